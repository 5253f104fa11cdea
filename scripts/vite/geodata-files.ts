import { cp, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Copies geodata/ beside the built page as plain files: whoever owns the data replaces a file there and reloads,
 * without a build. In development Vite serves the folder from the project root under the same address.
 */
export function geodataBeside(folder: string): Plugin {
  let target = '';
  return {
    name: 'zhigu:geodata-beside',
    apply: 'build',
    configResolved(config) {
      target = resolve(config.root, config.build.outDir, 'geodata');
    },
    async closeBundle(error) {
      if (!error) await cp(folder, target, { recursive: true });
    },
  };
}

/** The texts of geodata/ by their path inside it, as the one-file build carries them. JSON Schemas stay outside. */
export async function geodataTexts(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts: Record<string, string> = {};
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(geo)?json$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (!path.startsWith('schemas/')) texts[path] = await readFile(file, 'utf8');
  }
  return texts;
}
