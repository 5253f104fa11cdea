import { readPlanDate } from '@/domain/date-text';
import { readNumber } from '@/domain/number-text';
import type { GridRow } from './grid';
import { isSaying } from './said-above';

export const isFigure = (cell: string) =>
  cell !== '' && ((readNumber(cell).value ?? null) !== null || readPlanDate(cell).date !== null);
export const filled = (row: GridRow) => row.cells.filter((cell) => cell !== '');
/** A merged title repeats one text over the whole row. */
export const isTitle = (row: GridRow) => new Set(filled(row)).size === 1;

/** Two rows may be one header when neither is a title over the table and the lower holds no figures. */
export function mayGroup(row: GridRow, next: GridRow): boolean {
  return !isTitle(row) && !isSaying(row) && !next.cells.some(isFigure);
}
