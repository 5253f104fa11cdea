import type { IssueList } from '../issue-list';
import { pairOrder } from './coordinate';
import type { Named } from './parcel-ring';
import type { ParcelRows } from './parcel-rows';

/** No parcel is wider than this. */
const widestM = 200_000;

/** What a row in metres has in common with the other rows of its parcel: the zone before its easting. -1: no metres. */
function zoneOf(first: number, second: number): number {
  const order = pairOrder(first, second);
  const [north, east] = order === 'eastFirst' ? [second, first] : [first, second];
  return order === 'unclear' || north < 1_000 ? -1 : Math.floor(east / 1_000_000);
}

function isTogether({ firsts, seconds }: Pick<ParcelRows, 'firsts' | 'seconds'>): boolean {
  const [first = 0, second = 0] = [firsts[0], seconds[0]];
  for (let row = 1; row < firsts.length; row += 1) {
    if (Math.abs((firsts[row] ?? 0) - first) > widestM) return false;
    if (Math.abs((seconds[row] ?? 0) - second) > widestM) return false;
  }
  return true;
}

/**
 * Rows that cannot stand beside the others: a digit is missing or too many, the last line was cut off, or the zone is
 * another one. Only where most rows are plane coordinates of one zone; drawing coordinates may be anything.
 * @returns rows (from 0 in the parcel)
 */
export function strayRows(parcel: Pick<ParcelRows, 'firsts' | 'seconds'>): ReadonlySet<number> {
  if (isTogether(parcel)) return new Set();
  const { firsts, seconds } = parcel;
  const zones = Array.from(firsts, (first, row) => zoneOf(first, seconds[row] ?? 0));
  const counts = new Map<number, number>();
  for (const zone of zones) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [-1, 0]);
  if (usual < 0 || count * 2 <= zones.length) return new Set();
  return new Set(zones.flatMap((zone, row) => (zone === usual ? [] : [row])));
}

/** A parcel without some of its rows. */
export function withoutRows(parcel: ParcelRows, left: ReadonlySet<number>): ParcelRows {
  const rows = parcel.lines.length;
  const kept: number[] = [];
  /** for every row, and the place behind the last, how many rows before it stay */
  const before = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    if (!left.has(row)) kept.push(row);
    before[row + 1] = kept.length;
  }
  const placeOf = (row: number) => before[row] ?? kept.length;
  const runs = parcel.runs.flatMap(({ ring, from }, index) => {
    const to = parcel.runs[index + 1]?.from ?? rows;
    return placeOf(to) > placeOf(from) ? [{ ring, from: placeOf(from) }] : [];
  });
  const breaks = parcel.breaks.map(placeOf).filter((row) => row > 0 && row < kept.length);
  return {
    ...parcel,
    runs,
    breaks: [...new Set(breaks)],
    firsts: Float64Array.from(kept, (row) => parcel.firsts[row] ?? 0),
    seconds: Float64Array.from(kept, (row) => parcel.seconds[row] ?? 0),
    lines: Int32Array.from(kept, (row) => parcel.lines[row] ?? 0),
    labelOf: (row) => parcel.labelOf(kept[row] ?? 0),
  };
}

/** Rows that cannot belong to the parcel are left out, each with its line. */
export function ownRows(parcel: ParcelRows, { where, name }: Named, issues: IssueList): ParcelRows {
  const strays = strayRows(parcel);
  if (strays.size === 0) return parcel;
  for (const row of strays) {
    const line = parcel.lines[row] ?? 0;
    const pair = `${parcel.firsts[row]}, ${parcel.seconds[row]}`;
    issues.add('error', 'txt-row-astray', { ...where, line }, { name, line, pair });
  }
  return withoutRows(parcel, strays);
}
