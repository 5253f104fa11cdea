import type { Map as MapLibreMap } from 'maplibre-gl';
import { message } from '@/messages/message';
import type { AppStore } from '@/store/store';

/** Gives the canvas its name and the way to use it, in the language of the page. */
export function nameCanvas(map: MapLibreMap, store: AppStore): () => void {
  return store.subscribe(
    (state) => state.locale,
    (locale) => map.getCanvas().setAttribute('aria-label', message(locale, 'map.canvas.label')),
    { fireImmediately: true },
  );
}
