import { prewarm } from 'maplibre-gl';
import { prepareWorker } from './engine/worker-url';

/**
 * Starts the map's workers while the data is still being read, so that the first picture does not wait for them.
 * Safe to call where there are no workers at all.
 */
export function warmUpMap(): void {
  if (typeof Worker === 'undefined') return;
  prepareWorker();
  prewarm();
}
