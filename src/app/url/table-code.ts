import { type TableId, tableIds } from '@/domain/table/row';
import type { TableState } from '@/store/table';

type Sort = TableState['tableSort'];
type Columns = TableState['tableColumns'];

/**
 * Column ids are words of letters; a link may name one that a later version no longer has, and the table then shows
 * what it knows. So their form is checked here, without loading the tables.
 */
const columnId = /^[A-Za-z]\w*$/;

/** `parcels:siteArea:desc,firms:name:asc`; null when no table is sorted. */
export function encodeSort(sort: Sort): string | null {
  const parts = tableIds.flatMap((table) => {
    const order = sort[table];
    return order ? [`${table}:${order.column}:${order.descending ? 'desc' : 'asc'}`] : [];
  });
  return parts.length === 0 ? null : parts.join(',');
}

/** @returns undefined when any part is not understood */
export function decodeSort(text: string): Sort | undefined {
  const sort: { -readonly [Id in TableId]?: Sort[Id] } = {};
  for (const part of text.split(',')) {
    const [name, column = '', direction] = part.split(':');
    const table = tableIds.find((id) => id === name);
    if (!table || !columnId.test(column) || (direction !== 'asc' && direction !== 'desc')) return undefined;
    sort[table] = { column, descending: direction === 'desc' };
  }
  return sort;
}

/** `parcels:zone.stage,firms:industry`: columns a person chose, table by table; null when none did. */
export function encodeColumns(columns: Columns): string | null {
  const parts = tableIds.flatMap((table) => {
    const chosen = columns[table];
    return chosen ? [`${table}:${chosen.join('.')}`] : [];
  });
  return parts.length === 0 ? null : parts.join(',');
}

/** @returns undefined when any part is not understood */
export function decodeColumns(text: string): Columns | undefined {
  const columns: { -readonly [Id in TableId]?: Columns[Id] } = {};
  for (const part of text.split(',')) {
    const [name, list = ''] = part.split(':');
    const table = tableIds.find((id) => id === name);
    const chosen = list === '' ? [] : list.split('.');
    if (!table || !part.includes(':') || chosen.some((id) => !columnId.test(id))) return undefined;
    columns[table] = chosen;
  }
  return columns;
}
