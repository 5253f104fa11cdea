import { differenceOf, expect, test } from './driver';

test('a lost graphics context comes back with selection and date', async ({ atlas, browser }) => {
  await atlas.open('#/planner?asOf=2025-12-31&select=zone:phase-1&lang=zh');
  const before = await atlas.settledPicture();
  await atlas.loseAndRestoreContext();
  await expect(atlas.openedTitle).toHaveText(/一期/);
  expect(await atlas.inAddress('asOf')).toBe('2025-12-31');
  expect(await atlas.inAddress('select')).toBe('zone:phase-1');
  await expect
    .poll(async () => differenceOf(browser, before, await atlas.settledPicture()), { timeout: 30_000 })
    .toBeLessThan(0.01);
});

test('without WebGL the list, the panels and the clock still work, and it is said', async ({ atlasIn }) => {
  const atlas = await atlasIn({ webgl: false });
  await atlas.openWithoutMap('#/planner?lang=zh');
  await expect(atlas.mapUnavailable).toBeVisible();
  await atlas.chooseTab('list');
  await atlas.entry('zone:phase-2').press('Enter');
  await expect(atlas.openedTitle).toHaveText(/二期/);
  await atlas.slider.press('Home');
  const first = (await atlas.slider.getAttribute('aria-valuemin')) ?? '';
  await expect(atlas.slider).toHaveAttribute('aria-valuenow', first);
});

test('a broken data file breaks one layer: the rest opens and the file is named', async ({ atlas, page }) => {
  await page.route('**/geodata/sample/buildings.geojson', (route) =>
    route.fulfill({ body: '{"type":"FeatureColl' }),
  );
  await atlas.open('#/planner?lang=zh');
  await atlas.chooseTab('issues');
  await expect(atlas.issues.filter({ hasText: 'sample/buildings.geojson' })).not.toHaveCount(0);
  await atlas.chooseTab('list');
  await expect(atlas.entry('zone:phase-1')).toBeVisible();
});

test('without the plan the product opens with what is there and says what is missing', async ({
  atlas,
  page,
}) => {
  await page.route('**/geodata/plan/**', (route) => route.fulfill({ status: 404, body: '' }));
  await atlas.openWithoutMap('#/planner?lang=zh');
  await atlas.chooseTab('issues');
  await expect(atlas.issues.filter({ hasText: 'plan/zones.geojson' })).not.toHaveCount(0);
});
