#!/usr/bin/env node
/** One command: installs what is missing, builds what has changed, serves the product and opens it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './lib/freshness.mjs';
import { ROOT } from './lib/run.mjs';
import { serveFolder } from './lib/static-server.mjs';

function hasDisplay() {
  if (process.env.CI || process.argv.includes('--no-open')) return false;
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return process.platform === 'darwin' || process.platform === 'win32';
}

function openInBrowser(url) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // No opener on this machine: the address has been printed.
  child.on('error', () => {});
  child.unref();
}

if (!(await ensureInstalled()) || !(await ensureBuilt())) process.exit(1);
const served = await serveFolder({ dir: join(ROOT, 'dist'), port: Number(process.env.PORT ?? 4173) });
console.log(`\n  智谷图 · Zhigu Atlas   ${served.url}\n  Ctrl-C to stop\n`);
if (hasDisplay()) openInBrowser(served.url);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => served.close().then(() => process.exit(0)));
}
