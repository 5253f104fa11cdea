import type { SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { pairOrder } from './coordinate';
import type { ParcelRows } from './parcel-rows';

/** Positions of the rows of a parcel, east or longitude in x. */
export interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface OrderedColumns extends Columns {
  /** rows whose columns stand the other way round in the file */
  readonly swapped: number;
  /** the first of them (from 0) */
  readonly firstSwapped: number;
}

/** East first, whatever the file does. Nothing is copied when all rows do the same, as nearly always. */
export function orderedColumns({ firsts, seconds }: Pick<ParcelRows, 'firsts' | 'seconds'>): OrderedColumns {
  const rows = firsts.length;
  let swapped = 0;
  let unclear = 0;
  let firstSwapped = 0;
  for (let row = 0; row < rows; row += 1) {
    const order = pairOrder(firsts[row] ?? 0, seconds[row] ?? 0);
    if (order === 'unclear') unclear += 1;
    else if (order === 'eastFirst') {
      if (swapped === 0) firstSwapped = row;
      swapped += 1;
    }
  }
  // Pairs whose size does not tell go with the rest.
  const usual = rows - swapped - unclear;
  if (swapped === 0) return { x: seconds, y: firsts, swapped, firstSwapped };
  if (usual === 0) return { x: firsts, y: seconds, swapped, firstSwapped };
  const [x, y] = [seconds.slice(), firsts.slice()];
  for (let row = 0; row < rows; row += 1) {
    const order = pairOrder(firsts[row] ?? 0, seconds[row] ?? 0);
    if (order === 'northFirst' || (order === 'unclear' && swapped <= usual)) continue;
    x[row] = firsts[row] ?? 0;
    y[row] = seconds[row] ?? 0;
  }
  return { x, y, swapped, firstSwapped };
}

export function areDegrees({ x, y }: Columns): boolean {
  for (let row = 0; row < x.length; row += 1) {
    if (!(Math.abs(x[row] ?? 0) <= 180 && Math.abs(y[row] ?? 0) <= 90)) return false;
  }
  return true;
}

/** Some rows of the columns as positions. */
export function positionsAt({ x, y }: Columns, rows: ArrayLike<number>): SurveyRing {
  const positions = new Array<SurveyPosition>(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    positions[index] = [x[row] ?? 0, y[row] ?? 0];
  }
  return positions;
}
