import { waitForMark } from '../lib/pages.mjs';
import { slope, spread } from './statistics.mjs';

const STEPS = 200;
const STEPS_PER_SAMPLE = 20;
/** The first few hundred steps fill caches and the browser's own timing buffers; growth counts after that. */
const WARM_UP_STEPS = 800;

async function metric(session, name) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name).value;
}

/** One month forward on the slider, back to the start at its end, and the two frames that show it. */
async function step(page, index) {
  await page.keyboard.press(index % 60 === 59 ? 'Home' : 'ArrowRight');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function heapAfterCollection(session) {
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

/**
 * Times each key from its arrival to the end of what it set off: store, React, the call into the map. The second
 * listener stands on the element React listens on, after React's own, and callbacks run out their microtasks in between.
 */
function timeKeys() {
  globalThis.keyDurations = [];
  let arrived = 0;
  addEventListener('keydown', () => (arrived = performance.now()), { capture: true });
  document
    .getElementById('root')
    .addEventListener('keydown', () => globalThis.keyDurations.push(performance.now() - arrived));
}

/**
 * What a step of the clock costs, and whether many of them leave anything behind. All in milliseconds:
 * `step` main-thread script of a step, map call included; `mapCall` that call alone, from the product's own measure;
 * `withFrames` all script until the second frame after it, MapLibre's drawing included, from the browser's counter.
 * `heap.slope`: growth over the whole run as a share of the heap.
 */
export async function scrubbing(browser, appUrl) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.scrubDurations = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'zhigu:scrub') globalThis.scrubDurations.push(entry.duration);
      }
    }).observe({ entryTypes: ['measure'] });
  });
  await page.goto(`${appUrl}#/planner?asOf=2023-01-31&lang=zh`);
  await waitForMark(page, 'zhigu:interactive');
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(timeKeys);
  await page.getByRole('slider').focus();

  for (let index = 0; index < WARM_UP_STEPS; index += 1) await step(page, index);
  const withFrames = [];
  const heap = [await heapAfterCollection(session)];
  for (let index = 0; index < STEPS; index += 1) {
    const before = await metric(session, 'ScriptDuration');
    await step(page, index);
    withFrames.push(((await metric(session, 'ScriptDuration')) - before) * 1000);
    if ((index + 1) % STEPS_PER_SAMPLE === 0) heap.push(await heapAfterCollection(session));
  }
  const [calls, keys] = await page.evaluate(() => [globalThis.scrubDurations, globalThis.keyDurations]);
  await context.close();
  return {
    steps: STEPS,
    step: spread(keys.slice(WARM_UP_STEPS)),
    mapCall: spread(calls.slice(WARM_UP_STEPS)),
    withFrames: spread(withFrames),
    heap: {
      startBytes: heap[0],
      endBytes: heap.at(-1),
      samples: heap,
      slope: (slope(heap) * (heap.length - 1)) / heap[0],
    },
  };
}
