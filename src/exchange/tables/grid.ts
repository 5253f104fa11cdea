import type { Issue } from '@/domain/issue';

/** One line of a table, with the number a person would look for. */
export interface GridRow {
  /** from 1 */
  readonly line: number;
  /** trimmed; '' for nothing */
  readonly cells: readonly string[];
}

/** A sheet, or a CSV file, before anybody has looked at what it means. */
export interface Grid {
  /** name of the sheet; null for CSV */
  readonly name: string | null;
  /** rows that hold anything */
  readonly rows: readonly GridRow[];
  /** cells that took their text from the merged cell above or beside them, as `line:column` (column from 0) */
  readonly merged: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** Blanks of every width count as nothing at the edge of a cell. */
export function trimmed(text: string): string {
  return text.replaceAll(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g, '');
}

/** A formula guard of an earlier export is no part of the text. */
export const unguarded = (cell: string) => (/^'\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

export const hasContent = (row: GridRow) => row.cells.some((cell) => cell !== '');
