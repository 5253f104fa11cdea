import type { Page } from '@playwright/test';
import { differenceOf, expect, test } from './driver';

/** Counts what MapLibre sends its workers as source data, whatever the product's own marks say. */
async function countSourceData(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const original = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...message: [unknown, never]) {
      const [data] = message;
      if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'LD') {
        performance.mark('test:source-data');
      }
      return original.apply(this, message);
    };
  });
  return () => page.evaluate(() => performance.getEntriesByName('test:source-data').length);
}

test('scrubbing through the years sends no source to the map again', async ({ atlas, page }) => {
  const sent = await countSourceData(page);
  await atlas.open('#/planner?asOf=2023-01-31&lang=zh');
  await atlas.settledPicture();
  const [before, marked] = [await sent(), await atlas.countOf('zhigu:source-upload')];
  expect(before).toBeGreaterThan(0);

  const first = await atlas.slider.getAttribute('aria-valuenow');
  await atlas.slider.focus();
  for (let month = 0; month < 36; month += 1) await page.keyboard.press('ArrowRight');
  await expect(atlas.slider).not.toHaveAttribute('aria-valuenow', first ?? '');
  await expect.poll(() => atlas.inAddress('asOf')).toBe('2026-01-31');
  expect(await atlas.countOf('zhigu:scrub')).toBeGreaterThanOrEqual(36);
  expect(await sent()).toBe(before);
  expect(await atlas.countOf('zhigu:source-upload')).toBe(marked);
});

test('the map follows the clock', async ({ atlas, browser }) => {
  await atlas.open('#/planner?asOf=2023-01-01&select=zone:phase-2&lang=zh');
  const start = await atlas.settledPicture();
  await atlas.slider.focus();
  await atlas.page.keyboard.press('End');
  const last = (await atlas.slider.getAttribute('aria-valuemax')) ?? '';
  await expect(atlas.slider).toHaveAttribute('aria-valuenow', last);
  const end = await atlas.settledPicture();
  expect(await differenceOf(browser, start, end)).toBeGreaterThan(0.005);
});
