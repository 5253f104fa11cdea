import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';

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

/**
 * What the map would swallow without a word (NaN, open rings, two-point rings, rings without area).
 * @returns an issue code, or null when the geometry can be drawn
 */
export function geometryProblem(geometry: Geometry): string | null {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  for (const ring of rings) {
    if (!isClosed(ring)) return 'ring-open';
    if (!hasArea(ring)) return 'ring-without-area';
  }
  return null;
}
