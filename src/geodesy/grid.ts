import { fullCircle } from './geodesic';
import type { PlanePosition } from './plane-area';

/**
 * What a Gauss–Krüger plane does to lengths and directions: the measure tool shows grid and true values side by side.
 * The series are those of the transverse Mercator by powers of the longitude from the central meridian; within a
 * three-degree zone they hold to 10⁻¹¹ in scale and 10⁻⁹ degree in convergence.
 */
const flattening = 1 / 298.257222101;
const e2 = flattening * (2 - flattening);
const secondE2 = e2 / (1 - e2);
const radians = Math.PI / 180;

export interface GridLine {
  readonly distanceM: number;
  /** degrees clockwise from grid north, 0 ≤ azimuth < 360 */
  readonly azimuth: number;
}

/** Straight line of the plane. */
export function gridLine(from: PlanePosition, to: PlanePosition): GridLine {
  const east = to[0] - from[0];
  const north = to[1] - from[1];
  return {
    distanceM: Math.hypot(east, north),
    azimuth: fullCircle(Math.atan2(east, north) / radians),
  };
}

/** Length in the plane ÷ length on the ellipsoid, at one position. @param centralMeridian degrees */
export function pointScale(lon: number, lat: number, centralMeridian = 120): number {
  const phi = lat * radians;
  const t2 = Math.tan(phi) ** 2;
  const n2 = secondE2 * Math.cos(phi) ** 2;
  const p2 = ((lon - centralMeridian) * radians * Math.cos(phi)) ** 2;
  const fourth =
    5 - 4 * t2 + 14 * n2 + 13 * n2 ** 2 + 4 * n2 ** 3 - 28 * t2 * n2 - 48 * t2 * n2 ** 2 - 24 * t2 * n2 ** 3;
  const sixth = 61 - 148 * t2 + 16 * t2 ** 2;
  return 1 + (p2 * (1 + n2)) / 2 + (p2 ** 2 * fourth) / 24 + (p2 ** 3 * sixth) / 720;
}

/**
 * 子午线收敛角 in degrees: how far grid north lies east of true north (true azimuth = grid azimuth + convergence,
 * but for the bend of long lines).
 */
export function meridianConvergence(lon: number, lat: number, centralMeridian = 120): number {
  const phi = lat * radians;
  const t2 = Math.tan(phi) ** 2;
  const n2 = secondE2 * Math.cos(phi) ** 2;
  const l = (lon - centralMeridian) * radians;
  const p2 = (l * Math.cos(phi)) ** 2;
  const series = 1 + (p2 * (1 + 3 * n2 + 2 * n2 ** 2)) / 3 + (p2 ** 2 * (2 - t2)) / 15;
  return (l * Math.sin(phi) * series) / radians;
}
