import type { SurveyRing } from '@/domain/imported-feature';
import { type Budget, boxTree, searchMeetings } from '@/domain/rings/box-tree';
import { crossesItself, type RingEdges, ringEdges, ringsMeet, selfCrossing } from '@/domain/rings/crossings';
import { type RingUnit, sameWithin } from '../rings/clean';

/** A ring of a parcel with what its rows are called. */
export interface NamedRing {
  readonly name: string;
  readonly ring: SurveyRing;
  readonly labels: readonly string[];
  /** line in the file of a position */
  lineOf(index: number): number;
}

export type Report = (
  code: string,
  line: number | undefined,
  params: Readonly<Record<string, string | number>>,
) => void;

const labelAt = (ring: NamedRing, index: number) => ring.labels[index] || `#${ring.lineOf(index)}`;

// Room for the keys of one ring, used again for the next.
let keysAsRead = new Float64Array(1024);
let keysSorted = new Float64Array(1024);

/** One number for every place of half a millimetre, as many as the ring has positions. */
function placeKeys(ring: SurveyRing, unit: RingUnit): Float64Array {
  if (ring.length > keysAsRead.length) {
    keysAsRead = new Float64Array(ring.length * 2);
    keysSorted = new Float64Array(ring.length * 2);
  }
  const originX = ring[0]?.[0] ?? 0;
  const originY = ring[0]?.[1] ?? 0;
  const grain = sameWithin[unit] * 2;
  for (let index = 0; index < ring.length; index += 1) {
    const position = ring[index];
    const x = Math.round(((position?.[0] ?? 0) - originX) / grain);
    const y = Math.round(((position?.[1] ?? 0) - originY) / grain);
    // 2²⁶ grains either way keep the key exact; a ring larger than 67 km is no parcel.
    keysAsRead[index] = x * 134_217_729 + y;
  }
  return keysAsRead.subarray(0, ring.length);
}

/** Sorting numbers is cheap; a look-up table is made only for the few rings that need one. */
function holdsTwice(keys: Float64Array): boolean {
  keysSorted.set(keys);
  const sorted = keysSorted.subarray(0, keys.length).sort();
  for (let index = 1; index < sorted.length; index += 1) if (sorted[index] === sorted[index - 1]) return true;
  return false;
}

/** Two rows of one ring at the same place that are not neighbours: the ring pinches itself. */
function reportRevisit(named: NamedRing, unit: RingUnit, report: Report): void {
  const keys = placeKeys(named.ring, unit);
  if (!holdsTwice(keys)) return;
  const seen = new Map<number, number>();
  let count = 0;
  let first: readonly [number, number] | null = null;
  keys.forEach((key, index) => {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, index);
    else {
      count += 1;
      first ??= [before, index];
    }
  });
  if (!first) return;
  const [a, b]: readonly [number, number] = first;
  const params = { ring: named.name, a: labelAt(named, a), b: labelAt(named, b), count };
  report('txt-point-revisited', named.lineOf(b), params);
}

function reportMeetings(
  rings: readonly NamedRing[],
  edges: readonly RingEdges[],
  unit: RingUnit,
  budget: Budget,
  report: Report,
): boolean {
  const boxes = new Float64Array(rings.length * 4);
  edges.forEach(({ tree }, index) => {
    for (let side = 0; side < 4; side += 1) boxes[index * 4 + side] = tree.nodes[4 + side] ?? 0;
  });
  const tree = boxTree(boxes);
  let isKnown = true;
  const ended = searchMeetings(tree, tree, budget, (i, j) => {
    const [a, b, first, second] = [edges[i], edges[j], rings[i], rings[j]];
    if (!a || !b || !first || !second) return false;
    const meeting = ringsMeet(a, b, sameWithin[unit], budget);
    if (meeting === undefined) isKnown = false;
    else if (meeting !== 'apart') {
      report(meeting === 'cross' ? 'txt-rings-cross' : 'txt-rings-touch', second.lineOf(0), {
        a: first.name,
        b: second.name,
      });
    }
    return false;
  });
  return isKnown && ended !== null;
}

/**
 * Says where rings cross or pinch themselves and where they meet each other (standards 3.3, 3.4).
 * @param budget steps left for the whole file
 */
export function checkRings(
  rings: readonly NamedRing[],
  unit: RingUnit,
  budget: Budget,
  report: Report,
): void {
  let isKnown = true;
  for (const named of rings) {
    reportRevisit(named, unit, report);
    const crosses = crossesItself(named.ring, budget);
    if (crosses === undefined) isKnown = false;
    // Where it does is worked out for the few rings that do.
    const crossing = crosses ? selfCrossing(ringEdges(named.ring), budget) : null;
    if (crossing === undefined) isKnown = false;
    else if (crossing) {
      const params = {
        ring: named.name,
        a: labelAt(named, crossing.first),
        b: labelAt(named, crossing.second),
      };
      report('txt-ring-crosses-itself', named.lineOf(crossing.first), params);
    }
  }
  if (rings.length > 1) {
    const origin = rings[0]?.ring[0];
    const edges = rings.map(({ ring }) => ringEdges(ring, origin, sameWithin[unit]));
    isKnown = reportMeetings(rings, edges, unit, budget, report) && isKnown;
  }
  if (!isKnown) report('txt-rings-unchecked', rings[0]?.lineOf(0), {});
}
