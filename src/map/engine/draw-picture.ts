import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CameraView } from '@/domain/park';
import type { Picture, PictureProgress, PictureRequest } from '@/store/picture';
import type { AppStore } from '@/store/store';
import { type ClockSide, clockOfSide } from '@/store/two-dates';
import { cameraOf } from './camera';
import { isComplete } from './first-picture';
import { newMap } from './new-map';
import { scaleOfZoom } from './picture-view';
import { resolveStyleImages } from './style-images';
import { keepStyle } from './style-sync';

/** What graphics memory can be expected to hold; the map itself goes lower where the machine allows less. */
const largestSide = 8192;
const patienceMs = 120_000;
/** After everything came to rest: what the filter dims arrives a moment later. */
const afterthoughtMs = 150;

function hiddenContainer(host: HTMLElement, { widthPixels, heightPixels }: PictureRequest): HTMLElement {
  const container = document.createElement('div');
  container.inert = true;
  container.ariaHidden = 'true';
  Object.assign(container.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    width: `${widthPixels}px`,
    height: `${heightPixels}px`,
    visibility: 'hidden',
    pointerEvents: 'none',
  });
  host.append(container);
  return container;
}

function describe(map: MapLibreMap, url: string, { widthPixels, heightPixels }: PictureRequest): Picture {
  const camera = cameraOf(map);
  const isFlat = camera.pitch === 0;
  const places = [
    [0, 0],
    [widthPixels, 0],
    [widthPixels, heightPixels],
    [0, heightPixels],
  ] as const;
  return {
    url,
    camera,
    scale: isFlat ? scaleOfZoom(camera.zoom, camera.center[1]) : null,
    corners: isFlat
      ? places.map(([x, y]) => {
          const { lng, lat } = map.unproject([x, y]);
          return [lng, lat] as const;
        })
      : null,
  };
}

/**
 * Draws a picture for paper with a map of its own, in the light of paper, and gives the map back at once.
 * @param host where the hidden map may stand
 * @param side whose clock is drawn
 * @returns ends the drawing, and lets go of the picture
 */
export function drawPicture(
  host: HTMLElement,
  store: AppStore,
  request: PictureRequest,
  view: CameraView,
  report: (progress: PictureProgress) => void,
  side: ClockSide = 'page',
): () => void {
  const container = hiddenContainer(host, request);
  const map = newMap(container, {
    interactive: false,
    trackResize: false,
    fadeDuration: 0,
    minZoom: 0,
    maxZoom: 24,
    pixelRatio: request.pixelsPerInch / 96,
    maxCanvasSize: [largestSide, largestSide],
    center: [view.center[0], view.center[1]],
    zoom: view.zoom,
    pitch: view.pitch,
    bearing: view.bearing,
  });
  if (!map) {
    container.remove();
    report({ type: 'failed', reason: 'noMap' });
    return () => undefined;
  }
  resolveStyleImages(map);
  const style = keepStyle(map, store, {
    clockOf: clockOfSide[side],
    view: { theme: 'paper', onPaper: true },
  });
  let url: string | null = null;
  let open = true;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const close = () => {
    if (!open) return;
    open = false;
    for (const timer of timers) clearTimeout(timer);
    style.destroy();
    map.remove();
    container.remove();
  };
  const fail = (reason: 'tooSlow' | 'blank') => {
    close();
    report({ type: 'failed', reason });
  };
  const take = () => {
    report({ type: 'drawing', step: 'image', share: 0.85 });
    // The drawing buffer holds the picture only while the frame is being drawn.
    map.once('render', () => {
      const canvas = map.getCanvas();
      const described = describe(map, '', request);
      canvas.toBlob((image) => {
        if (!open) return;
        close();
        if (image === null) {
          report({ type: 'failed', reason: 'blank' });
          return;
        }
        url = URL.createObjectURL(image);
        report({ type: 'done', picture: { ...described, url } });
      }, 'image/png');
    });
    map.triggerRepaint();
  };
  const later = (task: () => void, ms: number) => {
    timers.add(setTimeout(() => open && task(), ms));
  };
  later(() => fail('tooSlow'), patienceMs);
  map.once('style.load', () => report({ type: 'drawing', step: 'map', share: 0.3 }));
  const whenStill = (then: () => void) => {
    map.once('idle', then);
    map.triggerRepaint();
  };
  const look = () => {
    if (!style.isFilled()) later(() => whenStill(look), afterthoughtMs);
    else if (isComplete(map, store, true)) take();
    else fail('blank');
  };
  whenStill(() => {
    report({ type: 'drawing', step: 'labels', share: 0.6 });
    later(() => whenStill(look), afterthoughtMs);
  });
  return () => {
    close();
    if (url !== null) URL.revokeObjectURL(url);
  };
}
