import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl';
import { maxPitch, middleOf, sketchBounds, zoomLimits } from './limits';
import { prepareWorker } from './worker-url';

/** A map as this product draws it, without a style yet. @returns null where no WebGL context can be made */
export function newMap(container: HTMLElement, options: Partial<MapOptions> = {}): MapLibreMap | null {
  try {
    prepareWorker();
    return new MapLibreMap({
      container,
      center: middleOf(sketchBounds),
      zoom: 11.5,
      minZoom: zoomLimits.min,
      maxZoom: zoomLimits.max,
      maxPitch,
      attributionControl: false,
      renderWorldCopies: false,
      fadeDuration: 120,
      validateStyle: false,
      ...options,
    });
  } catch {
    // No WebGL, or a policy that blocks it: list and panels carry on without the map.
    return null;
  }
}
