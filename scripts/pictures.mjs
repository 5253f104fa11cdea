#!/usr/bin/env node
/** Takes the two pictures of the README from the running product: `npm run pictures`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { browserArgs } from './lib/browser.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureBuilt, ensureInstalled } from './lib/freshness.mjs';
import { restingPicture, waitForMark } from './lib/pages.mjs';
import { ROOT } from './lib/run.mjs';
import { serveFolder } from './lib/static-server.mjs';

const FOLDER = join(ROOT, 'docs/pictures');
const PICTURES = [
  { name: 'overview-paper', hash: '#/planner?asOf=2025-12-31&basis=plan&lang=zh' },
  {
    name: 'phase-2-night',
    hash: '#/planner?asOf=2027-12-31&basis=plan&select=zone:phase-2&lang=en&theme=night',
  },
];

if (!(await ensureInstalled()) || !(await ensureBuilt())) process.exit(1);
const executablePath = await ensureBrowser();
if (executablePath === null) process.exit(1);
const { chromium } = await import('@playwright/test');
await mkdir(FOLDER, { recursive: true });
const served = await serveFolder({ dir: join(ROOT, 'dist') });
const browser = await chromium.launch({ executablePath, args: browserArgs() });
try {
  for (const { name, hash } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(`${served.url}${hash}`);
    await waitForMark(page, 'zhigu:first-picture');
    const path = join(FOLDER, `${name}.png`);
    await writeFile(path, await restingPicture(page));
    console.log(relative(ROOT, path));
    await page.close();
  }
} finally {
  await browser.close();
  await served.close();
}
