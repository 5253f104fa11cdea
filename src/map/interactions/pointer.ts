import type { Map as MapLibreMap } from 'maplibre-gl';
import { reportPointer } from '@/store/pointer';
import type { AppStore } from '@/store/store';
import { pick } from './pick';
import { snapAt } from './snap';

/** A finger covers more than a cursor, pixels. */
const touchReach = 8;

/** Hover and click. A finger does not hover; a click on nothing clears the selection. */
export function attachPointer(map: MapLibreMap, store: AppStore): () => void {
  const canvas = map.getCanvas();
  let touching = false;
  let frame = 0;
  /** `free`: Alt is held, nothing is caught */
  let last: { x: number; y: number; free: boolean } | null = null;

  const onPointer = (event: PointerEvent) => {
    touching = event.pointerType === 'touch';
  };
  const hoverNow = () => {
    frame = 0;
    if (!last || touching) return;
    const { lng, lat } = map.unproject([last.x, last.y]);
    reportPointer([lng, lat]);
    if (map.isMoving()) return;
    if (store.getState().measuring) {
      canvas.style.cursor = 'crosshair';
      store.getState().setMeasureSnap(last.free ? null : snapAt(map, store, last));
      return;
    }
    const hit = pick(map, last.x, last.y, 0);
    store.getState().hover(hit);
    canvas.style.cursor = hit ? 'pointer' : '';
  };
  const leave = () => {
    last = null;
    reportPointer(null);
    store.getState().setMeasureSnap(null);
    store.getState().hover(null);
  };
  const subscriptions = [
    map.on('mousemove', ({ originalEvent, point }) => {
      last = { x: point.x, y: point.y, free: originalEvent.altKey };
      frame ||= requestAnimationFrame(hoverNow);
    }),
    map.on('mouseout', leave),
    map.on('click', ({ originalEvent, point, lngLat }) => {
      const { measuring, addMeasurePoint } = store.getState();
      if (measuring) {
        const snap = originalEvent.altKey ? null : snapAt(map, store, point);
        addMeasurePoint(snap?.at ?? [lngLat.lng, lngLat.lat]);
        return;
      }
      store.getState().select(pick(map, point.x, point.y, touching ? touchReach : 0));
    }),
  ];
  canvas.addEventListener('pointerdown', onPointer);
  canvas.addEventListener('pointermove', onPointer);
  return () => {
    cancelAnimationFrame(frame);
    canvas.removeEventListener('pointerdown', onPointer);
    canvas.removeEventListener('pointermove', onPointer);
    for (const subscription of subscriptions) subscription.unsubscribe();
    store.getState().hover(null);
  };
}
