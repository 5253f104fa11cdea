import type { InputFile } from '@/exchange/raw';
import { zipFiles } from '@/exchange/zip/zip';

/** One file as it is, several in one archive. @param day ISO day of the archive's entries */
export function fileToSave(files: readonly InputFile[], title: string, day: string): InputFile | null {
  const [only] = files;
  if (!only) return null;
  return files.length === 1 ? only : { name: `${title}.zip`, bytes: zipFiles(files, day) };
}

/** Hands a file to the browser. Nothing leaves the machine. */
export function saveFile({ name, bytes }: InputFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
