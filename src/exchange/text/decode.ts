/** Text and the WHATWG label it was decoded with. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Labels planners' tools write that no decoder knows (standards 3.4, 4.1). */
const otherNames: Readonly<Record<string, string>> = {
  '65001': 'utf-8',
  '936': 'gb18030',
  'ansi 936': 'gb18030',
  ansi_936: 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
};

/** @returns the WHATWG label of an encoding's name; null when nobody knows it, or it says nothing (`OEM`) */
export function encodingLabel(name: string): string | null {
  const plain = name.trim().toLowerCase();
  const known = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
  if (known) return known;
  if (plain === '' || plain === 'oem') return null;
  try {
    return new TextDecoder(plain).encoding;
  } catch {
    return null;
  }
}

const marks: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of bytes that are UTF-8 without a single fault; null when they are not. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @returns true when the bytes are UTF-8 without a single fault */
export function isUtf8(bytes: Uint8Array): boolean {
  return strictUtf8(bytes) !== null;
}

const markedEncoding = (bytes: Uint8Array): string | undefined =>
  marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** The WHATWG label `decodeText` would decode with. */
export function encodingOf(bytes: Uint8Array, chosen?: string): string {
  return chosen ?? markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

/**
 * Decodes in the order of standards 3.4: byte order mark, strict UTF-8, GB18030. The mark is not part of the text.
 * @param encoding what the user has chosen, a WHATWG label; absent: found out
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const known = encoding ?? markedEncoding(bytes);
  // Deciding by decoding has the text already: a long file is not gone through twice.
  const strict = known === undefined ? strictUtf8(bytes) : null;
  if (strict !== null) return { text: strict, encoding: 'utf-8' };
  const label = known ?? 'gb18030';
  return { text: new TextDecoder(label).decode(bytes), encoding: label };
}
