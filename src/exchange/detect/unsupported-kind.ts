import type { InputFile } from '../raw';

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BIFF2 … BIFF4 sheets stand without a container. */
const bareSheets = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
const jet = [...ascii('Standard Jet DB')];
const ace = [...ascii('Standard ACE DB')];

/**
 * Files we know and do not read, by their bytes first and their name only where bytes say nothing.
 * @returns the `issues.*` code that says how to bring the contents; null when the file is none of these
 */
export function unsupportedKind(file: InputFile): string | null {
  const { bytes } = file;
  const name = file.name.toLowerCase();
  if (startsWith(bytes, jet, 4) || startsWith(bytes, ace, 4)) return 'unsupported-mdb';
  if (/\.gdb(\/|$)/.test(name) || /\.(gdbtable|gdbtablx|gdbindexes|atx|freelist)$/.test(name))
    return 'unsupported-gdb';
  if (startsWith(bytes, compound)) {
    // The same container holds Word, Excel and locked .xlsx files; the name tells which.
    if (name.endsWith('.xlsx')) return 'unsupported-locked-xlsx';
    return /\.(doc|wps|ppt|dps)$/.test(name) ? 'unsupported-document' : 'unsupported-xls';
  }
  if (bareSheets.some((signature) => startsWith(bytes, signature))) return 'unsupported-xls';
  if (startsWith(bytes, ascii('AC10')) && /\.dwg$/.test(name)) return 'unsupported-dwg';
  if (startsWith(bytes, ascii('%PDF'))) return 'unsupported-document';
  return /\.(mdb|accdb)$/.test(name) ? 'unsupported-mdb' : null;
}
