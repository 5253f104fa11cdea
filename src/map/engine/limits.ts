import type { Park } from '@/domain/park';
import { type Bounds, boundsOfArea, unionOfBounds } from '../style/sources/shape';

/** Extent of the built-in sketch (LOOK, "Cartography"), degrees. */
export const sketchBounds: Bounds = { west: 120.55, south: 27.9, east: 120.9, north: 28.098 };

/** Room around the sketch for a narrow screen, degrees: a phone held upright must still see all zones at once. */
const margin = 0.09;

export const zoomLimits = { min: 10.3, max: 19.5 } as const;
export const maxPitch = 70;

/**
 * How far the camera may go: the sketch, widened to the data, with room to breathe.
 * @param preview extent of what is being looked at before it is imported
 */
export function cameraBounds(park: Park, preview: Bounds | null = null): Bounds {
  const data = unionOfBounds([
    sketchBounds,
    preview,
    ...park.zones.map((zone) => boundsOfArea(zone.geometry)),
    ...park.parcels.map((parcel) => (parcel.geometry ? boundsOfArea(parcel.geometry) : null)),
  ]);
  const { west, south, east, north } = data ?? sketchBounds;
  return { west: west - margin, south: south - margin, east: east + margin, north: north + margin };
}

export function middleOf(bounds: Bounds): [number, number] {
  return [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
}

export function asPair(bounds: Bounds): [[number, number], [number, number]] {
  return [
    [bounds.west, bounds.south],
    [bounds.east, bounds.north],
  ];
}

/** Metres across the ground between two positions, near enough for the length of a flight. */
export function groundDistance(a: readonly [number, number], b: readonly [number, number]): number {
  const metresPerDegree = 111_320;
  const dx = (a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180) * metresPerDegree;
  return Math.hypot(dx, (a[1] - b[1]) * metresPerDegree);
}
