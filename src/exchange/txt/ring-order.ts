import type { SurveyRing } from '@/domain/imported-feature';
import { signedRingAreaSqm } from '@/geodesy/plane-area';

/** The north-western-most of two equally far points is the more northern one. */
function northWestMost(ring: SurveyRing): number {
  let best = 0;
  ring.forEach(([east, north], index) => {
    const [bestEast, bestNorth] = ring[best] ?? [0, 0];
    const gain = north - east - (bestNorth - bestEast);
    if (gain > 0 || (gain === 0 && north > bestNorth)) best = index;
  });
  return best;
}

/**
 * The order in which a survey lists a ring: clockwise from the north-western-most point (standards 3.5).
 * @param ring [east, north], not closed
 * @returns numbers of its positions
 */
export function surveyOrder(ring: SurveyRing): readonly number[] {
  const step = signedRingAreaSqm(ring) > 0 ? -1 : 1;
  const start = northWestMost(ring);
  return ring.map((_, index) => (start + step * index + ring.length) % ring.length);
}
