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
  readonly labels: readonly string[];
  /** null: no ring column */
  readonly rings: readonly (string | null)[];
  readonly firsts: Float64Array;
  readonly seconds: Float64Array;
  readonly lines: Int32Array;
  /** for rows without a ring column: the rows (from 0) that come after a blank line */
  readonly breaks: readonly number[];
}

/** A parcel while its rows are being read: `from` is its first row among those of the file. */
export interface OpenParcel extends Pick<ParcelRows, 'head' | 'number' | 'ordinal'> {
  readonly from: number;
  readonly labels: string[];
  readonly rings: (string | null)[];
  readonly breaks: number[];
}

/** The numbers of all rows of a file, one after another: a million of them are three blocks, not a heap of objects. */
export class RowNumbers {
  length = 0;
  #firsts: Float64Array;
  #seconds: Float64Array;
  #lines: Int32Array;

  /** @param expected how many rows there may be; more are taken, with the trouble of growing */
  constructor(expected: number) {
    this.#firsts = new Float64Array(expected);
    this.#seconds = new Float64Array(expected);
    this.#lines = new Int32Array(expected);
  }

  add(row: PointRow, line: number): void {
    const at = this.length;
    if (at === this.#lines.length) this.#grow();
    this.#firsts[at] = row.first;
    this.#seconds[at] = row.second;
    this.#lines[at] = line;
    this.length = at + 1;
  }

  #grow(): void {
    const capacity = this.#lines.length * 2 + 1024;
    const larger = <T extends Float64Array | Int32Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.#firsts = larger(new Float64Array(capacity), this.#firsts);
    this.#seconds = larger(new Float64Array(capacity), this.#seconds);
    this.#lines = larger(new Int32Array(capacity), this.#lines);
  }

  /** The rows of a parcel. */
  of({ from, labels, ...parcel }: OpenParcel): ParcelRows {
    const to = from + labels.length;
    return {
      ...parcel,
      labels,
      firsts: this.#firsts.subarray(from, to),
      seconds: this.#seconds.subarray(from, to),
      lines: this.#lines.subarray(from, to),
    };
  }

  /** Whether the ring being read has come back to where it began. */
  isClosed({ from, rings }: OpenParcel): boolean {
    const last = this.length - 1;
    const first = from + rings.indexOf(rings[rings.length - 1] ?? null);
    const apart = (values: Float64Array) => Math.abs((values[first] ?? 0) - (values[last] ?? 0));
    if (rings.length <= 3 || first < from) return false;
    return apart(this.#firsts) < sameWithin.metres && apart(this.#seconds) < sameWithin.metres;
  }
}
