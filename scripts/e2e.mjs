#!/usr/bin/env node
/** The journeys alone, against a fresh build: `npm run e2e [-- file or title filter]`. */
import { runInOrder, runJourneys, summarise } from './lib/checks.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureBuilt, ensureInstalled } from './lib/freshness.mjs';

if (!(await ensureInstalled())) process.exit(1);
if ((await ensureBrowser()) === null) process.exit(1);
await summarise(
  await runInOrder([
    { name: 'build', perform: ensureBuilt },
    { name: 'end-to-end tests', perform: () => runJourneys(process.argv.slice(2)) },
  ]),
);
