import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { differenceOf, expect, test } from './driver';

const canvases = (page: Page) => page.locator('canvas.maplibregl-canvas');
const second = (page: Page) => page.locator('[data-second-map][data-drawn="true"]');
const line = (page: Page) => page.getByRole('slider', { name: '两个日期的分界线' });
const view = 'colour=transferStage&view=120.6518,27.9760,14.6';

/** A piece of the map just left of the line, panels hidden. */
async function leftOfLine(page: Page): Promise<Buffer> {
  const middle = await line(page).boundingBox();
  if (!middle) throw new Error('There is no line between the dates.');
  const x = Math.round(middle.x + middle.width / 2);
  const alone = (on: boolean) =>
    page.evaluate((wanted) => {
      document.body.style.visibility = wanted ? 'hidden' : '';
      for (const canvas of document.querySelectorAll<HTMLElement>('canvas.maplibregl-canvas'))
        canvas.style.visibility = wanted ? 'visible' : '';
    }, on);
  await alone(true);
  const picture = await page.screenshot({ clip: { x: x - 160, y: 480, width: 150, height: 160 } });
  await alone(false);
  return picture;
}

test('a second map comes with two dates and goes with them, and each side shows its own day', async ({
  atlas,
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  await atlas.open(`#/planner?lang=zh&asOf=2027-12-31&${view}`);
  await expect(canvases(page)).toHaveCount(1);
  await page.getByRole('button', { name: '两日对照' }).click();
  await expect(second(page)).toHaveCount(1);
  await expect(canvases(page)).toHaveCount(2);
  await expect.poll(() => atlas.inAddress('compare')).toBe('swipe:2023-01-01:plan');

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);

  // The same place under the same line: only the day can make the difference.
  await page.waitForTimeout(1500);
  const before = await leftOfLine(page);
  await page.getByRole('button', { name: '左右日期互换' }).click();
  await expect.poll(() => atlas.inAddress('compare')).toBe('swipe:2027-12-31:plan');
  await page.waitForTimeout(1500);
  const after = await leftOfLine(page);
  expect(await differenceOf(browser, before, after)).toBeGreaterThan(0.02);

  await page.keyboard.press('Escape');
  await expect(canvases(page)).toHaveCount(1);
  await expect.poll(() => atlas.inAddress('compare')).toBeNull();
  expect(atlas.problems).toEqual([]);
});

test('both maps move in step, and what is chosen on the left is chosen', async ({ atlas, page }) => {
  test.setTimeout(120_000);
  await atlas.open(`#/planner?lang=zh&asOf=2027-12-31&compare=swipe:2023-01-01:plan&${view}`);
  await expect(second(page)).toHaveCount(1);
  const first = await atlas.inAddress('view');
  const middle = await line(page).boundingBox();
  const [x, y] = [Math.round((middle?.x ?? 0) - 120), 560];
  // Under reduced motion what becomes visible does so level by level, one frame each.
  await expect
    .poll(() =>
      page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.tagName, [x, y] as const),
    )
    .toBe('CANVAS');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atlas.inAddress('view')).not.toBe(first);
  await page.waitForTimeout(1500);
  await page.mouse.click(x - 60, y - 40);
  await expect.poll(() => atlas.inAddress('select')).not.toBeNull();
  expect(atlas.problems).toEqual([]);
});

test('without WebGL the numbers of both dates and the list of changes are still there', async ({
  atlasIn,
}) => {
  const atlas = await atlasIn({ webgl: false });
  await atlas.openWithoutMap('#/planner?lang=zh&asOf=2027-12-31&compare=sideBySide:2023-01-01:plan');
  await expect(atlas.page.getByText('画不出第二幅地图')).toBeVisible();
  await expect(atlas.page.locator('[data-count="other:parcels:all:existing"]').first()).toBeVisible();
  await atlas.page.getByRole('button', { name: '变化清单' }).click();
  await expect(atlas.page.locator('[data-desk-panel="changes"]')).toBeVisible();
});
