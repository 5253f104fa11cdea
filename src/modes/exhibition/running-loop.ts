import type { AppStore } from '@/store/store';
import { type ExhibitionPlayer, startExhibition } from './exhibition-player';

const players = new WeakMap<AppStore, ExhibitionPlayer>();

/** Starts the loop; one that already runs is ended first, so that two never share a store. */
export function playExhibition(store: AppStore): void {
  stopExhibition(store);
  players.set(store, startExhibition(store));
}

export function stopExhibition(store: AppStore): void {
  players.get(store)?.stop();
  players.delete(store);
}

/** Goes on or back within the running loop; nothing happens while it does not run. */
export function skipScene(store: AppStore, by: 1 | -1): void {
  players.get(store)?.skip(by);
}
