import { type CoordinateSystemId, type Datum, definitionOf, type GaussPlane } from './coordinate-systems';

/** Degrees ↔ metres of one plane. Both ways east/lon comes first. */
export interface PlaneProjection {
  forward(lon: number, lat: number): [east: number, north: number];
  inverse(east: number, north: number): [lon: number, lat: number];
}

/** The district's everyday plane, CGCS2000 三度带 CM 120°E. */
export interface Projection {
  forward4549(lon: number, lat: number): [east: number, north: number];
  inverse4549(east: number, north: number): [lon: number, lat: number];
}

/**
 * The ellipsoids of the datums. No datum shift is among them on purpose: the parameters of old and local systems are
 * classified survey information and are never shipped (planning standards 1.6).
 */
const ellipsoids: Readonly<Record<Datum, string>> = {
  cgcs2000: 'GRS80',
  wgs84: 'WGS84',
  xian80: 'IAU76',
  beijing54: 'krass',
};

/** The definition string of the projection library; null when it is no plane. */
function definitionString(plane: CoordinateSystemId | GaussPlane): string | null {
  const definition = typeof plane === 'string' ? definitionOf(plane) : plane;
  if (definition?.kind === 'webMercator') return 'EPSG:3857';
  if (definition?.kind !== 'plane') return null;
  const { centralMeridian, prefix, datum } = definition;
  const falseEastingM = 500_000 + (prefix ?? 0) * 1_000_000;
  return `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=1 +x_0=${falseEastingM} +y_0=0 +ellps=${ellipsoids[datum]} +units=m +no_defs`;
}

/**
 * Loads the projection library and returns one plane, of any central meridian. It is loaded on demand, because only
 * read-outs and imports need it: plane areas stand in the data. Lon/lat are those of the plane's own datum.
 * @throws {RangeError} when the id is no plane
 * @throws when the library cannot be fetched (a damaged installation, or offline before the first visit)
 */
export async function loadPlaneProjection(plane: CoordinateSystemId | GaussPlane): Promise<PlaneProjection> {
  const definition = definitionString(plane);
  if (definition === null) throw new RangeError(`${String(plane)} is not a plane.`);
  const { default: proj4 } = await import('proj4');
  const converter = definition === 'EPSG:3857' ? proj4('EPSG:4326', definition) : proj4(definition);
  return {
    forward: (lon, lat) => converter.forward<[number, number]>([lon, lat]),
    inverse: (east, north) => converter.inverse<[number, number]>([east, north]),
  };
}

let projection4549: Promise<Projection> | undefined;

/** EPSG:4549, loaded once. Good to 10⁻⁸ m against PROJ in zone 40. */
export function loadProjection(): Promise<Projection> {
  projection4549 ??= loadPlaneProjection('EPSG:4549').then(({ forward, inverse }) => ({
    forward4549: forward,
    inverse4549: inverse,
  }));
  return projection4549;
}
