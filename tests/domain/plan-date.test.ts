import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, clampDay, clockRangeOf, planPeriod, snapToMonthEnd } from '@/domain/clock';
import {
  dayNumberOf,
  effectiveDayNumber,
  firstDayOf,
  type IsoDay,
  isIsoDay,
  isoDayOf,
  isPlanDate,
  lastDayOf,
  type PlanDate,
  precisionOf,
  todayInShanghai,
} from '@/domain/plan-date';

const date = (text: string) => text as PlanDate;
const day = (text: string) => text as IsoDay;
const someDay = fc.integer({ min: dayNumberOf(day('2023-01-01')), max: dayNumberOf(day('2027-12-31')) });

describe('dates keep their precision', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-12-31', 'day', '2025-12-31', '2025-12-31'],
    ['2023/2027', 'period', '2023-01-01', '2027-12-31'],
  ])('%s is a %s from %s to %s', (text, precision, first, last) => {
    expect(precisionOf(date(text))).toBe(precision);
    expect(firstDayOf(date(text))).toBe(first);
    expect(lastDayOf(date(text))).toBe(last);
    expect(effectiveDayNumber(date(text))).toBe(dayNumberOf(day(last)));
  });

  it('refuses what is no date', () => {
    for (const text of ['2025-02-30', '2025-13', '25', '2027/2023', '', '2025-1-1', '2025-12-31T00:00']) {
      expect(isPlanDate(text), text).toBe(false);
    }
    expect(isIsoDay('2025')).toBe(false);
  });

  it('goes from day to number and back', () => {
    fc.assert(
      fc.property(someDay, (number) => {
        expect(dayNumberOf(isoDayOf(number))).toBe(number);
      }),
    );
  });
});

describe('the clock', () => {
  it('reads today in Shanghai, whatever the zone of the machine', () => {
    expect(todayInShanghai(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
    expect(todayInShanghai(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
  });

  it('keeps month ends when it moves by months', () => {
    expect(addMonths(day('2025-12-31'), -1)).toBe('2025-11-30');
    expect(addMonths(day('2025-11-30'), 1)).toBe('2025-12-31');
    expect(addMonths(day('2024-01-30'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2025-12-15'), 1)).toBe('2026-01-15');
  });

  it('snaps to the nearer month end inside the range', () => {
    expect(snapToMonthEnd(day('2025-12-20'), planPeriod)).toBe('2025-12-31');
    expect(snapToMonthEnd(day('2025-12-03'), planPeriod)).toBe('2025-11-30');
    expect(snapToMonthEnd(day('2023-01-02'), planPeriod)).toBe('2023-01-01');
  });

  it('widens to the data by whole years and clamps to the range', () => {
    expect(clockRangeOf([date('2028-03'), date('2022-05-01')])).toEqual({
      from: '2022-01-01',
      to: '2028-12-31',
    });
    expect(clockRangeOf([])).toEqual(planPeriod);
    expect(clampDay(day('2031-01-01'), planPeriod)).toBe('2027-12-31');
  });
});
