import { limits } from '../limits';
import { sameWithin } from '../rings/clean';
import type { PointRow } from './row';
import { WordCache } from './word-cache';

/** Bytes of a usual row: a guess of how many there will be, never a limit. */
const bytesPerRow = 30;

/** Rows added in one go at most: room for them is made ahead. */
export const stride = 4096;

function larger<T extends Float64Array | Int32Array>(into: T, from: T): T {
  into.set(from);
  return into;
}

/** The rows of a whole file, column by column: a million of them are a few blocks of numbers, not a heap of objects. */
export class FileRows {
  length = 0;
  firsts: Float64Array;
  seconds: Float64Array;
  lines: Int32Array;
  readonly #bytes: Uint8Array;
  /** where the label of a row stands in the bytes: from, to; the same place: there is none */
  labels: Int32Array;
  /** labels that had to be decoded, by row */
  readonly #decoded = new Map<number, string>();
  readonly #words = new WordCache();

  constructor(bytes: Uint8Array) {
    const expected = Math.min(limits.vertices, Math.ceil(bytes.length / bytesPerRow)) + stride;
    this.#bytes = bytes;
    this.firsts = new Float64Array(expected);
    this.seconds = new Float64Array(expected);
    this.lines = new Int32Array(expected);
    this.labels = new Int32Array(expected * 2);
  }

  /** @param line number (from 1) of the line in the file */
  add({ first, second, label }: PointRow, line: number): void {
    this.makeRoom(1);
    const at = this.length;
    this.firsts[at] = first;
    this.seconds[at] = second;
    this.lines[at] = line;
    if (typeof label === 'string') {
      if (label !== '') this.#decoded.set(at, label);
    } else {
      this.labels[at * 2] = label.from;
      this.labels[at * 2 + 1] = label.to;
    }
    this.length = at + 1;
  }

  /** Room for so many rows more; the columns may be others afterwards. */
  makeRoom(rows: number): void {
    if (this.length + rows <= this.lines.length) return;
    const capacity = this.lines.length * 2 + rows;
    this.firsts = larger(new Float64Array(capacity), this.firsts);
    this.seconds = larger(new Float64Array(capacity), this.seconds);
    this.lines = larger(new Int32Array(capacity), this.lines);
    this.labels = larger(new Int32Array(capacity * 2), this.labels);
  }

  /** Empty: the row has none. */
  labelOf(row: number): string {
    const from = this.labels[row * 2] ?? 0;
    const to = this.labels[row * 2 + 1] ?? 0;
    if (to > from) return this.#words.word(this.#bytes, from, to);
    return this.#decoded.get(row) ?? '';
  }

  /** Whether the last row and another one are the same place. */
  isLastAt(row: number): boolean {
    const last = this.length - 1;
    const apart = (values: Float64Array) => Math.abs((values[row] ?? 0) - (values[last] ?? 0));
    return apart(this.firsts) < sameWithin.metres && apart(this.seconds) < sameWithin.metres;
  }
}
