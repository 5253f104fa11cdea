import type { Bounds } from '@/exchange/shapes/bounds';
import { indexBytes, indexEntryBytes } from './layout';

/** Entries under one node of the index: the format's usual number. */
export const nodeSize = 16;

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
