import { describe, expect, it } from 'vitest';
import { decimalText, roundHalfAway } from '@/geodesy/decimal';
import { muToSquareMetres, squareMetresToHectares, squareMetresToMu } from '@/geodesy/units';

describe('rounding on decimals', () => {
  it.each([
    [0.825, 2, 0.83],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-2.5, 0, -3],
    [1e-7, 3, 0],
    [0.0000005, 6, 0.000001],
    [40_567_500.123_46, 3, 40_567_500.123],
    [40_567_500.1235, 3, 40_567_500.124],
    [266_666.8 * 0.0015, 4, 400.0002],
    [123_456, -2, 123_500],
    [1e300, 2, 1e300],
  ])('%d to %d digits is %d', (value, digits, expected) => {
    expect(roundHalfAway(value, digits)).toBe(expected);
  });

  it('keeps what is no number, and has no negative zero', () => {
    expect(roundHalfAway(Number.NaN, 2)).toBeNaN();
    expect(roundHalfAway(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
    expect(Object.is(roundHalfAway(-0.001, 2), 0)).toBe(true);
    expect(decimalText(-0.0004, 3)).toBe('0.000');
  });

  it('prints the figures of the trade', () => {
    expect(decimalText(squareMetresToMu(68_507.52), 2)).toBe('102.76');
    expect(decimalText(squareMetresToMu(85_564.7808), 2)).toBe('128.35');
    expect(decimalText(squareMetresToHectares(85_564.7808), 4)).toBe('8.5565');
    expect(decimalText(muToSquareMetres(400), 2)).toBe('266666.67');
    expect([400, 850, 560, 280].map((mu) => decimalText(mu / 15, 2))).toEqual([
      '26.67',
      '56.67',
      '37.33',
      '18.67',
    ]);
  });
});
