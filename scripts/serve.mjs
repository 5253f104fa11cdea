#!/usr/bin/env node
/** Serves a folder with the release headers: `node scripts/serve.mjs [--dir dist] [--port N]`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/run.mjs';
import { serveFolder } from './lib/static-server.mjs';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '0' } },
});
const port = Number(values.port);
const served = await serveFolder({ dir: resolve(ROOT, values.dir), port, strictPort: port !== 0 });
console.log(served.url);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => served.close().then(() => process.exit(0)));
}
