import { describe, expect, it } from 'vitest';
import { type ControlPoint, fitFourParameters, fitProblem, transform } from '@/geodesy/four-parameter';

const sources = [
  [1000, 2000],
  [1500, 2100],
  [1600, 1500],
  [1100, 1400],
] as const;
const exact = [
  [567499.4119, 3096500.3239],
  [567999.3879, 3096600.4751],
  [568099.5691, 3096000.4979],
  [567599.5931, 3095900.3467],
] as const;
const noisy = [
  [567499.4239, 3096500.3179],
  [567999.3799, 3096600.4851],
  [568099.5741, 3096000.4869],
  [567599.5841, 3095900.3537],
] as const;

function pairs(targets: readonly (readonly [number, number])[]): ControlPoint[] {
  return sources.flatMap((source, index) => {
    const target = targets[index];
    return target ? [{ source, target }] : [];
  });
}
function fitted(points: readonly ControlPoint[]) {
  const fit = fitFourParameters(points);
  if (!fit) throw new Error('the fit was refused');
  return fit;
}

describe('four-parameter fit', () => {
  it('meets the exact points', () => {
    const { parameters, rmsM } = fitted(pairs(exact));
    expect(parameters.a).toBeCloseTo(1.000012, 6);
    expect(parameters.b).toBeCloseTo(0.0003, 6);
    expect(parameters.scale).toBeCloseTo(1.000012045, 6);
    expect(parameters.rotation).toBeCloseTo(0.0002999964, 6);
    expect(parameters.dx).toBeCloseTo(566500, 3);
    expect(parameters.dy).toBeCloseTo(3094500, 3);
    expect(rmsM).toBeLessThan(0.0001);
  });

  it('levels the noise and shows what is left', () => {
    const { parameters, residuals, rmsM } = fitted(pairs(noisy));
    expect(parameters.scale).toBeCloseTo(1.0000126785, 9);
    expect(parameters.rotation).toBeCloseTo(0.0002952344, 9);
    expect(residuals.map((residual) => residual.map((value) => Number(value.toFixed(4))))).toEqual([
      [-0.011, 0.0076],
      [0.0098, -0.0107],
      [-0.006, 0.0094],
      [0.0072, -0.0063],
    ]);
    expect(rmsM).toBeCloseTo(0.0123, 4);
  });

  it.each([exact, noisy])('carries a position over', (...targets) => {
    const [east, north] = transform(fitted(pairs(targets)).parameters, [1300, 1750]);
    expect(east).toBeCloseTo(567799.4905, 3);
    expect(north).toBeCloseTo(3096250.4109, 3);
  });

  it('needs two points that stand apart', () => {
    const [one, two] = pairs(exact);
    if (!one || !two) throw new Error('no points');
    expect(fitProblem([one], 0)).toEqual({ kind: 'tooFew' });
    expect(fitProblem([one, two], 5000)).toBeNull();
    expect(fitProblem([one, two], 5200)).toEqual({ kind: 'tooClose', first: 1, second: 2 });
    expect(fitFourParameters([one, two], 5200)).toBeNull();
    expect(fitProblem([one, one], 0)).toEqual({ kind: 'tooClose', first: 1, second: 2 });
    expect(fitProblem([one, { source: [1, Number.NaN], target: [1, 1] }], 0)).toEqual({
      kind: 'notNumbers',
      point: 2,
    });
  });
});
