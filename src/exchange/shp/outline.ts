import type { ShapeKind, SurveyPart, SurveyPosition } from '@/domain/imported-feature';
import { signedRingAreaSqm } from '@/geodesy/plane-area';
import { cleanRing, type RingUnit } from '../rings/clean';
import { nestRings } from '../rings/nest';
import { baseTypes, type RawShape } from './shapes';

/** Sorting rings by containment grows with their square; a lake with ten thousand islands is still a second. */
const maxRings = 10_000;

export interface Outline {
  readonly kind: ShapeKind;
  /** one entry per feature: a multipoint becomes several */
  readonly shapes: readonly (readonly SurveyPart[])[];
  /** rings with fewer than three points or without area, lines with fewer than two */
  readonly dropped: number;
  readonly duplicates: number;
}

function polygonOutline(lists: readonly (readonly SurveyPosition[])[], unit: RingUnit): Outline {
  const cleaned = lists.map((list) => cleanRing(list, unit));
  const rings = cleaned
    .map(({ ring }) => ring)
    .filter((ring) => ring.length > 2 && signedRingAreaSqm(ring) !== 0);
  const { parts } = nestRings(rings);
  return {
    kind: 'polygon',
    shapes: parts.length > 0 ? [parts] : [],
    dropped: lists.length - rings.length,
    duplicates: cleaned.reduce((sum, { duplicates }) => sum + duplicates, 0),
  };
}

/** @returns null when the record has more rings than can be sorted */
export function outlineOf({ type, lists }: RawShape, unit: RingUnit): Outline | null {
  switch (type) {
    case baseTypes.point:
    case baseTypes.multipoint:
      return {
        kind: 'point',
        shapes: lists.flat().map((position) => [[[position]]]),
        dropped: 0,
        duplicates: 0,
      };
    case baseTypes.polyline: {
      const lines = lists.filter((list) => list.length > 1);
      return {
        kind: 'line',
        shapes: lines.length > 0 ? [lines.map((line) => [line])] : [],
        dropped: lists.length - lines.length,
        duplicates: 0,
      };
    }
    default:
      return lists.length > maxRings ? null : polygonOutline(lists, unit);
  }
}
