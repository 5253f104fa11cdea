import type { InputFile } from '@/exchange/raw';

/** Files of the browser with their bytes. @throws what the browser says of one that was moved or may not be read */
export function inputsOf(files: readonly File[]): Promise<readonly InputFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** What was brought before, and what came now; of two files of one name the later counts. */
export function withInputs(before: readonly InputFile[], added: readonly InputFile[]): readonly InputFile[] {
  const names = new Set(added.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...added];
}
