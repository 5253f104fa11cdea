/** Excel takes a file for UTF-8 only when it begins with this mark. */
const byteOrderMark = '\uFEFF';

/** A plain number, sign and all, computes nothing and stays a number for the reader. */
const plainNumber = /^[+-]?\d+(\.\d+)?$/;
const formulaStart = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A cell that a spreadsheet would run as a formula is turned into text with a leading apostrophe. Blanks before the sign
 * and its full-width forms count too, because spreadsheets forgive both.
 */
export function defused(cell: string): string {
  return formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Rows as CSV text: UTF-8 with byte order mark, RFC 4180 quoting and line ends, formulas defused. What is shown is what
 * is written; nothing is rounded or reworded here.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(defused(cell))).join(','));
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

/** A cell and where its figure comes from: fact id, derived id, 示例 … ; null for names and other words. */
export interface SourcedCell {
  readonly text: string;
  readonly source: string | null;
}

/**
 * Rows with provenance columns: every column in which any cell has a source is followed by one that names it.
 * @param sourceTitle title of the extra column, made from the title of the one it explains
 */
export function withProvenance(
  titles: readonly string[],
  rows: readonly (readonly SourcedCell[])[],
  sourceTitle: (title: string) => string,
): readonly (readonly string[])[] {
  const sourced = titles.map((_, column) => rows.some((row) => (row[column]?.source ?? null) !== null));
  const header = titles.flatMap((title, column) => (sourced[column] ? [title, sourceTitle(title)] : [title]));
  const body = rows.map((row) =>
    titles.flatMap((_, column) => {
      const cell = row[column] ?? { text: '', source: null };
      return sourced[column] ? [cell.text, cell.source ?? ''] : [cell.text];
    }),
  );
  return [header, ...body];
}

/** The same rows for a spreadsheet's clipboard: tabs between cells, formulas defused. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => defused(cell.replaceAll(/[\t\r\n]+/g, ' '))).join('\t'))
    .join('\n');
}
