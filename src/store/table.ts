import type { FacetName, TableId } from '@/domain/table/row';
import { clearFacet, emptyFilter, type TableFilter } from '@/domain/table/table-filter';
import type { TableSort } from '@/domain/table/view';

/** The tables of the desk. The filter belongs to tables, counts, map and link alike. */
export interface TableState {
  readonly tableFilter: TableFilter;
  /** the table in the drawer; null = closed */
  readonly openTable: TableId | null;
  /** columns chosen by the person; a table that is missing here shows its own choice */
  readonly tableColumns: Readonly<Partial<Record<TableId, readonly string[]>>>;
  readonly tableSort: Readonly<Partial<Record<TableId, TableSort>>>;
}

export interface TableActions {
  setTableFilter(patch: Partial<TableFilter>): void;
  clearTableFilter(facet?: FacetName): void;
  setOpenTable(table: TableId | null): void;
  /** null: back to the table's own choice */
  setTableColumns(table: TableId, columns: readonly string[] | null): void;
  /** First ascending, then descending, then the order of the data again. */
  sortTable(table: TableId, column: string): void;
}

export type TableSlice = TableState & TableActions;

export const initialTableState: TableState = {
  tableFilter: emptyFilter,
  openTable: null,
  tableColumns: {},
  tableSort: {},
};

type Patch = Partial<TableState>;

/** State and actions of the tables, for the page's store to spread. */
export function createTableSlice(set: (patch: Patch | ((state: TableState) => Patch)) => void): TableSlice {
  return {
    ...initialTableState,
    setTableFilter: (patch) => set((state) => ({ tableFilter: { ...state.tableFilter, ...patch } })),
    clearTableFilter: (facet) =>
      set((state) => ({ tableFilter: facet ? clearFacet(state.tableFilter, facet) : emptyFilter })),
    setOpenTable: (openTable) => set({ openTable }),
    setTableColumns: (table, columns) =>
      set(({ tableColumns: { [table]: _, ...others } }) => ({
        tableColumns: columns === null ? others : { ...others, [table]: columns },
      })),
    sortTable: (table, column) =>
      set(({ tableSort: { [table]: sort, ...others } }) => {
        if (sort?.column !== column)
          return { tableSort: { ...others, [table]: { column, descending: false } } };
        if (!sort.descending) return { tableSort: { ...others, [table]: { column, descending: true } } };
        return { tableSort: others };
      }),
  };
}
