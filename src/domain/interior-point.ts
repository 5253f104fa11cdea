import type { MultiPolygon, Polygon } from 'geojson';

type Ring = readonly (readonly number[])[];
type Lon = number;
type Lat = number;

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Where a level line crosses the edges of the rings, from west to east. */
function crossingsAt(rings: readonly Ring[], lat: Lat): readonly Lon[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const ay = ring[index - 1]?.[1] ?? 0;
      const by = ring[index]?.[1] ?? 0;
      if (ay > lat === by > lat) continue;
      const ax = ring[index - 1]?.[0] ?? 0;
      const bx = ring[index]?.[0] ?? 0;
      found.push(ax + ((lat - ay) / (by - ay)) * (bx - ax));
    }
  }
  return found.toSorted((a, b) => a - b);
}

/** Even number of crossings to the west: outside. A point on the line may fall either way. */
export function containsPoint(geometry: Polygon | MultiPolygon, [lon, lat]: readonly [Lon, Lat]): boolean {
  const rings = polygonsOf(geometry).flat();
  return crossingsAt(rings, lat).filter((crossing) => crossing < lon).length % 2 === 1;
}

/** Level lines tried; between them they find the wide part of any plain parcel. */
const fractions = [0.5, 0.25, 0.75, 0.375, 0.625, 0.125, 0.875];

const known = new WeakMap<Polygon | MultiPolygon, readonly [Lon, Lat] | null>();

/**
 * A point well inside an outline, holes respected: the middle of the widest stretch on some level lines. It is where a
 * name is written and what decides in which zone a parcel lies; worked out once, because an outline never changes.
 * @returns null for an outline without area
 */
export function interiorPoint(geometry: Polygon | MultiPolygon): readonly [Lon, Lat] | null {
  const before = known.get(geometry);
  if (before !== undefined) return before;
  const point = widestMiddle(geometry);
  known.set(geometry, point);
  return point;
}

function widestMiddle(geometry: Polygon | MultiPolygon): readonly [Lon, Lat] | null {
  let best: { readonly width: number; readonly point: readonly [Lon, Lat] } | null = null;
  for (const rings of polygonsOf(geometry)) {
    let [south, north] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [, lat = 0] of rings[0] ?? []) {
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    for (const fraction of fractions) {
      const lat = south + (north - south) * fraction;
      const crossings = crossingsAt(rings, lat);
      for (let index = 1; index < crossings.length; index += 2) {
        const [west, east] = [crossings[index - 1] ?? 0, crossings[index] ?? 0];
        const width = east - west;
        if (width > (best?.width ?? 0)) best = { width, point: [(west + east) / 2, lat] };
      }
    }
  }
  return best?.point ?? null;
}
