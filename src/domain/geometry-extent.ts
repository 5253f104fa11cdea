import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';

/** Geometries things have on the map: lon/lat in degrees. */
export type PlacedGeometry = Point | LineString | MultiLineString | Polygon | MultiPolygon;

/** A rectangle on the ground, degrees. */
export interface LonLatExtent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

type Row = readonly (readonly number[])[];

/** The rows of positions of a geometry, one after another: rings, lines, or the point alone. */
export function rowsOfGeometry(geometry: PlacedGeometry): readonly Row[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

/**
 * The rectangle around rows of positions. An import may have a million of them, so they are walked by number, and no
 * list of all of them is made.
 * @returns null when there is none, or one that is not a number
 */
export function extentOfRows(rows: readonly Row[]): LonLatExtent | null {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      const x = row[at]?.[0] ?? Number.NaN;
      const y = row[at]?.[1] ?? Number.NaN;
      if (Number.isNaN(x) || Number.isNaN(y)) return null;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  return west <= east && south <= north ? { west, south, east, north } : null;
}

const known = new WeakMap<PlacedGeometry, LonLatExtent | null>();

/** The rectangle around a geometry, worked out once. */
export function geometryExtent(geometry: PlacedGeometry): LonLatExtent | null {
  const before = known.get(geometry);
  if (before !== undefined) return before;
  const extent = extentOfRows(rowsOfGeometry(geometry));
  known.set(geometry, extent);
  return extent;
}

/** The rectangle around all geometries; null: none of them has a place. */
export function extentOfGeometries(geometries: readonly PlacedGeometry[]): LonLatExtent | null {
  const corners = geometries.flatMap((geometry) => {
    const extent = geometryExtent(geometry);
    return extent ? [[extent.west, extent.south] as const, [extent.east, extent.north] as const] : [];
  });
  return extentOfRows([corners]);
}
