import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { withTypescript } from '../geodata-check/run-typescript.mjs';
import { ROOT } from '../lib/run.mjs';
import { serveFolder } from '../lib/static-server.mjs';
import { gdalConversion, gdalIsThere } from './gdal-time.mjs';
import { spread } from './statistics.mjs';

const FEW = 100_000;
/** With the closing row of each ring 999 900: as much as one import may hold. */
const MANY = 990_000;
const RUNS = 5;

/** The product's session, worker and store in a page of their own: nothing else is measured. */
async function buildPage(folder) {
  await build({
    configFile: false,
    root: join(ROOT, 'scripts/bench/survey-page'),
    base: './',
    logLevel: 'error',
    resolve: { alias: { '@/': `${ROOT}/src/` } },
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
}

/** Writes the measured files under the page, so that it can fetch them. */
async function writeFiles(folder) {
  return withTypescript('scripts/bench/survey-files.ts', async ({ surveyFiles }) => {
    const written = {};
    for (const [key, format, vertices] of [
      ['shp', 'shp', FEW],
      ['geojson', 'geojson', FEW],
      ['txt', 'txt', FEW],
      ['million', 'shp', MANY],
    ]) {
      await mkdir(join(folder, key));
      const files = await surveyFiles(format, vertices);
      for (const { name, bytes } of files) await writeFile(join(folder, key, name), bytes);
      written[key] = files.map(({ name }) => `${key}/${name}`);
    }
    return written;
  });
}

async function imported(page, names) {
  const outcome = await page.evaluate((addresses) => globalThis.importOnce(addresses), names);
  const { features, refusal, asks } = outcome;
  if (refusal !== null || asks.length > 0 || features === 0)
    throw new Error(`The measured file was not imported: ${JSON.stringify({ features, refusal, asks })}`);
  return outcome;
}

const spreads = (outcomes, keys) =>
  Object.fromEntries(keys.map((key) => [key, spread(outcomes.map((outcome) => outcome[key]))]));
const PARTS = ['wallMs', 'readMs', 'placeMs', 'storeMs', 'blockedMs', 'gapMs'];

/** Heap of the page and its worker together while the import runs, at its largest, and of the page after it. */
async function heapWhile(page, work) {
  const session = await page.context().newCDPSession(page);
  const usedSize = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  const inWorker = (worker) => worker.evaluate(() => performance.memory?.usedJSHeapSize ?? 0).catch(() => 0);
  let peakBytes = 0;
  const outcome = work();
  let over = false;
  const end = () => {
    over = true;
  };
  outcome.then(end, end);
  while (!over) {
    const heaps = await Promise.all([usedSize(), ...page.workers().map(inWorker)]);
    peakBytes = Math.max(
      peakBytes,
      heaps.reduce((sum, bytes) => sum + bytes, 0),
    );
    await new Promise((done) => setTimeout(done, 100));
  }
  await session.send('HeapProfiler.collectGarbage');
  const keptBytes = await usedSize();
  await session.detach();
  return { ...(await outcome), peakBytes, keptBytes };
}

/** Imports of survey files in the browser, beside GDAL converting the same files on the same machine. */
export async function surveyImports(browser) {
  const folder = await mkdtemp(join(tmpdir(), 'zhigu-survey-'));
  await buildPage(folder);
  const names = await writeFiles(folder);
  const withGdal = await gdalIsThere();
  const server = await serveFolder({ dir: folder });
  const page = await browser.newPage();
  try {
    await page.goto(server.url);
    await page.waitForFunction(() => 'importOnce' in globalThis);
    const results = { vertices: FEW, manyVertices: MANY };
    const outcomes = { shp: [], geojson: [], txt: [] };
    const gdalMs = { shp: [], geojson: [], txt: [] };
    // In turn, so that a slow minute of the machine hits all that are compared.
    for (let run = 0; run < RUNS; run += 1) {
      for (const key of Object.keys(outcomes)) {
        outcomes[key].push(await imported(page, names[key]));
        if (withGdal && key !== 'txt') gdalMs[key].push(await gdalConversion(folder, names[key]));
      }
    }
    for (const [key, ofKey] of Object.entries(outcomes)) {
      results[key] = {
        ...spreads(ofKey, PARTS),
        gdalMs: gdalMs[key].length > 0 ? spread(gdalMs[key]) : null,
      };
    }
    results.million = await heapWhile(page, () => imported(page, names.million));
    return results;
  } finally {
    await page.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
