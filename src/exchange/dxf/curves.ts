import type { SurveyPosition } from '@/domain/imported-feature';
import { expandSpline, type Spline } from './spline';

/** `bulge` of the edge to the next vertex: the tangent of a quarter of its angle, positive to the left. */
export interface BulgeVertex {
  readonly x: number;
  readonly y: number;
  readonly bulge: number;
}

interface EllipseArc {
  readonly kind: 'ellipse';
  readonly centre: SurveyPosition;
  /** from the centre to the end of the longer axis */
  readonly major: SurveyPosition;
  /** shorter axis : longer axis */
  readonly ratio: number;
  /** radians of the parameter; `sweep` negative runs clockwise */
  readonly start: number;
  readonly sweep: number;
}

export type Curve =
  | { readonly kind: 'polyline'; readonly vertices: readonly BulgeVertex[]; readonly isClosed: boolean }
  | EllipseArc
  | ({ readonly kind: 'spline' } & Spline);

/** A full circle of 34 km radius still keeps a tolerance of 10 mm with these. */
const maxChords = 4096;

/** @param radius in the unit of `tolerance` */
function chordCount(radius: number, sweep: number, tolerance: number): number {
  const step = tolerance >= radius ? Math.PI / 4 : 2 * Math.acos(1 - tolerance / radius);
  const count = Math.ceil(Math.abs(sweep) / Math.min(Math.PI / 4, Math.max(step, 1e-9)));
  return Math.min(maxChords, Math.max(2, Number.isFinite(count) ? count : maxChords));
}

/**
 * How far out the inner vertices of a chain of chords stand on a unit circle, so that the chain encloses exactly the
 * area of the arc. With n chords of angle δ: sin δ · (r + (n−2)/2 · r²) = n·δ/2. The vertices leave the arc by less
 * than the sagitta, the area by nothing; chords inside the arc would lose two thirds of sagitta × length.
 */
function areaTrueRadius(chords: number, step: number): number {
  const goal = (chords * step) / 2 / Math.sin(step);
  const square = (chords - 2) / 2;
  return square === 0 ? goal : (Math.sqrt(1 + 4 * square * goal) - 1) / (2 * square);
}

/** Positions of an arc of an ellipse, ends included. @param tolerance largest distance between arc and chords */
export function expandEllipse(arc: EllipseArc, tolerance: number): SurveyPosition[] {
  const { centre, major, ratio, start, sweep } = arc;
  const radius = Math.hypot(major[0], major[1]) * Math.max(1, Math.abs(ratio));
  const chords = chordCount(radius, sweep, tolerance);
  const step = sweep / chords;
  const reach = step === 0 ? 1 : areaTrueRadius(chords, Math.abs(step));
  const minor: SurveyPosition = [-major[1] * ratio, major[0] * ratio];
  return Array.from({ length: chords + 1 }, (_, index): SurveyPosition => {
    const out = index === 0 || index === chords ? 1 : reach;
    const [cos, sin] = [out * Math.cos(start + index * step), out * Math.sin(start + index * step)];
    return [centre[0] + major[0] * cos + minor[0] * sin, centre[1] + major[1] * cos + minor[1] * sin];
  });
}

/** The arc of a bulged edge; null when it is straight. */
export function arcOfBulge(from: BulgeVertex, to: BulgeVertex): EllipseArc | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const { bulge } = from;
  if (!(Math.abs(bulge) > 1e-9) || (dx === 0 && dy === 0)) return null;
  // The centre lies on the chord's perpendicular, (1 − b²) / 4b chord lengths to its left.
  const offset = (1 - bulge * bulge) / (4 * bulge);
  const centre: SurveyPosition = [(from.x + to.x) / 2 - dy * offset, (from.y + to.y) / 2 + dx * offset];
  return {
    kind: 'ellipse',
    centre,
    major: [from.x - centre[0], from.y - centre[1]],
    ratio: 1,
    start: 0,
    sweep: 4 * Math.atan(bulge),
  };
}

function expandPolyline(
  vertices: readonly BulgeVertex[],
  isClosed: boolean,
  tolerance: number,
): SurveyPosition[] {
  const positions: SurveyPosition[] = [];
  vertices.forEach((vertex, index) => {
    positions.push([vertex.x, vertex.y]);
    const next = vertices[index + 1] ?? (isClosed ? vertices[0] : undefined);
    const arc = next ? arcOfBulge(vertex, next) : null;
    if (arc) for (const position of expandEllipse(arc, tolerance).slice(1, -1)) positions.push(position);
  });
  return positions;
}

/** Positions of a curve; of a closed polyline without the closing one. */
export function expandCurve(curve: Curve, tolerance: number): readonly SurveyPosition[] {
  switch (curve.kind) {
    case 'polyline':
      return expandPolyline(curve.vertices, curve.isClosed, tolerance);
    case 'ellipse':
      return expandEllipse(curve, tolerance);
    case 'spline':
      return expandSpline(curve, tolerance);
  }
}
