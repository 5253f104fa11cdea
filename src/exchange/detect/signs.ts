/** What the first bytes of a file say it is, whatever its name says. */
export type Sign =
  | 'zip'
  | 'sqlite'
  | 'flatgeobuf'
  | 'shapefile'
  | 'dwg'
  | 'binary-dxf'
  | 'picture'
  | 'rar'
  | 'seven-zip'
  | 'gzip'
  | 'text';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

const signs: readonly { readonly sign: Sign; readonly at: number; readonly bytes: readonly number[] }[] = [
  { sign: 'zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { sign: 'zip', at: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { sign: 'sqlite', at: 0, bytes: ascii('SQLite format 3\0') },
  { sign: 'flatgeobuf', at: 0, bytes: ascii('fgb') },
  { sign: 'shapefile', at: 0, bytes: [0x00, 0x00, 0x27, 0x0a] },
  { sign: 'binary-dxf', at: 0, bytes: ascii('AutoCAD Binary DXF') },
  { sign: 'picture', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { sign: 'picture', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { sign: 'picture', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { sign: 'picture', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { sign: 'rar', at: 0, bytes: ascii('Rar!') },
  { sign: 'seven-zip', at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { sign: 'gzip', at: 0, bytes: [0x1f, 0x8b] },
];

/** `AC10` and two digits: the version mark of every drawing since 1990; a text never begins so. */
function isDwg(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 6));
  return /^AC10\d\d$/.test(head) && bytes[6] === 0;
}

/** @returns what the bytes say; `text` when no mark of a binary format stands in its place */
export function signOf(bytes: Uint8Array): Sign {
  const found = signs.find(({ at, bytes: mark }) => mark.every((byte, index) => bytes[at + index] === byte));
  if (found) return found.sign;
  return isDwg(bytes) ? 'dwg' : 'text';
}
