import { difference, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import { planeAreaSqm, signedRingAreaSqm } from '@/geodesy/plane-area';
import { distance, type Position, type Ring, type Shape, towards } from './plane';

/** Boolean operations on plane shapes. The clipper is plane geometry; only its envelope is GeoJSON. */
type Shapes = readonly Shape[];

/**
 * The clipper works near zero on a grid of a tenth of a millimetre: with seven-digit northings it meets edges that
 * coincide but for their last bits, and gives up.
 */
const originM: Position = [570_000, 3_097_000];
const perMetre = 10_000;
const toGrid = ([x, y]: Position): number[] => [
  Math.round((x - originM[0]) * perMetre) / perMetre,
  Math.round((y - originM[1]) * perMetre) / perMetre,
];
const fromGrid = ([x = 0, y = 0]: readonly number[]): Position => [x + originM[0], y + originM[1]];

const closeRing = (ring: Ring): number[][] => [...ring, ring[0] ?? originM].map(toGrid);
const toFeature = (shapes: Shapes) => multiPolygon(shapes.map((shape) => shape.map(closeRing)));

interface PolygonLike {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: number[][][] | number[][][][];
}

function toShapes(geometry: PolygonLike | undefined): Shape[] {
  if (!geometry) return [];
  const parts = (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ) as number[][][][];
  return parts
    .map((rings) => rings.map((ring) => ring.slice(0, -1).map(fromGrid)))
    .filter((shape) => planeAreaSqm(shape) > sliverSqm);
}

/** What the clipper leaves of two edges that coincide but for the last digit. */
const sliverSqm = 0.02;

/** One cutter after the other: the clipper fails on a union of many pieces that touch along parts of their edges. */
export function cut(shapes: Shapes, cutters: Shapes): Shape[] {
  return cutters.reduce<Shape[]>(
    (rest, cutter) =>
      rest.length === 0
        ? rest
        : toShapes(difference(featureCollection([toFeature(rest), toFeature([cutter])]))?.geometry),
    [...shapes],
  );
}

export function overlap(a: Shapes, b: Shapes): Shape[] {
  if (a.length === 0 || b.length === 0) return [];
  return toShapes(intersect(featureCollection([toFeature(a), toFeature(b)]))?.geometry);
}

export function merge(shapes: Shapes): Shape[] {
  return shapes.reduce<Shape[]>(
    (merged, shape) =>
      merged.length === 0
        ? [shape]
        : toShapes(union(featureCollection([toFeature(merged), toFeature([shape])]))?.geometry),
    [],
  );
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
  for (const more of [0, 0.013, 0.037]) {
    // The clipper can give up where strips meet in one point; a setback of a centimetre more moves the point.
    try {
      return insetBy(shape, metres + more);
    } catch {}
  }
  throw new Error(`no setback of ${metres} m can be drawn`);
}

function insetBy(shape: Shape, metres: number): Shape[] {
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

/**
 * 路口切角: the triangles to be taken off the right-angled corners of a block, so that streets have sight lines and
 * blocks look built. Only corners between two streets are cut. Each triangle reaches out into the street, because
 * shapes that merely touch do not merge cleanly.
 */
export function streetCorners(block: Shape, streets: Shapes, metres: number): Shape[] {
  const ring = block[0] ?? [];
  const turn = Math.sign(signedRingAreaSqm([...ring, ring[0] ?? [0, 0]]));
  const onStreet = (point: Position) => streets.some((street) => contains(street, point));
  return ring.flatMap((point, index): Shape[] => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point;
    const after = ring[(index + 1) % ring.length] ?? point;
    const toBefore = distance(before, point);
    const toAfter = distance(point, after);
    if (Math.min(toBefore, toAfter) < metres * 3) return [];
    const cross =
      (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]);
    if ((cross * turn) / (toBefore * toAfter) < 0.75) return [];
    if (!onStreet(towards(point, before, -3)) || !onStreet(towards(point, after, -3))) return [];
    const a = towards(point, before, metres);
    const b = towards(point, after, metres);
    const beyond = towards(point, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], -metres / 2);
    return [[[a, beyond, b]]];
  });
}
