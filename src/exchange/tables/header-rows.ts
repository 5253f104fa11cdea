import { readPlanDate } from '@/domain/date-text';
import { readNumber } from '@/domain/number-text';
import { unitOfText } from '@/domain/unit-text';
import type { GridRow } from './grid';
import { isSaying } from './said-above';

export const isFigure = (cell: string) =>
  cell !== '' && ((readNumber(cell).value ?? null) !== null || readPlanDate(cell).date !== null);
export const filled = (row: GridRow) => row.cells.filter((cell) => cell !== '');
/** A merged title repeats one text over the whole row. */
export const isTitle = (row: GridRow) => new Set(filled(row)).size === 1;

/**
 * Two rows are one header when the upper groups, or is continued by, the lower: somewhere one of the two is blank or both
 * say the same (merged cells), or the lower names units. A row of words under full titles is data.
 */
export function isGrouped(row: GridRow, next: GridRow): boolean {
  if (isTitle(row) || isSaying(row) || next.cells.some(isFigure)) return false;
  const width = Math.max(row.cells.length, next.cells.length);
  return Array.from({ length: width }, (_, index) => index).some((index) => {
    const [upper, lower] = [row.cells[index] ?? '', next.cells[index] ?? ''];
    if (upper === '' && lower === '') return false;
    const repeats = upper !== '' && upper === row.cells[index + 1];
    return upper === '' || lower === '' || upper === lower || repeats || unitOfText(lower) !== null;
  });
}
