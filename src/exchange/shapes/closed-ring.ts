import type { SurveyRing } from '@/domain/imported-feature';
import { signedRingAreaSqm } from '@/geodesy/plane-area';

/**
 * A ring as RFC 7946 and the simple-features standard want it: closed, outer rings anticlockwise, holes clockwise. The
 * first corner stays the first.
 */
export function closedRing(ring: SurveyRing, isHole: boolean): SurveyRing {
  const [first, ...rest] = ring;
  if (!first) return [];
  return [first, ...(signedRingAreaSqm(ring) < 0 === isHole ? rest : rest.toReversed()), first];
}
