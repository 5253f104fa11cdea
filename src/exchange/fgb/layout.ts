/** "fgb", major version 3, "fgb", patch. */
export const magic: readonly number[] = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x00];

/** Slots of the tables. Source: the format's schema files, version 3. */
export const slots = {
  header: {
    name: 0,
    envelope: 1,
    geometryType: 2,
    columns: 7,
    featuresCount: 8,
    indexNodeSize: 9,
    crs: 10,
    title: 11,
    description: 12,
    metadata: 13,
  },
  column: { name: 0, type: 1 },
  crs: { org: 0, code: 1, name: 2, wkt: 4 },
  feature: { geometry: 0, properties: 1, columns: 2 },
  geometry: { ends: 0, xy: 1, z: 2, type: 6, parts: 7 },
} as const;

export const geometryTypes = {
  unknown: 0,
  point: 1,
  line: 2,
  polygon: 3,
  multiPoint: 4,
  multiLine: 5,
  multiPolygon: 6,
  collection: 7,
} as const;

/** Types of columns by their number. */
export const columnTypes = [
  'byte',
  'ubyte',
  'bool',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'float',
  'double',
  'string',
  'json',
  'dateTime',
  'binary',
] as const;
export type FlatColumnType = (typeof columnTypes)[number];

/** Bytes of one entry of the index: a box of four doubles and an offset. */
export const indexEntryBytes = 40;

/** Bytes the index takes; it stands between header and features. */
export function indexBytes(features: number, nodeSize: number): number {
  if (nodeSize === 0 || features === 0) return 0;
  const perNode = Math.max(nodeSize, 2);
  let [level, entries] = [features, features];
  do {
    level = Math.ceil(level / perNode);
    entries += level;
  } while (level > 1);
  return entries * indexEntryBytes;
}
