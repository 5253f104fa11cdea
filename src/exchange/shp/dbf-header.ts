import { viewOf } from './records';

export interface DbfField {
  /** up to ten bytes, ended by the first zero */
  readonly nameBytes: Uint8Array;
  /** C N F D L M and the rarer ones */
  readonly type: string;
  readonly offset: number;
  readonly width: number;
  readonly decimals: number;
}

/** How a .dbf is laid out. */
export interface DbfLayout {
  readonly fields: readonly DbfField[];
  readonly headerBytes: number;
  readonly recordBytes: number;
  /** rows whose bytes are there */
  readonly rows: number;
  /** rows the header speaks of */
  readonly statedRows: number;
  /** byte 29: the code page by number */
  readonly languageByte: number;
}

const descriptorBytes = 32;
const endOfFields = 0x0d;
const maxFields = 2048;

function readField(bytes: Uint8Array, at: number, offset: number): DbfField {
  const raw = bytes.subarray(at, at + 11);
  const zero = raw.indexOf(0);
  return {
    nameBytes: raw.subarray(0, zero < 0 ? 10 : zero),
    type: String.fromCharCode(bytes[at + 11] ?? 0).toUpperCase(),
    offset,
    width: bytes[at + 16] ?? 0,
    decimals: bytes[at + 17] ?? 0,
  };
}

/** @returns null when this is no table of attributes, or nothing of it is left */
export function readDbfLayout(bytes: Uint8Array): DbfLayout | null {
  if (bytes.length < descriptorBytes + 1) return null;
  const view = viewOf(bytes);
  const statedRows = view.getUint32(4, true);
  const headerBytes = view.getUint16(8, true);
  const recordBytes = view.getUint16(10, true);
  if (headerBytes < descriptorBytes + 1 || recordBytes < 1) return null;
  const fields: DbfField[] = [];
  let offset = 1;
  for (
    let at = descriptorBytes;
    at + descriptorBytes <= Math.min(headerBytes, bytes.length) && fields.length < maxFields;
    at += descriptorBytes
  ) {
    if (bytes[at] === endOfFields) break;
    const field = readField(bytes, at, offset);
    offset += field.width;
    // A field that would reach beyond its record belongs to damaged bytes.
    if (offset > recordBytes) break;
    if (field.width > 0 && field.nameBytes.length > 0) fields.push(field);
  }
  const held = Math.max(0, Math.floor((bytes.length - headerBytes) / recordBytes));
  // Interrupted writers leave a count of zero over rows that are there.
  const rows = statedRows === 0 ? held : Math.min(statedRows, held);
  return { fields, headerBytes, recordBytes, rows, statedRows, languageByte: bytes[29] ?? 0 };
}
