import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { browserArgs } from './scripts/lib/browser.mjs';
import { serveFolder } from './scripts/lib/static-server.mjs';
const [,, only] = process.argv;
const site = await serveFolder({ dir: '/tmp/hb-shots/dist' });
const base = site.url.replace(/\/$/, '');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserArgs() });
const out = '/tmp/hb-shots';
async function drop(page, ...paths) {
  const carried = [];
  for (const path of paths) carried.push({ name: path.split('/').at(-1), base64: (await readFile(path)).toString('base64') });
  await page.evaluate((brought) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of brought) transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, carried);
}
async function open(hash, size) {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', hasTouch: size.width < 600, isMobile: size.width < 600, acceptDownloads: true });
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text().slice(0, 300)); });
  page.on('pageerror', (e) => console.log('PAGEERROR', String(e).slice(0, 300)));
  await page.goto(`${base}/${hash}`);
  await page.waitForFunction(() => performance.getEntriesByName('zhigu:first-picture').length > 0, null, { timeout: 60000 });
  await page.waitForTimeout(1200);
  return { page, context };
}
const desktop = { width: 1440, height: 900 }, phone = { width: 390, height: 844 };
const shot = (page, name) => page.screenshot({ path: `${out}/${name}.png` });
const fx = 'tests/fixtures/exchange/pipeline';
const cases = {
  async rosterZh() {
    const { page, context } = await open('#/planner?asOf=2025-12-31&lang=zh', desktop);
    await drop(page, `${out}/roster.csv`);
    await page.waitForSelector('[data-firm-counts]', { timeout: 15000 });
    await shot(page, 'roster-zh-1');
    await page.evaluate(() => { const b = document.querySelector('[data-import] > div'); b.scrollTop = 600; });
    await page.waitForTimeout(300);
    await shot(page, 'roster-zh-2');
    await page.click('[data-import-commit]');
    await page.waitForTimeout(1500);
    await shot(page, 'roster-zh-3');
    await context.close();
  },
  async rosterEnNightPhone() {
    const { page, context } = await open('#/planner?asOf=2025-12-31&lang=en&theme=night', phone);
    await drop(page, `${out}/roster.csv`);
    await page.waitForSelector('[data-firm-counts]', { timeout: 15000 });
    await shot(page, 'roster-en-phone-1');
    await page.click('[data-import-commit]');
    await page.waitForTimeout(1500);
    await shot(page, 'roster-en-phone-2');
    await page.click('[data-read-out-toggle]').catch((e) => console.log('toggle', String(e).slice(0, 200)));
    await page.waitForTimeout(700);
    await shot(page, 'roster-en-phone-3');
    await context.close();
  },
  async points() {
    const { page, context } = await open('#/planner?asOf=2025-12-31&lang=zh', desktop);
    await drop(page, `${out}/points.csv`);
    await page.waitForSelector('[data-import-commit]:not([disabled])', { timeout: 15000 });
    await shot(page, 'points-1');
    await page.click('[data-import-commit]');
    await page.waitForTimeout(3000);
    await shot(page, 'points-2');
    await context.close();
  },
  async badEnNight() {
    const { page, context } = await open('#/planner?asOf=2025-12-31&lang=en&theme=night', desktop);
    await drop(page, `${out}/bad.txt`, `${fx}/xian80.txt`, `${fx}/a3-gbk.txt`);
    await page.waitForSelector('[data-import-item]', { timeout: 15000 });
    await page.waitForTimeout(1500);
    await shot(page, 'bad-en-1');
    await page.click('[data-import-item="xian80.txt"]');
    await page.waitForTimeout(800);
    await shot(page, 'bad-en-2');
    await page.click('[data-import-item="a3-gbk.txt"]');
    await page.waitForTimeout(800);
    await shot(page, 'bad-en-3');
    await context.close();
  },
  async exportAll() {
    const { page, context } = await open('#/planner?asOf=2025-12-31&lang=zh', desktop);
    await page.keyboard.press('Control+k'); await page.waitForTimeout(500);
    await shot(page, 'palette');
    await page.keyboard.type('导出'); await page.waitForTimeout(500);
    await shot(page, 'palette-2');
    await page.keyboard.press('Enter'); await page.waitForTimeout(1200);
    await shot(page, 'export-1');
    for (const kind of ['geojson', 'gpkg', 'shp', 'dxf', 'xlsx', 'points', 'balance']) {
      await page.selectOption('[data-export-field="kind"]', kind);
      await page.click('[data-export-prepare]');
      await page.waitForSelector('[data-export-ready],[role=alert]', { timeout: 30000 });
      console.log(kind, (await page.locator('[data-export-ready]').count()) ? 'ready' : await page.locator('[role=alert]').first().innerText());
    }
    await shot(page, 'export-2');
    await context.close();
  },
};
for (const [name, run] of Object.entries(cases)) if (!only || only.split(',').includes(name)) { try { await run(); console.log('done', name); } catch (e) { console.log('FAILED', name, String(e).slice(0, 500)); } }
await browser.close();
await site.close?.();
process.exit(0);
