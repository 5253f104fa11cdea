import { tableIds } from '@/domain/table/row';
import { activeFacets } from '@/domain/table/table-filter';
import { always, type DeskAction } from './action';

/** Search, tables and the ways to everything else. */
export const findActions: readonly DeskAction[] = [
  {
    id: 'search',
    group: 'find',
    labelKey: 'desk.actions.search',
    key: '/',
    perform: (store) => store.getState().wishForDesk('search'),
    available: always,
  },
  {
    id: 'palette',
    group: 'find',
    labelKey: 'desk.actions.palette',
    key: 'k',
    withCommand: true,
    everywhere: true,
    perform: (store) => store.getState().setDeskDialog('palette'),
    available: always,
  },
  {
    id: 'help',
    group: 'find',
    labelKey: 'desk.actions.help',
    key: '?',
    perform: (store) => store.getState().setDeskDialog('help'),
    available: always,
  },
  {
    id: 'table',
    group: 'find',
    labelKey: 'desk.actions.table',
    key: 't',
    perform: (store) => {
      const { openTable, setOpenTable } = store.getState();
      setOpenTable(openTable === null ? 'parcels' : null);
    },
    available: always,
  },
  ...tableIds.map(
    (table): DeskAction => ({
      id: `table.${table}`,
      group: 'find',
      labelKey: `desk.actions.table.${table}`,
      key: null,
      perform: (store) => store.getState().setOpenTable(table),
      available: ({ openTable }) => openTable !== table,
    }),
  ),
  {
    id: 'print',
    group: 'find',
    labelKey: 'desk.print',
    key: 'p',
    perform: (store) => store.getState().setDeskDialog('print'),
    available: ({ deskDialog }) => deskDialog !== 'print',
  },
  {
    id: 'clearFilter',
    group: 'find',
    labelKey: 'desk.actions.clearFilter',
    key: 'x',
    perform: (store) => store.getState().clearTableFilter(),
    available: ({ tableFilter }) => activeFacets(tableFilter).length > 0,
  },
];
