import { difference, featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { type PlanePosition, type PlaneRing, planeAreaOfPartsSqm } from '@/geodesy/plane-area';
import type { Projection } from '@/geodesy/projection';
import { extentOfRows } from './geometry-extent';

/** Rings of each part in the plane of EPSG:4549, metres, open. */
export type PlaneParts = readonly (readonly PlaneRing[])[];

export function toPlane(geometry: Polygon | MultiPolygon, projection: Projection): PlaneParts {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((rings) =>
    rings.map((ring) => ring.slice(0, -1).map(([lon = 0, lat = 0]) => projection.forward4549(lon, lat))),
  );
}

export function areaSqm(parts: PlaneParts): number {
  return planeAreaOfPartsSqm(parts);
}

/** [west, south, east, north] in metres. */
export function extentOf(parts: PlaneParts): readonly [number, number, number, number] {
  const extent = extentOfRows(parts.flat());
  const { west, south, east, north } = extent ?? { west: NaN, south: NaN, east: NaN, north: NaN };
  return [west, south, east, north];
}

export function extentsMeet(
  a: readonly [number, number, number, number],
  b: readonly [number, number, number, number],
): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The clipper is plane geometry; it works on a grid of a tenth of a millimetre near a local origin. */
function toFeature(parts: PlaneParts, [originX, originY]: PlanePosition) {
  const onGrid = (value: number) => Math.round(value * 10_000) / 10_000;
  return multiPolygon(
    parts.map((rings) =>
      rings.map((ring) =>
        [...ring, ...ring.slice(0, 1)].map(([x, y]) => [onGrid(x - originX), onGrid(y - originY)]),
      ),
    ),
  );
}

type Clip = typeof intersect | typeof difference;

function clippedAreaSqm(clip: Clip, a: PlaneParts, b: PlaneParts): number {
  const first = a[0]?.[0]?.[0] ?? [0, 0];
  // Where edges coincide the clipper can give up; an origin a few centimetres away moves the grid under both.
  for (const shift of [0, 0.031, 0.073, 0.127]) {
    const origin: PlanePosition = [first[0] - shift, first[1] + shift];
    try {
      const clipped = clip(featureCollection([toFeature(a, origin), toFeature(b, origin)]));
      if (!clipped) return 0;
      const { geometry } = clipped;
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return planeAreaOfPartsSqm(
        parts.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y]))),
      );
    } catch {}
  }
  return Number.NaN;
}

/** Common area in m²; NaN when it cannot be found. */
export function overlapSqm(a: PlaneParts, b: PlaneParts): number {
  return clippedAreaSqm(intersect, a, b);
}

/** Area of `a` outside `b` in m²; NaN when it cannot be found. */
export function outsideSqm(a: PlaneParts, b: PlaneParts): number {
  return clippedAreaSqm(difference, a, b);
}

/** Whether two edges of a ring cross or touch where they should not. */
export function crossesItself(ring: PlaneRing): boolean {
  return ring.some((a, first) => {
    const b = ring[(first + 1) % ring.length] ?? a;
    return ring.some((c, second) => {
      if (second <= first + 1 || (first === 0 && second === ring.length - 1)) return false;
      return segmentsCross(a, b, c, ring[(second + 1) % ring.length] ?? c);
    });
  });
}

function segmentsCross(a: PlanePosition, b: PlanePosition, c: PlanePosition, d: PlanePosition): boolean {
  const side = (p: PlanePosition, q: PlanePosition, r: PlanePosition) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
