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

const markOf = (bytes: Uint8Array): string | undefined =>
  marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

const looked = 400;
const fewestZeros = 3;

/** UTF-16 whose mark is missing: zero bytes, which no other text has, and all of them on one side of the pairs. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, looked).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd >= fewestZeros && even === 0) return 'utf-16le';
  return even >= fewestZeros && odd === 0 ? 'utf-16be' : undefined;
}

/** The text of bytes marked as UTF-8, or not marked, that are UTF-8 indeed. */
function utf8Text(bytes: Uint8Array): string | null {
  const mark = markOf(bytes);
  return mark === 'utf-8' || (mark === undefined && unmarkedUtf16(bytes) === undefined)
    ? strictUtf8(bytes)
    : null;
}

/** Of bytes that are no UTF-8. A mark of UTF-8 before such bytes was put there by a program that did not look. */
function otherEncoding(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  return mark !== undefined && mark !== 'utf-8' ? mark : (unmarkedUtf16(bytes) ?? 'gb18030');
}

/** Without the mark of UTF-8, also where it stands wrongly before another encoding. */
export function withoutUtf8Mark(bytes: Uint8Array): Uint8Array {
  return markOf(bytes) === 'utf-8' ? bytes.subarray(3) : bytes;
}

/** The WHATWG label `decodeText` would decode with. */
export function encodingOf(bytes: Uint8Array, chosen?: string): string {
  return chosen ?? (utf8Text(bytes) !== null ? 'utf-8' : otherEncoding(bytes));
}

/**
 * Decodes in the order of standards 3.4: byte order mark, strict UTF-8, GB18030. The mark is not part of the text.
 * @param encoding what the user has chosen, a WHATWG label; absent: found out
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  // Deciding by decoding has the text already: a long file is not gone through twice.
  const strict = encoding === undefined ? utf8Text(bytes) : null;
  if (strict !== null) return { text: strict, encoding: 'utf-8' };
  const label = encoding ?? otherEncoding(bytes);
  const body = label === 'utf-8' ? bytes : withoutUtf8Mark(bytes);
  return { text: new TextDecoder(label).decode(body), encoding: label };
}
