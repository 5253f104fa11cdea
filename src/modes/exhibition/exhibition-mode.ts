import type { Mode } from '../mode';
import { createSnapshotKeeper } from '../snapshot';
import { ExhibitionLayout } from './ExhibitionLayout';
import { playExhibition, stopExhibition } from './running-loop';

const keeper = createSnapshotKeeper();
/** The story tells itself, by night, from 2023 to 2027 and again from the start. */
export const exhibitionMode: Mode = {
  id: 'exhibition',
  enter: (store) => {
    keeper.take(store);
    store.getState().setTwoDates('off');
    const state = store.getState();
    state.setPlaying(false);
    state.select(null);
    state.setTheme('night');
    document.documentElement.dataset.mode = 'exhibition';
    playExhibition(store);
  },
  exit: (store) => {
    stopExhibition(store);
    delete document.documentElement.dataset.mode;
    keeper.restore(store);
  },
  Layout: ExhibitionLayout,
};
