import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Puts the notice beside every build: the font's licence must travel with its files. */
export function noticeBeside(file: string): Plugin {
  return {
    name: 'zhigu:notice',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source: await readFile(file, 'utf8') });
    },
  };
}
