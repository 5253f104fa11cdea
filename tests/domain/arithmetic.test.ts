import { describe, expect, it } from 'vitest';
import { combineComparators, sum, UnitMismatchError } from '@/domain/arithmetic';

const land = (value: number, comparator: '=' | '≈' = '≈', unit: 'mu' | 'hectare' = 'mu') =>
  ({ value, comparator, unit, measure: 'landArea' }) as const;

describe('arithmetic on quantities', () => {
  it('≈ + = is ≈', () => {
    expect(sum([land(400), land(280, '='), land(850)])).toEqual({
      value: 1530,
      unit: 'mu',
      measure: 'landArea',
      comparator: '≈',
    });
  });

  it('keeps bounds, and lets an approximation swallow them', () => {
    expect(combineComparators('>', '=')).toBe('>');
    expect(combineComparators('>', '≥')).toBe('≥');
    expect(combineComparators('≈', '>')).toBe('≈');
    expect(combineComparators('=', '=')).toBe('=');
  });

  it('never adds different units', () => {
    expect(() => sum([land(400), land(2, '=', 'hectare')])).toThrow(UnitMismatchError);
  });

  it('does not compile for different measures', () => {
    const gross = {
      value: 22,
      comparator: '=',
      unit: 'tenThousandSquareMetre',
      measure: 'grossFloorAreaAboveGround',
    } as const;
    const usable = {
      value: 19,
      comparator: '≈',
      unit: 'tenThousandSquareMetre',
      measure: 'usableFloorArea',
    } as const;
    // The types are the guard; at run time the units of these two happen to agree.
    const mixed: Parameters<typeof sum<'grossFloorAreaAboveGround'>>[0] extends readonly [
      typeof gross,
      typeof usable,
    ]
      ? 'compiles'
      : 'refused' = 'refused';
    expect(mixed).toBe('refused');
  });
});
