import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForMark } from '../lib/pages.mjs';
import { spread } from './statistics.mjs';

const ROWS = 10_000;
const FRAMES = 120;
/** A frame longer than this is seen as a halt. */
const HALT_MS = 50;
/** Ten thousand parcels take their time to be read and drawn. */
const PATIENCE_MS = 120_000;

/** The sample parcels over and over, until there are ten thousand rows. */
async function crowdedParcels(dist) {
  const data = JSON.parse(await readFile(join(dist, 'geodata/sample/parcels.geojson'), 'utf8'));
  const plain = data.features.filter(({ properties }) => !properties.illustrates);
  const copies = Array.from({ length: ROWS - data.features.length }, (_, index) => {
    const { properties, ...rest } = plain[index % plain.length];
    return { ...rest, properties: { ...properties, id: `sample:crowd-${index}` } };
  });
  return JSON.stringify({ ...data, features: [...data.features, ...copies] });
}

/** Scrolls a screenful per frame and notes how long each frame took. */
function scrollThrough(frames) {
  const scroller = document.querySelector('[data-table] > div');
  const times = [];
  return new Promise((done) => {
    let last = performance.now();
    const step = (now) => {
      times.push(now - last);
      last = now;
      if (times.length > frames) return done({ times: times.slice(1), scrolled: scroller.scrollTop });
      scroller.scrollTop += scroller.clientHeight;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** Waits until the map has drawn its ten thousand parcels: ten frames in a row without a halt. */
function untilRested(haltMs) {
  return new Promise((done) => {
    let last = performance.now();
    let calm = 0;
    const look = (now) => {
      calm = now - last < haltMs ? calm + 1 : 0;
      last = now;
      if (calm > 10) done();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function timeSpent(session, names) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.reduce((sum, { name, value }) => (names.includes(name) ? sum + value * 1000 : sum), 0);
}
const scriptMs = (session) => timeSpent(session, ['ScriptDuration']);
/** What the page itself does for a frame; drawing and showing it is the machine's. */
const workMs = (session) => timeSpent(session, ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);

/** Types into the filter of the table and waits until the rows left are told; all script of it, frames included. */
async function filterScript(page, session, text) {
  const counts = page.locator('[data-count="table.illustrative"]');
  const before = await counts.textContent();
  const began = await scriptMs(session);
  await page.locator('input[type="search"]').first().fill(text);
  await page.waitForFunction(
    (old) => document.querySelector('[data-count="table.illustrative"]')?.textContent !== old,
    before,
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return (await scriptMs(session)) - began;
}

/** The table of ten thousand parcels in the browser: frames while scrolling, script of a filter with map and counts. */
export async function deskFrames(browser, appUrl, dist) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const body = await crowdedParcels(dist);
  await page.route('**/geodata/sample/parcels.geojson*', (route) =>
    route.fulfill({ body, contentType: 'application/geo+json' }),
  );
  await page.goto(`${appUrl}#/planner?asOf=2025-12-31&lang=zh&table=parcels`);
  await waitForMark(page, 'zhigu:interactive', PATIENCE_MS);
  await page.locator('[data-table="parcels"] tbody tr').first().waitFor({ timeout: PATIENCE_MS });
  await page.waitForTimeout(2000);
  await page.evaluate(untilRested, HALT_MS);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await workMs(session);
  const { times, scrolled } = await page.evaluate(scrollThrough, FRAMES);
  const scrollWork = ((await workMs(session)) - before) / FRAMES;
  const scripts = [];
  for (const text of ['07', '11', '05', '2-1', '09']) scripts.push(await filterScript(page, session, text));
  await context.close();
  return {
    rows: ROWS,
    scrolledPx: scrolled,
    frame: spread(times),
    /** script, style and layout of one scrolled screenful, ms */
    scrollWork,
    halts: times.filter((time) => time > HALT_MS).length,
    filterWithFrames: spread(scripts),
  };
}
