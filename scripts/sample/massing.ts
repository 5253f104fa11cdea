import { type Frame, inFrame, type Position, rectangle, type Ring, type Shape } from './plane';
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
export interface Box {
  readonly w: number;
  readonly d: number;
}
export type Composition = (box: Box) => readonly Mass[];

export interface PlacedMass extends Mass {
  readonly footprint: Shape;
}

/**
 * Places a composition in a parcel: the box is the parcel less its setback, seen in the frame; each footprint is
 * trimmed to what may be built, so that walls follow a slanting boundary.
 */
export function place(parcel: Shape, drawing: Frame, setbackM: number, compose: Composition): PlacedMass[] {
  const buildable = inset(parcel, setbackM);
  const rows = buildable.flatMap((shape) => shape[0] ?? []).map((point) => drawing.of(point));
  const u0 = Math.min(...rows.map(([u]) => u));
  const u1 = Math.max(...rows.map(([u]) => u));
  const v0 = Math.min(...rows.map(([, v]) => v));
  const v1 = Math.max(...rows.map(([, v]) => v));
  const placed: PlacedMass[] = [];
  for (const mass of compose({ w: u1 - u0, d: v1 - v0 })) {
    const drawn = mass.footprint.map((ring) => inFrame(drawing, ring.map(([x, y]): Position => [u0 + x, v0 + y])));
    const trimmed = largest(overlap([drawn], buildable));
    if (!trimmed) continue;
    const kept = areaOf([trimmed]) / areaOf([drawn]);
    // A building that loses two fifths of its plan to the boundary is no longer the building that was designed.
    if (kept < 0.6) continue;
    placed.push({ ...mass, footprint: trimmed });
  }
  return placed;
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
