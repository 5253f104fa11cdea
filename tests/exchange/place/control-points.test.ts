import { describe, expect, it } from 'vitest';
import { decideFit } from '@/exchange/place/control-points';

/** Four corners of a square; every second one is pulled up, every other one down, which no similarity follows. */
const points = (pullM: number) =>
  [
    [0, 0],
    [1000, 0],
    [1000, 1000],
    [0, 1000],
  ].map(([east = 0, north = 0], at) => ({
    source: [east, north] as const,
    target: [east + 568_000, north + 3_099_000 + (at % 2 === 0 ? pullM : -pullM)] as const,
  }));
const found = (pullM: number, purpose: 'survey' | 'drawing') =>
  decideFit(points(pullM), 1000, purpose).issues.map(({ code, params }) => [
    code,
    params.rmsM,
    params.limitM,
  ]);

describe('control points that disagree', () => {
  it('are told above 0.05 m for survey data and above 0.5 m for drawings (standards 1.6)', () => {
    expect(decideFit(points(0.049), 1000, 'survey').fit?.rmsM).toBeCloseTo(0.049, 6);
    expect(found(0.049, 'survey')).toEqual([]);
    expect(found(0.051, 'survey')).toEqual([['control-points-disagree', '0.051', 0.05]]);
    expect(found(0.49, 'drawing')).toEqual([]);
    expect(found(0.51, 'drawing')).toEqual([['control-points-disagree', '0.510', 0.5]]);
  });

  it('still place; points closer than a tenth of the data do not', () => {
    expect(decideFit(points(0.6), 1000, 'survey')).toMatchObject({ ask: null, parameters: { dx: 568_000 } });
    expect(decideFit(points(0), 10_001, 'survey')).toMatchObject({
      ask: { id: 'controlPoints' },
      parameters: null,
      issues: [{ code: 'control-points-too-close', params: { first: 1, second: 2 } }],
    });
  });
});
