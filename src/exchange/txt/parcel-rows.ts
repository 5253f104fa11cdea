import { sameWithin } from '../rings/clean';
import type { ParcelLine } from './parcel-line';
import type { PointRow } from './row';

/** Rows that belong to one parcel line, or to one parcel of a dialect without such lines. */
export interface ParcelRows {
  /** null: the dialect has none, or it is missing */
  readonly head: ParcelLine | null;
  /** the parcel column of 省标 */
  readonly number: string | null;
  /** number (from 1) of the parcel in the file */
  readonly ordinal: number;
  /** one entry a row, column by column: a hundred thousand small objects would be felt */
  readonly labels: string[];
  /** null: no ring column */
  readonly rings: (string | null)[];
  readonly firsts: number[];
  readonly seconds: number[];
  readonly lines: number[];
  /** for rows without a ring column: the rows (from 0) that come after a blank line */
  readonly breaks: number[];
}

/** Whether the ring being read has come back to where it began. */
export function isClosed({ rings, firsts, seconds, lines }: ParcelRows): boolean {
  const last = lines.length - 1;
  const first = rings.indexOf(rings[last] ?? null);
  const apart = (values: readonly number[]) => Math.abs((values[first] ?? 0) - (values[last] ?? 0));
  return last > 2 && first >= 0 && apart(firsts) < sameWithin.metres && apart(seconds) < sameWithin.metres;
}

export function emptyParcel(head: ParcelLine | null, number: string | null, ordinal: number): ParcelRows {
  return { head, number, ordinal, labels: [], rings: [], firsts: [], seconds: [], lines: [], breaks: [] };
}

export function addRow(parcel: ParcelRows, row: PointRow, line: number): void {
  parcel.labels.push(row.label);
  parcel.rings.push(row.ring);
  parcel.firsts.push(row.first);
  parcel.seconds.push(row.second);
  parcel.lines.push(line);
}
