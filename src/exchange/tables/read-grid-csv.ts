import { parse } from 'papaparse';
import type { Issue } from '@/domain/issue';
import type { Progress } from '../raw';
import { type Grid, type GridRow, hasContent, trimmed, unguarded } from './grid';

const delimiters = [',', '\t', ';', '，'];
/** Of the text is enough to see what stands between the cells. */
const sampleChars = 20_000;

/** Excel's own first line that names the delimiter. */
const separatorLine = /^sep=(.)\r?\n/i;

/**
 * The delimiter that splits the first lines most evenly; quotes are respected, because 「1,200」 is one cell.
 * @returns comma when the text has one column only
 */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, sampleChars);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const { data } = parse<string[]>(sample, { delimiter, preview: 50, skipEmptyLines: true });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    // Rows of one length speak for a delimiter; more columns break a tie.
    const score = Math.max(0, ...[...counts].map(([columns, rows]) => rows + columns / 1000));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** @returns the rows of a delimited text; never throws but for `progress` */
export function gridOfCsv(text: string, file: string, progress: Progress): Grid {
  const declared = separatorLine.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const rows: GridRow[] = [];
  const issues: Issue[] = [];
  let line = declared ? 2 : 1;
  let failure: unknown = null;
  parse<string[]>(body, {
    delimiter: declared?.[1] ?? delimiterOf(body),
    step: ({ data, errors, meta }, parser) => {
      try {
        if (rows.length % 500 === 0) progress(meta.cursor, body.length);
      } catch (stopped) {
        failure = stopped;
        parser.abort();
        return;
      }
      const row = { line, cells: data.map((cell) => trimmed(unguarded(cell))) };
      if (hasContent(row)) rows.push(row);
      for (const { code } of errors) {
        if (code === 'MissingQuotes' || code === 'InvalidQuotes') {
          issues.push({ severity: 'warning', code: 'table-quotes', params: {}, where: { file, line } });
        }
      }
      line += 1 + data.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    },
  });
  if (failure !== null) throw failure;
  return { name: null, rows, merged: new Set(), issues };
}
