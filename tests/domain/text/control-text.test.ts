import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readControl } from '@/domain/control-text';

const range = (min: number | null, max: number | null, more: object = {}) => ({ min, max, ...more });

describe('planning controls in words (planning standards 5.4)', () => {
  it.each([
    '≥0.7且≤1.8',
    '0.7≤R≤1.8',
    '0.7-1.8',
    '0.7～1.8',
    '≥0.7，≤1.8',
    '０．７—１．８',
    '不小于0.7且不大于1.8',
  ])('%s is [0.7, 1.8]', (text) => {
    expect(readControl(text, 'floorAreaRatio')).toEqual({ range: range(0.7, 1.8), doubt: null });
  });

  it.each(['≤20%', '不大于20%', '20%以下', '≤20', '<=20％', '20以下'])('%s is at most 20 %%', (text) => {
    expect(readControl(text, 'greenSpaceRatio')).toEqual({ range: range(null, 20), doubt: null });
  });

  it.each(['>2.0,≤3.0', '2.0以上,3.0以下(含3.0)', '＞2.0，≤3.0', '2.0<R≤3.0'])('%s is (2.0, 3.0]', (text) => {
    expect(readControl(text, 'floorAreaRatio')).toEqual({
      range: range(2, 3, { minExclusive: true }),
      doubt: null,
    });
  });

  it.each(['≤24米', '限高24', '限高24米', '≤24m', '建筑限高≤24米'])('%s is at most 24 m', (text) => {
    expect(readControl(text, 'heightM')).toEqual({ range: range(null, 24), doubt: null });
  });

  it('takes a bare height for the limit, and says so', () => {
    expect(readControl('24', 'heightM')).toEqual({ range: range(null, 24), doubt: 'upperAssumed' });
    expect(readControl('1.8', 'floorAreaRatio')).toEqual({ range: range(null, 1.8), doubt: 'upperAssumed' });
  });

  it.each(['—', '', '/', '无'])('%j states no limit, which is not 0', (text) => {
    expect(readControl(text, 'heightM')).toEqual({ range: null, doubt: null });
  });

  it.each([
    ['2.0以上', 'floorAreaRatio'],
    ['20%', 'floorAreaRatio'],
    ['≤24米', 'floorAreaRatio'],
    ['20', 'greenSpaceRatio'],
    ['3.0-1.0', 'floorAreaRatio'],
    ['≤1,≤2', 'floorAreaRatio'],
    ['按规划条件', 'heightM'],
    ['≥0.7且≤1.8且≤2', 'floorAreaRatio'],
  ] as const)('keeps the words of %s, because they can be read in two ways', (text, kind) => {
    expect(readControl(text, kind)).toEqual({ range: null, doubt: 'unclear' });
  });

  it('reads a share given as a fraction, and says so', () => {
    expect(readControl('≤0.35', 'buildingCoverageRatio')).toEqual({
      range: range(null, 35),
      doubt: 'fractionAssumed',
    });
    expect(readControl('≤1%', 'buildingCoverageRatio')).toEqual({ range: range(null, 1), doubt: null });
  });

  it('keeps strictness on either side', () => {
    expect(readControl('<24', 'heightM').range).toEqual(range(null, 24, { maxExclusive: true }));
    expect(readControl('≥40%', 'buildingCoverageRatio').range).toEqual(range(40, null));
  });

  it('never throws and never invents a bound', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const { range: found } = readControl(text, 'floorAreaRatio');
        if (found) expect(found.min !== null || found.max !== null).toBe(true);
      }),
    );
  });
});
