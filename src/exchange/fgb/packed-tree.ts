import type { Bounds } from '@/exchange/shapes/bounds';
import { indexBytes, indexEntryBytes } from './layout';

/** Entries under one node of the index: the format's usual number. */
export const nodeSize = 16;

const cells = 0x10000;

/** Place of a cell on the Hilbert curve through 65 536 × 65 536 cells: neighbours on the curve are neighbours on the map. */
export function hilbertPlace(column: number, row: number): number {
  let [x, y, place] = [column, row, 0];
  for (let side = cells / 2; side >= 1; side /= 2) {
    const [right, upper] = [(x & side) > 0, (y & side) > 0];
    place += side * side * (right ? (upper ? 2 : 3) : upper ? 1 : 0);
    if (upper) continue;
    if (right) [x, y] = [cells - 1 - x, cells - 1 - y];
    [x, y] = [y, x];
  }
  return place;
}

/**
 * The order in which features with these boxes stand in a file with an index.
 * @param whole the box around them all
 * @returns positions in `boxes`
 */
export function hilbertOrder(boxes: readonly Bounds[], whole: Bounds): readonly number[] {
  const cellOf = (from: number, to: number, least: number, size: number) =>
    size > 0 ? Math.min(cells - 1, Math.floor((cells * ((from + to) / 2 - least)) / size)) : 0;
  const places = boxes.map(({ west, east, south, north }) =>
    hilbertPlace(
      cellOf(west, east, whole.west, whole.east - whole.west),
      cellOf(south, north, whole.south, whole.north - whole.south),
    ),
  );
  return boxes.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
}

interface Entry {
  readonly box: Bounds;
  /** of a leaf: where its feature begins, counted from the first one; of a node: number of its first child */
  readonly offset: number;
}

const around = (boxes: readonly Bounds[]): Bounds => ({
  west: Math.min(...boxes.map(({ west }) => west)),
  south: Math.min(...boxes.map(({ south }) => south)),
  east: Math.max(...boxes.map(({ east }) => east)),
  north: Math.max(...boxes.map(({ north }) => north)),
});

/**
 * The packed R-tree between header and features: the root first, every level behind the one above, the leaves last, 40
 * bytes an entry. Source: FlatGeobuf 3, "Spatial index".
 * @param leaves in the order of the features
 */
export function packedTree(leaves: readonly Entry[]): Uint8Array {
  const levels: (readonly {
    readonly box: Bounds;
    readonly child: number | null;
    readonly offset: number;
  }[])[] = [leaves.map(({ box, offset }) => ({ box, offset, child: null }))];
  while (levels.length === 1 || (levels[0]?.length ?? 0) > 1) {
    const below = levels[0] ?? [];
    const above = Array.from({ length: Math.ceil(below.length / nodeSize) }, (_, node) => ({
      box: around(below.slice(node * nodeSize, (node + 1) * nodeSize).map(({ box }) => box)),
      offset: 0,
      child: node * nodeSize,
    }));
    levels.unshift(above);
  }
  const bytes = new Uint8Array(indexBytes(leaves.length, nodeSize));
  const view = new DataView(bytes.buffer);
  let [at, before] = [0, 0];
  for (const level of levels) {
    before += level.length;
    for (const { box, child, offset } of level) {
      [box.west, box.south, box.east, box.north].forEach((value, index) => {
        view.setFloat64(at + index * 8, value, true);
      });
      view.setBigUint64(at + 32, BigInt(child === null ? offset : before + child), true);
      at += indexEntryBytes;
    }
  }
  return bytes;
}
