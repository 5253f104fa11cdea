import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '@/store/store';
import { pick } from './pick';

/** Enter takes what lies under the crosshair, the middle of the free part; MapLibre itself moves by arrows, + and −. */
export function attachKeyboard(map: MapLibreMap, store: AppStore): () => void {
  const canvas = map.getCanvas();
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const { x, y } = map.project(map.getCenter());
    store.getState().select(pick(map, x, y, 4));
  };
  canvas.addEventListener('keydown', onKey);
  return () => canvas.removeEventListener('keydown', onKey);
}
