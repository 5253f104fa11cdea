import { readFile } from 'node:fs/promises';
import { expect, test } from './driver';

test('parcels go out and come back the same; one measures by key and reads coordinates in the chosen system', async ({
  atlas,
  page,
}) => {
  await atlas.open('#/planner?asOf=2025-12-31&lang=zh');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('导出');
  await page.keyboard.press('Enter');
  const field = (name: string) => page.locator(`[data-export-field="${name}"]`);
  await field('what').selectOption('dataset');
  await field('dataset').selectOption('sample');
  await page.locator('[data-export-prepare]').click();
  const count = page.locator('[data-export-ready] [data-count="export.features"]');
  await expect(count).toBeVisible();
  const features = Number((await count.innerText()).replaceAll(/\D/g, ''));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export-save]').click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text).features).toHaveLength(features);

  await page.locator('[data-import-toggle]').first().click();
  await page.locator('[data-import-files]').setInputFiles({
    name: 'back.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const commit = page.locator('[data-import-commit]');
  await expect(commit).toBeEnabled({ timeout: 20_000 });
  await commit.click();
  await expect(page.getByText(new RegExp(`已导入 ${features} 个要素`))).toBeVisible();

  const canvas = page.locator('canvas.maplibregl-canvas').first();
  await canvas.focus();
  await page.keyboard.press('m');
  for (const key of ['Enter', 'ArrowRight', 'Enter']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(600);
  }
  const card = page.locator('[data-measure="distance"]');
  await expect(card.locator('[data-count="measure.points"]')).toHaveText('2');
  await expect(card.locator('[data-measured="distance"]').first()).toContainText('m');
  await expect(card.locator('[data-measure-caution]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  const readOut = page.locator('[data-read-out]');
  await page.locator('[data-read-out-system]').selectOption('planePrefixed');
  await expect(readOut).toContainText(/40\s?5\d\d\s?\d{3}\.\d{3}|405\d{5}\.\d{3}/);
  await page.reload();
  await atlas.mark('zhigu:first-picture');
  await expect(page.locator('[data-read-out-system]')).toHaveValue('planePrefixed');
  expect(atlas.problems).toEqual([]);
});
