import type { Issue } from '@/domain/issue';
import type { InputFile, Progress } from '../raw';
import { refuse } from '../refusal';
import { unzip } from '../zip/unzip';
import type { Grid } from './grid';
import { gridOfSheet } from './read-sheet-xml';
import { numberStylesOf, sharedStringsOf, sheetsOf, WorkbookParts } from './workbook-parts';

export interface WorkbookGrids {
  readonly grids: readonly Grid[];
  readonly issues: readonly Issue[];
}

/**
 * The visible sheets of an .xlsx file. Unpacked with the counters of `zip/unzip`, so that a bomb ends early.
 * @throws {ReadRefusal} `archive-*`, `table-doctype`, `table-no-workbook`, `table-too-large`
 */
export function gridsOfXlsx(file: InputFile, progress: Progress): WorkbookGrids {
  const parts = new WorkbookParts(file.name, unzip(file, progress));
  const { sheets, hidden, dateSystem } = sheetsOf(parts);
  if (sheets.length === 0) refuse('table-no-workbook', { file: file.name });
  const context = {
    file: file.name,
    strings: sharedStringsOf(parts),
    styles: numberStylesOf(parts),
    dateSystem,
  };
  const issues = hidden.map(
    (sheet): Issue => ({
      severity: 'info',
      code: 'table-hidden-sheet',
      params: { sheet },
      where: { file: file.name },
    }),
  );
  const grids = sheets.flatMap(({ name, path }) => {
    const xml = parts.text(path);
    if (xml === null) return [];
    return [gridOfSheet(xml, name, context, progress)];
  });
  return { grids: grids.filter((grid) => grid.rows.length > 0 || grid.issues.length > 0), issues };
}
