import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { waitForMark } from '../lib/pages.mjs';

const gzipBytes = async (path) => gzipSync(await readFile(path), { level: 9 }).length;

/** Names under dist/ the page has asked for by the time its first picture stands. Workers ask through the page too. */
async function askedForFirst(browser, appUrl) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const asked = new Set();
  page.on('request', (request) => {
    if (request.url().startsWith(appUrl))
      asked.add(decodeURIComponent(request.url().slice(appUrl.length).split(/[?#]/)[0]));
  });
  await page.goto(`${appUrl}#/planner`);
  await waitForMark(page, 'zhigu:first-picture');
  const names = [...asked];
  await context.close();
  return names;
}

/** Gzip bytes of every script and style sheet in dist/, and of what the first picture needs. Fonts are packed already. */
export async function weights(browser, appUrl, dist) {
  const first = new Set(await askedForFirst(browser, appUrl));
  const chunks = [];
  for (const name of await readdir(join(dist, 'assets'))) {
    if (!/\.(js|css)$/.test(name)) continue;
    const bytes = await gzipBytes(join(dist, 'assets', name));
    chunks.push({ name, gzipBytes: bytes, firstPicture: first.has(`assets/${name}`) });
  }
  chunks.sort((a, b) => b.gzipBytes - a.gzipBytes);
  const sum = (some) => some.reduce((total, chunk) => total + chunk.gzipBytes, 0);
  const scripts = chunks.filter(({ name }) => name.endsWith('.js'));
  let data = 0;
  for (const name of first)
    if (name.startsWith('geodata/')) data += await gzipBytes(join(dist, name)).catch(() => 0);
  return {
    firstPictureScript: sum(scripts.filter((chunk) => chunk.firstPicture)),
    allScript: sum(scripts),
    styles: sum(chunks) - sum(scripts),
    data,
    fontSlices: [...first].filter((name) => name.endsWith('.woff2')).length,
    chunks,
  };
}
