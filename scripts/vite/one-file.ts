import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { oneFilePolicy, policyText } from '../lib/release-headers.mjs';
import { geodataTexts } from './geodata-files.js';
import { withPolicy } from './policy-meta.js';

/**
 * Everything in one index.html that opens through file:// without network.
 * Reasons and limits: docs/decisions/0001-one-file-build.md.
 */
export function oneFile(geodataFolder: string): PluginOption[] {
  return [workerAsBlob(), viteSingleFile({ removeViteModuleLoader: true }), dataAndPolicy(geodataFolder)];
}

/**
 * Turns `…?worker&url` into a module whose address is a blob made from the inlined text: file:// has no worker files.
 * MapLibre reads the blob and starts the worker from a data: address, because Chromium starts no module worker from
 * a blob on a page without origin (https://issues.chromium.org/issues/40067939).
 */
function workerAsBlob(): Plugin {
  const query = '?worker&url';
  return {
    name: 'zhigu:worker-as-blob',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return null;
      const found = await this.resolve(source.slice(0, -query.length), importer, { skipSelf: true });
      return found ? `\0blob:${found.id}` : null;
    },
    async load(id) {
      if (!id.startsWith('\0blob:')) return null;
      const file = id.slice('\0blob:'.length);
      const text = await readFile(file, 'utf8');
      if (/[;}\n]import\b|\bfrom\s*["']\.{1,2}\//.test(text)) {
        this.error(`${file} imports other files; only a worker in one piece can be carried in the page.`);
      }
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }));`;
    },
  };
}

/** Adds the data as text, then names every inline script and style by its hash: the page is final after this. */
function dataAndPolicy(geodataFolder: string): Plugin {
  return {
    name: 'zhigu:data-and-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('The one-file build has no index.html.');
        // "<" would let a text end its element; JSON reads the escape back.
        const data = JSON.stringify(await geodataTexts(geodataFolder)).replaceAll('<', '\\u003c');
        const withData = String(page.source).replace(
          '</body>',
          () => `<script type="application/json" id="geodata">${data}</script></body>`,
        );
        const policy = policyText(
          oneFilePolicy({ scripts: hashes(withData, 'script'), styles: hashes(withData, 'style') }),
        );
        page.source = withPolicy(withData, policy);
      },
    },
  };
}

/** CSP sources of the inline elements of one kind; data blocks are not run and need none. */
function hashes(html: string, element: 'script' | 'style'): string[] {
  const blocks = html.matchAll(new RegExp(`<${element}([^>]*)>([\\s\\S]*?)</${element}>`, 'g'));
  return [...blocks]
    .filter(([, attributes = '']) => !attributes.includes('application/json'))
    .map(([, , body = '']) => `'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`);
}
