import { encodingLabel, isUtf8 } from '../text/decode';
import type { DbfField, DbfLayout } from './dbf-header';

/** How the encoding was found, for the person who may know better. */
type EncodingSource = 'chosen' | 'cpg' | 'languageByte' | 'utf8' | 'fallback' | 'ascii';
export interface TableEncoding {
  /** WHATWG label */
  readonly label: string;
  readonly source: EncodingSource;
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

/**
 * In the order of standards 4.1: the user's choice, .cpg, language byte, strict UTF-8 over all text, GB18030.
 * @param cpg text of the .cpg; null when there is none
 */
export function tableEncoding(
  table: Uint8Array,
  layout: DbfLayout,
  cpg: string | null,
  chosen: string | undefined,
): TableEncoding {
  const wanted = chosen === undefined ? null : encodingLabel(chosen);
  if (wanted !== null) return { label: wanted, source: 'chosen' };
  const named = cpg === null ? null : encodingLabel(cpg);
  if (named !== null) return { label: named, source: 'cpg' };
  const byLanguage = labelOfLanguageByte[layout.languageByte];
  if (byLanguage !== undefined) return { label: byLanguage, source: 'languageByte' };
  let seen = false;
  for (const { bytes, full } of highTexts(table, layout)) {
    seen = true;
    if (!isUtf8(full ? withoutBrokenTail(bytes, 'utf-8') : bytes)) {
      return { label: 'gb18030', source: 'fallback' };
    }
  }
  return { label: 'utf-8', source: seen ? 'utf8' : 'ascii' };
}
