import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { dbf, gbk, shp, square } from '../exchange/shp/build';
import { expect, test } from './driver';

interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the page as a hand with a file manager does. */
async function drop(page: Page, ...files: readonly Brought[]): Promise<void> {
  const carried = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((brought) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of brought) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ['dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }
  }, carried);
}

/** Two parcels in GBK, without .cpg and .prj. */
function shapefile(): Brought {
  const parts = {
    'plots.shp': shp([
      { type: 5, rings: [square(567_600, 3_095_100, 100)] },
      { type: 5, rings: [square(567_800, 3_095_100, 120)] },
    ]),
    'plots.dbf': dbf([{ name: gbk('地块编号'), type: 'C', width: 12 }], [[gbk('甲-01')], [gbk('甲-02')]]),
  };
  return { name: 'plots.zip', bytes: zipSync(parts) };
}

test('survey files are dropped, asked about, looked at, kept, and taken back', async ({ atlas, page }) => {
  await atlas.open('#/planner?asOf=2025-12-31&lang=zh');
  const fixtures = 'tests/fixtures/exchange/pipeline';
  const text = { name: 'a3.txt', bytes: new Uint8Array(await readFile(`${fixtures}/a3-gbk.txt`)) };
  const old = { name: 'xian80.txt', bytes: new Uint8Array(await readFile(`${fixtures}/xian80.txt`)) };
  await drop(page, text, shapefile(), old);
  const dialogue = page.getByRole('region', { name: '导入数据' });
  await expect(dialogue.getByText('EPSG:4528')).toBeVisible({ timeout: 15_000 });

  await dialogue.locator('[data-import-item="xian80.txt"]').click();
  await expect(dialogue.locator('[data-ask="oldDatum"]')).toBeVisible();
  await dialogue.getByRole('radio', { name: /近似上图/ }).check();
  const commit = dialogue.locator('[data-import-commit]');
  await expect(commit).toBeEnabled();
  await expect(dialogue.locator('[data-state="placing"]')).toHaveCount(0);
  await commit.click();

  await expect(dialogue).toHaveCount(0);
  await expect(atlas.openedTitle).toHaveText(/A3/);
  await expect(atlas.openedTitle).toBeFocused();
  await expect(page.getByText(/已导入 \d+ 个要素/)).toBeVisible();
  const own = page.locator('[data-own-dataset]');
  await expect(own.first()).toBeVisible();
  const kept = await own.count();
  expect(kept).toBeGreaterThanOrEqual(2);
  await page.waitForTimeout(500);

  await page.reload();
  await atlas.mark('zhigu:first-picture');
  await expect(own).toHaveCount(kept);

  // A fresh page has a fresh history: what this page brings, this page takes back, and nothing else.
  await drop(page, { ...text, name: 'again.txt' });
  await expect(commit).toBeEnabled({ timeout: 15_000 });
  await commit.click();
  await expect(own).toHaveCount(kept + 1);
  await page.keyboard.press('Control+z');
  await expect(own).toHaveCount(kept);
  expect(atlas.problems).toEqual([]);
});
