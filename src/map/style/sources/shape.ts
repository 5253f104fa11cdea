import type { MultiPolygon, Polygon, Position } from 'geojson';

type Area = Polygon | MultiPolygon;
export type LonLat = [number, number];

function outerRings(area: Area): readonly (readonly Position[])[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flatMap((rings) => (rings[0] ? [rings[0]] : []));
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export function boundsOf(positions: Iterable<Position>): Bounds | null {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  // By index, here and below: destructuring costs ten times as much, and imports have a million positions.
  for (const position of positions) {
    const lon = position[0];
    const lat = position[1];
    if (lon === undefined || lat === undefined) continue;
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return west <= east ? { west, south, east, north } : null;
}

const knownBounds = new WeakMap<Area, Bounds>();

/** Extent of an area, remembered: geometries are immutable, and an imported one may have a million corners. */
export function boundsOfArea(area: Area): Bounds | null {
  const known = knownBounds.get(area);
  if (known) return known;
  const bounds = unionOfBounds(outerRings(area).map((ring) => boundsOf(ring)));
  if (bounds) knownBounds.set(area, bounds);
  return bounds;
}

export function unionOfBounds(all: readonly (Bounds | null)[]): Bounds | null {
  return boundsOf(
    all.flatMap((one) =>
      one
        ? [
            [one.west, one.south],
            [one.east, one.north],
          ]
        : [],
    ),
  );
}

/** Twice the signed area in degrees², enough to tell which ring is the largest. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const a = ring[i];
    const b = ring[i + 1];
    sum += (a?.[0] ?? 0) * (b?.[1] ?? 0) - (b?.[0] ?? 0) * (a?.[1] ?? 0);
  }
  return sum;
}

function largestRing(area: Area): readonly Position[] {
  return outerRings(area).reduce<readonly Position[]>(
    (best, ring) => (Math.abs(signedArea(ring)) > Math.abs(signedArea(best)) ? ring : best),
    [],
  );
}

/** Crossings of a parallel with the rings of an area, as sorted longitudes. */
function crossings(area: Area, lat: number): number[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const found: number[] = [];
  for (const ring of polygons.flat()) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const ay = ring[i]?.[1] ?? 0;
      const by = ring[i + 1]?.[1] ?? 0;
      if (ay <= lat === by <= lat) continue;
      const ax = ring[i]?.[0] ?? 0;
      const bx = ring[i + 1]?.[0] ?? 0;
      found.push(ax + ((lat - ay) / (by - ay)) * (bx - ax));
    }
  }
  return found.sort((a, b) => a - b);
}

/**
 * A point well inside an area for its label: the middle of the widest stretch on one of a few parallels, preferring
 * the middle ones. MapLibre's own choice is made per tile and doubles at tile edges.
 */
export function interiorPoint(area: Area): LonLat {
  const ring = largestRing(area);
  const bounds = boundsOf(ring);
  if (!bounds) return [0, 0];
  let best: LonLat = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
  let bestScore = -1;
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75]) {
    const lat = bounds.south + share * (bounds.north - bounds.south);
    const spans = crossings(area, lat);
    for (let i = 0; i + 1 < spans.length; i += 2) {
      const from = spans[i] ?? 0;
      const to = spans[i + 1] ?? 0;
      const score = (to - from) * (1 - Math.abs(share - 0.5));
      if (score > bestScore) {
        bestScore = score;
        best = [(from + to) / 2, lat];
      }
    }
  }
  return best;
}

/** The area shrunk towards its interior point: the second tone of a hill. */
export function shrunk(area: Area, factor: number): Polygon {
  const [cx, cy] = interiorPoint(area);
  const ring = largestRing(area).map(([x = 0, y = 0]) => [cx + (x - cx) * factor, cy + (y - cy) * factor]);
  return { type: 'Polygon', coordinates: [ring] };
}
