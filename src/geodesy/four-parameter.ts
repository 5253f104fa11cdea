import type { PlanePosition } from './plane-area';

/** One point known in both planes, [east, north] in metres. */
export interface ControlPoint {
  readonly source: PlanePosition;
  readonly target: PlanePosition;
}

/** E′ = dx + a·E − b·N, N′ = dy + b·E + a·N. Held in memory only: never stored, logged or exported by us; points may be kept, on the person's wish. */
export interface FourParameters {
  readonly a: number;
  readonly b: number;
  readonly dx: number;
  readonly dy: number;
  /** √(a² + b²) */
  readonly scale: number;
  /** atan2(b, a), radians */
  readonly rotation: number;
}

export interface FourParameterFit {
  readonly parameters: FourParameters;
  /** fit − target, metres, in the order of the points */
  readonly residuals: readonly PlanePosition[];
  /** √(Σ(e² + n²) / count), metres */
  readonly rmsM: number;
}

/** Why a fit is refused. */
export type FitProblem =
  | { readonly kind: 'tooFew' }
  | { readonly kind: 'notNumbers'; readonly point: number }
  /** numbers from 1, as the person counts */
  | { readonly kind: 'tooClose'; readonly first: number; readonly second: number };

/** Above this RMS the person is warned. Source: planning standards 1.6. */
export const rmsLimitM = { survey: 0.05, drawing: 0.5 } as const;
/** Share of the data's extent that two control points must at least be apart. */
const leastShareApart = 0.1;

function distance(from: PlanePosition, to: PlanePosition): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** What forbids a fit by these points; null: nothing. @param extentM diagonal of what is to be placed; 0: not known */
export function fitProblem(points: readonly ControlPoint[], extentM: number): FitProblem | null {
  if (points.length < 2) return { kind: 'tooFew' };
  const broken = points.findIndex(({ source, target }) => ![...source, ...target].every(Number.isFinite));
  if (broken >= 0) return { kind: 'notNumbers', point: broken + 1 };
  for (const [index, { source }] of points.entries()) {
    const other = points.findIndex(
      (point, at) =>
        at > index && distance(source, point.source) <= Math.max(leastShareApart * extentM, 0.001),
    );
    if (other >= 0) return { kind: 'tooClose', first: index + 1, second: other + 1 };
  }
  return null;
}

/**
 * 二维四参数: similarity by least squares, about the centre of the points so that no digits are lost.
 * Source: planning standards 1.6.
 * @returns null when `fitProblem` forbids it
 */
export function fitFourParameters(points: readonly ControlPoint[], extentM = 0): FourParameterFit | null {
  if (fitProblem(points, extentM)) return null;
  const mean = (of: (point: ControlPoint) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [sourceE, sourceN] = [mean(({ source }) => source[0]), mean(({ source }) => source[1])];
  const [targetE, targetN] = [mean(({ target }) => target[0]), mean(({ target }) => target[1])];
  let [along, across, square] = [0, 0, 0];
  for (const { source, target } of points) {
    const [e, n] = [source[0] - sourceE, source[1] - sourceN];
    const [toE, toN] = [target[0] - targetE, target[1] - targetN];
    along += e * toE + n * toN;
    across += e * toN - n * toE;
    square += e * e + n * n;
  }
  const [a, b] = [along / square, across / square];
  const parameters: FourParameters = {
    a,
    b,
    dx: targetE - a * sourceE + b * sourceN,
    dy: targetN - b * sourceE - a * sourceN,
    scale: Math.hypot(a, b),
    rotation: Math.atan2(b, a),
  };
  const residuals = points.map(({ source, target }): PlanePosition => {
    const [east, north] = transform(parameters, source);
    return [east - target[0], north - target[1]];
  });
  const squares = residuals.reduce((sum, [e, n]) => sum + e * e + n * n, 0);
  return { parameters, residuals, rmsM: Math.sqrt(squares / points.length) };
}

/** Carries one position over. */
export function transform({ a, b, dx, dy }: FourParameters, [e, n]: PlanePosition): PlanePosition {
  return [dx + a * e - b * n, dy + b * e + a * n];
}
