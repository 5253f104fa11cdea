import type { AttributeValue } from '@/domain/imported-feature';
import { DamagedFlat } from './flat-reader';
import type { FlatColumn } from './header';

/** A value is no file: a mark at its beginning is a character like any other. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Whole numbers beyond what a double holds are codes and stay text. */
function whole(value: bigint): AttributeValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

export interface FlatProperties {
  readonly entries: readonly (readonly [string, AttributeValue])[];
  /** columns that hold bytes, which are no attribute of ours */
  readonly binary: readonly string[];
}

/**
 * Values of one feature: number of the column, value, number of the next column …
 * @throws {DamagedFlat | RangeError} when they do not hold together
 */
export function readProperties(bytes: Uint8Array, columns: readonly FlatColumn[]): FlatProperties {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: (readonly [string, AttributeValue])[] = [];
  const binary: string[] = [];
  let at = 0;
  const take = (count: number): number => {
    at += count;
    return at - count;
  };
  const run = (): Uint8Array => {
    const length = view.getUint32(take(4), true);
    if (at + length > bytes.length) throw new DamagedFlat();
    return bytes.subarray(at, take(length) + length);
  };
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  while (at < bytes.length) {
    const column = columns[view.getUint16(take(2), true)];
    if (!column) throw new DamagedFlat();
    const { name, type } = column;
    const put = (value: AttributeValue) => entries.push([name, value]);
    if (type === 'byte') put(view.getInt8(take(1)));
    else if (type === 'ubyte') put(view.getUint8(take(1)));
    else if (type === 'bool') put(view.getUint8(take(1)) !== 0);
    else if (type === 'short') put(view.getInt16(take(2), true));
    else if (type === 'ushort') put(view.getUint16(take(2), true));
    else if (type === 'int') put(view.getInt32(take(4), true));
    else if (type === 'uint') put(view.getUint32(take(4), true));
    else if (type === 'long') put(whole(view.getBigInt64(take(8), true)));
    else if (type === 'ulong') put(whole(view.getBigUint64(take(8), true)));
    else if (type === 'float') put(finite(view.getFloat32(take(4), true)));
    else if (type === 'double') put(finite(view.getFloat64(take(8), true)));
    else if (type === 'binary') {
      run();
      binary.push(name);
    } else put(decoder.decode(run()));
  }
  return { entries, binary };
}

/** The reverse, for the three types we write; nothing is written for null. */
export function writeProperties(row: readonly AttributeValue[]): Uint8Array {
  const pieces = row.flatMap((value, column): Uint8Array[] => {
    if (value === null) return [];
    const text = typeof value === 'string' ? encoder.encode(value) : null;
    const bytes = new Uint8Array(2 + (text ? 4 + text.length : typeof value === 'boolean' ? 1 : 8));
    const view = new DataView(bytes.buffer);
    view.setUint16(0, column, true);
    if (typeof value === 'boolean') view.setUint8(2, Number(value));
    else if (typeof value === 'number') view.setFloat64(2, value, true);
    else if (text) {
      view.setUint32(2, text.length, true);
      bytes.set(text, 6);
    }
    return [bytes];
  });
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
