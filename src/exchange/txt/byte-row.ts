import { decimalInBytes, pairOrder } from './coordinate';
import type { FileRows } from './file-rows';
import { afterLineEnd } from './lines';
import { longestLine, type PointRow, usualPlace } from './row';
import { WordCache } from './word-cache';

const mostColumns = 6;
const [tab, feed, carriage, blank, comma] = [9, 10, 13, 32, 44];

/** Letters, figures and - . / _ # ( ): what labels, numbers and coordinates are made of. 1 at each of their codes. */
const wordBytes = Uint8Array.from({ length: 256 }, (_, code) =>
  code < 128 && /[\w#()./-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

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
    let count = 0;
    while (count < most) {
      const end = this.#next(afterLineEnd(this.#bytes, this.end), rows, line + count + 1);
      if (end < 0) break;
      this.end = end;
      count += 1;
    }
    return count;
  }

  /** @returns where the row that begins at a place ends; −1: it is not one of the same make */
  #next(from: number, rows: FileRows, line: number): number {
    const bytes = this.#bytes;
    let at = from;
    let labelFrom = from;
    let labelTo = from;
    for (let column = 0; column < this.#before; column += 1) {
      const start = at;
      while (wordBytes[bytes[at] ?? 0] === 1) at += 1;
      if (at === start || bytes[at] !== comma) return -1;
      if (column === this.#labelled) {
        labelFrom = start;
        labelTo = at;
      } else if (this.#before === 2 || column > 0) {
        // The number of a parcel or ring.
        const same = this.#starts[column] ?? 0;
        if ((this.#ends[column] ?? 0) - same !== at - start) return -1;
        for (let step = 0; step < at - start; step += 1) {
          if (bytes[same + step] !== bytes[start + step]) return -1;
        }
      }
      at += 1;
    }
    const firstFrom = at;
    while (wordBytes[bytes[at] ?? 0] === 1) at += 1;
    if (bytes[at] !== comma) return -1;
    const first = decimalInBytes(bytes, firstFrom, at);
    const secondFrom = at + 1;
    at = secondFrom;
    while (wordBytes[bytes[at] ?? 0] === 1) at += 1;
    if (at < bytes.length && bytes[at] !== carriage && bytes[at] !== feed) return -1;
    if (at - from >= longestLine) return -1;
    const second = decimalInBytes(bytes, secondFrom, at);
    if (pairOrder(first, second) === 'unclear') return -1;
    rows.addPlain(first, second, labelFrom, labelTo, line);
    return at;
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
