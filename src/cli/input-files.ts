import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { limits } from '@/exchange/limits';
import type { InputFile } from '@/exchange/raw';
import { refuse } from '@/exchange/refusal';

/** Files a person means by a path: the file, or everything in a folder. Links are not followed. */
async function pathsUnder(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length > limits.archiveEntries) {
    refuse('archive-entries', { file: basename(path) }, { limit: limits.archiveEntries });
  }
  return files.toSorted();
}

/** Parts of a Shapefile lie beside the one that was named. */
async function withNeighbours(path: string): Promise<readonly string[]> {
  if (!/\.shp$/i.test(path)) return [path];
  const folder = join(path, '..');
  const base = basename(path).slice(0, -4).toLowerCase();
  const parts = (await readdir(folder)).filter((name) => {
    const plain = name.toLowerCase();
    return plain.startsWith(`${base}.`) && /\.(shp|shx|dbf|prj|cpg)$/.test(plain);
  });
  return parts.map((name) => join(folder, name));
}

/**
 * Reads what a path names, with names relative to it.
 * @throws what Node throws when the path cannot be read; {ReadRefusal} `too-large`, `archive-entries`
 */
export async function inputFiles(path: string): Promise<readonly InputFile[]> {
  const isFolder = (await stat(path)).isDirectory();
  const paths = isFolder ? await pathsUnder(path) : await withNeighbours(path);
  const root = isFolder ? join(path, '..') : null;
  return Promise.all(
    paths.map(async (file) => {
      const name = root === null ? basename(file) : relative(root, file).split(sep).join('/');
      const { size } = await stat(file);
      if (size > limits.fileBytes) {
        const limit = limits.fileBytes / 1048576;
        refuse('too-large', { file: name }, { megabytes: Math.ceil(size / 1048576), limit });
      }
      // A view of its own memory: Node reads small files into a shared pool that cannot be handed to a worker.
      return { name, bytes: new Uint8Array(await readFile(file)) };
    }),
  );
}
