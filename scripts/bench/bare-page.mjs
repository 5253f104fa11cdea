import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { withTypescript } from '../geodata-check/run-typescript.mjs';
import { ROOT } from '../lib/run.mjs';

/** The product's own style sheets of fonts, in the order in which its labels look into them. */
const SHEETS = ['src/app/fonts/core.css', 'node_modules/@fontsource-variable/noto-sans-sc/wght.css'];
const readData = (path) => readFile(join(ROOT, 'geodata', path), 'utf8').catch(() => null);

/** The faces labels can be drawn with, of the weights a pattern allows. */
async function declaredFaces(weights) {
  const sheets = await Promise.all(
    SHEETS.map(async (sheet) => {
      const text = await readFile(join(ROOT, sheet), 'utf8');
      return [...text.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, rule]) => {
        const value = (name) => new RegExp(`${name}:\\s*([^;]+);`).exec(rule)?.[1] ?? '';
        if (!weights.test(value('font-weight'))) return [];
        const file = join(dirname(join(ROOT, sheet)), /url\("?([^")]+)/.exec(value('src'))[1]);
        return [{ file, url: `fonts/${basename(file)}`, unicodeRange: value('unicode-range') }];
      });
    }),
  );
  return sheets.flat();
}

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
  const regular = await declaredFaces(/^(400|100 900)$/);
  const bold = await declaredFaces(/^600$/);
  const prepared = await withTypescript('scripts/bench/prepared-style.ts', ({ preparedStyle }) =>
    preparedStyle(readData, { regular, bold }),
  );
  await mkdir(join(folder, 'fonts'));
  for (const { url } of Object.values(prepared.style['font-faces']).flat()) {
    await cp([...regular, ...bold].find((face) => face.url === url).file, join(folder, url));
  }
  await writeFile(join(folder, 'style.json'), JSON.stringify(prepared));
  return folder;
}
