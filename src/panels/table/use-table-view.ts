import { useDeferredValue, useMemo } from 'react';
import type { Cell, TableCounts, TableDefinition, TableId, TableReading, TableRow } from '@/domain/table';
import { countRows, filterRows, sortRows, tableRows, tables } from '@/domain/table';
import { useClock } from '@/panels/use-clock';
import { useShownPark } from '@/panels/use-shown-park';
import { useDesk } from '@/store/desk-store';
import { namedBy } from '@/symbology/vocabularies';
import { cellText, type Reader } from './cell-words';

export interface TableView {
  readonly id: TableId;
  readonly definition: TableDefinition;
  readonly columns: TableDefinition['columns'];
  /** filtered and sorted */
  readonly rows: readonly TableRow[];
  readonly counts: TableCounts;
  readonly reading: TableReading;
  readonly reader: Reader;
}

const collators = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  const collator = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, collator);
  return collator;
}

/** What a table shows at the clock: sorted once per order, then filtered, so that a new filter costs one pass. */
export function useTableView(id: TableId): TableView {
  const park = useShownPark();
  const clock = useClock();
  const locale = useDesk((state) => state.locale);
  const areaUnit = useDesk((state) => state.areaUnit);
  const filter = useDeferredValue(useDesk((state) => state.tableFilter));
  const sort = useDesk((state) => state.tableSort[id] ?? null);
  const chosen = useDesk((state) => state.tableColumns[id]);
  const definition = tables[id];
  const reader = useMemo(() => ({ locale, areaUnit }), [locale, areaUnit]);
  const reading = useMemo(() => ({ park, clock }), [park, clock]);
  const all = tableRows(park, id);
  const sorted = useMemo(() => {
    const { compare } = collatorOf(locale);
    const textOf = (cell: Cell) => cellText({ locale, areaUnit: 'mu' }, cell);
    return sortRows(all, definition, sort, reading, textOf, compare);
  }, [all, definition, sort, reading, locale]);
  const rows = useMemo(() => filterRows(sorted, id, filter, reading, namedBy), [sorted, id, filter, reading]);
  const counts = useMemo(() => countRows(all, rows), [all, rows]);
  const columns = useMemo(
    () =>
      definition.columns.filter((column, place) =>
        // The first column names the row: without it a row says nothing of what it is.
        place === 0 ? true : chosen ? chosen.includes(column.id) : column.shown,
      ),
    [definition, chosen],
  );
  return { id, definition, columns, rows, counts, reading, reader };
}
