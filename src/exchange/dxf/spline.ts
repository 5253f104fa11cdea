import type { SurveyPosition } from '@/domain/imported-feature';

export interface Spline {
  readonly degree: number;
  readonly knots: readonly number[];
  readonly controls: readonly SurveyPosition[];
  /** as many as controls, or none */
  readonly weights: readonly number[];
  /** points it was drawn through; used when there are no controls */
  readonly fitPoints: readonly SurveyPosition[];
}

const maxDegree = 10;
const maxHalvings = 8;

/** De Boor's rule at a parameter inside knot span `span`. */
function pointAt({ degree, knots, controls, weights }: Spline, span: number, at: number): SurveyPosition {
  const points = Array.from({ length: degree + 1 }, (_, index): readonly [number, number, number] => {
    const which = span - degree + index;
    const [x, y] = controls[which] ?? [Number.NaN, Number.NaN];
    const weight = weights[which] ?? 1;
    return [x * weight, y * weight, weight];
  });
  for (let round = 1; round <= degree; round += 1) {
    for (let index = degree; index >= round; index -= 1) {
      const left = knots[span - degree + index] ?? 0;
      const right = knots[span + 1 + index - round] ?? 0;
      const share = right === left ? 0 : (at - left) / (right - left);
      const [current, previous] = [points[index], points[index - 1]];
      if (!current || !previous) continue;
      points[index] = [
        previous[0] + (current[0] - previous[0]) * share,
        previous[1] + (current[1] - previous[1]) * share,
        previous[2] + (current[2] - previous[2]) * share,
      ];
    }
  }
  const [x, y, weight] = points[degree] ?? [Number.NaN, Number.NaN, 1];
  return [x / weight, y / weight];
}

function distanceToChord(point: SurveyPosition, from: SurveyPosition, to: SurveyPosition): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [px, py] = [point[0] - from[0], point[1] - from[1]];
  return length === 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
}

/** Control points and knots add up; without them only the points the curve was drawn through are known. */
export const isSoundSpline = ({ degree, knots, controls }: Spline) =>
  Number.isInteger(degree) &&
  degree >= 1 &&
  degree <= maxDegree &&
  controls.length > degree &&
  knots.length === controls.length + degree + 1 &&
  knots.every((knot, index) => index === 0 || knot >= (knots[index - 1] ?? knot));

/** Positions from end to end; a spline that does not add up gives its fit points, or nothing. */
export function expandSpline(spline: Spline, tolerance: number): readonly SurveyPosition[] {
  if (!isSoundSpline(spline)) return spline.fitPoints;
  const { degree, knots, controls } = spline;
  const positions: SurveyPosition[] = [];
  const halve = (
    span: number,
    [from, a]: readonly [number, SurveyPosition],
    [to, b]: readonly [number, SurveyPosition],
    left: number,
  ): void => {
    const probes = [0.25, 0.5, 0.75].map((share) => pointAt(spline, span, from + (to - from) * share));
    const isFlat = probes.every((probe) => distanceToChord(probe, a, b) <= tolerance);
    const middle = probes[1];
    if (!middle || isFlat || left === 0) {
      positions.push(b);
      return;
    }
    const half = (from + to) / 2;
    halve(span, [from, a], [half, middle], left - 1);
    halve(span, [half, middle], [to, b], left - 1);
  };
  for (let span = degree; span < controls.length; span += 1) {
    const [from, to] = [knots[span] ?? 0, knots[span + 1] ?? 0];
    if (!(to > from)) continue;
    const [a, b] = [pointAt(spline, span, from), pointAt(spline, span, to)];
    if (positions.length === 0) positions.push(a);
    halve(span, [from, a], [to, b], maxHalvings);
  }
  return positions;
}
