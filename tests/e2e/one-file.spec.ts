import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Atlas } from './atlas';
import { expect, test } from './driver';

const folder = mkdtempSync(join(tmpdir(), 'zhigu-onefile-'));

test.beforeAll(() => {
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [
    vite,
    'build',
    '--mode',
    'onefile',
    '--outDir',
    folder,
    '--logLevel',
    'warn',
  ]);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.describe('as one file', () => {
  test.use({ offline: true });

  test('opens by double-click, without network, with map and data', async ({ page }) => {
    const atlas = new Atlas(page, pathToFileURL(join(folder, 'index.html')).href);
    await atlas.open('#/planner?asOf=2025-12-31&select=zone:phase-1&lang=zh');
    await expect(atlas.openedTitle).toHaveText(/一期/);
    await atlas.chooseTab('list');
    await expect(atlas.entry('zone:phase-2')).toBeVisible();
    expect(atlas.foreignRequests).toEqual([]);
    expect(atlas.problems).toEqual([]);
  });
});
