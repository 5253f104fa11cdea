import type { InputFile } from '../raw';
import { refuse } from '../refusal';
import { encodeGbk } from '../text/gbk';
import type { TxtOptions } from './options';

/** A text before it is encoded. */
export interface Text {
  readonly name: string;
  readonly lines: readonly string[];
}

/** @throws {ReadRefusal} `txt-unencodable` with the characters named; UTF-8 has them all */
export function encoded(texts: readonly Text[], { encoding, lineEnd }: TxtOptions): readonly InputFile[] {
  const contents = texts.map(({ name, lines }) => ({
    name,
    text: lines.map((line) => line + lineEnd).join(''),
  }));
  if (encoding === 'utf-8') {
    // With its mark: older programs take a text without one for GBK.
    return contents.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(`\ufeff${text}`) }));
  }
  const results = contents.map(({ name, text }) => ({ name, ...encodeGbk(text) }));
  const missing = [...new Set(results.flatMap(({ unencodable }) => unencodable))];
  if (missing.length > 0) refuse('txt-unencodable', {}, { characters: missing.slice(0, 50).join(' ') });
  return results.map(({ name, bytes }) => ({ name, bytes }));
}
