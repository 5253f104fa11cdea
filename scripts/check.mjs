#!/usr/bin/env node
/** What a person runs all day: everything but the browser. */
import { DAILY_CHECKS, runInOrder, summarise } from './lib/checks.mjs';
import { ensureInstalled } from './lib/freshness.mjs';

if (!(await ensureInstalled())) process.exit(1);
await summarise(await runInOrder(DAILY_CHECKS));
