import type { SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import type { Budget } from '@/domain/rings/box-tree';
import type { IssueList } from '../issue-list';
import { cleanRing, type RingUnit, sameWithin } from '../rings/clean';
import type { NamedRing } from './check-rings';
import type { Loop } from './loops';
import type { ParcelRows } from './parcel-rows';

/** What is the same for all parcels of a file. */
export interface ParcelContext {
  readonly dialect: string;
  readonly shared: ReadonlyMap<string, string>;
  readonly ofParcel: ReadonlyMap<number, ReadonlyMap<string, string>>;
  readonly issues: IssueList;
  readonly budget: Budget;
}

/** What messages call a parcel. */
export interface Named {
  readonly name: string;
  readonly where: { readonly feature: string };
}

/**
 * Whether all positions lie on one line. Area alone does not tell: the two halves of a bow tie cancel each other, and
 * that is another fault.
 */
function isFlat(ring: SurveyRing, unit: RingUnit): boolean {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let farX = 0;
  let farY = 0;
  let far = 0;
  for (const position of ring) {
    const x = position[0] - originX;
    const y = position[1] - originY;
    const distance = x * x + y * y;
    if (distance > far) {
      farX = x;
      farY = y;
      far = distance;
    }
  }
  const margin = Math.sqrt(far) * sameWithin[unit];
  for (const position of ring) {
    const x = position[0] - originX;
    const y = position[1] - originY;
    if (Math.abs(farX * y - farY * x) > margin) return false;
  }
  return true;
}

function positionsOfRows(rows: Loop['rows'], positions: readonly SurveyPosition[]): SurveyRing {
  const [first = 0] = rows;
  const end = (rows[rows.length - 1] ?? first) + 1;
  // Rows rise: as many as the stretch is long are the stretch.
  if (end - first === rows.length) return positions.slice(first, end);
  return Array.from(rows).flatMap((row) => (positions[row] ? [positions[row]] : []));
}

/** One loop as a ring without closing row and duplicates; null, and said, when it encloses nothing. */
export function ringOf(
  loop: Loop,
  parcel: ParcelRows,
  positions: readonly SurveyPosition[],
  unit: RingUnit,
  { where, name }: Named,
  { issues, dialect }: ParcelContext,
): NamedRing | null {
  const rows = positionsOfRows(loop.rows, positions);
  const { ring, kept, wasClosed, duplicates } = cleanRing(rows, unit);
  const lineOf = (index: number | undefined) => parcel.lines[loop.rows[index ?? 0] ?? 0] ?? 0;
  const at = (index: number | undefined) => ({ ...where, line: lineOf(index) });
  const params = { name, ring: loop.ring };
  if (duplicates > 0) {
    const first = rows.findIndex((_, index) => index > 0 && !kept.includes(index));
    issues.add('warning', 'txt-point-duplicate', at(first), {
      ...params,
      count: duplicates,
      line: lineOf(first),
    });
  }
  if (ring.length < 3 || isFlat(ring, unit)) {
    const code = ring.length < 3 ? 'txt-ring-too-short' : 'txt-ring-without-area';
    issues.add('error', code, at(0), { ...params, points: ring.length });
    return null;
  }
  if (!wasClosed) {
    // Simple lists are seldom closed; elsewhere the closing row is part of the format.
    issues.add(dialect === '简单坐标' ? 'info' : 'warning', 'txt-ring-open', at(rows.length - 1), params);
  }
  return {
    name: loop.ring,
    ring,
    labels: kept.map((index) => parcel.labels[loop.rows[index] ?? -1] ?? ''),
    lineOf: (index) => lineOf(kept[index]),
  };
}
