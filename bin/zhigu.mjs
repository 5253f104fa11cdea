#!/usr/bin/env node
/** The command line of 智谷图. Builds its program first when the sources are newer; needs no network for it. */
import { pathToFileURL } from 'node:url';
import { ensureCliBuilt } from '../scripts/lib/freshness.mjs';

const program = await ensureCliBuilt();
if (program === null) process.exit(1);
await import(pathToFileURL(program).href);
