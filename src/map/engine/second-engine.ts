import type { AppStore } from '@/store/store';
import { clockOfSide } from '@/store/two-dates';
import { attachInteractions } from '../interactions/attach';
import { type CameraPeer, cameraPeerOf, lockCameras } from './camera-peer';
import { onFirstPicture } from './first-picture';
import { freePartOf, isSamePadding, onInsetsChange } from './free-part';
import { asPair, cameraBounds } from './limits';
import { nameCanvas } from './map-locale';
import { newMap } from './new-map';
import { smoothEdges } from './smooth-edges';
import { resolveStyleImages } from './style-images';
import { keepStyle } from './style-sync';

export interface SecondEngine {
  destroy(): void;
}

/**
 * The map of the other date, in step with the page's. It has its own context, which `destroy` gives back.
 * @returns null where the machine gives no second picture
 */
export function createSecondEngine(
  container: HTMLElement,
  store: AppStore,
  page: CameraPeer,
  onDrawn: () => void,
): SecondEngine | null {
  const map = newMap(container);
  if (!map) return null;
  resolveStyleImages(map);
  map.setMaxBounds(asPair(cameraBounds(store.getState().park)));
  const fitFreePart = () => {
    const padding = freePartOf(container, 'other', store.getState().twoDates);
    if (!isSamePadding(map.getPadding(), padding)) {
      map.jumpTo({ padding }, { zhiguFollowed: true });
      own.follow(page.view());
    }
  };
  const own = cameraPeerOf(map, () => undefined);
  const style = keepStyle(map, store, { clockOf: clockOfSide.other });
  const subscriptions = [map.on('webglcontextrestored', style.sync), map.on('resize', fitFreePart)];
  fitFreePart();
  const detach = [
    lockCameras(page, own),
    store.subscribe((state) => state.twoDates, fitFreePart),
    onInsetsChange(fitFreePart),
    nameCanvas(map, store, 'map.canvas.other'),
    attachInteractions(map, store),
    onFirstPicture(map, store, () => {
      smoothEdges(map);
      onDrawn();
    }),
  ];
  return {
    destroy: () => {
      for (const end of detach) end();
      for (const subscription of subscriptions) subscription.unsubscribe();
      style.destroy();
      map.remove();
    },
  };
}
