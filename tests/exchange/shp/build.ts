import type { InputFile } from '@/exchange/raw';
import { encodeGbk } from '@/exchange/text/gbk';

/** Builds shapefile parts byte by byte, so that every fault can be put where it belongs. */
export type Ring = readonly (readonly [x: number, y: number])[];

export interface ShapeSpec {
  readonly type: number;
  readonly rings: readonly Ring[];
}

const utf8 = new TextEncoder();
export const gbk = (text: string) => encodeGbk(text).bytes;
export const plain = (text: string) => utf8.encode(text);

function content({ type, rings }: ShapeSpec): Uint8Array {
  const points = rings.flat();
  const family = type > 10 ? (type > 20 ? 'M' : 'Z') : '';
  const extra = family === 'Z' ? 2 : family === 'M' ? 1 : 0;
  const base = type % 10;
  const bytes = new Uint8Array(44 + rings.length * 4 + points.length * 16 + extra * (16 + points.length * 8));
  const view = new DataView(bytes.buffer);
  view.setInt32(0, type, true);
  if (type === 0) return bytes.slice(0, 4);
  const put = (at: number) =>
    points.forEach(([x, y], index) => {
      view.setFloat64(at + index * 16, x, true);
      view.setFloat64(at + index * 16 + 8, y, true);
    });
  if (base === 1) {
    put(4);
    return bytes.slice(0, 20 + extra * 8);
  }
  if (base === 8) {
    view.setInt32(36, points.length, true);
    put(40);
    return bytes.slice(0, 40 + points.length * 16);
  }
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points.length, true);
  let first = 0;
  rings.forEach((ring, index) => {
    view.setInt32(44 + index * 4, first, true);
    first += ring.length;
  });
  put(44 + rings.length * 4);
  return bytes;
}

export function shp(specs: readonly ShapeSpec[], code = 9994): Uint8Array {
  const contents = specs.map(content);
  const bytes = new Uint8Array(contents.reduce((sum, { length }) => sum + 8 + length, 100));
  const view = new DataView(bytes.buffer);
  view.setInt32(0, code, false);
  view.setInt32(24, bytes.length / 2, false);
  view.setInt32(28, 1000, true);
  view.setInt32(32, specs[0]?.type ?? 5, true);
  const points = specs.flatMap(({ rings }) => rings.flat());
  [
    Math.min(...points.map(([x]) => x)),
    Math.min(...points.map(([, y]) => y)),
    Math.max(...points.map(([x]) => x)),
    Math.max(...points.map(([, y]) => y)),
  ].forEach((number, index) => {
    view.setFloat64(36 + index * 8, number, true);
  });
  let at = 100;
  contents.forEach((each, index) => {
    view.setInt32(at, index + 1, false);
    view.setInt32(at + 4, each.length / 2, false);
    bytes.set(each, at + 8);
    at += 8 + each.length;
  });
  return bytes;
}

export interface FieldSpec {
  readonly name: Uint8Array;
  readonly type: string;
  readonly width: number;
  readonly decimals?: number;
}

export function dbf(
  fields: readonly FieldSpec[],
  rows: readonly (readonly Uint8Array[])[],
  { languageByte = 0, deleted = [] as readonly number[], statedRows = rows.length } = {},
): Uint8Array {
  const header = 33 + fields.length * 32;
  const record = fields.reduce((sum, { width }) => sum + width, 1);
  const bytes = new Uint8Array(header + rows.length * record + 1).fill(0x20, header);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, statedRows, true);
  view.setUint16(8, header, true);
  view.setUint16(10, record, true);
  bytes[29] = languageByte;
  fields.forEach(({ name, type, width, decimals = 0 }, index) => {
    bytes.set(name.subarray(0, 10), 32 + index * 32);
    bytes[43 + index * 32] = type.charCodeAt(0);
    bytes[48 + index * 32] = width;
    bytes[49 + index * 32] = decimals;
  });
  bytes[header - 1] = 0x0d;
  rows.forEach((cells, row) => {
    if (deleted.includes(row)) bytes[header + row * record] = 0x2a;
    let at = header + row * record + 1;
    cells.forEach((cell, index) => {
      const width = fields[index]?.width ?? 0;
      bytes.set(cell.subarray(0, width), at);
      at += width;
    });
  });
  return bytes;
}

export const file = (name: string, bytes: Uint8Array): InputFile => ({ name, bytes });

export const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
