import type { AppStore } from '@/store/store';
import { clockOfSide } from '@/store/two-dates';
import { attachInteractions } from '../interactions/attach';
import { cameraOf, freeSize, type OverviewRoom } from './camera';
import type { CameraPeer } from './camera-peer';
import { buttonMove, keepCamera } from './camera-sync';
import { onFirstPicture } from './first-picture';
import { watchHealth } from './health';
import { nameCanvas } from './map-locale';
import { newMap } from './new-map';
import { groundPerPixelM } from './picture-view';
import { smoothEdges } from './smooth-edges';
import { resolveStyleImages } from './style-images';
import { keepStyle } from './style-sync';
import { markOnce, marks, whenFree } from './timing';

/** What overlays may ask of the map. Nobody but the engine holds the `Map` itself. */
export interface MapEngine {
  destroy(): void;
  /** Screen position of a place, pixels from the container's top left corner. */
  project(place: readonly [number, number]): { readonly x: number; readonly y: number };
  /** Calls back with every drawn movement of the camera, and once now. @returns detach */
  onMove(listener: () => void): () => void;
  /** Calls back when the first complete picture stands, or at once when it already does. @returns detach */
  onFirstPicture(listener: () => void): () => void;
  zoom(): number;
  bearing(): number;
  /** Metres on the ground per pixel at the middle of the free part. */
  metresPerPixel(): number;
  zoomBy(steps: number): void;
  resetNorth(): void;
  home(): void;
  setOverviewRoom(room: OverviewRoom): void;
  /** The camera, for a second map that moves in step. */
  readonly peer: CameraPeer;
  /** What nothing covers of the map, CSS pixels. */
  freeSize(): { readonly width: number; readonly height: number };
}

/** The page's map, bound to the store. @returns null where no map can be drawn; the store then says `unavailable` */
export function createMapEngine(container: HTMLElement, store: AppStore): MapEngine | null {
  const map = newMap(container);
  if (!map) {
    store.getState().reportMapHealth('unavailable');
    return null;
  }
  resolveStyleImages(map);
  const camera = keepCamera(map, store);
  const style = keepStyle(map, store, { clockOf: clockOfSide.page, showsPreview: true });
  let drawn = false;
  const waiting = new Set<() => void>();
  const detach = [
    watchHealth(map, store, style.sync),
    nameCanvas(map, store),
    attachInteractions(map, store),
    onFirstPicture(map, store, () => {
      markOnce(marks.firstPicture);
      store.getState().reportPictureDrawn();
      // Interactive is when the page has time to answer again, not when the picture appears: after the panels.
      setTimeout(() => whenFree(() => markOnce(marks.interactive)));
      smoothEdges(map);
      drawn = true;
      for (const listener of waiting) listener();
      waiting.clear();
    }),
  ];

  return {
    destroy: () => {
      for (const end of detach) end();
      style.destroy();
      camera.destroy();
      map.remove();
    },
    project: ([lon, lat]) => map.project([lon, lat]),
    onMove: (listener) => {
      // With the frame just drawn, so that overlays and picture move together however slow the picture is.
      let last = '';
      const subscription = map.on('render', () => {
        const { clientWidth, clientHeight } = map.getContainer();
        const now = JSON.stringify([cameraOf(map), map.getPadding(), clientWidth, clientHeight]);
        if (now === last) return;
        last = now;
        listener();
      });
      listener();
      return () => subscription.unsubscribe();
    },
    onFirstPicture: (listener) => {
      if (drawn) listener();
      else waiting.add(listener);
      return () => waiting.delete(listener);
    },
    zoom: () => map.getZoom(),
    bearing: () => map.getBearing(),
    metresPerPixel: () => {
      return groundPerPixelM(map.getZoom(), map.getCenter().lat);
    },
    zoomBy: (steps) => {
      map.easeTo({ zoom: map.getZoom() + steps, duration: 300 }, buttonMove);
    },
    resetNorth: () => {
      map.easeTo({ bearing: 0, pitch: 0, duration: 600 }, buttonMove);
    },
    home: () => camera.home(true),
    setOverviewRoom: camera.setOverviewRoom,
    peer: camera.peer,
    freeSize: () => freeSize(map),
  };
}
