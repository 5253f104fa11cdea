import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { headersFor } from './release-headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** Names carrying a content hash never change under the same name. */
const HASHED = /[\\/]assets[\\/].+-[\w-]{8,}\.\w+$/;

/** The file a request means inside `root`, or null: outside of it, hidden, not a file, not decodable. */
async function fileFor(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part.startsWith('.')))
    return null;
  const wanted = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (!wanted.startsWith(root + sep)) return null;
  try {
    // A link inside the folder may still point out of it.
    const real = await realpath(wanted);
    if (!real.startsWith(root + sep)) return null;
    const info = await stat(real);
    return info.isFile()
      ? { path: real, size: info.size, tag: `"${info.size}-${Math.trunc(info.mtimeMs)}"` }
      : null;
  } catch {
    return null;
  }
}

async function answer(root, request, response) {
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await fileFor(root, request.url ?? '/');
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  response.setHeader('ETag', file.tag);
  response.setHeader(
    'Cache-Control',
    HASHED.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done(server.address().port);
    });
  });
}

/**
 * Serves a folder with the release headers on this machine only.
 *
 * @param {{dir: string, port?: number, strictPort?: boolean}} options port 0 = any free one; a taken port is
 *   replaced by a free one unless `strictPort`
 * @returns {Promise<{url: string, close: () => Promise<void>}>} url ends with a slash
 * @throws when the folder is missing, or the port is taken and `strictPort` is set
 */
export async function serveFolder({ dir, port = 0, strictPort = false }) {
  const root = await realpath(resolve(dir));
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  const host = '127.0.0.1';
  let actual;
  try {
    actual = await listen(server, port, host);
  } catch (error) {
    if (strictPort || error.code !== 'EADDRINUSE') throw error;
    actual = await listen(server, 0, host);
  }
  return {
    url: `http://${host}:${actual}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
