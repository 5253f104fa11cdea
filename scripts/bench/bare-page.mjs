import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { withTypescript } from '../geodata-check/run-typescript.mjs';
import { ROOT } from '../lib/run.mjs';

const FONT = join(ROOT, 'node_modules/@fontsource-variable/noto-sans-sc');
const readData = (path) => readFile(join(ROOT, 'geodata', path), 'utf8').catch(() => null);
/** fontsource names a slice `[4]` in its table of characters and `-4-` in its file's name. */
const fileOfSlice = (slice) => `noto-sans-sc-${slice.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`;

/**
 * Builds the page the cold start is compared with: MapLibre alone, the product's style and data ready made.
 * @returns {Promise<string>} its folder, outside the repository
 */
export async function buildBarePage() {
  const folder = await mkdtemp(join(tmpdir(), 'zhigu-bare-'));
  await build({
    configFile: false,
    root: join(ROOT, 'scripts/bench/page'),
    base: './',
    logLevel: 'error',
    resolve: { alias: { '@/': `${ROOT}/src/` } },
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  const slices = JSON.parse(await readFile(join(FONT, 'unicode.json'), 'utf8'));
  const prepared = await withTypescript('scripts/bench/prepared-style.ts', ({ preparedStyle }) =>
    preparedStyle(readData, slices, (slice) => `fonts/${fileOfSlice(slice)}`),
  );
  await mkdir(join(folder, 'fonts'));
  for (const faces of Object.values(prepared.style['font-faces'])) {
    for (const { url } of faces) await cp(join(FONT, 'files', url.slice('fonts/'.length)), join(folder, url));
  }
  await writeFile(join(folder, 'style.json'), JSON.stringify(prepared));
  return folder;
}
