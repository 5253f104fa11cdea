import { describe, expect, it } from 'vitest';
import { readDeclaredArea } from '@/exchange/place/declared-area';

// Golden parcel A3: 850 亩.
const a3 = { planeSqm: 566666.6, ellipsoidSqm: 566601.949 };

describe('a declared area', () => {
  it.each([
    ['56.6667', 'hectare', 566667],
    ['566666.60', 'squareMetre', 566666.6],
    ['849.9999', 'mu', 566666.6],
    ['0.5666666', 'squareKilometre', 566666.6],
    ['850亩', 'mu', 566666.6667],
    ['56.6667公顷', 'hectare', 566667],
    ['５６．６６６７ 公顷', 'hectare', 566667],
    ['566,666.60㎡', 'squareMetre', 566666.6],
    ['566666.6平方米', 'squareMetre', 566666.6],
  ])('%s is in %s', (text, unit, sqm) => {
    const reading = readDeclaredArea(text, a3);
    expect(reading.unit).toBe(unit);
    expect(reading.sqm).toBeCloseTo(sqm, 3);
    expect(reading.issue).toBeNull();
  });

  it.each([
    ['56.6602', 'area-declared-ellipsoidal'],
    ['566601.95', 'area-declared-ellipsoidal'],
    ['56.7000', 'area-differs'],
    ['566700', 'area-differs'],
    ['12345', 'area-unit-unclear'],
    ['56.6667顷', 'area-unit-unclear'],
    ['若干', 'area-unit-unclear'],
    ['-5', 'area-unit-unclear'],
  ])('%s is a doubt: %s', (text, code) => {
    expect(readDeclaredArea(text, a3, { feature: 'A3' }).issue).toMatchObject({
      code,
      where: { feature: 'A3' },
    });
  });

  it('says by how much it differs', () => {
    expect(readDeclaredArea('56.7000', a3).issue?.params).toEqual({
      declared: '56.7000',
      computedSqm: '566666.60',
      differenceSqm: '333.40',
    });
  });

  it('accepts half a unit of the last digit, and a tenth of a square metre', () => {
    expect(readDeclaredArea('56.6665', a3).issue).toMatchObject({ code: 'area-differs' });
    expect(readDeclaredArea('56.6667', a3).issue).toBeNull();
    expect(readDeclaredArea('566666.75', a3).issue).toMatchObject({ code: 'area-differs' });
    expect(readDeclaredArea('566666.70', a3).issue).toBeNull();
  });

  it('knows the plane of the file', () => {
    expect(readDeclaredArea('56.6602', { ...a3, ownPlaneSqm: 566602.032 }).issue).toMatchObject({
      code: 'area-declared-own-plane',
    });
  });

  it('is nothing when nothing is declared, and only a written unit is certain before placing', () => {
    for (const text of [null, '', ' ', '0', '0.0000']) {
      expect(readDeclaredArea(text, a3)).toEqual({ sqm: null, unit: null, issue: null });
    }
    expect(readDeclaredArea('56.6667', null)).toEqual({ sqm: null, unit: null, issue: null });
    expect(readDeclaredArea('850亩', null).sqm).toBeCloseTo(566666.6667, 3);
  });
});
