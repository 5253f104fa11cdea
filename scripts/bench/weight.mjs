import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { waitForMark } from '../lib/pages.mjs';

const gzipBytes = async (path) => gzipSync(await readFile(path), { level: 9 }).length;

/** Names under dist/ the page had asked for when its first picture stood. Workers ask through the page too. */
async function askedForFirst(browser, appUrl) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const requests = [];
  page.on('request', (request) => {
    if (request.url().startsWith(appUrl)) requests.push(request);
  });
  await page.goto(`${appUrl}#/planner`);
  await waitForMark(page, 'zhigu:first-picture');
  const pictureAt = await page.evaluate(
    () => performance.timeOrigin + performance.getEntriesByName('zhigu:first-picture')[0].startTime,
  );
  // Not `networkidle`: that may lie behind by now. A request without its answer has no time yet.
  await Promise.all(requests.map((request) => request.response()));
  // What the page sends for once the picture stands is not what the picture waited for.
  const first = requests.filter((request) => request.timing().startTime <= pictureAt);
  await context.close();
  return first.map((request) => decodeURIComponent(request.url().slice(appUrl.length).split(/[?#]/)[0]));
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
