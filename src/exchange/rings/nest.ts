import type { SurveyPart, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { signedRingAreaSqm } from '@/geodesy/plane-area';

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(ring: SurveyRing): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

const isWithin = (inner: Box, outer: Box) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** Crossing number; positions on the line may fall either way. */
function contains(ring: SurveyRing, [x, y]: SurveyPosition): boolean {
  let inside = false;
  let previous = ring[ring.length - 1];
  for (const current of ring) {
    if (previous && current[1] > y !== previous[1] > y) {
      const crossing =
        current[0] + ((y - current[1]) / (previous[1] - current[1])) * (previous[0] - current[0]);
      if (x < crossing) inside = !inside;
    }
    previous = current;
  }
  return inside;
}

/** Of most middles of a ring's edges: a vertex alone may stand on the other ring's line. */
function liesInside(inner: SurveyRing, outer: SurveyRing): boolean {
  const probes = Math.min(inner.length, 9);
  let votes = 0;
  for (let probe = 0; probe < probes; probe += 1) {
    const at = Math.floor((probe * inner.length) / probes);
    const a = inner[at];
    const b = inner[(at + 1) % inner.length];
    if (a && b && contains(outer, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])) votes += 1;
  }
  return votes * 2 > probes;
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
 */
export function nestRings(rings: readonly SurveyRing[]): NestedRings {
  if (rings.length === 1 && rings[0]) return { parts: [[rings[0]]], sources: [[0]] };
  const boxes = rings.map(boxOf);
  const sizes = rings.map((ring) => Math.abs(signedRingAreaSqm(ring)));
  const around = rings.map((ring, index) =>
    rings.flatMap((other, candidate) => {
      const [box, outer, size, outerSize] = [boxes[index], boxes[candidate], sizes[index], sizes[candidate]];
      if (candidate === index || !box || !outer || size === undefined || outerSize === undefined) return [];
      return size < outerSize && isWithin(box, outer) && liesInside(ring, other) ? [candidate] : [];
    }),
  );
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
  const outers = rings.flatMap((_, index) => (isOuter[index] ? [index] : []));
  const sources = outers.map((outer) => [
    outer,
    ...rings.flatMap((_, index) => (!isOuter[index] && parentOf[index] === outer ? [index] : [])),
  ]);
  return {
    parts: sources.map((group) => group.flatMap((index) => (rings[index] ? [rings[index]] : []))),
    sources,
  };
}
