import { encodingOf, withoutUtf8Mark } from './decode';

/** Text still in its bytes, where what is ASCII can be found without decoding the rest. */
export interface AsciiText {
  /** without byte order mark */
  readonly bytes: Uint8Array;
  /** WHATWG label of the encoding the text came in */
  readonly encoding: string;
  /** The text of bytes, or of copies of them. They may not begin or end inside a character: cut at line ends. */
  decode(bytes: Uint8Array): string;
}

/**
 * Encodings in whose longer characters no comma, blank or line end occurs. Digits do, in the four-byte characters of
 * GB18030, but only behind a byte above 0x80.
 */
const transparent: readonly string[] = ['utf-8', 'gb18030', 'gbk'];

/**
 * Finds the encoding as `decodeText` does, and decodes nothing yet. Texts in an encoding that hides ASCII (UTF-16) are
 * written anew as UTF-8 first.
 * @param chosen what the user has chosen, a WHATWG label
 */
export function asciiText(bytes: Uint8Array, chosen?: string): AsciiText {
  const encoding = encodingOf(bytes, chosen);
  const isTransparent = transparent.includes(encoding);
  const plain = isTransparent ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  // A mark is taken off once and at the beginning, as a decoder of the whole text would; a later one is text.
  const decoder = new TextDecoder(isTransparent ? encoding : 'utf-8', { ignoreBOM: true });
  const body = isTransparent ? withoutUtf8Mark(plain) : plain;
  return { bytes: body, encoding, decode: (piece) => decoder.decode(piece) };
}
