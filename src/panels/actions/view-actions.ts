import { showPanel } from '@/panels/desk/show-panel';
import { openView } from '@/panels/views/open-view';
import type { DeskStoreState } from '@/store/desk-store';
import { always, type DeskAction } from './action';

/** Saving what is on screen. */
export const viewActions: readonly DeskAction[] = [
  {
    id: 'saveView',
    group: 'go',
    labelKey: 'desk.actions.saveView',
    key: 'v',
    perform: (store) => {
      showPanel(store, 'views');
      store.getState().wishForDesk('saveView');
    },
    available: always,
  },
];

/** One way per saved view, for the palette. */
export function openViewActions({ views }: DeskStoreState): readonly DeskAction[] {
  return views.map((view) => ({
    id: `view.${view.id}`,
    group: 'go',
    labelKey: 'desk.actions.openView',
    labelParams: { name: view.name },
    key: null,
    perform: () => openView(view),
    available: always,
  }));
}
