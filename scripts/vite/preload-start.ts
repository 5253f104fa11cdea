import type { Plugin } from 'vite';

interface BuiltChunk {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly name?: string;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
}

/**
 * The entry only sends for the data; the program is a chunk it imports. Naming that chunk and what it needs in the page
 * lets the browser fetch and compile them at once instead of after the entry has run.
 */
export function preloadStart(): Plugin {
  return {
    name: 'zhigu:preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const files = Object.values(bundle ?? {}) as unknown as readonly BuiltChunk[];
        const chunks = new Map(files.map((file) => [file.fileName, file]));
        const start = files.find(
          (file) => file.type === 'chunk' && file.isDynamicEntry && file.name === 'start',
        );
        if (!start) throw new Error('The chunk "start" is missing: src/app/main.ts imports it.');
        const wanted = new Set<string>();
        const add = (fileName: string) => {
          if (wanted.has(fileName)) return;
          wanted.add(fileName);
          for (const imported of chunks.get(fileName)?.imports ?? []) add(imported);
        };
        add(start.fileName);
        return {
          html,
          tags: [...wanted]
            .filter((fileName) => !html.includes(fileName))
            .map((fileName) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
              injectTo: 'head' as const,
            })),
        };
      },
    },
  };
}
