#!/usr/bin/env node
/** The command line of 智谷图. Builds its program first when the sources are newer; needs no network for it. */
import { spawn } from 'node:child_process';
import { ensureCliBuilt } from '../scripts/lib/freshness.mjs';

const program = await ensureCliBuilt();
if (program === null) process.exit(1);
const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
