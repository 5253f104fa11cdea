import type { FileRows } from './file-rows';
import type { ParcelLine } from './parcel-line';

/** Rows one after another with the same ring number. */
export interface RingRun {
  /** null: the dialect has no ring column */
  readonly ring: string | null;
  /** first row (from 0 in the parcel) */
  readonly from: number;
}

/** Rows that belong to one parcel line, or to one parcel of a dialect without such lines. */
export interface ParcelRows {
  /** null: the dialect has none, or it is missing */
  readonly head: ParcelLine | null;
  /** the parcel column of 省标 */
  readonly number: string | null;
  /** number (from 1) of the parcel in the file */
  readonly ordinal: number;
  readonly runs: readonly RingRun[];
  /** the two columns of coordinates and the line, one entry a row: a hundred thousand small objects would be felt */
  readonly firsts: Float64Array;
  readonly seconds: Float64Array;
  readonly lines: Int32Array;
  /** for rows without a ring column: the rows (from 0) that come after a blank line */
  readonly breaks: readonly number[];
  /** empty: the row has none */
  labelOf(row: number): string;
}

/** A parcel while its rows are being read. */
export interface OpenParcel extends Pick<ParcelRows, 'head' | 'number' | 'ordinal'> {
  /** its first row among those of the file */
  readonly from: number;
  readonly runs: RingRun[];
  readonly breaks: number[];
}

/** @param to the row of the file after the parcel's last one */
export function parcelRows(parcel: OpenParcel, to: number, rows: FileRows): ParcelRows {
  const { head, number, ordinal, runs, breaks, from } = parcel;
  const firsts = rows.firsts.subarray(from, to);
  const seconds = rows.seconds.subarray(from, to);
  const lines = rows.lines.subarray(from, to);
  const labelOf = (row: number) => rows.labelOf(from + row);
  return { head, number, ordinal, runs, breaks, firsts, seconds, lines, labelOf };
}
