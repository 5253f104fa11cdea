import { expect, test } from './driver';

const zones = { incubator: /孵化器/, 'phase-1': /一期/, 'phase-2': /二期/ };

test('opens with its first picture, nothing foreign asked for, nothing complained of', async ({ atlas }) => {
  await atlas.open();
  await atlas.mark('zhigu:interactive');
  await atlas.settledPicture();
  expect(atlas.foreignRequests).toEqual([]);
  expect(atlas.problems).toEqual([]);
});

test('a link is the state: zone, date, basis and language, when it opens the page and when it is followed', async ({
  atlas,
}) => {
  await atlas.open('#/planner?asOf=2027-12-31&select=zone:incubator&basis=verified&lang=en');
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(atlas.openedTitle).toHaveText(/incubator/i);
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', /2027.*verified/);
  await atlas.go('#/planner?asOf=2025-12-31&select=zone:phase-2&basis=plan&lang=zh');
  await expect(atlas.openedTitle).toHaveText(zones['phase-2']);
  await expect(atlas.slider).toHaveAttribute('aria-valuetext', /2025.*计划/);
  expect(await atlas.inAddress('asOf')).toBe('2025-12-31');
  expect(await atlas.inAddress('select')).toBe('zone:phase-2');
});

test('wrong values in a link are ignored and said', async ({ atlas }) => {
  await atlas.open('#/planner?asOf=2025-02-31&basis=guess&select=zone:atlantis&lang=zh');
  await expect(atlas.notices('url-value-ignored')).toHaveCount(2);
  await expect(atlas.notices('selection-unknown')).toHaveCount(1);
  expect(await atlas.inAddress('basis')).toBe('plan');
  expect(await atlas.inAddress('select')).toBeNull();
});

test('the list names the three zones; back and forward walk through what was opened of them', async ({
  atlas,
  page,
}) => {
  await atlas.open('#/planner?lang=zh');
  await atlas.chooseTab('list');
  for (const [id, name] of Object.entries(zones)) await expect(atlas.entry(`zone:${id}`)).toHaveText(name);
  await atlas.entry('zone:phase-1').click();
  await expect(atlas.openedTitle).toHaveText(zones['phase-1']);
  await atlas.entry('zone:phase-2').click();
  await expect(atlas.openedTitle).toHaveText(zones['phase-2']);
  await page.goBack();
  await expect(atlas.openedTitle).toHaveText(zones['phase-1']);
  await page.goForward();
  await expect(atlas.openedTitle).toHaveText(zones['phase-2']);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('opens complete and lists the zones in the sheet', async ({ atlas }) => {
    await atlas.open('#/planner?lang=zh');
    await atlas.tab('list').tap();
    for (const [id, name] of Object.entries(zones)) await expect(atlas.entry(`zone:${id}`)).toHaveText(name);
    await atlas.entry('zone:incubator').tap();
    await expect(atlas.openedTitle).toHaveText(zones.incubator);
    expect(atlas.problems).toEqual([]);
  });
});
