import { expect, test } from './driver';

test('search by pinyin, Enter opens and flies', async ({ atlas, page }) => {
  await atlas.open('#/planner?asOf=2025-12-31&lang=zh');
  await page.keyboard.press('/');
  await page.keyboard.type('gongfa');
  await expect(page.getByRole('option').filter({ hasText: '工发智能园' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(atlas.openedTitle).toHaveText(/工发智能园/);
  // The outline that stands for the documented parcel bears its name.
  await expect.poll(() => atlas.inAddress('select')).toBe('parcel:sample:parcel-p2-30');
});

test('a link with a filter opens filtered: table, map and address are one state', async ({ atlas, page }) => {
  await atlas.open('#/planner?asOf=2025-12-31&lang=zh&filter=zones:phase-2');
  await expect.poll(() => atlas.inAddress('filter')).toBe('zones:phase-2');
  await page.getByRole('button', { name: '数据表' }).click();
  const rows = page.getByRole('grid').or(page.getByRole('table')).getByRole('row');
  await expect(rows.filter({ hasText: '示例-二-' }).first()).toBeVisible();
  await expect(rows.filter({ hasText: '示例-一-' })).toHaveCount(0);
  expect(atlas.problems).toEqual([]);
});

test('a report with evidence moves 逾期未核实 to 已核实 and is still there after a reload', async ({
  atlas,
  page,
}) => {
  await atlas.open('#/planner?asOf=2026-11-23&lang=zh');
  await page.getByRole('button', { name: '工作台' }).click();
  await page.getByRole('tab', { name: /核实依据/ }).click();
  await page.getByLabel(/^对象/).selectOption('indicator:T05');
  await page.getByLabel(/^数值（家）/).fill('120');
  await page.getByLabel(/^发生日期/).fill('2025-12');
  await page.getByLabel(/^文件名称/).fill('年度统计公报');
  await page.getByLabel(/^文件日期/).fill('2026-01-31');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  await atlas.open('#/planner?asOf=2026-11-23&lang=zh&select=fact:T05');
  await page.reload();
  await atlas.mark('zhigu:first-picture');
  await expect(page.getByRole('article').getByText('已核实').first()).toBeVisible();
});

test('the map review number stands on the page and survives a reload', async ({ atlas, page }) => {
  await atlas.open('#/planner?lang=zh&panel=settings');
  await page.getByRole('textbox', { name: '审图号' }).fill('浙温S(2026)3号');
  await page.keyboard.press('Enter');
  const line = page.getByRole('contentinfo');
  await expect(line).toContainText('审图号：浙温S(2026)3号');
  await expect(line).toContainText('不作为划界依据');
  await expect(page.locator('[data-saving="saved"]').first()).toBeVisible();
  await page.reload();
  await expect(line).toContainText('审图号：浙温S(2026)3号');
});

test('a view is saved by key and opened from the list of commands, in two pages at once', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open('#/planner?asOf=2025-12-31&lang=zh&select=zone:phase-2');
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, '#/planner?lang=zh&panel=views'));
  await expect(other.locator('[data-saving="saved"]').first()).toBeVisible({ timeout: 30_000 });
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(page.getByRole('textbox', { name: '视图名称' })).toBeFocused();
  await page.keyboard.type('核心区');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-saving="saved"]').first()).toBeVisible();
  await atlas.go('#/planner?asOf=2023-06-30&lang=zh');
  await expect.poll(() => atlas.inAddress('asOf')).toBe('2023-06-30');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('核心区');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.inAddress('asOf')).toBe('2025-12-31');
  // The page beside it has heard of the view without being loaded again.
  await expect(other.locator('[data-view]')).toContainText('核心区');
});

test('a figure is copied with its citation, by hand where there is no clipboard', async ({ atlas, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await atlas.open('#/planner?lang=zh&select=fact:T05');
  await page.keyboard.press('q');
  const text = page.getByRole('textbox', { name: '要复制的文字' });
  await expect(text).toHaveValue(/超过 100 家.*温鹿政发〔2023〕67 号.*条目 T05/s);
  await expect(text).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text).toBeHidden();
});

test('panel, table, order and columns come back by their link', async ({ atlas, page }) => {
  await atlas.open('#/planner?lang=zh&table=parcels&sort=parcels:siteArea:desc&columns=parcels:siteArea');
  const head = page.getByRole('columnheader');
  await expect(head).toHaveCount(2);
  await expect(page.locator('[aria-sort="descending"]')).toHaveCount(1);
  await atlas.go('#/planner?lang=zh&panel=renewal');
  await expect(page.locator('[data-renewal="phase-1"]')).toContainText('改造');
  await page.goBack();
  await expect(page.locator('[data-table="parcels"]')).toBeVisible();
  expect(atlas.problems).toEqual([]);
});
