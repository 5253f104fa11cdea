import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { CameraView, Park } from '@/domain/park';
import type { Selection } from '@/domain/selection';
import type { CameraRequest } from '@/store/state';
import { boundsOfPark, boundsOfSelection } from './feature-target';
import { asPair, groundDistance, middleOf, sketchBounds } from './limits';

/** Panels say in CSS how much of the map they cover (`--map-inset-…`, pixels), so that the camera aims at the free part. */
export function readInsets(container: HTMLElement): PaddingOptions {
  const style = getComputedStyle(container);
  const read = (side: string) => {
    const value = Number.parseFloat(style.getPropertyValue(`--map-inset-${side}`));
    return Number.isFinite(value) ? Math.max(0, value) : 0;
  };
  return { top: read('top'), bottom: read('bottom'), left: read('left'), right: read('right') };
}

export function cameraOf(map: MapLibreMap): CameraView {
  const center = map.getCenter();
  return {
    center: [center.lng, center.lat],
    zoom: map.getZoom(),
    pitch: map.getPitch(),
    bearing: map.getBearing(),
  };
}

/** Angle from which a thing is seen when one flies to it, and how close the camera may come. */
const manners: Readonly<Record<string, { pitch: number; bearing: number; maxZoom: number; margin: number }>> =
  {
    zone: { pitch: 50, bearing: -18, maxZoom: 15.6, margin: 56 },
    parcel: { pitch: 52, bearing: -18, maxZoom: 16.6, margin: 120 },
    building: { pitch: 58, bearing: -24, maxZoom: 17.2, margin: 140 },
  };
const overview = { pitch: 0, bearing: 0, maxZoom: 14, margin: 56 };

/** Extra room around the zones in the overview, for the enlarged insets that stand beside them, pixels. */
export interface OverviewRoom {
  readonly top: number;
  readonly bottom: number;
}

interface Fit {
  readonly pitch: number;
  readonly bearing: number;
  readonly maxZoom: number;
  readonly margin: number;
}

function fitted(
  map: MapLibreMap,
  bounds: ReturnType<typeof boundsOfPark>,
  fit: Fit,
  room: OverviewRoom,
): CameraView {
  const box = bounds ?? sketchBounds;
  const { clientWidth, clientHeight } = map.getContainer();
  // Padding of the panels already stands in the camera; what is added here is only the air around the thing.
  const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
  const freeWidth = clientWidth - left - right;
  const freeHeight = clientHeight - top - bottom - room.top - room.bottom;
  const air = Math.max(12, Math.min(fit.margin, freeWidth / 6, freeHeight / 6));
  const camera = map.cameraForBounds(asPair(box), {
    padding: { top: air + room.top, bottom: air + room.bottom, left: air, right: air },
    bearing: fit.bearing,
    maxZoom: fit.maxZoom,
  });
  const center = camera?.center as { lng: number; lat: number } | undefined;
  return {
    center: center ? [center.lng, center.lat] : middleOf(box),
    zoom: camera?.zoom ?? fit.maxZoom,
    pitch: fit.pitch,
    bearing: fit.bearing,
  };
}

export function viewOfPark(map: MapLibreMap, park: Park, room: OverviewRoom): CameraView {
  return fitted(map, boundsOfPark(park), overview, room);
}

export function viewOfSelection(map: MapLibreMap, park: Park, selection: Selection): CameraView {
  const bounds = boundsOfSelection(park, selection);
  const kind = bounds && manners[selection.kind] ? selection.kind : 'zone';
  return fitted(map, bounds ?? boundsOfPark(park), manners[kind] ?? overview, { top: 0, bottom: 0 });
}

/** 1.2–6 s by distance (LOOK, "Motion"). */
export function flightMs(from: CameraView, to: CameraView): number {
  const kilometres = groundDistance(from.center, to.center) / 1000;
  const zooms = Math.abs(from.zoom - to.zoom);
  return Math.round(Math.min(6000, Math.max(1200, 900 + 900 * Math.log2(1 + kilometres) + 260 * zooms)));
}

const easeInOut = (t: number) => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2);

/** Executes a wish. Without `essential` MapLibre answers reduced motion with a jump, as it should. */
export function perform(map: MapLibreMap, view: CameraView, animate: CameraRequest['animate']): void {
  const options = {
    center: [view.center[0], view.center[1]] as [number, number],
    zoom: view.zoom,
    pitch: view.pitch,
    bearing: view.bearing,
  };
  if (!animate) {
    map.jumpTo(options);
    return;
  }
  const from = cameraOf(map);
  const duration = flightMs(from, view);
  const far = groundDistance(from.center, view.center) > 2500;
  if (far) map.flyTo({ ...options, duration, curve: 1.3, easing: easeInOut });
  else map.easeTo({ ...options, duration, easing: easeInOut });
}
