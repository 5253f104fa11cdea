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
  for (const [lon, lat] of positions) {
    if (lon === undefined || lat === undefined) continue;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west <= east ? { west, south, east, north } : null;
}

export function boundsOfArea(area: Area): Bounds | null {
  return boundsOf(outerRings(area).flat());
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
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[i + 1] ?? [];
    sum += ax * by - bx * ay;
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
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[i + 1] ?? [];
      if (ay <= lat === by <= lat) continue;
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
