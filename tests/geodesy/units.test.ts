import { describe, expect, it } from 'vitest';
import {
  areaUnits,
  convertArea,
  isAreaUnit,
  muToHectares,
  muToSquareMetres,
  squareMetresToHectares,
  squareMetresToMu,
} from '@/geodesy/units';

describe('units of area', () => {
  it('gives the printed values of the trade', () => {
    expect(squareMetresToMu(68507.52).toFixed(2)).toBe('102.76');
    expect(squareMetresToMu(85564.7808).toFixed(2)).toBe('128.35');
    expect(squareMetresToHectares(85564.7808).toFixed(4)).toBe('8.5565');
    expect(muToSquareMetres(400).toFixed(2)).toBe('266666.67');
    expect([400, 850, 560, 280].map((mu) => muToHectares(mu).toFixed(2))).toEqual([
      '26.67',
      '56.67',
      '37.33',
      '18.67',
    ]);
  });

  it('is exact where the arithmetic is', () => {
    expect(muToSquareMetres(15)).toBe(10_000);
    expect(squareMetresToMu(10_000)).toBe(15);
    expect(convertArea(22, 'tenThousandSquareMetre', 'squareMetre')).toBe(220_000);
    expect(convertArea(1, 'hectare', 'tenThousandSquareMetre')).toBe(1);
  });

  it.each(areaUnits.flatMap((from) => areaUnits.map((to) => [from, to] as const)))(
    '%s → %s and back',
    (from, to) => {
      expect(convertArea(convertArea(279.9998, from, to), to, from)).toBeCloseTo(279.9998, 9);
    },
  );

  it('knows which units are units of area', () => {
    expect(isAreaUnit('mu')).toBe(true);
    expect(isAreaUnit('hundredMillionYuan')).toBe(false);
  });
});
