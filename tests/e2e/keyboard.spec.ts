import { expect, test } from './driver';

test('without a pointer: Tab to the list, Enter opens, Escape closes', async ({ atlas, page }) => {
  await atlas.open('#/planner?lang=zh');
  await atlas.tabTo(atlas.tab('layers'));
  await page.keyboard.press('ArrowRight');
  await expect(atlas.tab('list')).toBeFocused();
  await atlas.tabTo(atlas.entry('zone:phase-1'));
  await page.keyboard.press('Enter');
  await expect(atlas.openedTitle).toHaveText(/一期/);
  await expect.poll(() => atlas.inAddress('select')).toBe('zone:phase-1');
  await page.keyboard.press('Escape');
  await expect(atlas.openedTitle).toHaveCount(0);
  await expect.poll(() => atlas.inAddress('select')).toBeNull();
});

test('the clock answers to the keyboard', async ({ atlas, page }) => {
  await atlas.open('#/planner?asOf=2025-06-30&lang=zh');
  await atlas.tabTo(atlas.slider);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => atlas.inAddress('asOf')).toBe('2025-07-31');
  await page.keyboard.press('Home');
  const first = (await atlas.slider.getAttribute('aria-valuemin')) ?? '';
  await expect(atlas.slider).toHaveAttribute('aria-valuenow', first);
});
