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

function ringsOf(geometry: Geometry): readonly Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Larger rings are left to `geodata:check`: comparing every pair of edges would be felt at start. */
const crossingTestLimit = 1500;

/** Side of c on which the line a→b passes: −1, 0 or 1. Plain numbers, because every pair of edges may be asked. */
function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** Whether two edges of a ring that do not touch cross properly. */
function crossesItself(ring: Ring): boolean {
  const count = ring.length - 1;
  if (count > crossingTestLimit) return false;
  const x = Float64Array.from(ring, (position) => position[0] ?? 0);
  const y = Float64Array.from(ring, (position) => position[1] ?? 0);
  const at = (list: Float64Array, index: number) => list[index] ?? 0;
  for (let i = 0; i < count; i += 1) {
    const [ax, ay, bx, by] = [at(x, i), at(y, i), at(x, i + 1), at(y, i + 1)];
    const [west, east] = ax < bx ? [ax, bx] : [bx, ax];
    const [south, north] = ay < by ? [ay, by] : [by, ay];
    for (let j = i + 2; j < count; j += 1) {
      if (i === 0 && j === count - 1) continue;
      const cx = at(x, j);
      const dx = at(x, j + 1);
      // Most pairs lie apart: the boxes tell without a product.
      if ((cx < west && dx < west) || (cx > east && dx > east)) continue;
      const cy = at(y, j);
      const dy = at(y, j + 1);
      if ((cy < south && dy < south) || (cy > north && dy > north)) continue;
      const isSplit = turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0;
      if (isSplit && turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0) return true;
    }
  }
  return false;
}

/** What can be drawn but should be looked at. @returns an issue code, or null */
export function geometryDoubt(geometry: Geometry): string | null {
  return ringsOf(geometry).some(crossesItself) ? 'ring-crosses-itself' : null;
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
