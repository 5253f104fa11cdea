#!/usr/bin/env node
/** `npm run bench [-- --runs 7]`: measures the built product and writes bench/latest.json. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserArgs } from './lib/browser.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureBuilt, ensureInstalled } from './lib/freshness.mjs';
import { ROOT } from './lib/run.mjs';
import { serveFolder } from './lib/static-server.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const runs = Math.max(5, Number(values.runs));
if (!(await ensureInstalled()) || !(await ensureBuilt())) process.exit(1);
const executablePath = await ensureBrowser();
if (executablePath === null) process.exit(1);

// Only now: these need installed packages.
const { chromium } = await import('@playwright/test');
const { buildBarePage } = await import('./bench/bare-page.mjs');
const { coldStarts } = await import('./bench/cold-start.mjs');
const { deskFrames } = await import('./bench/desk-frames.mjs');
const { deskSteps } = await import('./bench/desk-steps.mjs');
const { surveyImports } = await import('./bench/survey-import.mjs');
const { surveyCodeAtStart } = await import('./bench/survey-weight.mjs');
const { scrubbing } = await import('./bench/scrub.mjs');
const { weights } = await import('./bench/weight.mjs');
const { GOALS, tableOf } = await import('./bench/report.mjs');

const dist = join(ROOT, 'dist');
const bareFolder = await buildBarePage();
const app = await serveFolder({ dir: dist });
const bare = await serveFolder({ dir: bareFolder });
const browser = await chromium.launch({
  executablePath,
  args: [...browserArgs(), '--enable-precise-memory-info'],
});
try {
  const weight = await weights(browser, app.url, dist);
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: { cores: cpus().length, browser: browser.version(), graphics: 'software WebGL' },
    goals: GOALS,
    coldStart: await coldStarts(browser, app.url, bare.url, runs),
    weight,
    scrub: await scrubbing(browser, app.url),
    survey: {
      ...(await surveyImports(browser)),
      atStart: await surveyCodeAtStart(dist, weight.chunks),
    },
    desk: { ...(await deskSteps()), ...(await deskFrames(browser, app.url, dist)) },
  };
  await mkdir(join(ROOT, 'bench'), { recursive: true });
  await writeFile(join(ROOT, 'bench/latest.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\n${tableOf(results)}\n\nbench/latest.json`);
} finally {
  await browser.close();
  await app.close();
  await bare.close();
  await rm(bareFolder, { recursive: true, force: true });
}
