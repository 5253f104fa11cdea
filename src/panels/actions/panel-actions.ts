import { showPanel } from '@/panels/desk/show-panel';
import { deskPanelIds } from '@/store/desk-panel';
import { always, type DeskAction } from './action';

/** The panels of the desk. */
export const panelActions: readonly DeskAction[] = [
  {
    id: 'panel',
    group: 'find',
    labelKey: 'desk.actions.panel',
    key: 'g',
    perform: (store) => showPanel(store, store.getState().deskPanel === null ? 'board' : null),
    available: always,
  },
  ...deskPanelIds.map(
    (panel): DeskAction => ({
      id: `panel.${panel}`,
      group: 'find',
      labelKey: `desk.actions.panel.${panel}`,
      key: panel === 'export' ? 'e' : null,
      perform: (store) => showPanel(store, panel),
      available: ({ deskPanel }) => deskPanel !== panel,
    }),
  ),
];
