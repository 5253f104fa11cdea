import { isPlanePair, powers } from './coordinate';
import type { FileRows } from './file-rows';
import { afterLineEnd } from './lines';
import { longestLine } from './row';
import { wordBytes } from './word-bytes';

const [feed, carriage, comma, point, zero, nine] = [10, 13, 44, 46, 48, 57];
/** Of metres with a zone before them; what has more is read with more patience. */
const mostWhole = 8;
const mostDecimals = 6;

/** How the rows of a ring are made, after the first of them. */
export interface RowMake {
  /** columns before the pair */
  readonly before: number;
  /** which of them is the label; −1: none */
  readonly labelled: number;
  /** where the columns of the first row stand: numbers of ring and parcel are the same in all */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Adds rows in metres that are made like the one before them, as far as they go. All in one loop over small integers,
 * because it is the first thing a new worker does: every call and every number handed about would be an object made in
 * code that is not compiled yet.
 * @param end where the row before them ends
 * @param line number (from 1) of its line
 * @returns where the last row that was added ends
 */
export function followingRows(
  bytes: Uint8Array,
  end: number,
  { before, labelled, starts, ends }: RowMake,
  rows: FileRows,
  line: number,
  most: number,
): number {
  rows.makeRoom(most);
  const { firsts, seconds, lines, labels } = rows;
  const { length } = rows;
  // The running number of 省标 is the first of four columns, and of no meaning.
  const firstFixed = before === 4 ? 1 : 0;
  let count = 0;
  let lastEnd = end;
  next: while (count < most) {
    const from = afterLineEnd(bytes, lastEnd);
    let at = from;
    let labelFrom = from;
    let labelTo = from;
    for (let column = 0; column < before; column += 1) {
      const start = at;
      while (wordBytes[bytes[at] ?? 0] === 1) at += 1;
      if (at === start || bytes[at] !== comma) break next;
      if (column === labelled) {
        labelFrom = start;
        labelTo = at;
      } else if (column >= firstFixed) {
        const same = starts[column] ?? 0;
        if ((ends[column] ?? 0) - same !== at - start) break next;
        for (let step = at - start - 1; step >= 0; step -= 1) {
          if (bytes[same + step] !== bytes[start + step]) break next;
        }
      }
      at += 1;
    }
    let whole = 0;
    let decimals = 0;
    let fraction = 0;
    let firstWhole = 0;
    let firstDecimals = 0;
    let firstFraction = 0;
    for (let number = 0; number < 2; number += 1) {
      const start = at;
      whole = 0;
      decimals = 0;
      fraction = 0;
      let code = bytes[at] ?? 0;
      while (code >= zero && code <= nine) {
        whole = whole * 10 + code - zero;
        at += 1;
        code = bytes[at] ?? 0;
        if (at - start > mostWhole) break next;
      }
      if (at === start) break next;
      if (code === point) {
        at += 1;
        code = bytes[at] ?? 0;
        while (code >= zero && code <= nine) {
          fraction = fraction * 10 + code - zero;
          decimals += 1;
          at += 1;
          code = bytes[at] ?? 0;
          if (decimals > mostDecimals) break next;
        }
      }
      if (number === 0) {
        if (code !== comma) break next;
        at += 1;
        firstWhole = whole;
        firstDecimals = decimals;
        firstFraction = fraction;
      } else if (at < bytes.length && code !== carriage && code !== feed) break next;
    }
    if (at - from >= longestLine || !isPlanePair(firstWhole, whole)) break;
    const row = length + count;
    const firstPower = powers[firstDecimals] ?? 1;
    const power = powers[decimals] ?? 1;
    firsts[row] = firstDecimals === 0 ? firstWhole : (firstWhole * firstPower + firstFraction) / firstPower;
    seconds[row] = decimals === 0 ? whole : (whole * power + fraction) / power;
    count += 1;
    lines[row] = line + count;
    labels[row * 2] = labelFrom;
    labels[row * 2 + 1] = labelTo;
    lastEnd = at;
  }
  rows.length = length + count;
  return lastEnd;
}
