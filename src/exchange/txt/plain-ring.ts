import type { SurveyPosition } from '@/domain/imported-feature';
import { isSeenFromItsMiddle } from '@/domain/rings/seen-from-middle';
import type { RawFeature } from '../raw';
import { type RingUnit, sameWithin } from '../rings/clean';
import type { Columns } from './columns';
import type { ParcelRows } from './parcel-rows';

export type Shape = Pick<RawFeature, 'parts' | 'pointLabels'>;

/** Corners nearer than this could be one place to the checks that are left out here. */
const apartWithin = 4;

/**
 * The shape of a parcel as nearly all are: one ring, closed, with its corners apart from each other and once around its
 * middle. There is nothing to say about it, and none of the looks `ringOf` and `checkRings` take is needed.
 * @returns null: not so plain
 */
export function plainRing(
  { runs, breaks, labelOf }: ParcelRows,
  { x, y }: Columns,
  unit: RingUnit,
): Shape | null {
  const corners = x.length - 1;
  if (runs.length !== 1 || breaks.length > 0 || corners < 3) return null;
  const within = sameWithin[unit];
  const isClosed =
    Math.abs((x[0] ?? 0) - (x[corners] ?? 0)) < within && Math.abs((y[0] ?? 0) - (y[corners] ?? 0)) < within;
  if (!isClosed || !isSeenFromItsMiddle(x, y, corners, within * apartWithin)) return null;
  const ring = new Array<SurveyPosition>(corners);
  const labels = new Array<string>(corners);
  let hasLabels = false;
  for (let corner = 0; corner < corners; corner += 1) {
    ring[corner] = [x[corner] ?? 0, y[corner] ?? 0];
    const label = labelOf(corner);
    labels[corner] = label;
    if (label !== '') hasLabels = true;
  }
  return { parts: [[ring]], pointLabels: hasLabels ? [[labels]] : null };
}
