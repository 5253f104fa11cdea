import { encodeGbk } from '../text/gbk';

export type ShapefileEncoding = 'gbk' | 'utf-8';

export interface EncodedText {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
  readonly unencodable: readonly string[];
}

const utf8 = new TextEncoder();

function encode(text: string, encoding: ShapefileEncoding) {
  return encoding === 'gbk' ? encodeGbk(text) : { bytes: utf8.encode(text), unencodable: [] };
}

/** Encodes, and takes away whole characters from the end until the bytes fit. */
export function encodeWithin(text: string, encoding: ShapefileEncoding, maxBytes: number): EncodedText {
  const whole = encode(text, encoding);
  if (whole.bytes.length <= maxBytes) return { ...whole, isCut: false };
  // A byte is at least half a UTF-16 unit: more than this many characters never fit.
  const characters = [...text.slice(0, maxBytes * 2)];
  let [fits, tooLong] = [0, characters.length + 1];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    const { bytes } = encode(characters.slice(0, middle).join(''), encoding);
    if (bytes.length <= maxBytes) fits = middle;
    else tooLong = middle;
  }
  return { ...encode(characters.slice(0, fits).join(''), encoding), isCut: true };
}
