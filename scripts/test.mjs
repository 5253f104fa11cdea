#!/usr/bin/env node
/** Every check there is, a browser included; installs what is missing first. */
import { BROWSERLESS_CHECKS, runInOrder, runJourneys, summarise } from './lib/checks.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureBuilt, ensureInstalled } from './lib/freshness.mjs';

if (!(await ensureInstalled())) process.exit(1);
if ((await ensureBrowser()) === null) process.exit(1);
await summarise(
  await runInOrder([
    ...BROWSERLESS_CHECKS,
    { name: 'build', perform: ensureBuilt },
    { name: 'end-to-end tests', perform: () => runJourneys() },
  ]),
);
