import { type Frame, inFrame, type Position, type Ring, rectangle, type Shape } from './plane';
import { areaOf, cut, inset, largest, overlap } from './shape-operations';

/** What a building is for: decides floor uses and the height of a storey. */
export type Programme =
  | 'research'
  | 'office'
  | 'incubation'
  | 'pilot'
  | 'production'
  | 'exhibition'
  | 'services'
  | 'apartment'
  | 'parking'
  | 'logistics';

/** One building as drawn: footprint in metres inside the buildable box of its parcel. */
export interface Mass {
  readonly footprint: Shape;
  readonly storeys: number;
  readonly programme: Programme;
}
/** Width (along the frame's u) and depth of the buildable box. */
interface Box {
  readonly w: number;
  readonly d: number;
}
export type Composition = (box: Box) => readonly Mass[];

export interface PlacedMass extends Mass {
  readonly footprint: Shape;
}

/**
 * Places a composition in a parcel. The box is the largest rectangle of the frame that fits into the parcel less its
 * setback; with `trim` it is everything buildable, and walls follow a slanting boundary.
 */
export function place(
  parcel: Shape,
  drawing: Frame,
  setbackM: number,
  compose: Composition,
  trim: boolean,
): PlacedMass[] {
  const buildable = inset(parcel, setbackM);
  const main = largest(buildable);
  if (!main) return [];
  const local = main.map((ring) => ring.map((point) => drawing.of(point)));
  const [u0, v0, u1, v1] = trim ? bounds(local) : largestRectangle(local);
  const placed: PlacedMass[] = [];
  for (const mass of compose({ w: u1 - u0, d: v1 - v0 })) {
    const drawn = mass.footprint.map((ring) =>
      inFrame(
        drawing,
        ring.map(([x, y]): Position => [u0 + x, v0 + y]),
      ),
    );
    const footprint = trim ? largest(overlap([drawn], buildable)) : drawn;
    // A building that loses two fifths of its plan to the boundary is no longer the building that was designed.
    if (!footprint || areaOf([footprint]) < 0.6 * areaOf([drawn])) continue;
    placed.push({ ...mass, footprint });
  }
  return placed;
}

type Limits = readonly [u0: number, v0: number, u1: number, v1: number];

function bounds(shape: Shape): Limits {
  const rows = shape.flat();
  const us = rows.map(([u]) => u);
  const vs = rows.map(([, v]) => v);
  return [Math.min(...us), Math.min(...vs), Math.max(...us), Math.max(...vs)];
}

/** Largest upright rectangle inside a shape, on a grid of about a metre. */
function largestRectangle(shape: Shape): Limits {
  const [, low, , high] = bounds(shape);
  const rows = Math.max(2, Math.round((high - low) / 1.2));
  const step = (high - low) / rows;
  // A hair inside, so that rounding never pushes a wall across the setback line.
  const spans = Array.from({ length: rows + 1 }, (_, row) => {
    const v = Math.min(Math.max(low + row * step, low + 0.01), high - 0.01);
    return { v, span: widestSpan(shape, v) };
  });
  let best: Limits = [0, 0, 0, 0];
  let bestArea = 0;
  spans.forEach((from, first) => {
    let [left, right] = from.span;
    for (const to of spans.slice(first + 1)) {
      left = Math.max(left, to.span[0]);
      right = Math.min(right, to.span[1]);
      const area = (right - left) * (to.v - from.v);
      if (right > left && area > bestArea) {
        bestArea = area;
        best = [left + 0.02, from.v, right - 0.02, to.v];
      }
    }
  });
  return best;
}

/** The widest stretch of the line v = const inside a shape. */
function widestSpan(shape: Shape, v: number): readonly [number, number] {
  const crossings = shape
    .flatMap((ring) =>
      ring.flatMap((a, index) => {
        const b = ring[(index + 1) % ring.length] ?? a;
        return a[1] > v === b[1] > v ? [] : [a[0] + ((v - a[1]) * (b[0] - a[0])) / (b[1] - a[1])];
      }),
    )
    .sort((a, b) => a - b);
  let best: readonly [number, number] = [0, 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const from = crossings[index] ?? 0;
    const to = crossings[index + 1] ?? 0;
    if (to - from > best[1] - best[0]) best = [from, to];
  }
  return best;
}

/** Courtyard block; `bar` is the depth of the wings. */
export function court(x: number, y: number, w: number, d: number, bar: number): Shape {
  return [rectangle(x, y, x + w, y + d), rectangle(x + bar, y + bar, x + w - bar, y + d - bar)];
}

/** Courtyard open to one side. */
export function horseshoe(
  x: number,
  y: number,
  w: number,
  d: number,
  bar: number,
  open: 'north' | 'south' | 'east' | 'west',
): Shape {
  const hole: Readonly<Record<typeof open, Ring>> = {
    north: rectangle(x + bar, y + bar, x + w - bar, y + d + 1),
    south: rectangle(x + bar, y - 1, x + w - bar, y + d - bar),
    east: rectangle(x + bar, y + bar, x + w + 1, y + d - bar),
    west: rectangle(x - 1, y + bar, x + w - bar, y + d - bar),
  };
  return cut([[rectangle(x, y, x + w, y + d)]], [[hole[open]]])[0] ?? [rectangle(x, y, x + w, y + d)];
}

/** Two wings along two sides; the corner named is where they meet. */
export function angle(
  x: number,
  y: number,
  w: number,
  d: number,
  bar: number,
  corner: 'southWest' | 'southEast' | 'northEast' | 'northWest',
): Shape {
  const south = corner.startsWith('south');
  const west = corner.endsWith('West');
  const yard = rectangle(
    west ? x + bar : x - 1,
    south ? y + bar : y - 1,
    west ? x + w + 1 : x + w - bar,
    south ? y + d + 1 : y + d - bar,
  );
  return cut([[rectangle(x, y, x + w, y + d)]], [[yard]])[0] ?? [rectangle(x, y, x + w, y + d)];
}

export function slab(x: number, y: number, w: number, d: number): Shape {
  return [rectangle(x, y, x + w, y + d)];
}

/** A podium with the plan of its tower taken out: the two touch and never overlap. */
export function podiumAround(podium: Shape, tower: Shape): Shape {
  return largest(cut([podium], [tower])) ?? podium;
}
