import type { InputFile, Progress } from '@/exchange/raw';
import { readCsv, readXlsx, type TableDataset } from '@/exchange/tables/read';
import { type Sheet, type SheetCell, workbookBytes } from '@/exchange/tables/write-workbook';

export const still: Progress = () => undefined;

export const csvFile = (bytes: Uint8Array | string, name = '名册.csv'): InputFile => ({
  name,
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
});

export const fromCsv = (text: Uint8Array | string): Promise<TableDataset> =>
  readCsv([csvFile(text)], {}, still);

/** Plain cells as a workbook of one sheet. */
export function workbook(
  rows: readonly (readonly (string | number | null)[])[],
  more: Partial<Sheet> = {},
): Uint8Array {
  const cells = rows.map((row) => row.map((value): SheetCell => ({ value, style: 'plain' })));
  return workbookBytes([{ name: '表一', rows: cells, widths: [], headerRows: 0, ...more }]);
}

export const fromXlsx = (bytes: Uint8Array): Promise<TableDataset> =>
  readXlsx([{ name: '名册.xlsx', bytes }], {}, still);

export const codes = (dataset: { readonly issues: readonly { readonly code: string }[] }) =>
  dataset.issues.map(({ code }) => code);
