import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { crossesItself } from '@/domain/rings/crossings';

type Geometry = Polygon | MultiPolygon | LineString | MultiLineString | Point;
type Ring = readonly (readonly number[])[];

function isClosed(ring: Ring): boolean {
  const first = ring[0];
  const last = ring[ring.length - 1];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function hasArea(ring: Ring): boolean {
  const [origin] = ring;
  if (!origin) return false;
  const [originLon = 0, originLat = 0] = origin;
  let doubled = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    doubled += (x1 - originLon) * (y2 - originLat) - (x2 - originLon) * (y1 - originLat);
  }
  return Math.abs(doubled) > 1e-12;
}

function ringsOf(geometry: Geometry): readonly Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** A ring too tangled to be decided at start is left to `geodata:check`. */
const startBudget = 2_000_000;

/** What can be drawn but should be looked at. @returns an issue code, or null */
export function geometryDoubt(geometry: Geometry): string | null {
  return ringsOf(geometry).some((ring) => crossesItself(ring, { steps: startBudget }))
    ? 'ring-crosses-itself'
    : null;
}

/**
 * What the map would swallow without a word (NaN, open rings, two-point rings, rings without area).
 * @returns an issue code, or null when the geometry can be drawn
 */
export function geometryProblem(geometry: Geometry): string | null {
  const rings = ringsOf(geometry);
  for (const ring of rings) {
    if (!isClosed(ring)) return 'ring-open';
    if (!hasArea(ring)) return 'ring-without-area';
  }
  return null;
}
