import { coordinateFrom, type PairOrder, pairOrder } from './coordinate';
import { halfWidth } from './half-width';

export interface LabelPlace {
  readonly from: number;
  readonly to: number;
}

/** A row of a boundary point, whatever the dialect. */
export interface PointRow {
  /** the text, or where it stands in the bytes of the file */
  readonly label: string | LabelPlace;
  /** null: the dialect has no ring column */
  readonly ring: string | null;
  /** 省标 only */
  readonly parcel: string | null;
  readonly first: number;
  readonly second: number;
  readonly columns: number;
}

/** More columns than any dialect has, so that a hostile line is not cut into millions of pieces. */
const mostColumns = 16;
export const longestLine = 400;

/** A column without blanks around it, nor the quotes some tables put there. */
const unquoted = (column: string) =>
  column
    .trim()
    .replace(/^"([^"]*)"$/, '$1')
    .trim();

/** Columns between commas, else between blanks. A trailing separator makes no column. */
export function columnsOf(line: string): readonly string[] {
  const plain = halfWidth(line);
  const columns = plain.includes(',')
    ? plain.split(',', mostColumns).map(unquoted)
    : plain.trim().split(/[\s;]+/, mostColumns);
  while (columns.length > 0 && columns[columns.length - 1] === '') columns.pop();
  return columns;
}

/** Where the pair stands when its size does not tell: by the number of columns (standards 3.2). */
export function usualPlace(columns: number, hasMarks: boolean): number {
  if (columns <= 3) return columns - 2;
  return columns >= 6 && !hasMarks ? 4 : 2;
}

function pairAt(columns: readonly string[], at: number): { first: number; second: number } | null {
  const first = coordinateFrom(columns[at] ?? '');
  if (first === null) return null;
  const second = coordinateFrom(columns[at + 1] ?? '');
  return second === null ? null : { first, second };
}

/** A label and a small number can look like latitude and longitude; a label has no decimals and no seven digits. */
function isCertain(columns: readonly string[], at: number): boolean {
  return [columns[at] ?? '', columns[at + 1] ?? ''].every((text) => text.includes('.') || text.length > 5);
}

/** Columns of label and ring by where the pair stands; -1: there is none. A running number may stand before them. */
const labelPlaces: readonly (readonly [label: number, ring: number])[] = [
  [-1, -1],
  [0, -1],
  [0, 1],
  [1, 2],
  [3, 2],
];

/**
 * A row as people and programs write it, read with patience; `ByteRow` reads the usual ones.
 * @param hasMarks whether the file has section marks or parcel lines: six columns then are 部备案, else 省标
 * @returns null when the line holds no pair of coordinates where one can be
 */
export function pointRow(line: string, hasMarks: boolean): PointRow | null {
  if (line.length > longestLine) return null;
  const columns = columnsOf(line);
  if (columns.length < 2 || columns.length >= mostColumns) return null;
  const usual = usualPlace(columns.length, hasMarks);
  let at = usual;
  let pair = pairAt(columns, usual);
  let order: PairOrder = pair ? pairOrder(pair.first, pair.second) : 'unclear';
  for (const other of [2, 3, 1, 0, 4]) {
    if (order !== 'unclear' || columns.length > 6) break;
    const candidate = other === usual || (pair && !isCertain(columns, other)) ? null : pairAt(columns, other);
    const candidateOrder = candidate ? pairOrder(candidate.first, candidate.second) : 'unclear';
    if (candidate && candidateOrder !== 'unclear') [at, pair, order] = [other, candidate, candidateOrder];
  }
  if (!pair || (columns.length > 6 && order === 'unclear')) return null;
  const [labelAt, ringAt] = labelPlaces[at] ?? [-1, -1];
  const label = columns[labelAt] ?? '';
  const ring = ringAt < 0 ? null : (columns[ringAt] ?? '');
  const parcel = at === 4 ? (columns[1] ?? '') : null;
  return { label, ring, parcel, ...pair, columns: columns.length };
}
