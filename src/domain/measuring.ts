import { ellipsoidalAreaSqm } from '@/geodesy/ellipsoidal-area';
import { fullCircle, geodesicLine } from '@/geodesy/geodesic';
import { gridLine } from '@/geodesy/grid';
import { planeAreaSqm } from '@/geodesy/plane-area';
import type { MultiPolygon, Park, Polygon } from './park';

export const measureKinds = ['distance', 'area', 'bearing'] as const;
export type MeasureKind = (typeof measureKinds)[number];
/** Degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** On the ellipsoid and in the plane of EPSG:4549, side by side: they differ by the scale and turn of the grid. */
export interface Measured {
  /** length of the line, or around the area; metres */
  readonly geodesicM: number;
  readonly gridM: number;
  /** m²; null for fewer than three points or another kind */
  readonly planeSqm: number | null;
  readonly ellipsoidSqm: number | null;
  /** degrees from true and from grid north, first point to last; null unless a bearing is wanted */
  readonly trueAzimuth: number | null;
  readonly gridAzimuth: number | null;
}

/** @param forward lon/lat → east, north of EPSG:4549; @returns null for fewer than two points */
export function measure(
  kind: MeasureKind,
  points: readonly LonLat[],
  forward: (lon: number, lat: number) => readonly [number, number],
): Measured | null {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
  const plane = points.map(([lon, lat]) => forward(lon, lat));
  const isArea = kind === 'area' && points.length > 2;
  let geodesicM = 0;
  let gridM = 0;
  points.forEach((from, index) => {
    const next = index + 1 < points.length ? index + 1 : isArea ? 0 : null;
    if (next === null) return;
    const [to, a, b] = [points[next], plane[index], plane[next]];
    if (to) geodesicM += geodesicLine(from, to)?.distanceM ?? Number.NaN;
    if (a && b) gridM += gridLine(a, b).distanceM;
  });
  const [start, end] = [plane[0], plane.at(-1)];
  const isBearing = kind === 'bearing' && start !== undefined && end !== undefined;
  return {
    geodesicM,
    gridM,
    planeSqm: isArea ? planeAreaSqm([plane]) : null,
    ellipsoidSqm: isArea ? ellipsoidalAreaSqm([points]) : null,
    trueAzimuth: isBearing ? fullCircle(geodesicLine(first, last)?.azimuth ?? Number.NaN) : null,
    gridAzimuth: isBearing ? gridLine(start, end).azimuth : null,
  };
}

function isInRings([x, y]: LonLat, rings: Polygon['coordinates']): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
      const [ax = 0, ay = 0] = ring[at] ?? [];
      const [bx = 0, by = 0] = ring[before] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

const isIn = (at: LonLat, { type, coordinates }: Polygon | MultiPolygon) =>
  type === 'Polygon' ? isInRings(at, coordinates) : coordinates.some((rings) => isInRings(at, rings));

/**
 * Whether every point lies on ground somebody surveyed. Everything else here is a sketch, and what is measured on a
 * sketch is no basis for anything (truth rule 6).
 */
export function isOnSurveyedGround(points: readonly LonLat[], park: Park): boolean {
  const surveyed = park.parcels.filter(
    ({ geometryQuality, nature }) => geometryQuality === 'surveyed' && nature === 'user',
  );
  return points.every((point) => surveyed.some(({ geometry }) => geometry !== null && isIn(point, geometry)));
}
