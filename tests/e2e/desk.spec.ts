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
