import type { ColumnRole } from '@/domain/column-role';
import type { GridRow } from './grid';
import type { TableColumn } from './header';

/** In CSV a merged cell is a blank below the first. Only what groups rows is filled from above, and it is said. */
const grouping: readonly ColumnRole[] = ['zone', 'parcelNumber'];
/** Of the rows: fewer blanks are gaps in a list, not the lower parts of merged cells. */
const fewestBlanks = 0.25;

/** A column with blanks that are left blank. */
export interface LeftEmpty {
  readonly column: string;
  readonly count: number;
  /** of the first of them */
  readonly line: number;
}

export interface FilledDown {
  readonly rows: readonly GridRow[];
  /** lines of the rows that were filled */
  readonly lines: readonly number[];
  readonly leftEmpty: readonly LeftEmpty[];
}

/** How many cells of a row say something, but for those of the grouping columns. */
function restOf({ cells }: GridRow, groups: readonly TableColumn[]): number {
  return cells.filter((cell, index) => cell !== '' && groups.every((column) => column.index !== index))
    .length;
}

/**
 * Whether the blanks of a column look like merged cells: the first row says something, blanks are many, no value is
 * written twice in a row (who repeats a value does not merge it), and the rows with blanks are else as full as the rest.
 */
function looksMerged(
  rows: readonly GridRow[],
  { index }: TableColumn,
  groups: readonly TableColumn[],
): boolean {
  const textOf = (row: GridRow | undefined) => row?.cells[index] ?? '';
  if (textOf(rows[0]) === '') return false;
  const blanks = rows.filter((row) => textOf(row) === '');
  const filled = rows.filter((row) => textOf(row) !== '');
  if (blanks.length < rows.length * fewestBlanks) return false;
  if (filled.some((row, at) => at > 0 && textOf(row) === textOf(filled[at - 1]))) return false;
  const emptiest = Math.min(...filled.map((row) => restOf(row, groups)));
  return blanks.every((row) => restOf(row, groups) >= emptiest);
}

/** Fills blanks of grouping columns from above where they look like merged cells; elsewhere they stay, and are named. */
export function filledDown(rows: readonly GridRow[], columns: readonly TableColumn[]): FilledDown {
  const hasShapes = columns.some(({ role }) => role === 'wkt');
  const groups = columns.filter(({ role }) => !hasShapes && role !== null && grouping.includes(role));
  const merged = groups.filter((column) => looksMerged(rows, column, groups));
  const leftEmpty = groups.flatMap((column): readonly LeftEmpty[] => {
    const blanks = rows.filter((row) => (row.cells[column.index] ?? '') === '');
    const [first] = blanks;
    if (!first || merged.includes(column) || blanks.length === rows.length) return [];
    return [{ column: column.title, count: blanks.length, line: first.line }];
  });
  const last = new Map<number, string>();
  const lines: number[] = [];
  const filled = rows.map((row) => {
    const cells = [...row.cells];
    let changed = false;
    for (const { index } of merged) {
      const text = cells[index] ?? '';
      const above = last.get(index);
      if (text !== '') last.set(index, text);
      else if (above !== undefined) {
        cells[index] = above;
        changed = true;
      }
    }
    if (changed) lines.push(row.line);
    return changed ? { ...row, cells } : row;
  });
  return { rows: filled, lines, leftEmpty };
}
