import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import type { Page, TestInfo } from '@playwright/test';
import type { Atlas } from './atlas';
import { expect, test } from './driver';

const run = promisify(execFile);

/** Whether the machine can read PDF text and draw PDF pages; where it cannot, pages are counted and it is said. */
async function hasPoppler(info: TestInfo): Promise<boolean> {
  try {
    await run('pdftotext', ['-v']);
    await run('pdftoppm', ['-v']);
    return true;
  } catch {
    info.annotations.push({
      type: 'note',
      description: 'poppler is not here: text and look were not checked',
    });
    return false;
  }
}

/** Pages of a PDF by its own page objects, for machines without poppler. */
function pageSizes(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) => box.trim());
  return boxes.map((box) => box.split(/\s+/).map(Number).map(Math.round).slice(2).join('×'));
}

/** Lines of a sheet, and those that lie over its edge or that of the part they stand in. */
function cutOffOf(sheet: Element) {
  const edges = (box: Element) => box.getBoundingClientRect();
  const isInside = (line: Element): boolean => {
    const { bottom, right, height } = edges(line);
    for (let part: Element | null = line.parentElement; part; part = part.parentElement) {
      const limit = edges(part);
      const clips = part === sheet || getComputedStyle(part).overflow === 'hidden';
      if (clips && (bottom > limit.bottom + 1 || right > limit.right + 1)) return false;
      if (part === sheet) break;
    }
    return height > 0;
  };
  const lines = [...sheet.querySelectorAll('li, dd')];
  const text = (line: Element) => line.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return { all: lines.map(text), cut: lines.filter((line) => !isInside(line)).map(text) };
}

/** From the screen to Chromium's PDF of the sheet, as the browser's print makes it. */
async function sheetOf(atlas: Atlas, page: Page, choose: () => Promise<void>): Promise<Buffer> {
  await page.locator('[aria-keyshortcuts="p"]').click();
  const dialog = page.getByRole('dialog', { name: '打印图纸' });
  await expect(dialog.getByRole('button', { name: '生成图纸' })).toBeVisible();
  await choose();
  await dialog.getByRole('button', { name: '生成图纸' }).click();
  await expect(page.locator('[data-print-ready]')).toBeVisible({ timeout: 120_000 });
  // The picture's own map is gone as soon as the picture stands.
  await expect(atlas.canvas).toHaveCount(1);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

test('an A4 sheet holds text, marks, numbered sources and the map, and no empty page', async ({
  atlas,
  page,
}, info) => {
  test.setTimeout(150_000);
  await atlas.open('#/planner?lang=zh&theme=night&asOf=2025-12-31&view=120.6518,27.9760,14.6,0,-20');
  const pdf = await sheetOf(atlas, page, async () => {
    await page.getByRole('combobox', { name: /^比例/ }).selectOption('10000');
    await page.getByLabel('图号（可留空）').fill('ZG-2025-01');
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
  expect(pageSizes(pdf)).toEqual(['842×595']);

  if (await hasPoppler(info)) {
    const file = info.outputPath('sheet.pdf');
    await writeFile(file, pdf);
    const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
    for (const words of [
      '中国（温州）智能谷',
      '示意图',
      '不作为划界依据',
      '2025-12-31',
      '计划',
      '1:10000',
      'CGCS2000 三度带 CM 120°E',
      '内部工作用图',
      'ZG-2025-01',
      '数字出处',
      '温鹿政发〔2023〕67 号',
      'S21',
      '示例',
    ]) {
      expect(text, words).toContain(words);
    }
    await run('pdftoppm', ['-r', '60', '-png', '-singlefile', file, file]);
    const drawn = await readFile(`${file}.png`);
    const blank = await page.evaluate(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas to look at the page on.');
      context.drawImage(image, 0, 0);
      const colours = (left: number, top: number, width: number, height: number) => {
        const { data } = context.getImageData(
          Math.round(left * image.width),
          Math.round(top * image.height),
          Math.round(width * image.width),
          Math.round(height * image.height),
        );
        const seen = new Set<number>();
        for (let at = 0; at < data.length; at += 4)
          seen.add(
            ((data[at] ?? 0) >> 4) * 256 + ((data[at + 1] ?? 0) >> 4) * 16 + ((data[at + 2] ?? 0) >> 4),
          );
        return seen.size;
      };
      const corner = context.getImageData(1, 1, 1, 1).data;
      return { map: colours(0.06, 0.16, 0.6, 0.5), corner: [...corner.slice(0, 3)] };
    }, drawn.toString('base64'));
    expect(blank.map).toBeGreaterThan(40);
    // The page is paper to its edge, whatever the light of the screen is.
    expect(blank.corner).toEqual([255, 255, 255]);
  }
  expect(atlas.problems).toEqual([]);
});

test('a drawing under way can be cancelled, and leaves nothing behind', async ({ atlas, page }) => {
  test.setTimeout(120_000);
  await atlas.open('#/planner?lang=zh&asOf=2025-12-31');
  await page.locator('[aria-keyshortcuts="p"]').click();
  const dialog = page.getByRole('dialog', { name: '打印图纸' });
  await dialog.getByRole('button', { name: '生成图纸' }).click();
  await expect(page.locator('[data-print-progress]')).toBeVisible();
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog.getByRole('button', { name: '生成图纸' })).toBeVisible();
  await expect(atlas.canvas).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(atlas.problems).toEqual([]);
});

test('a bare machine prints Chinese, in a portrait A4 of two pages at most that cuts off nothing', async ({
  atlasIn,
}, info) => {
  test.setTimeout(150_000);
  const atlas = await atlasIn({ latinFontsOnly: true });
  await atlas.open('#/planner?lang=zh&asOf=2025-12-31&select=zone:phase-2');
  const { page } = atlas;
  const pdf = await sheetOf(atlas, page, async () => {
    await page.getByRole('radio', { name: '纵向' }).check();
  });
  const sizes = pageSizes(pdf);
  expect(sizes.length).toBeLessThanOrEqual(2);
  expect(new Set(sizes)).toEqual(new Set(['595×842']));
  const words = await page.locator('[data-sheet="1"]').first().evaluate(cutOffOf);
  expect(words.cut).toEqual([]);
  for (const line of ['示例：不是规划内容', '底图：自绘示意 · MapLibre'])
    expect(words.all.join('\n')).toContain(line);
  if (await hasPoppler(info)) {
    const file = info.outputPath('bare.pdf');
    await writeFile(file, pdf);
    const { stdout: text } = await run('pdftotext', [file, '-']);
    expect(text).toContain('选中：智能谷产业园二期');
    const { stdout: fonts } = await run('pdffonts', [file]);
    expect(fonts).toMatch(/Zhigu|Noto/);
  }
});
