import type { SurveyPosition } from '@/domain/imported-feature';

/** x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function transform([a, b, c, d, e, f]: Matrix, [x, y]: SurveyPosition): SurveyPosition {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The largest factor by which a length can grow. */
export function stretch([a, b, c, d]: Matrix): number {
  const sum = a * a + b * b + c * c + d * d;
  const det = a * d - b * c;
  return Math.sqrt((sum + Math.sqrt(Math.max(0, sum * sum - 4 * det * det))) / 2);
}

/**
 * Seen from above, where the plane of an entity lies that was drawn with an extrusion direction: mirrored drawings
 * have (0, 0, −1). The rule is the format's "arbitrary axis algorithm".
 */
export function planeOf(nx: number, ny: number, nz: number): Matrix {
  const length = Math.hypot(nx, ny, nz);
  if (!(length > 0) || (nx === 0 && ny === 0 && nz > 0)) return identity;
  const [x, y, z] = [nx / length, ny / length, nz / length];
  const nearPole = Math.abs(x) < 1 / 64 && Math.abs(y) < 1 / 64;
  // Ax = (0,1,0) × N near the pole, (0,0,1) × N elsewhere; Ay = N × Ax.
  const [ax, ay, az] = nearPole ? [z, 0, -x] : [-y, x, 0];
  const size = Math.hypot(ax, ay, az);
  const [px, py, pz] = [ax / size, ay / size, az / size];
  return [px, py, y * pz - z * py, z * px - x * pz, 0, 0];
}
