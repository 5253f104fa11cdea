import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { InputFile } from '@/exchange/raw';
import { zipFiles } from '@/exchange/zip/zip';

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

export type Writing =
  | { readonly ok: true; readonly written: readonly WrittenFile[] }
  | { readonly ok: false; readonly exists: string }
  /** the code of the system where it has one, `ENOSPC` */
  | { readonly ok: false; readonly path: string; readonly reason: string };

/** What stands at a path; null: nothing. */
const standingAt = (path: string) =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => null,
  );

function reasonOf(failure: unknown): string {
  if (failure instanceof Error && 'code' in failure) return String(failure.code);
  return failure instanceof Error ? failure.message : String(failure);
}

/** One file goes to the path itself, several into one archive, or beside one another under the path's own name. */
function targets(files: readonly InputFile[], title: string, out: string): readonly InputFile[] {
  const [only] = files;
  if (only && files.length === 1) return [{ name: out, bytes: only.bytes }];
  if (extname(out).toLowerCase() === '.zip') return [{ name: out, bytes: zipFiles(files) }];
  const stem = join(dirname(out), basename(out, extname(out)));
  const areNamedByTitle = files.every(({ name }) => name.startsWith(title));
  return files.map(({ name, bytes }) => ({
    name: areNamedByTitle ? stem + name.slice(title.length) : join(stem, basename(name)),
    bytes,
  }));
}

/**
 * Writes files to disk; an existing one is never overwritten unless that is wished.
 * @param title of the document: writers name their files by it
 */
export async function writeOut(
  files: readonly InputFile[],
  title: string,
  out: string,
  force: boolean,
): Promise<Writing> {
  const wanted = targets(files, title, out);
  for (const { name } of wanted) {
    const standing = await standingAt(name);
    if (standing === 'folder') return { ok: false, path: name, reason: 'EISDIR' };
    if (standing === 'file' && !force) return { ok: false, exists: name };
  }
  const written: WrittenFile[] = [];
  for (const { name, bytes } of wanted) {
    try {
      await mkdir(dirname(name), { recursive: true });
      // `wx` asks the disk itself once more: between looking and writing somebody may have been faster.
      await writeFile(name, bytes, { flag: force ? 'w' : 'wx' });
      written.push({ path: name, bytes: bytes.length });
    } catch (failure) {
      return { ok: false, path: name, reason: reasonOf(failure) };
    }
  }
  return { ok: true, written };
}
