import { type Boxes, type BoxTree, type Budget, boxTree, searchMeetings } from './box-tree';
import { type FlatRing, fewEdges, fewEdgesCross } from './few-edges';

/** Two edges, each named by the number (from 0) of its first position. */
export interface EdgePair {
  readonly first: number;
  readonly second: number;
}

/** A ring made ready for being asked. */
export interface RingEdges {
  /** positions relative to the first one: eight-digit eastings would leave too few digits for the products */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly tree: BoxTree;
}

/** Enough for honest rings of a million edges; a ring made to be slow is given up. */
export const crossingBudget = 40_000_000;

/**
 * @param origin shared by rings that are to be compared with each other; absent: the ring's own first position
 * @param margin how near a touch of another ring may be to be found, in the unit of the positions
 */
export function ringEdges(ring: FlatRing, origin: readonly number[] = ring[0] ?? [], margin = 0): RingEdges {
  const [originX = 0, originY = 0] = origin;
  const [first, last] = [ring[0], ring[ring.length - 1]];
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const count = isClosed ? ring.length - 1 : ring.length;
  const [x, y] = [new Float64Array(count + 1), new Float64Array(count + 1)];
  for (let index = 0; index <= count; index += 1) {
    const position = ring[index % count];
    x[index] = (position?.[0] ?? 0) - originX;
    y[index] = (position?.[1] ?? 0) - originY;
  }
  const boxes: Boxes = new Float64Array(count * 4);
  for (let edge = 0; edge < count; edge += 1) {
    const [ax, ay, bx, by] = [x[edge] ?? 0, y[edge] ?? 0, x[edge + 1] ?? 0, y[edge + 1] ?? 0];
    boxes[edge * 4] = Math.min(ax, bx) - margin;
    boxes[edge * 4 + 1] = Math.min(ay, by) - margin;
    boxes[edge * 4 + 2] = Math.max(ax, bx) + margin;
    boxes[edge * 4 + 3] = Math.max(ay, by) + margin;
  }
  return { x, y, tree: boxTree(boxes) };
}

/** Side of c on which the line a→b passes: −1, 0 or 1. Plain numbers, because a million pairs may be asked. */
function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function crossProperly(a: RingEdges, i: number, b: RingEdges, j: number): boolean {
  const [ax, ay, bx, by] = [at(a.x, i), at(a.y, i), at(a.x, i + 1), at(a.y, i + 1)];
  const [cx, cy, dx, dy] = [at(b.x, j), at(b.y, j), at(b.x, j + 1), at(b.y, j + 1)];
  if (turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) >= 0) return false;
  return turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0;
}

const at = (list: Float64Array, index: number) => list[index] ?? 0;

/**
 * Whether a ring crosses itself; edges that only touch do not count.
 * @param ring open or closed
 * @returns undefined: not known within the budget
 */
export function crossesItself(ring: FlatRing, budget: Budget): boolean | undefined {
  if (ring.length <= fewEdges) return fewEdgesCross(ring);
  const crossing = selfCrossing(ringEdges(ring), budget);
  return crossing === undefined ? undefined : crossing !== null;
}

/**
 * The first place found where two edges of a ring cross properly; edges that only touch do not count.
 * @returns null: the ring does not cross itself; undefined: not found within the budget
 */
export function selfCrossing(ring: RingEdges, budget: Budget): EdgePair | null | undefined {
  let found: EdgePair | null = null;
  const ended = searchMeetings(ring.tree, ring.tree, budget, (first, second) => {
    if (!crossProperly(ring, first, ring, second)) return false;
    found = { first, second };
    return true;
  });
  return ended === null ? undefined : found;
}

/** Distance of a position from an edge, squared. */
function distanceSquared(a: RingEdges, i: number, b: RingEdges, j: number): number {
  const [px, py] = [at(a.x, i), at(a.y, i)];
  const [cx, cy] = [at(b.x, j), at(b.y, j)];
  const [ex, ey] = [at(b.x, j + 1) - cx, at(b.y, j + 1) - cy];
  const length = ex * ex + ey * ey;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - cx) * ex + (py - cy) * ey) / length));
  return (px - cx - along * ex) ** 2 + (py - cy - along * ey) ** 2;
}

/**
 * Whether two rings cross, or touch within a tolerance. Both must have been made with the same origin and margin.
 * @param within how near counts as touching, in the unit of the positions
 * @returns undefined: not known within the budget
 */
export function ringsMeet(
  a: RingEdges,
  b: RingEdges,
  within: number,
  budget: Budget,
): 'cross' | 'touch' | 'apart' | undefined {
  const near = within * within;
  let touches = false;
  const ended = searchMeetings(a.tree, b.tree, budget, (i, j) => {
    if (crossProperly(a, i, b, j)) return true;
    touches ||= distanceSquared(a, i, b, j) <= near || distanceSquared(b, j, a, i) <= near;
    return false;
  });
  if (ended === true) return 'cross';
  if (touches) return 'touch';
  return ended === null ? undefined : 'apart';
}
