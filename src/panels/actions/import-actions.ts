import { always, type DeskAction } from './action';

/** Bringing in survey files and rosters. */
export const importActions: readonly DeskAction[] = [
  {
    id: 'import',
    group: 'edit',
    labelKey: 'desk.actions.import',
    key: 'i',
    perform: (store) => store.getState().openImport(),
    available: always,
  },
];
