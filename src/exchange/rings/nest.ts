import type { SurveyPart, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { boxTree, searchMeetings } from '@/domain/rings/box-tree';
import { type RingEdges, ringEdges } from '@/domain/rings/crossings';
import { signedRingAreaSqm } from '@/geodesy/plane-area';
import { refuse } from '../refusal';

/** Steps for finding which rings lie around which: enough for 100 000 rings side by side, or a few thousand nested. */
const nestingBudget = 12_000_000;

/** Crossing number; positions on the line may fall either way. */
function contains({ x, y, tree }: RingEdges, [east, north]: SurveyPosition): boolean {
  const ray = boxTree(Float64Array.of(east, north, Infinity, north));
  let isInside = false;
  searchMeetings(tree, ray, { steps: Infinity }, (edge) => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [x[edge], y[edge], x[edge + 1], y[edge + 1]];
    if (ay > north !== by > north && east < ax + ((north - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
    return false;
  });
  return isInside;
}

/** Of most middles of a ring's edges: a vertex alone may stand on the other ring's line. */
function liesInside(inner: RingEdges, outer: RingEdges): boolean {
  const count = inner.x.length - 1;
  const probes = Math.min(count, 9);
  let votes = 0;
  for (let probe = 0; probe < probes; probe += 1) {
    const at = Math.floor((probe * count) / probes);
    const middle = (list: Float64Array) => ((list[at] ?? 0) + (list[at + 1] ?? 0)) / 2;
    if (contains(outer, [middle(inner.x), middle(inner.y)])) votes += 1;
  }
  return votes * 2 > probes;
}

/** The box around a ring, as the root of its tree holds it. */
const boxOf = ({ tree }: RingEdges) => tree.nodes.subarray(4, 8);

function isWithin(inner: Float64Array, outer: Float64Array): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = inner;
  const [outerWest = 0, outerSouth = 0, outerEast = 0, outerNorth = 0] = outer;
  return west >= outerWest && south >= outerSouth && east <= outerEast && north <= outerNorth;
}

/** For every ring the rings around it. @throws {ReadRefusal} `rings-too-nested` */
function ringsAround(rings: readonly SurveyRing[], sizes: readonly number[]): readonly (readonly number[])[] {
  const origin = rings.find((ring) => ring.length > 0)?.[0];
  const edges = rings.map((ring) => ringEdges(ring, origin));
  const around: number[][] = rings.map(() => []);
  const boxes = new Float64Array(rings.length * 4);
  edges.forEach((ring, index) => {
    boxes.set(boxOf(ring), index * 4);
  });
  const tree = boxTree(boxes);
  const budget = { steps: nestingBudget };
  const ended = searchMeetings(tree, tree, budget, (i, j) => {
    const isSmaller = (sizes[i] ?? 0) < (sizes[j] ?? 0);
    const [inner, outer] = isSmaller ? [i, j] : [j, i];
    const [a, b] = [edges[inner], edges[outer]];
    if (!a || !b || sizes[inner] === sizes[outer] || !isWithin(boxOf(a), boxOf(b))) return false;
    budget.steps -= 100;
    if (liesInside(a, b)) around[inner]?.push(outer);
    return false;
  });
  return ended === null ? refuse('rings-too-nested') : around;
}

export interface NestedRings {
  /** outer ring first, then its holes; parts in the order in which their outer rings came */
  readonly parts: readonly SurveyPart[];
  /** for every part the numbers (from 0) its rings had in the input, same order */
  readonly sources: readonly (readonly number[])[];
}

/**
 * Sorts loose rings into polygons by containment: even depth is an outer ring, odd depth a hole of the smallest ring
 * around it. Neither ring numbers nor directions are trusted, because three conventions of the one and none of the
 * other are in use. Source: planning standards 3.3, 4.1.
 * @throws {ReadRefusal} `rings-too-nested` when thousands of rings stand around each other
 */
export function nestRings(rings: readonly SurveyRing[]): NestedRings {
  if (rings.length === 1 && rings[0]) return { parts: [[rings[0]]], sources: [[0]] };
  const sizes = rings.map((ring) => Math.abs(signedRingAreaSqm(ring)));
  const around = ringsAround(rings, sizes);
  const isOuter = around.map((containers) => containers.length % 2 === 0);
  const parentOf = around.map((containers) =>
    containers
      .filter((candidate) => isOuter[candidate])
      .reduce<number | null>(
        (best, candidate) =>
          best === null || (sizes[candidate] ?? 0) < (sizes[best] ?? 0) ? candidate : best,
        null,
      ),
  );
  const groups = new Map<number, number[]>();
  rings.forEach((_, index) => {
    if (isOuter[index]) groups.set(index, [index]);
  });
  parentOf.forEach((parent, index) => {
    if (!isOuter[index] && parent !== null) groups.get(parent)?.push(index);
  });
  const sources = [...groups.values()];
  return {
    parts: sources.map((group) => group.flatMap((index) => (rings[index] ? [rings[index]] : []))),
    sources,
  };
}
