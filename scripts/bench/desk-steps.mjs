import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../lib/run.mjs';
import { spread } from './statistics.mjs';

const THINGS = 10_000;
const readData = (path) => readFile(join(ROOT, 'geodata', path), 'utf8').catch(() => null);

/** The product's own rules as they are shipped: bundled, so that a loader's indirections are not measured. */
async function bundled(folder) {
  const from = (path) => join(ROOT, path);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@/': `${ROOT}/src/` } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: {
          park: from('src/ingest/read-park.ts'),
          search: from('scripts/bench/desk-search.ts'),
          table: from('scripts/bench/desk-table.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  return { ...(await load('park')), ...(await load('search')), ...(await load('table')) };
}

/** Milliseconds of the desk's own work with ten thousand things: a key in the search, a new filter of parcels. */
export async function deskSteps() {
  const folder = await mkdtemp(join(tmpdir(), 'zhigu-desk-'));
  try {
    const { readPark, crowdedPark, searchKeystrokes, crowdedWithParcels, filterSteps } =
      await bundled(folder);
    const park = await readPark(readData);
    const { index, keystrokes } = searchKeystrokes(crowdedPark(park, THINGS));
    const worst = keystrokes.reduce((a, b) => (b.ms > a.ms ? b : a));
    const { newDay, sameDay } = filterSteps(crowdedWithParcels(park, THINGS));
    return {
      things: THINGS,
      searchIndexMs: index,
      keystroke: { ...spread(keystrokes.map(({ ms }) => ms)), worstText: worst.text },
      filterNewDay: spread(newDay),
      filterSameDay: spread(sameDay),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
