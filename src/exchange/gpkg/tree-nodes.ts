import type { Bounds } from '@/exchange/shapes/bounds';

/** A row of the table, or a node, and the box around it. */
export interface IndexCell {
  readonly id: number;
  readonly box: Bounds;
}

export interface TreeNodes {
  readonly nodes: readonly (readonly [node: number, data: Uint8Array])[];
  readonly parents: readonly (readonly [node: number, parent: number])[];
  readonly rows: readonly (readonly [row: number, node: number])[];
}

/** A node of two dimensions in pages of 4 kB: four bytes of head and at most 51 cells. Source: SQLite, "rtree.c". */
const mostCells = 51;
const cellBytes = 24;
const nodeBytes = 4 + mostCells * cellBytes;

/** The nearest single-precision number that is not above (`down`) or not below the value: boxes only grow by it. */
function single(value: number, direction: 'down' | 'up'): number {
  const near = Math.fround(value);
  if (direction === 'down' ? near <= value : near >= value) return near;
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, near);
  // Bits of single-precision numbers are in the order of their size, mirrored below zero.
  const away = (direction === 'up') === near > 0 || near === 0;
  view.setInt32(0, view.getInt32(0) + (away ? 1 : -1));
  return view.getFloat32(0);
}

function nodeData(cells: readonly IndexCell[], depth: number): Uint8Array {
  const data = new Uint8Array(nodeBytes);
  const view = new DataView(data.buffer);
  view.setUint16(0, depth);
  view.setUint16(2, cells.length);
  cells.forEach(({ box, id }, index) => {
    const at = 4 + index * cellBytes;
    view.setBigInt64(at, BigInt(id));
    view.setFloat32(at + 8, single(box.west, 'down'));
    view.setFloat32(at + 12, single(box.east, 'up'));
    view.setFloat32(at + 16, single(box.south, 'down'));
    view.setFloat32(at + 20, single(box.north, 'up'));
  });
  return data;
}

const around = (cells: readonly IndexCell[]): Bounds => ({
  west: Math.min(...cells.map(({ box }) => box.west)),
  south: Math.min(...cells.map(({ box }) => box.south)),
  east: Math.max(...cells.map(({ box }) => box.east)),
  north: Math.max(...cells.map(({ box }) => box.north)),
});

/** Groups of about the same size, none above the most a node holds. */
function groupsOf(cells: readonly IndexCell[]): readonly (readonly IndexCell[])[] {
  const count = Math.ceil(cells.length / mostCells);
  return Array.from({ length: count }, (_, group) =>
    cells.slice(Math.round((group * cells.length) / count), Math.round(((group + 1) * cells.length) / count)),
  );
}

/**
 * The nodes of an R-tree over cells, the root as node 1; only the root says how deep the tree is.
 * @param cells in an order in which neighbours stand together
 */
export function treeNodes(cells: readonly IndexCell[]): TreeNodes {
  const nodes: (readonly [number, Uint8Array])[] = [];
  const parents: (readonly [number, number])[] = [];
  const rows: (readonly [number, number])[] = [];
  let level = cells;
  let next = 2;
  let depth = 0;
  while (level.length > mostCells) {
    level = groupsOf(level).map((group): IndexCell => {
      const node = next;
      next += 1;
      nodes.push([node, nodeData(group, 0)]);
      for (const { id } of group) (depth === 0 ? rows : parents).push([id, node]);
      return { id: node, box: around(group) };
    });
    depth += 1;
  }
  for (const { id } of level) (depth === 0 ? rows : parents).push([id, 1]);
  return { nodes: [[1, nodeData(level, depth)], ...nodes], parents, rows };
}
