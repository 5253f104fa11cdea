import type { ColumnRole, ColumnUnit } from '@/domain/column-role';
import type { Issue } from '@/domain/issue';
import { foldText } from '@/domain/unit-text';
import { filledDown } from './fill-down';
import type { Grid, GridRow } from './grid';
import { findHeader, type TableColumn, type TableHeader } from './header';
import { areaRoles, rowValues } from './row-values';

export interface RosterRow {
  readonly line: number;
  /** as in the file, by column */
  readonly texts: readonly string[];
  /**
   * What the known columns say, by role: numbers for figures (areas in m², money in the unit of its column), `PlanDate`
   * text for dates, text for the rest; null = missing or unreadable, never 0
   */
  readonly values: Readonly<Partial<Record<ColumnRole, string | number | null>>>;
}

/** A table without places: rows with what their columns mean. */
export interface RosterTable {
  readonly sheet: string | null;
  /** text above the header */
  readonly title: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly RosterRow[];
  readonly issues: readonly Issue[];
}

const summary =
  /^(合计|小计|总计|共计|累计|平均|平均值|合计数|.{1,12}(小计|合计)|total|subtotal|sum|average):?$/;
const footer = /^(注|备注|说明|填表|制表|审核|填报|单位负责人|数据来源|资料来源|source|note)s?[:：人单日期]/;

const firstTexts = (row: GridRow) => [...new Set(row.cells.filter((cell) => cell !== ''))].slice(0, 3);

type Skip = 'table-summary-row' | 'table-footer-row' | 'table-repeated-header';

function skipOf(row: GridRow, header: TableHeader, titles: readonly string[]): Skip | null {
  // A row with a shape is a thing, whatever its name.
  if (header.columns.some(({ index, role }) => role === 'wkt' && (row.cells[index] ?? '') !== ''))
    return null;
  const first = firstTexts(row).map(foldText);
  if (first.some((text) => summary.test(text))) return 'table-summary-row';
  if (first.length === 1 && footer.test(first[0] ?? '')) return 'table-footer-row';
  const repeated = header.columns.filter(({ index }) => {
    const text = row.cells[index] ?? '';
    return text !== '' && foldText(text) === titles[index];
  }).length;
  return repeated >= 2 && repeated === row.cells.filter((cell) => cell !== '').length
    ? 'table-repeated-header'
    : null;
}

/** A header with data rows below it: titles above, sums, footers and repeated headers are out, and named. */
export interface ReadTable {
  readonly header: TableHeader;
  readonly rows: readonly GridRow[];
  /** every row of the grid: titles above, footers below */
  readonly all: readonly GridRow[];
  readonly issues: readonly Issue[];
}

/** @returns null when the grid has no header */
export function readTable(grid: Grid, file: string): ReadTable | null {
  const header = findHeader(grid);
  if (!header) return null;
  const where = { file, ...(grid.name !== null && { layer: grid.name }) };
  const issues: Issue[] = [...grid.issues];
  const titles = header.columns.map(({ index }) =>
    foldText(grid.rows[header.dataFrom - 1]?.cells[index] ?? ''),
  );
  const data = grid.rows.slice(header.dataFrom).filter((row) => {
    const code = skipOf(row, header, titles);
    if (code === null) return true;
    const params = { text: firstTexts(row).join(' ').slice(0, 40) };
    issues.push({ severity: 'info', code, params, where: { ...where, line: row.line } });
    return false;
  });
  const mergedRows = data.filter((row) =>
    row.cells.some((_, index) => grid.merged.has(`${row.line}:${index}`)),
  );
  const down =
    grid.merged.size > 0
      ? { rows: data, lines: mergedRows.map((row) => row.line), leftEmpty: [] }
      : filledDown(data, header.columns);
  for (const { column, line, count } of down.leftEmpty) {
    const params = { column, count };
    issues.push({ severity: 'info', code: 'table-left-empty', params, where: { ...where, line } });
  }
  const [firstLine] = down.lines;
  if (firstLine !== undefined) {
    const params = { count: down.lines.length };
    issues.push({
      severity: 'info',
      code: 'table-same-as-above',
      params,
      where: { ...where, line: firstLine },
    });
  }
  return { header, rows: down.rows, all: grid.rows, issues };
}

/** Rows of a table without places, with their values and every doubt about them. */
export function rosterOf(table: ReadTable, sheet: string | null, file: string): RosterTable {
  const { header } = table;
  const issues: Issue[] = [...table.issues];
  const unitOf = (column: TableColumn): ColumnUnit | null => column.unit ?? header.unit;
  const rows = table.rows.map((row): RosterRow => {
    const where = { file, line: row.line, ...(sheet !== null && { layer: sheet }) };
    const reading = rowValues(row.cells, header.columns, unitOf, where);
    issues.push(...reading.issues);
    return {
      line: row.line,
      texts: header.columns.map(({ index }) => row.cells[index] ?? ''),
      values: reading.values,
    };
  });
  // 单位：亩 above the header is a unit of every column of areas that names none.
  const columns = header.columns.map((column) =>
    column.role !== null && areaRoles.has(column.role) ? { ...column, unit: unitOf(column) } : column,
  );
  return { sheet, title: header.title, columns, rows, issues };
}
