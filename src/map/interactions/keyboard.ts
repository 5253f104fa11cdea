import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '@/store/store';
import { pick } from './pick';
import { snapAt } from './snap';

/** While measuring Enter sets a point (on a corner that is near, unless Alt is held), Backspace takes one back, Esc ends. Otherwise Enter takes what lies under the crosshair, the middle of the free part; MapLibre itself moves by arrows, + and −. */
export function attachKeyboard(map: MapLibreMap, store: AppStore): () => void {
  const canvas = map.getCanvas();
  const onKey = (event: KeyboardEvent) => {
    const { measuring, addMeasurePoint, removeMeasurePoint, endMeasuring } = store.getState();
    if (measuring && event.key === 'Backspace') {
      event.preventDefault();
      removeMeasurePoint();
    }
    if (measuring && event.key === 'Escape') {
      // The page's own Esc would close what is open besides.
      event.preventDefault();
      endMeasuring();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const { lng, lat } = map.getCenter();
    if (measuring) {
      const snap = event.altKey ? null : snapAt(map, store, map.project([lng, lat]));
      addMeasurePoint(snap?.at ?? [lng, lat]);
      return;
    }
    const { x, y } = map.project(map.getCenter());
    store.getState().select(pick(map, x, y, 4));
  };
  canvas.addEventListener('keydown', onKey);
  // Whoever begins to measure by key goes on by key: the crosshair is at hand.
  const end = store.subscribe(
    (state) => state.measuring !== null,
    (begins) => {
      if (begins) canvas.focus({ preventScroll: true });
    },
  );
  return () => {
    end();
    canvas.removeEventListener('keydown', onKey);
  };
}
