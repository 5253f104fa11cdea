import { difference, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import { planeAreaSqm, signedRingAreaSqm } from '@/geodesy/plane-area';
import { distance, type Position, type Ring, type Shape, towards } from './plane';

/** Boolean operations on plane shapes. The clipper is plane geometry; only its envelope is GeoJSON. */
type Shapes = readonly Shape[];

const closeRing = (ring: Ring): number[][] => [...ring, ring[0] ?? [0, 0]].map(([x, y]) => [x, y]);
const toFeature = (shapes: Shapes) => multiPolygon(shapes.map((shape) => shape.map(closeRing)));

interface PolygonLike {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: number[][][] | number[][][][];
}

function toShapes(geometry: PolygonLike | undefined): Shape[] {
  if (!geometry) return [];
  const parts = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as number[][][][];
  return parts
    .map((rings) => rings.map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]): Position => [x, y])))
    .filter((shape) => planeAreaSqm(shape) > sliverSqm);
}

/** What the clipper leaves of two edges that coincide but for the last digit. */
const sliverSqm = 0.02;

export function cut(shapes: Shapes, cutters: Shapes): Shape[] {
  if (shapes.length === 0 || cutters.length === 0) return [...shapes];
  return toShapes(difference(featureCollection([toFeature(shapes), toFeature(merge(cutters))]))?.geometry);
}

export function overlap(a: Shapes, b: Shapes): Shape[] {
  if (a.length === 0 || b.length === 0) return [];
  return toShapes(intersect(featureCollection([toFeature(a), toFeature(b)]))?.geometry);
}

export function merge(shapes: Shapes): Shape[] {
  if (shapes.length < 2) return [...shapes];
  return toShapes(union(featureCollection(shapes.map((shape) => toFeature([shape]))))?.geometry);
}

export function areaOf(shapes: Shapes): number {
  return shapes.reduce((sum, shape) => sum + planeAreaSqm(shape), 0);
}

export function largest(shapes: Shapes): Shape | undefined {
  return [...shapes].sort((a, b) => planeAreaSqm(b) - planeAreaSqm(a))[0];
}

export function contains(shape: Shape, point: Position): boolean {
  return shape.filter((ring) => inRing(ring, point)).length % 2 === 1;
}

function inRing(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  });
  return inside;
}

/** Divides a shape along the straight line through two points. */
export function splitAlong(shape: Shape, a: Position, b: Position): Shape[] {
  const reach = 4000;
  const start = towards(a, b, -reach);
  const end = towards(b, a, -reach);
  const length = distance(start, end);
  const normal: Position = [-(end[1] - start[1]) / length, (end[0] - start[0]) / length];
  const away = (point: Position): Position => [point[0] + normal[0] * reach, point[1] + normal[1] * reach];
  const half: Ring = [start, end, away(end), away(start)];
  return [...overlap([shape], [[half]]), ...cut([shape], [[half]])];
}

/** What remains of a shape at least `metres` away from its outline. */
export function inset(shape: Shape, metres: number): Shape[] {
  const strips: Shape[] = [];
  for (const ring of shape) {
    ring.forEach((a, index) => {
      const b = ring[(index + 1) % ring.length] ?? a;
      const length = distance(a, b);
      if (length < 0.01) return;
      const nx = (-(b[1] - a[1]) / length) * metres;
      const ny = ((b[0] - a[0]) / length) * metres;
      strips.push([
        [
          [a[0] + nx, a[1] + ny],
          [a[0] - nx, a[1] - ny],
          [b[0] - nx, b[1] - ny],
          [b[0] + nx, b[1] + ny],
        ],
      ]);
      const corner: Ring = Array.from({ length: 8 }, (_, step): Position => {
        const turn = ((step + 0.5) * Math.PI) / 4;
        return [a[0] + Math.cos(turn) * metres, a[1] + Math.sin(turn) * metres];
      });
      strips.push([corner]);
    });
  }
  return cut([shape], strips);
}

/** 路口切角: cuts the right-angled corners of a block, so that streets have sight lines and blocks look built. */
export function cutCorners(shape: Shape, metres: number): Shape {
  return shape.map((ring, ringIndex) => {
    if (ringIndex > 0) return ring;
    const turn = Math.sign(signedRingAreaSqm([...ring, ring[0] ?? [0, 0]]));
    return ring.flatMap((point, index) => {
      const before = ring[(index + ring.length - 1) % ring.length] ?? point;
      const after = ring[(index + 1) % ring.length] ?? point;
      const cross =
        (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]);
      const sine = (cross * turn) / (distance(before, point) * distance(point, after));
      const long = Math.min(distance(before, point), distance(point, after)) > metres * 3;
      return long && sine > 0.75 ? [towards(point, before, metres), towards(point, after, metres)] : [point];
    });
  });
}
