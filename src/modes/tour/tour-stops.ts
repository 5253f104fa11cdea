import type { AppStore } from '@/store/store';
import { scenesOf, showScene } from '../scenes';

/** Goes to a stop; a number outside the tour changes nothing. */
export function goToStop(store: AppStore, index: number): void {
  const state = store.getState();
  const scene = scenesOf(state.park, 'tour')[index];
  if (!scene) return;
  state.select(null);
  state.setScene(index);
  showScene(store, scene);
}
