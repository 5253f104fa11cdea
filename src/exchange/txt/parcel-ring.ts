import type { Budget } from '@/domain/rings/box-tree';
import type { IssueList } from '../issue-list';
import { type RingUnit, sameWithin } from '../rings/clean';
import type { NamedRing } from './check-rings';
import { type Columns, positionsAt } from './columns';
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
 * Whether all rows lie on one line. Area alone does not tell: the two halves of a bow tie cancel each other, and that
 * is another fault.
 */
function isFlat({ x, y }: Columns, rows: ArrayLike<number>, unit: RingUnit): boolean {
  const originX = x[rows[0] ?? 0] ?? 0;
  const originY = y[rows[0] ?? 0] ?? 0;
  let farX = 0;
  let farY = 0;
  let far = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const offX = (x[row] ?? 0) - originX;
    const offY = (y[row] ?? 0) - originY;
    const distance = offX * offX + offY * offY;
    if (distance <= far) continue;
    farX = offX;
    farY = offY;
    far = distance;
  }
  const margin = Math.sqrt(far) * sameWithin[unit];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const off = farX * ((y[row] ?? 0) - originY) - farY * ((x[row] ?? 0) - originX);
    if (Math.abs(off) > margin) return false;
  }
  return true;
}

interface CleanRows {
  /** without closing row and consecutive duplicates */
  readonly rows: ArrayLike<number>;
  readonly wasClosed: boolean;
  readonly duplicates: number;
  /** the first duplicate row; null: there is none */
  readonly firstDuplicate: number | null;
}

/** What `cleanRing` does, before there are positions. */
function cleanRows({ x, y }: Columns, rows: Loop['rows'], unit: RingUnit): CleanRows {
  const within = sameWithin[unit];
  const isSame = (list: Float64Array, a: number, b: number) =>
    Math.abs((list[a] ?? Number.NaN) - (list[b] ?? Number.NaN)) < within;
  const isNear = (a: number, b: number) => isSame(x, a, b) && isSame(y, a, b);
  let firstDuplicate: number | null = null;
  for (let index = 1; index < rows.length && firstDuplicate === null; index += 1) {
    if (isNear(rows[index] ?? 0, rows[index - 1] ?? 0)) firstDuplicate = rows[index] ?? 0;
  }
  let kept = rows;
  if (firstDuplicate !== null) {
    const distinct: number[] = [];
    for (const row of rows) if (!isNear(row, distinct[distinct.length - 1] ?? -1)) distinct.push(row);
    kept = distinct;
  }
  const wasClosed = kept.length > 1 && isNear(kept[0] ?? 0, kept[kept.length - 1] ?? 0);
  const duplicates = rows.length - kept.length;
  return { rows: wasClosed ? kept.slice(0, -1) : kept, wasClosed, duplicates, firstDuplicate };
}

/** One loop as a ring without closing row and duplicates; null, and said, when it encloses nothing. */
export function ringOf(
  loop: Loop,
  parcel: ParcelRows,
  columns: Columns,
  unit: RingUnit,
  { where, name }: Named,
  { issues, dialect }: ParcelContext,
): NamedRing | null {
  const { rows, wasClosed, duplicates, firstDuplicate } = cleanRows(columns, loop.rows, unit);
  const lineOf = (row: number | undefined) => parcel.lines[row ?? 0] ?? 0;
  const at = (row: number | undefined) => ({ ...where, line: lineOf(row) });
  const params = { name, ring: loop.ring };
  if (firstDuplicate !== null) {
    issues.add('warning', 'txt-point-duplicate', at(firstDuplicate), {
      ...params,
      count: duplicates,
      line: lineOf(firstDuplicate),
    });
  }
  if (rows.length < 3 || isFlat(columns, rows, unit)) {
    const code = rows.length < 3 ? 'txt-ring-too-short' : 'txt-ring-without-area';
    issues.add('error', code, at(loop.rows[0]), { ...params, points: rows.length });
    return null;
  }
  if (!wasClosed) {
    // Simple lists are seldom closed; elsewhere the closing row is part of the format.
    const severity = dialect === '简单坐标' ? 'info' : 'warning';
    issues.add(severity, 'txt-ring-open', at(loop.rows[loop.rows.length - 1]), params);
  }
  const labels = new Array<string>(rows.length);
  for (let index = 0; index < rows.length; index += 1) labels[index] = parcel.labelOf(rows[index] ?? 0);
  return {
    name: loop.ring,
    ring: positionsAt(columns, rows),
    labels,
    lineOf: (index) => lineOf(rows[index]),
  };
}
