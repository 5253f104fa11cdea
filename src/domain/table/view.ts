import type { ClockReading } from '@/domain/clock';
import type { Park } from '@/domain/park';
import { isOwn } from '@/domain/provenance';
import { type Cell, type SortKey, sortKeyOf } from './cell';
import {
  countsAsIllustrative,
  type RowFacets,
  type TableDefinition,
  type TableId,
  type TableReading,
  type TableRow,
} from './row';
import { filterTest, type TableFilter } from './table-filter';
import { tables } from './tables';
import type { NamedBy } from './text-match';

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** How much of a table the filter leaves. 示例 and imported rows are counted apart and never enter a documented count (truth rule 8). */
export interface TableCounts {
  readonly documented: number;
  readonly illustrative: number;
  readonly documentedInAll: number;
  readonly illustrativeInAll: number;
  /** imported rows, apart from both */
  readonly own: number;
  readonly ownInAll: number;
}

const rowsOfPark = new WeakMap<Park, Map<TableId, readonly TableRow[]>>();

/** Rows of a table in the order of the data, made once per park. */
export function tableRows(park: Park, id: TableId): readonly TableRow[] {
  const known = rowsOfPark.get(park) ?? new Map<TableId, readonly TableRow[]>();
  rowsOfPark.set(park, known);
  const rows = known.get(id) ?? tables[id].rows(park);
  known.set(id, rows);
  return rows;
}

interface KnownFacets {
  readonly clock: string;
  readonly byRow: ReadonlyMap<TableRow, RowFacets>;
}
const knownFacets = new WeakMap<readonly TableRow[], KnownFacets>();

/** What each row can be filtered by at the clock; a new filter on the same day finds it made. */
function facetsOf(
  definition: TableDefinition,
  rows: readonly TableRow[],
  reading: TableReading,
): ReadonlyMap<TableRow, RowFacets> {
  const { asOf, basis, today } = reading.clock;
  const clock = `${asOf} ${basis} ${today}`;
  const known = knownFacets.get(rows);
  if (known?.clock === clock) return known.byRow;
  const byRow = new Map(rows.map((row) => [row, definition.facetsOf(row, reading)]));
  knownFacets.set(rows, { clock, byRow });
  return byRow;
}

/** Facets of every row of a table at the clock. */
export function tableFacets(park: Park, id: TableId, clock: ClockReading): ReadonlyMap<TableRow, RowFacets> {
  return facetsOf(tables[id], tableRows(park, id), { park, clock });
}

/**
 * Rows in the order of a column. Silence and absence stand last in either direction; figures of different measures stay
 * in groups of their own, so that no order pretends to compare them.
 * @param compareText collation in the language of the page
 */
export function sortRows(
  rows: readonly TableRow[],
  definition: TableDefinition,
  sort: TableSort | null,
  reading: TableReading,
  textOf: (cell: Cell) => string,
  compareText: (a: string, b: string) => number,
): readonly TableRow[] {
  const column = definition.columns.find(({ id }) => id === sort?.column);
  if (!column || !sort) return rows;
  const direction = sort.descending ? -1 : 1;
  const compare = (a: SortKey, b: SortKey) => {
    if (a.group !== b.group) return a.group < b.group ? -1 : 1;
    if (a.value === b.value) return direction * (a.tie - b.tie);
    if (typeof a.value === 'number' && typeof b.value === 'number') return direction * (a.value - b.value);
    return direction * compareText(String(a.value), String(b.value));
  };
  return rows
    .map((row) => ({ row, key: sortKeyOf(column.cell(row, reading), textOf) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

/**
 * Rows that the filter leaves, in the order given; the same list when it leaves all.
 * @param namedBy what words of the page a typed text means
 */
export function filterRows(
  rows: readonly TableRow[],
  id: TableId,
  filter: TableFilter,
  reading: TableReading,
  namedBy: NamedBy,
): readonly TableRow[] {
  const test = filterTest(filter, tables[id].facets, namedBy);
  if (!test) return rows;
  const facets = tableFacets(reading.park, id, reading.clock);
  return rows.filter((row) => {
    const of = facets.get(row);
    return of !== undefined && test(of);
  });
}

export function countRows(rows: readonly TableRow[], left: readonly TableRow[]): TableCounts {
  const count = (list: readonly TableRow[]) => {
    const illustrative = list.reduce((sum, row) => sum + (countsAsIllustrative(row) ? 1 : 0), 0);
    const own = list.reduce((sum, row) => sum + (isOwn(row) ? 1 : 0), 0);
    return { illustrative, own, documented: list.length - illustrative - own };
  };
  const [shown, all] = [count(left), count(rows)];
  return {
    ...shown,
    documentedInAll: all.documented,
    illustrativeInAll: all.illustrative,
    ownInAll: all.own,
  };
}

/** Ids that the filter keeps out, for the map to dim. */
export interface FilteredOut {
  readonly parcels: ReadonlySet<string>;
  readonly buildings: ReadonlySet<string>;
}

const mapped = ['parcels', 'buildings'] as const;

/**
 * What the map dims; null when the filter touches nothing that is drawn.
 * @param park the park as it is shown, without 示例 when that is off
 * @param namedBy what words of the page a typed text means
 */
export function filteredOut(
  park: Park,
  filter: TableFilter,
  clock: ClockReading,
  namedBy: NamedBy,
): FilteredOut | null {
  const sets = mapped.map((id) => {
    const rows = tableRows(park, id);
    const left = filterRows(rows, id, filter, { park, clock }, namedBy);
    if (left === rows) return new Set<string>();
    const kept = new Set(left);
    return new Set(rows.filter((row) => !kept.has(row)).map(({ selection }) => selection.id));
  });
  const [parcels, buildings] = sets;
  if (!parcels || !buildings || parcels.size + buildings.size === 0) return null;
  return { parcels, buildings };
}
