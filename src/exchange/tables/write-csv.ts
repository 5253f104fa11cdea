import { toCsv } from '../csv';
import { fileBaseName } from '../file-name';
import type { ExportDocument, WrittenFiles } from '../raw';
import { exportTable, type TableTitles, tableTitles } from './export-columns';

export interface CsvOptions {
  readonly titles?: TableTitles;
}

/** One CSV file: UTF-8 with mark, formulas defused, the shape as WKT in the last column. Source: issue 03 §3. */
export function writeCsv(document: ExportDocument, options: CsvOptions = {}): WrittenFiles {
  const titles = options.titles ?? tableTitles;
  const table = exportTable(document, titles);
  const header = [...table.titles, titles.system, 'WKT'];
  const rows = table.rows.map(({ cells, wkt }) => [
    ...cells.map((value) => (value === null ? '' : String(value))),
    document.system,
    wkt,
  ]);
  const bytes = new TextEncoder().encode(toCsv([header, ...rows]));
  return { files: [{ name: `${fileBaseName(document.title)}.csv`, bytes }], losses: table.losses };
}
