import { getGlobalDispatcher, type Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '@/store/store';

const workerCheckMs = 30_000;

/** Watches context and workers. A lost context comes back through a full style load; `restored` sets the rest again. */
export function watchHealth(map: MapLibreMap, store: AppStore, restored: () => void): () => void {
  const report = store.getState().reportMapHealth;
  const subscriptions = [
    map.on('webglcontextlost', () => report('lost')),
    map.on('webglcontextrestored', () => {
      restored();
      report('drawing');
    }),
    map.on('style.load', () => {
      if (store.getState().mapHealth === 'starting') report('drawing');
    }),
  ];
  // Dead workers are silent on a page that is never hidden.
  const timer = setInterval(() => void getGlobalDispatcher().ensureWorkers(), workerCheckMs);
  return () => {
    clearInterval(timer);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
