import { figuresAtHand } from '@/panels/copy/figures-at-hand';
import { showPanel } from '@/panels/desk/show-panel';
import { openView } from '@/panels/views/open-view';
import type { DeskStoreState } from '@/store/desk-store';
import { always, type DeskAction } from './action';

/** Keeping and taking along what is on screen. */
export const viewActions: readonly DeskAction[] = [
  {
    id: 'copyFigure',
    group: 'go',
    labelKey: 'desk.actions.copyFigure',
    key: 'q',
    perform: (store) => {
      const figures = figuresAtHand(document);
      if (figures.length === 0) store.getState().setCopyOutcome({ way: 'nothing', text: '' });
      else void import('@/panels/copy/copy-figures').then(({ copyFigures }) => copyFigures(figures));
    },
    available: always,
  },
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
