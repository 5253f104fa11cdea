import type { AttributeValue } from '@/domain/imported-feature';
import { textBytes, withoutBrokenTail } from './dbf-encoding';
import type { DbfField, DbfLayout } from './dbf-header';

/** Turns one row into the value of one column. */
export interface ColumnReader {
  readonly name: string;
  readonly role: 'value' | 'memo' | 'unknown';
  readonly read: (row: number) => AttributeValue;
}

/** Most values are plain ASCII, for which a decoder is ten times too slow. */
function asciiText(bytes: Uint8Array): string | null {
  let text = '';
  for (const byte of bytes) {
    if (byte > 0x7f) return null;
    if (byte !== 0) text += String.fromCharCode(byte);
  }
  return text;
}

/** @returns decodes a value; `broken` is told when characters could not be read */
export function textDecoder(label: string, broken: () => void): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(label);
  return (bytes) => {
    const ascii = asciiText(bytes);
    if (ascii !== null) return ascii.trim();
    let text = decoder.decode(bytes);
    if (text.includes('\uFFFD')) {
      text = decoder.decode(withoutBrokenTail(bytes, label));
      if (text.includes('\uFFFD')) broken();
    }
    return text.replaceAll('\u0000', '').trim();
  };
}

/** A whole number a double cannot hold to its last digit, or one that begins with zero, is a code. */
const isCode = (text: string) =>
  /^[-+]?\d+$/.test(text) && (text.replace(/^[-+]/, '').length > 15 || /^0\d/.test(text));

function toDate(text: string): AttributeValue {
  if (text === '' || /^0+$/.test(text)) return null;
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : text;
}

const logical = new Map(
  Object.entries({
    T: true,
    t: true,
    Y: true,
    y: true,
    F: false,
    f: false,
    N: false,
    n: false,
  }),
);

function toNumber(text: string): AttributeValue {
  if (text === '' || /^\*+$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

function numberColumn(text: (row: number) => string, rows: number): (row: number) => AttributeValue {
  // One code makes the whole column a column of codes: a number here and a text there would be two kinds of thing.
  for (let row = 0; row < rows; row += 1) {
    if (isCode(text(row))) return (at) => (text(at) === '' ? null : text(at));
  }
  return (row) => toNumber(text(row));
}

/** @param name decoded, unique */
export function columnReader(
  table: Uint8Array,
  layout: DbfLayout,
  field: DbfField,
  name: string,
  decode: (bytes: Uint8Array) => string,
): ColumnReader {
  const text = (row: number) => decode(textBytes(table, layout, field, row));
  switch (field.type) {
    case 'C':
      return { name, role: 'value', read: (row) => text(row) || null };
    case 'N':
    case 'F':
      return { name, role: 'value', read: numberColumn(text, layout.rows) };
    case 'D':
      return { name, role: 'value', read: (row) => toDate(text(row)) };
    case 'L':
      return { name, role: 'value', read: (row) => logical.get(text(row)) ?? null };
    case 'I': {
      const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
      const at = (row: number) => layout.headerBytes + row * layout.recordBytes + field.offset;
      return {
        name,
        role: 'value',
        read: (row) => (field.width === 4 ? view.getInt32(at(row), true) : null),
      };
    }
    case 'M':
    case 'G':
    case 'P':
    case 'B':
      return { name, role: 'memo', read: () => null };
    default:
      return { name, role: 'unknown', read: (row) => text(row) || null };
  }
}
