import type { Mode } from '../mode';
import { createSnapshotKeeper } from '../snapshot';
import { TourLayout } from './TourLayout';
import { goToStop } from './tour-stops';

const keeper = createSnapshotKeeper();

/** A guided flight at the visitor's own pace: one card per stop, the map behind it. */
export const tourMode: Mode = {
  id: 'tour',
  enter: (store) => {
    keeper.take(store);
    store.getState().setTwoDates('off');
    store.getState().setPlaying(false);
    goToStop(store, 0);
  },
  exit: (store) => keeper.restore(store),
  Layout: TourLayout,
};
