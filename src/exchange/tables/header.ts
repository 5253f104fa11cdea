import type { ColumnRole, ColumnUnit } from '@/domain/column-role';
import { areaInSqm, foldText, unitOfText } from '@/domain/unit-text';
import { roleOfColumn, unitOfHeader } from '../fields/synonyms';
import type { Grid, GridRow } from './grid';
import { filled, isFigure, isTitle, mayGroup } from './header-rows';

export interface TableColumn {
  /** place in the row, from 0 */
  readonly index: number;
  /** as in the file; of a two-row header both words */
  readonly title: string;
  readonly role: ColumnRole | null;
  readonly unit: ColumnUnit | null;
}

export interface TableHeader {
  readonly columns: readonly TableColumn[];
  /** text above the header */
  readonly title: string | null;
  /** 单位：亩 above the header counts for columns of area that name none */
  readonly unit: ColumnUnit | null;
  /** rows of the grid from here on are data */
  readonly dataFrom: number;
}

/** A header further down is no header: somebody would have to scroll to find it. */
const searched = 30;

function column(index: number, parent: string, child: string): TableColumn {
  const own = { index, title: child === '' ? parent : child };
  if (child === '' || child === parent) {
    return { ...own, role: roleOfColumn(parent), unit: unitOfHeader(parent) };
  }
  const bare = child.replaceAll(/^[（(【[]|[）)】\]]$/g, '');
  const unit = unitOfText(bare);
  if (unit !== null) return { index, title: `${parent}（${bare}）`, role: roleOfColumn(parent), unit };
  const joined = roleOfColumn(parent + child);
  return {
    index,
    title: parent === '' ? child : `${parent}${child}`,
    role: joined ?? roleOfColumn(child),
    unit: unitOfHeader(child) ?? unitOfHeader(parent),
  };
}

/** The parent of a column whose own cell is blank stands to the left, as long as there are children below. */
function parentsOf(parent: GridRow, child: GridRow, width: number): readonly string[] {
  let last = '';
  return Array.from({ length: width }, (_, index) => {
    const own = parent.cells[index] ?? '';
    const below = child.cells[index] ?? '';
    if (own !== '') last = own;
    else if (below === '') last = '';
    return own !== '' || below !== '' ? last : '';
  });
}

function columnsOf(rows: readonly GridRow[]): readonly TableColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const [first, second] = rows;
  if (!first) return [];
  const parents = second ? parentsOf(first, second, width) : first.cells;
  return Array.from({ length: width }, (_, index) =>
    column(index, parents[index] ?? '', second?.cells[index] ?? ''),
  );
}

const score = (columns: readonly TableColumn[]) =>
  columns.reduce((sum, { role, unit }) => sum + (role === null ? 0 : 2) + (unit === null ? 0 : 0.5), 0);

interface Candidate {
  readonly from: number;
  readonly rows: readonly GridRow[];
  readonly columns: readonly TableColumn[];
  readonly score: number;
}

function candidate(rows: readonly GridRow[], from: number): Candidate {
  const columns = columnsOf(rows);
  return { from, rows, columns, score: score(columns) };
}

/** A title row of three cells and more that holds no figures, for tables whose columns we do not know. */
function firstWordRow(grid: Grid): number {
  return grid.rows
    .slice(0, searched)
    .findIndex((row) => filled(row).length >= 2 && !isTitle(row) && !row.cells.some(isFigure));
}

/** Titles must tell columns apart: blanks get the number of the column, repeats a number of their own. */
function named(columns: readonly TableColumn[], lastUsed: number): readonly TableColumn[] {
  const seen = new Map<string, number>();
  return columns.slice(0, lastUsed).map((item) => {
    const title = item.title === '' ? `#${item.index + 1}` : item.title;
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return { ...item, title: count === 1 ? title : `${title} ${count}` };
  });
}

function unitAbove(rows: readonly GridRow[]): ColumnUnit | null {
  for (const cell of rows.flatMap(filled)) {
    const said = /单位:?\(?([^)]+)\)?$/.exec(foldText(cell))?.[1] ?? '';
    // 单位：亩、万元 names one for areas and one for money: the first of area counts for areas.
    const units = [said, ...said.split(/[、,;/和]/)].flatMap((word) => unitOfText(word) ?? []);
    const unit = units.find((candidate) => areaInSqm(1, candidate) !== null) ?? units[0];
    if (unit !== undefined) return unit;
  }
  return null;
}

/**
 * Finds the header of a table below title rows; one row, or two of which the upper groups the lower.
 * @returns null when no row can be one
 */
export function findHeader(grid: Grid): TableHeader | null {
  const rows = grid.rows.slice(0, searched);
  let best: Candidate | null = null;
  rows.forEach((row, from) => {
    // A year may head a column; a row of figures is no header.
    const holdsShapes = row.cells.some((cell) => roleOfColumn(cell) === 'wkt');
    if (!holdsShapes && filled(row).filter(isFigure).length * 3 > filled(row).length) return;
    const next = rows[from + 1];
    const options = [candidate([row], from)];
    if (next && mayGroup(row, next)) options.push(candidate([row, next], from));
    for (const option of options) if (option.score > (best?.score ?? 0)) best = option;
  });
  // TypeScript does not see assignments inside forEach.
  let found = best as Candidate | null;
  if (found === null) {
    const from = firstWordRow(grid);
    const row = grid.rows[from];
    if (!row) return null;
    found = candidate([row], from);
  }
  const above = grid.rows.slice(0, found.from);
  const title = above.flatMap(filled)[0] ?? null;
  const dataFrom = found.from + found.rows.length;
  const widest = grid.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const columns: readonly TableColumn[] = Array.from(
    { length: Math.max(found.columns.length, widest) },
    (_, index) => found.columns[index] ?? { index, title: '', role: null, unit: null },
  );
  return { columns: named(columns, columns.length), title, unit: unitAbove(above), dataFrom };
}
