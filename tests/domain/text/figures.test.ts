import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanDate } from '@/domain/date-text';
import { creditCodeState, hasLostDigits, isParcelCode, isRealEstateUnitCode } from '@/domain/identifier-text';
import { isMissing, readNumber } from '@/domain/number-text';

describe('figures as people type them', () => {
  it.each([
    ['1.2万', 12_000, null],
    ['1.005万', 10_050, null],
    ['12,345.67', 12_345.67, null],
    ['１２３．５', 123.5, null],
    ['  400 ', 400, null],
    ['56.67公顷', 56.67, 'hectare'],
    ['1.2万㎡', 1.2, 'tenThousandSquareMetre'],
    ['850亩', 850, 'mu'],
    ['3500万元', 3500, 'tenThousandYuan'],
    ['20%', 20, 'percent'],
    ['-3.5', -3.5, null],
    ['1e3', 1000, null],
    ['0', 0, null],
  ] as const)('reads %j', (text, value, unit) => {
    expect(readNumber(text)).toMatchObject({ value, unit, problem: null });
  });

  it.each(['约400亩', '40余', '400亩左右', '3万余'])('keeps the doubt of %j', (text) => {
    expect(readNumber(text)).toMatchObject({ approximate: true, problem: null });
  });

  it.each(['', '—', '——', '/', '无', ' - ', '／', '#N/A'])('takes %j for missing, not for 0', (text) => {
    expect(isMissing(text)).toBe(true);
    expect(readNumber(text)).toMatchObject({ value: null, problem: null });
  });

  it.each(['1,2,3', '12..5', '一百', 'A-05', '12亩13', '1,23', '400头'])(
    'does not make a number of %j',
    (text) => {
      expect(readNumber(text)).toMatchObject({ value: null, problem: 'text' });
    },
  );

  it('gives back every number it is shown, grouped or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(readNumber(String(value)).value).toBe(value);
        expect(readNumber(value.toLocaleString('en-US')).value).toBe(value);
      }),
    );
  });
});

describe('dates as people type them', () => {
  it.each([
    ['45216', '2023-10-17'],
    ['2023/10/17', '2023-10-17'],
    ['2023-10-17', '2023-10-17'],
    ['2023.10.17', '2023-10-17'],
    ['2023年10月7日', '2023-10-07'],
    ['20231017', '2023-10-17'],
    ['2023-10-17 00:00:00', '2023-10-17'],
    ['2023-10-17T00:00:00.000Z', '2023-10-17'],
    ['2024年3月', '2024-03'],
    ['2024.3', '2024-03'],
    ['2024-03', '2024-03'],
    ['202403', '2024-03'],
    ['2023', '2023'],
    ['２０２３年', '2023'],
    ['2025年底', '2025-12-31'],
    ['2023-2027年', '2023/2027'],
    ['2024年3月底', '2024-03'],
    ['约2024年3月', '2024-03'],
  ])('reads %j with its precision', (text, date) => {
    expect(readPlanDate(text)).toEqual({ date, note: null });
  });

  it.each([
    ['2024年三季度', '2024-09', 'quarter'],
    ['2024Q4', '2024-12', 'quarter'],
    ['2024年上半年', '2024-06', 'halfYear'],
    ['2024.1', '2024-01', 'october'],
  ])('says what it did to %j', (text, date, note) => {
    expect(readPlanDate(text)).toEqual({ date, note });
  });

  it.each(['2023-13', '2023-02-30', '待定日期', '20231332', '12345678', '23.10', '99999'])(
    'refuses %j',
    (text) => {
      expect(readPlanDate(text)).toEqual({ date: null, note: 'text' });
    },
  );

  it.each(['—', '', '/', '无'])('takes %j for missing', (text) => {
    expect(readPlanDate(text)).toEqual({ date: null, note: null });
  });
});

describe('identifiers', () => {
  it('checks the last sign of a credit code', () => {
    expect(creditCodeState('91330302MA2TEST01Y')).toBe('valid');
    expect(creditCodeState('91330302ma2test0tc ')).toBe('valid');
    expect(creditCodeState('91330302MA2TEST0T0')).toBe('checkSign');
    expect(creditCodeState('91330302MA2TEST-1Y')).toBe('shape');
    expect(creditCodeState('9133')).toBe('shape');
  });

  it('knows parcel and unit codes by their shape', () => {
    expect(isParcelCode('330302001002GB00123')).toBe(true);
    expect(isParcelCode('330302001002GB0012')).toBe(false);
    expect(isRealEstateUnitCode('330302001002GB00123W00000000')).toBe(true);
    expect(isRealEstateUnitCode('330302001002GB00123X00000000')).toBe(false);
  });

  it.each(['3.30302E+18', '3.30302E18', '330302001002000000'])('sees that %s has lost digits', (text) => {
    expect(hasLostDigits(text)).toBe(true);
  });

  it.each(['330302001002GB00123', '91330302MA2TEST01Y', '2023GC07007', '1000'])('leaves %s alone', (text) => {
    expect(hasLostDigits(text)).toBe(false);
  });
});
