import type { MessageKey } from '@/messages/message';
import { leaveTwoDates } from '@/panels/two-dates/two-dates';
import { always, type DeskAction } from './action';

function toZone(id: string, key: string, labelKey: MessageKey): DeskAction {
  return {
    id: `zone.${id}`,
    group: 'go',
    labelKey,
    key,
    perform: (store) => store.getState().select({ kind: 'zone', id }, { fly: true }),
    available: ({ park }) => park.zones.some((zone) => zone.id === id),
  };
}

/** Places, the way back, and the other ways of using the product. */
export const goActions: readonly DeskAction[] = [
  {
    id: 'wholePark',
    group: 'go',
    labelKey: 'desk.actions.wholePark',
    key: '0',
    perform: (store) => store.getState().requestCamera({ type: 'park' }, 'user'),
    available: always,
  },
  toZone('incubator', '1', 'desk.actions.zone.first'),
  toZone('phase-1', '2', 'desk.actions.zone.second'),
  toZone('phase-2', '3', 'desk.actions.zone.third'),
  {
    id: 'flyToSelected',
    group: 'go',
    labelKey: 'desk.actions.flyToSelected',
    key: 'f',
    perform: (store) => store.getState().select(store.getState().selected, { fly: true }),
    available: ({ selected }) => selected !== null,
  },
  {
    id: 'back',
    group: 'go',
    labelKey: 'shell.help.esc',
    key: 'Escape',
    // What was opened last goes first: the thing that is open, then tables or panel under it, then the second date.
    perform: (store) => {
      const state = store.getState();
      const { selected, select, openTable, setOpenTable, deskPanel, setDeskPanel } = state;
      if (state.measuring) state.endMeasuring();
      else if (selected) select(null);
      else if (openTable !== null) setOpenTable(null);
      else if (deskPanel !== null) setDeskPanel(null);
      else leaveTwoDates(store);
    },
    available: ({ selected, openTable, deskPanel, twoDates, measuring }) =>
      [selected, openTable, deskPanel, measuring].some((open) => open !== null) || twoDates !== 'off',
  },
  {
    id: 'tour',
    group: 'go',
    labelKey: 'desk.actions.tour',
    key: null,
    perform: (store) => store.getState().setMode('tour'),
    available: ({ mode }) => mode !== 'tour',
  },
  {
    id: 'exhibition',
    group: 'go',
    labelKey: 'desk.actions.exhibition',
    key: null,
    perform: (store) => store.getState().setMode('exhibition'),
    available: ({ mode }) => mode !== 'exhibition',
  },
];
