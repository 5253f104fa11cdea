/** A title as the name of a file on any system, without its ending. */
export function fileBaseName(title: string): string {
  const plain = title
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80);
  return plain === '' ? 'export' : plain;
}
