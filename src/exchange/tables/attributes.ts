import type { AttributeValue } from '@/domain/imported-feature';
import { isMissing } from '@/domain/number-text';
import type { GridRow } from './grid';
import type { TableColumn } from './header';
import { codeRoles, dateRoles, figureRoles } from './row-values';

/** Written in the one way a number writes itself: 0012, 1.50 and 3.30302E+18 stay text. */
const isCanonicalNumber = (text: string) =>
  /^-?\d/.test(text) && text.length <= 17 && String(Number(text)) === text;

/** Columns whose cells become numbers: codes never do, and one word in a column of unknown meaning keeps it text. */
export function numericColumns(
  columns: readonly TableColumn[],
  rows: readonly GridRow[],
): ReadonlySet<number> {
  const numeric = columns.filter(({ index, role }) => {
    if (role !== null && (codeRoles.has(role) || dateRoles.has(role))) return false;
    const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every(isCanonicalNumber);
  });
  return new Set(numeric.map(({ index }) => index));
}

/** A row as attributes by title. The missing signs of known columns are null; what we do not know stays as it is. */
export function attributesOf(
  row: GridRow,
  columns: readonly TableColumn[],
  numeric: ReadonlySet<number>,
): Readonly<Record<string, AttributeValue>> {
  const entries = columns.map(({ index, role, title }): [string, AttributeValue] => {
    const text = row.cells[index] ?? '';
    if (text === '') return [title, null];
    if (numeric.has(index)) return [title, Number(text)];
    const isFigureOrDate =
      role !== null && (figureRoles.has(role) || dateRoles.has(role) || codeRoles.has(role));
    return [title, isFigureOrDate && isMissing(text) ? null : text];
  });
  return Object.fromEntries(entries);
}
