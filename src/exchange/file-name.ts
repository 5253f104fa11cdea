/** What no file system takes, or what would lead out of the folder; control characters among it. */
const forbidden = /[\p{Cc}<>:"/\\|?*]+/gu;

/** @returns the title as a file's base name: never empty, never hidden, never a path */
export function fileBaseName(title: string): string {
  const plain = title
    .replaceAll(forbidden, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80)
    .replace(/[\s.]+$/, '');
  return plain === '' ? 'export' : plain;
}

/** @returns the title as a name every file system takes, with its ending */
export function fileName(title: string, ending: string): string {
  return `${fileBaseName(title)}.${ending}`;
}

/** @returns the last part of a name, without folders and ending */
export function baseName(name: string): string {
  return (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, '') || name;
}
