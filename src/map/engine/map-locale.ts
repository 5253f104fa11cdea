import type { Map as MapLibreMap } from 'maplibre-gl';
import { type MessageKey, message } from '@/messages/message';
import type { AppStore } from '@/store/store';

/** Gives the canvas its name and the way to use it, in the language of the page. */
export function nameCanvas(
  map: MapLibreMap,
  store: AppStore,
  key: MessageKey = 'map.canvas.label',
): () => void {
  return store.subscribe(
    (state) => state.locale,
    (locale) => map.getCanvas().setAttribute('aria-label', message(locale, key)),
    { fireImmediately: true },
  );
}
