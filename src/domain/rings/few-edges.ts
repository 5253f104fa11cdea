import { isSeenFromItsMiddle } from './seen-from-middle';

/** Open or closed; further ordinates are ignored. */
export type FlatRing = readonly (readonly number[])[];

/** Up to this many positions asking in small groups is quicker than growing a tree of boxes first. */
export const fewEdges = 128;
/** Edges of one group: the next edges of a boundary lie near each other, so most groups lie apart. */
const groupEdges = 4;

// Room for one short ring, used again for the next: a file may have fifty thousand of them. Numbers are handed about in
// it and not between functions, because a program that has just been loaded makes an object of each number it returns.
const ringX = new Float64Array(fewEdges + 2);
const ringY = new Float64Array(fewEdges + 2);
/** west, south, east, north of every group */
const boxes = new Float64Array((fewEdges / groupEdges + 1) * 4);

const at = (list: Float64Array, index: number) => list[index] ?? 0;

/** Whether corners c and c + 1 lie strictly on two sides of the line through a and a + 1. */
function parts(a: number, c: number): boolean {
  const x = at(ringX, a);
  const y = at(ringY, a);
  const dx = at(ringX, a + 1) - x;
  const dy = at(ringY, a + 1) - y;
  const from = dx * (at(ringY, c) - y) - dy * (at(ringX, c) - x);
  const to = dx * (at(ringY, c + 1) - y) - dy * (at(ringX, c + 1) - x);
  return (from < 0 && to > 0) || (from > 0 && to < 0);
}

function groupsCross(first: number, second: number, edges: number): boolean {
  const endFirst = Math.min(first + groupEdges, edges);
  const endSecond = Math.min(second + groupEdges, edges);
  for (let i = first; i < endFirst; i += 1) {
    // The next edge shares a corner with this one: it can touch, not cross.
    for (let j = Math.max(second, i + 2); j < endSecond; j += 1) if (parts(i, j) && parts(j, i)) return true;
  }
  return false;
}

/** @returns number of edges of the ring now in the room */
function moveIn(ring: FlatRing): number {
  const origin = ring[0];
  const originX = origin?.[0] ?? 0;
  const originY = origin?.[1] ?? 0;
  const count = ring.length;
  for (let corner = 0; corner < count; corner += 1) {
    const position = ring[corner];
    ringX[corner] = (position?.[0] ?? 0) - originX;
    ringY[corner] = (position?.[1] ?? 0) - originY;
  }
  if (at(ringX, count - 1) === 0 && at(ringY, count - 1) === 0) return count - 1;
  ringX[count] = 0;
  ringY[count] = 0;
  return count;
}

/** Boxes of the groups now in the room. */
function boxGroups(edges: number): void {
  for (let group = 0; group * groupEdges < edges; group += 1) {
    const box = group * 4;
    const start = group * groupEdges;
    const end = Math.min(start + groupEdges, edges);
    boxes[box] = at(ringX, start);
    boxes[box + 1] = at(ringY, start);
    boxes[box + 2] = at(ringX, start);
    boxes[box + 3] = at(ringY, start);
    for (let corner = start + 1; corner <= end; corner += 1) {
      if (at(ringX, corner) < at(boxes, box)) boxes[box] = at(ringX, corner);
      else if (at(ringX, corner) > at(boxes, box + 2)) boxes[box + 2] = at(ringX, corner);
      if (at(ringY, corner) < at(boxes, box + 1)) boxes[box + 1] = at(ringY, corner);
      else if (at(ringY, corner) > at(boxes, box + 3)) boxes[box + 3] = at(ringY, corner);
    }
  }
}

/** Whether two edges of a ring of at most `fewEdges` positions cross properly. */
export function fewEdgesCross(ring: FlatRing): boolean {
  const edges = moveIn(ring);
  // Asked first, because it takes one look at each edge.
  if (isSeenFromItsMiddle(ringX, ringY, edges, 0)) return false;
  boxGroups(edges);
  const groups = Math.ceil(edges / groupEdges);
  for (let first = 0; first < groups; first += 1) {
    const a = first * 4;
    for (let second = first; second < groups; second += 1) {
      const b = second * 4;
      if (at(boxes, b) > at(boxes, a + 2) || at(boxes, b + 2) < at(boxes, a)) continue;
      if (at(boxes, b + 1) > at(boxes, a + 3) || at(boxes, b + 3) < at(boxes, a + 1)) continue;
      if (groupsCross(first * groupEdges, second * groupEdges, edges)) return true;
    }
  }
  return false;
}
