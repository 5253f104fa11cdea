import { fileBaseName } from '../file-name';
import type { ExportDocument, WrittenFiles } from '../raw';
import { exportTable, safeCell, type TableTitles, tableTitles } from './export-columns';
import { mostCellChars, type SheetCell, workbookBytes, writable } from './write-workbook';

export interface XlsxOptions {
  readonly titles?: TableTitles;
}

/** A cell holds 32 767 signs: a longer shape goes on in further WKT columns, cut behind a comma. */
function chunks(wkt: string): readonly string[] {
  const pieces: string[] = [];
  let rest = wkt;
  while (rest.length > mostCellChars) {
    const cut = rest.lastIndexOf(',', mostCellChars - 1) + 1;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest];
}

/** One sheet: codes as text cells, numbers as numbers, formulas defused, the shape as WKT in the last columns. */
export function writeXlsx(document: ExportDocument, options: XlsxOptions = {}): WrittenFiles {
  const titles = options.titles ?? tableTitles;
  const table = exportTable(document, titles, (text) => writable(text).slice(0, mostCellChars));
  const shapes = table.rows.map(({ wkt }) => chunks(wkt));
  const shapeColumns = Math.max(1, ...shapes.map(({ length }) => length));
  const header = [...table.titles, titles.system, ...Array.from({ length: shapeColumns }, () => 'WKT')];
  const cell = (value: string | number): SheetCell => ({
    value,
    style: typeof value === 'number' ? 'plain' : 'text',
  });
  const rows = table.rows.map(({ cells }, index) => [
    ...cells.map((value) => cell(safeCell(value))),
    cell(document.system),
    ...Array.from({ length: shapeColumns }, (_, at) => cell(shapes[index]?.[at] ?? '')),
  ]);
  const bytes = workbookBytes([
    {
      name: document.title,
      rows: [
        header.map((value): SheetCell => ({ value: String(safeCell(value)), style: 'header' })),
        ...rows,
      ],
      widths: header.map((title) => Math.min(40, Math.max(12, title.length * 2 + 2))),
      headerRows: 1,
      landscape: true,
    },
  ]);
  return { files: [{ name: `${fileBaseName(document.title)}.xlsx`, bytes }], losses: table.losses };
}
