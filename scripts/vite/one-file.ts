import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build, type Plugin, type PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { oneFilePolicy, policyText } from '../lib/release-headers.mjs';
import { geodataTexts } from './geodata-files.js';
import { withPolicy } from './policy-meta.js';

/**
 * Everything in one index.html that opens through file:// without network.
 * Reasons and limits: docs/decisions/0001-one-file-build.md.
 */
export function oneFile(geodataFolder: string): PluginOption[] {
  return [workerAsText(), viteSingleFile({ removeViteModuleLoader: true }), dataAndPolicy(geodataFolder)];
}

/**
 * Turns `…?worker&url` into a module whose address holds the worker itself: file:// has no worker files. MapLibre's
 * worker is a blob, which MapLibre reads and starts from a data: address; one of our own is that data: address at once,
 * because Chromium starts no module worker from a blob on a page without origin
 * (https://issues.chromium.org/issues/40067939).
 */
function workerAsText(): Plugin {
  const query = '?worker&url';
  let alias: NonNullable<Parameters<typeof build>[0]>['resolve'];
  return {
    name: 'zhigu:worker-as-text',
    enforce: 'pre',
    configResolved(config) {
      alias = { alias: config.resolve.alias };
    },
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return null;
      const found = await this.resolve(source.slice(0, -query.length), importer, { skipSelf: true });
      return found ? `\0worker:${found.id}` : null;
    },
    async load(id) {
      if (!id.startsWith('\0worker:')) return null;
      const file = id.slice('\0worker:'.length);
      if (/\.ts$/.test(file)) {
        const text = await inOnePiece(file, alias);
        return `export default ${JSON.stringify(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)};`;
      }
      const text = await readFile(file, 'utf8');
      if (/[;}\n]import\b|\bfrom\s*["']\.{1,2}\//.test(text)) {
        this.error(`${file} imports other files; only a worker in one piece can be carried in the page.`);
      }
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }));`;
    },
  };
}

/** A worker of ours with everything it imports, now or later, and the files it would fetch, as one text. */
async function inOnePiece(
  entry: string,
  resolve: NonNullable<Parameters<typeof build>[0]>['resolve'],
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    ...(resolve ? { resolve } : {}),
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 100_000_000,
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const files = output && 'output' in output ? output.output : [];
  const [chunk, ...others] = files;
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(
      `${entry} did not come out in one piece: ${files.map(({ fileName }) => fileName).join(', ')}`,
    );
  }
  return chunk.code;
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

/**
 * CSP sources of the inline elements of one kind; data blocks are not run and need none. Scripts and styles are walked
 * together, because the program itself holds words such as `<styleUrl>` that are no elements.
 */
function hashes(html: string, element: 'script' | 'style'): string[] {
  return [...html.matchAll(/<(script|style)(\s[^>]*)?>([\s\S]*?)<\/\1>/g)]
    .filter(([, name, attributes = '']) => name === element && !attributes.includes('application/json'))
    .map(([, , , body = '']) => `'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`);
}
