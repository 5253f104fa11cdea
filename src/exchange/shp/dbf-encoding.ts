import { encodingLabel, isUtf8 } from '../text/decode';
import type { DbfField, DbfLayout } from './dbf-header';

/** How the encoding was found, for the person who may know better. */
type EncodingSource = 'chosen' | 'cpg' | 'languageByte' | 'utf8' | 'fallback' | 'ascii' | 'contradicted';
export interface TableEncoding {
  /** WHATWG label */
  readonly label: string;
  readonly source: EncodingSource;
  /** declared as something else, and yet every text is UTF-8 without a fault: the declaration is believed, and doubted */
  readonly looksUtf8: boolean;
}

/** Language bytes that name one code page for certain; 0x57 (ANSI) and 0x00 say nothing (standards 4.1). */
const labelOfLanguageByte: Readonly<Record<number, string>> = {
  77: 'gb18030',
  122: 'gb18030',
  79: 'big5',
  120: 'big5',
};

const hasHighByte = (bytes: Uint8Array) => {
  for (const byte of bytes) if (byte > 0x7f) return true;
  return false;
};

/** A value that fills its width may have lost the end of its last character. */
export function withoutBrokenTail(bytes: Uint8Array, label: string): Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true });
  for (let dropped = 0; dropped <= 3 && dropped < bytes.length; dropped += 1) {
    const shorter = bytes.subarray(0, bytes.length - dropped);
    try {
      decoder.decode(shorter);
      return shorter;
    } catch {
      // one byte fewer, then
    }
  }
  return bytes;
}

export function textBytes(table: Uint8Array, layout: DbfLayout, field: DbfField, row: number): Uint8Array {
  const start = layout.headerBytes + row * layout.recordBytes + field.offset;
  let end = start + field.width;
  while (end > start && (table[end - 1] === 0x20 || table[end - 1] === 0)) end -= 1;
  return table.subarray(start, end);
}

function* highTexts(table: Uint8Array, layout: DbfLayout): Generator<{ bytes: Uint8Array; full: boolean }> {
  for (const { nameBytes } of layout.fields) {
    if (hasHighByte(nameBytes)) yield { bytes: nameBytes, full: nameBytes.length === 10 };
  }
  const columns = layout.fields.filter(({ type }) => type === 'C');
  for (let row = 0; row < layout.rows; row += 1) {
    for (const field of columns) {
      const bytes = textBytes(table, layout, field, row);
      // Three bytes short may be a character cut whole by a careful writer, or cut in the middle by a careless one.
      if (hasHighByte(bytes)) yield { bytes, full: bytes.length > field.width - 3 };
    }
  }
}

/** Encodings of the West say nothing here: tools write them without asking (standards 4.1: treat unknown as absent). */
const western = /^(windows-125|iso-8859|koi8|macintosh|ibm|x-mac|x-user)/;

function labelOfCpg(cpg: string | null): string | null {
  const named = cpg === null ? null : encodingLabel(cpg);
  return named !== null && western.test(named) ? null : named;
}

/** Texts beyond ASCII, and whether all of them are UTF-8. */
function utf8Evidence(
  table: Uint8Array,
  layout: DbfLayout,
): { readonly texts: number; readonly isUtf8: boolean } {
  let texts = 0;
  for (const { bytes, full } of highTexts(table, layout)) {
    texts += 1;
    if (!isUtf8(full ? withoutBrokenTail(bytes, 'utf-8') : bytes)) return { texts, isUtf8: false };
  }
  return { texts, isUtf8: true };
}

/** One short text may be UTF-8 by chance (联通 is); this many are not. */
const beyondChance = 4;

/**
 * In the order of standards 4.1: the user's choice, .cpg, language byte, strict UTF-8 over all text, GB18030. A .cpg that
 * says UTF-8 over bytes that cannot be is passed over.
 * @param cpg text of the .cpg; null when there is none
 */
export function tableEncoding(
  table: Uint8Array,
  layout: DbfLayout,
  cpg: string | null,
  chosen: string | undefined,
): TableEncoding {
  const wanted = chosen === undefined ? null : encodingLabel(chosen);
  if (wanted !== null) return { label: wanted, source: 'chosen', looksUtf8: false };
  const named = labelOfCpg(cpg);
  const byLanguage = labelOfLanguageByte[layout.languageByte] ?? null;
  const { texts, isUtf8: holds } = utf8Evidence(table, layout);
  const declared = named ?? byLanguage;
  if (declared === 'utf-8' && !holds) {
    return { label: byLanguage ?? 'gb18030', source: 'contradicted', looksUtf8: false };
  }
  if (declared !== null) {
    const looksUtf8 = declared !== 'utf-8' && holds && texts >= beyondChance;
    return { label: declared, source: named === null ? 'languageByte' : 'cpg', looksUtf8 };
  }
  if (!holds) return { label: 'gb18030', source: 'fallback', looksUtf8: false };
  return { label: 'utf-8', source: texts > 0 ? 'utf8' : 'ascii', looksUtf8: false };
}
