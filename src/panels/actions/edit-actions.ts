import type { DeskAction } from './action';

/** What changes a person's own data can be taken back. A text field keeps these keys for its own text. */
export const editActions: readonly DeskAction[] = [
  {
    id: 'undo',
    group: 'edit',
    labelKey: 'desk.actions.undo',
    key: 'z',
    withCommand: true,
    perform: (store) => store.getState().undo(),
    available: ({ undoable }) => undoable.length > 0,
  },
  {
    id: 'redo',
    group: 'edit',
    labelKey: 'desk.actions.redo',
    key: 'y',
    withCommand: true,
    keyWithShift: 'z',
    perform: (store) => store.getState().redo(),
    available: ({ redoable }) => redoable.length > 0,
  },
];
