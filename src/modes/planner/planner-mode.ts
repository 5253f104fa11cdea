import type { Mode } from '../mode';
import { PlannerLayout } from './PlannerLayout';

/** The desk changes nothing by itself: it is the state the other modes come back to. */
export const plannerMode: Mode = {
  id: 'planner',
  enter: () => undefined,
  exit: (store) => {
    store.getState().setPlaying(false);
    // What was only being looked at does not go along to an audience.
    store.getState().closeImport();
  },
  Layout: PlannerLayout,
};
