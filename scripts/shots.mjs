#!/usr/bin/env node
/**
 * Pictures of the named places for people to look at: `npm run shots [-- filter] [--full]`.
 * The filter is a part of `place.size.language.theme`; --full takes every language and theme, else zh on paper.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { browserArgs } from './lib/browser.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureBuilt, ensureInstalled } from './lib/freshness.mjs';
import { restingPicture, waitForMark } from './lib/pages.mjs';
import { ROOT } from './lib/run.mjs';
import { serveFolder } from './lib/static-server.mjs';

const LANGUAGES = ['zh', 'en'];
const THEMES = ['paper', 'night'];

/** Every picture asked for: place × size × language × theme, thinned by the filter. */
function wanted({ sizes, places }, filter, full) {
  const pictures = [];
  for (const place of places) {
    for (const size of place.sizes ?? Object.keys(sizes)) {
      for (const language of full ? LANGUAGES : ['zh']) {
        for (const theme of full ? THEMES : ['paper']) {
          const name = `${place.name}.${size}.${language}.${theme}`;
          if (!filter || name.includes(filter))
            pictures.push({ name, place, size: sizes[size], language, theme });
        }
      }
    }
  }
  return pictures;
}

async function take(browser, site, { name, place, size, language, theme }) {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    hasTouch: size.touch ?? false,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(`${site}${place.hash}&lang=${language}&theme=${theme}`);
    await waitForMark(page, 'zhigu:first-picture').catch(() =>
      complaints.push('no first picture within 30 s'),
    );
    if (place.tab) await page.locator(`[data-tab="${place.tab}"]`).first().click();
    const path = join(ROOT, 'shots', `${name}.png`);
    await writeFile(path, await restingPicture(page));
    console.log(relative(ROOT, path), ...complaints.map((line) => `\n  ! ${line}`));
  } finally {
    await context.close();
  }
}

const { values, positionals } = parseArgs({
  options: { full: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (!(await ensureInstalled()) || !(await ensureBuilt())) process.exit(1);
const executablePath = await ensureBrowser();
if (executablePath === null) process.exit(1);
const pictures = wanted(
  JSON.parse(await readFile(join(ROOT, 'tests/visual/places.json'), 'utf8')),
  positionals[0],
  values.full,
);
if (pictures.length === 0) {
  console.error(`No place matches "${positionals[0]}"; the names are in tests/visual/places.json.`);
  process.exit(1);
}
await mkdir(join(ROOT, 'shots'), { recursive: true });
const { chromium } = await import('@playwright/test');
const served = await serveFolder({ dir: join(ROOT, 'dist') });
const browser = await chromium.launch({ executablePath, args: browserArgs() });
try {
  for (const picture of pictures) await take(browser, served.url, picture);
} finally {
  await browser.close();
  await served.close();
}
