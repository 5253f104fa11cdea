import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface BuiltChunk {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly name?: string;
  readonly imports?: readonly string[];
}

const link = (attrs: Readonly<Record<string, string>>) => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true },
  injectTo: 'head' as const,
});

/** Every file the catalogue names, the catalogue first; none when it cannot be read. */
async function dataPaths(geodata: string): Promise<readonly string[]> {
  try {
    const text = await readFile(join(geodata, 'catalogue.json'), 'utf8');
    const { datasets } = JSON.parse(text) as { datasets: { files: { path: string }[] }[] };
    return ['catalogue.json', ...datasets.flatMap(({ files }) => files.map(({ path }) => path))];
  } catch {
    return [];
  }
}

/**
 * The entry only sends for the data; the program is a chunk it imports. Naming that chunk and what it needs in the page
 * lets the browser fetch and compile them at once instead of after the entry has run. The same for the data: its names
 * are known now, and only its contents may change later.
 * @param geodata folder of the data
 */
export function preloadStart(geodata: string): Plugin {
  return {
    name: 'zhigu:preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const files = Object.values(bundle ?? {}) as unknown as readonly BuiltChunk[];
        const chunks = new Map(files.map((file) => [file.fileName, file]));
        const start = files.find((file) => file.type === 'chunk' && file.name === 'start');
        if (!start) throw new Error('The chunk "start" is missing: src/app/main.ts imports it.');
        // Named by the style sheet only: without this they are asked for when the program already waits for them.
        const fonts = files
          .map(({ fileName }) => fileName)
          .filter((name) => /core-\d+-[\w-]+\.woff2$/.test(name));
        const wanted = new Set<string>();
        const add = (fileName: string) => {
          if (wanted.has(fileName)) return;
          wanted.add(fileName);
          for (const imported of chunks.get(fileName)?.imports ?? []) add(imported);
        };
        add(start.fileName);
        return {
          html,
          tags: [
            ...[...wanted]
              .filter((fileName) => !html.includes(fileName))
              .map((fileName) => link({ rel: 'modulepreload', href: `./${fileName}` })),
            ...fonts.map((fileName) =>
              link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${fileName}` }),
            ),
            ...(await dataPaths(geodata)).map((path) =>
              link({ rel: 'preload', as: 'fetch', href: `geodata/${path}` }),
            ),
          ],
        };
      },
    },
  };
}
