import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { CameraView, Park } from '@/domain/park';
import type { Selection } from '@/domain/selection';
import type { CameraRequest } from '@/store/state';
import type { Bounds } from '../style/sources/shape';
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

interface Manner {
  readonly pitch: number;
  readonly bearing: number;
  readonly maxZoom: number;
  /** air beside and above the thing, pixels: names are wider than high */
  readonly air: readonly [number, number];
  /** the part of a narrow map that may become air on either side */
  readonly part: number;
  /** how far the thing stands left of the middle, pixels */
  readonly lean?: number;
}

/** Angle from which a thing is seen when one flies to it, and how close the camera may come. */
const manners: Readonly<Record<'zone' | 'parcel' | 'building' | 'point', Manner>> = {
  // Its counts stand to the east, and seen aslant the near side is wider than the plan. No closer than where the small
  // names of parcels and buildings begin.
  zone: { pitch: 50, bearing: -18, maxZoom: 15.7, air: [76, 60], part: 1 / 10, lean: 16 },
  parcel: { pitch: 52, bearing: -18, maxZoom: 16.6, air: [120, 120], part: 1 / 5 },
  building: { pitch: 58, bearing: -24, maxZoom: 17.2, air: [140, 140], part: 1 / 5 },
  point: { pitch: 0, bearing: 0, maxZoom: 16.2, air: [140, 140], part: 1 / 5 },
};
/** What is only being looked at is seen from above, as the file draws it. */
const flat: Manner = { pitch: 0, bearing: 0, maxZoom: 17.5, air: [72, 72], part: 1 / 5 };
/** East of the incubator its island wants to be seen, and named. */
const overview: Manner = { pitch: 0, bearing: 0, maxZoom: 14, air: [104, 60], part: 1 / 5, lean: 24 };

const leaningWidth = 560;
/**
 * MapLibre fits as if seen from above. Aslant a thing is lower by the cosine of the pitch; so much of the room won is
 * taken, the rest is for what stands on it.
 */
const foreshortening = 0.8;

/** Extra room above and below what is fitted, for enlarged insets or buttons that stand there, pixels. */
export interface OverviewRoom {
  readonly top: number;
  readonly bottom: number;
}
const noRoom: OverviewRoom = { top: 0, bottom: 0 };

function fitted(map: MapLibreMap, bounds: Bounds | null, manner: Manner, room: OverviewRoom): CameraView {
  const box = bounds ?? sketchBounds;
  // Padding of the panels already stands in the camera; what is added here is only the air around the thing.
  const free = freeSize(map);
  const beside = Math.max(10, Math.min(manner.air[0], free.width * manner.part));
  // A narrow map has no room to give away.
  const lean = free.width >= leaningWidth ? (manner.lean ?? 0) : 0;
  const above = Math.max(10, Math.min(manner.air[1], (free.height - room.top - room.bottom) / 6));
  const height = free.height - room.top - room.bottom - 2 * above;
  const gain = (foreshortening * height * (1 / Math.cos((manner.pitch * Math.PI) / 180) - 1)) / 2;
  const camera = map.cameraForBounds(asPair(box), {
    padding: {
      top: above + room.top - gain,
      bottom: above + room.bottom - gain,
      left: beside - lean,
      right: beside + lean,
    },
    bearing: manner.bearing,
    maxZoom: manner.maxZoom,
  });
  const center = camera?.center as { lng: number; lat: number } | undefined;
  return {
    center: center ? [center.lng, center.lat] : middleOf(box),
    zoom: camera?.zoom ?? manner.maxZoom,
    pitch: manner.pitch,
    bearing: manner.bearing,
  };
}

/** On a phone the map's buttons and its scale stand in a row below. */
function aboveButtons(map: MapLibreMap, { top, bottom }: OverviewRoom): OverviewRoom {
  return { top, bottom: freeSize(map).width < leaningWidth ? bottom + 64 : bottom };
}

export function viewOfPark(map: MapLibreMap, park: Park, room: OverviewRoom): CameraView {
  return fitted(map, boundsOfPark(park), overview, aboveButtons(map, room));
}

export function viewOfBounds(map: MapLibreMap, bounds: Bounds): CameraView {
  return fitted(map, bounds, flat, noRoom);
}

export function viewOfSelection(map: MapLibreMap, park: Park, selection: Selection): CameraView {
  const bounds = boundsOfSelection(park, selection);
  if (bounds === null) return viewOfPark(map, park, noRoom);
  const { kind } = selection;
  const manner = kind === 'parcel' || kind === 'building' || kind === 'point' ? kind : 'zone';
  return fitted(map, bounds, manners[manner], aboveButtons(map, noRoom));
}

/** What nothing covers of a map, CSS pixels. */
export function freeSize(map: MapLibreMap): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight } = map.getContainer();
  const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
  return { width: clientWidth - left - right, height: clientHeight - top - bottom };
}

/** 1.2–6 s by distance (LOOK, "Motion"). */
export function flightMs(from: CameraView, to: CameraView): number {
  const kilometres = groundDistance(from.center, to.center) / 1000;
  const zooms = Math.abs(from.zoom - to.zoom);
  return Math.round(Math.min(6000, Math.max(1200, 900 + 900 * Math.log2(1 + kilometres) + 260 * zooms)));
}

const easeInOut = (t: number) => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2);

export const asLngLat = ([lng, lat]: CameraView['center']): [number, number] => [lng, lat];

/**
 * Executes a wish. Without `essential` MapLibre answers reduced motion with a jump, as it should.
 * @param padding what the panels will cover at the end of the way, where that changes
 */
export function perform(
  map: MapLibreMap,
  view: CameraView,
  animate: CameraRequest['animate'],
  padding?: PaddingOptions,
): void {
  const options = {
    ...(padding ? { padding } : {}),
    center: asLngLat(view.center),
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
