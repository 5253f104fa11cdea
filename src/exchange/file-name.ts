/** Letters no file system takes, or that would lead out of the folder. */
const forbidden = /[\p{Cc}<>:"/\\|?*]/gu;

/** @returns the title as a file's base name: never empty, never hidden, never a path */
export function fileBaseName(title: string): string {
  const safe = title
    .replace(forbidden, '_')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, 80)
    .trim()
    .replace(/\.+$/, '');
  return safe === '' ? 'zhigu' : safe;
}
