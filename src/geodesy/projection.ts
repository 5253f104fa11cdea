import { type ProjectedSystem, projectedSystems } from './coordinate-systems';

/** Degrees of CGCS2000 (= WGS 84 for display) ↔ metres of one plane. Both ways east/lon comes first. */
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
 * Loads the projection library and returns one plane. It is loaded on demand, because only read-outs and imports
 * need it: plane areas stand in the data.
 * @throws when the library cannot be fetched (a damaged installation, or offline before the first visit)
 */
export async function loadPlaneProjection(system: ProjectedSystem): Promise<PlaneProjection> {
  const { default: proj4 } = await import('proj4');
  const converter = proj4(projectedSystems[system]);
  return {
    forward(lon, lat) {
      const [east, north] = converter.forward([lon, lat]);
      return [east, north];
    },
    inverse(east, north) {
      const [lon, lat] = converter.inverse([east, north]);
      return [lon, lat];
    },
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
