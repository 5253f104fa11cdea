import { declaredFromEpsg, declaredFromPrj } from '@/exchange/place/declared';
import type { DeclaredSystem } from '@/exchange/raw';
import { DamagedFlat, FlatTable } from './flat-reader';
import { columnTypes, type FlatColumnType, indexBytes, magic, slots } from './layout';

export interface FlatColumn {
  readonly name: string;
  readonly type: FlatColumnType;
}

export interface FgbHeader {
  readonly name: string;
  readonly geometryType: number;
  readonly columns: readonly FlatColumn[];
  /** 0: not said */
  readonly featuresCount: number;
  readonly declared: DeclaredSystem | null;
  /** JSON of the program that wrote the file; empty: none */
  readonly metadata: string;
  /** where the first feature begins */
  readonly featuresAt: number;
}

/** No table of ours has more; a header that says so was not written by a program that means well. */
const mostColumns = 4096;

export function columnsOf(tables: readonly FlatTable[]): readonly FlatColumn[] {
  return tables.map((table) => {
    const type = columnTypes[table.uint8(slots.column.type, 0)];
    if (type === undefined) throw new DamagedFlat();
    return { name: table.text(slots.column.name), type };
  });
}

function declaredOf(crs: FlatTable | null): DeclaredSystem | null {
  if (!crs) return null;
  const org = crs.text(slots.crs.org);
  const code = crs.int32(slots.crs.code, 0);
  if (code > 0 && (org === '' || /^epsg$/i.test(org))) return declaredFromEpsg(code);
  const wkt = crs.text(slots.crs.wkt);
  return wkt ? declaredFromPrj(wkt) : null;
}

export function isFlatGeobuf(bytes: Uint8Array): boolean {
  // The patch version in the last byte does not matter.
  return magic.slice(0, 7).every((byte, index) => bytes[index] === byte);
}

/**
 * @throws {DamagedFlat | RangeError} when the header does not hold together
 */
export function readHeader(bytes: Uint8Array): FgbHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(8, true);
  const start = magic.length + 4;
  if (length < 8 || start + length > bytes.length) throw new DamagedFlat();
  const header = FlatTable.root(new DataView(bytes.buffer, bytes.byteOffset + start, length));
  const { header: slot } = slots;
  const count = header.uint64(slot.featuresCount);
  if (count > BigInt(bytes.length)) throw new DamagedFlat();
  const featuresCount = Number(count);
  const featuresAt = start + length + indexBytes(featuresCount, header.uint16(slot.indexNodeSize, 16));
  if (featuresAt > bytes.length) throw new DamagedFlat();
  return {
    name: header.text(slot.title) || header.text(slot.name),
    geometryType: header.uint8(slot.geometryType, 0),
    columns: columnsOf(header.tables(slot.columns, mostColumns)),
    featuresCount,
    declared: declaredOf(header.table(slot.crs)),
    metadata: header.text(slot.metadata),
    featuresAt,
  };
}
