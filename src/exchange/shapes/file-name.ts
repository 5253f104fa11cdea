/** What no file system takes, control characters among them. */
const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu;

/** @returns the title as a name every file system takes, with its ending */
export function fileName(title: string, ending: string): string {
  const plain = title
    .replaceAll(forbidden, '_')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80);
  return `${plain || 'export'}.${ending}`;
}

/** @returns the last part of a name, without folders and ending */
export function baseName(name: string): string {
  return (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, '') || name;
}
