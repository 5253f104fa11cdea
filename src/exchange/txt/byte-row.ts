import { decimalInBytes, pairOrder } from './coordinate';
import type { FileRows } from './file-rows';
import { followingRows, type RowMake } from './following-rows';
import { longestLine, type PointRow, usualPlace } from './row';
import { wordBytes } from './word-bytes';
import { WordCache } from './word-cache';

const mostColumns = 6;
const [tab, feed, carriage, blank, comma] = [9, 10, 13, 32, 44];

/**
 * Reads the rows nearly every line is, `J1,1,3095600.000,40567500.000` and its like in all dialects, from the bytes of
 * the file: a text of a million rows is neither decoded nor cut into pieces. One object serves for all rows.
 * What it reads, `pointRow` reads the same; what it does not, goes there.
 */
export class ByteRow implements PointRow {
  readonly label = { from: 0, to: 0 };
  ring: string | null = null;
  parcel: string | null = null;
  first = 0;
  second = 0;
  columns = 0;
  /** where the line that was read ends: at its line end, or after the last byte */
  end = 0;
  readonly #bytes: Uint8Array;
  readonly #starts = new Int32Array(mostColumns);
  readonly #ends = new Int32Array(mostColumns);
  readonly #words = new WordCache();
  /** columns before the pair, and which of them is the label; −1: none */
  #before = 0;
  #labelled = -1;
  #hasCommas = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * @param from where a line begins
   * @param hasMarks as for `pointRow`
   * @returns false: the line is something else, and `end` says nothing
   */
  read(from: number, hasMarks: boolean): boolean {
    const columns = this.#cut(from);
    if (columns < 2) return false;
    const at = usualPlace(columns, hasMarks);
    const first = decimalInBytes(this.#bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
    const second = decimalInBytes(this.#bytes, this.#starts[at + 1] ?? 0, this.#ends[at + 1] ?? 0);
    // NaN is neither north nor east.
    if (pairOrder(first, second) === 'unclear') return false;
    this.first = first;
    this.second = second;
    this.columns = columns;
    this.#before = at;
    // A pair of numbers alone has no label.
    this.#labelled = at === 4 ? 3 : at === 0 ? -1 : 0;
    this.label.from = this.#starts[this.#labelled] ?? 0;
    this.label.to = this.#ends[this.#labelled] ?? this.label.from;
    this.ring = at === 4 ? this.#word(2) : at === 2 ? this.#word(1) : null;
    this.parcel = at === 4 ? this.#word(1) : null;
    return true;
  }

  /**
   * Reads on, as long as rows follow that differ from the one read last in running number, label and pair alone, and
   * adds them: the rest of a ring without going through all that tells parcels and rings apart. `end` moves along.
   * @param line number (from 1) of the line read last
   * @returns how many rows were added, at most `most`; the next line may still be a row
   */
  follow(rows: FileRows, line: number, most: number): number {
    if (!this.#hasCommas || this.columns !== this.#before + 2) return 0;
    const make: RowMake = {
      before: this.#before,
      labelled: this.#labelled,
      starts: this.#starts,
      ends: this.#ends,
    };
    const before = rows.length;
    this.end = followingRows(this.#bytes, this.end, make, rows, line, most);
    return rows.length - before;
  }

  #word(column: number): string {
    return this.#words.word(this.#bytes, this.#starts[column] ?? 0, this.#ends[column] ?? 0);
  }

  /** Cuts a line at commas, or at blanks where it has no comma. @returns how many columns; 0: not so simple */
  #cut(from: number): number {
    const bytes = this.#bytes;
    const limit = Math.min(bytes.length, from + longestLine);
    let column = 0;
    let commas = 0;
    let isOpen = false;
    let isFilled = false;
    let at = from;
    for (; at < limit; at += 1) {
      const code = bytes[at] ?? 0;
      if (wordBytes[code] === 1) {
        if (isOpen) continue;
        if (isFilled) {
          // A blank inside a column, or the end of one.
          if (commas > 0 || column + 1 === mostColumns) return 0;
          column += 1;
        }
        this.#starts[column] = at;
        isOpen = true;
        isFilled = true;
      } else if (code === comma) {
        if (!isFilled || column !== commas || column + 1 === mostColumns) return 0;
        if (isOpen) this.#ends[column] = at;
        column += 1;
        commas += 1;
        isOpen = false;
        isFilled = false;
      } else if (code === blank || code === tab) {
        if (isOpen) this.#ends[column] = at;
        isOpen = false;
      } else if (code === feed || code === carriage) break;
      else return 0;
    }
    if (!isFilled || (at === limit && limit < bytes.length)) return 0;
    if (isOpen) this.#ends[column] = at;
    this.end = at;
    this.#hasCommas = commas === column;
    return column + 1;
  }
}
