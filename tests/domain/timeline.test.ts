import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPeriod } from '@/domain/clock';
import { emptyPark } from '@/domain/empty-park';
import { asId } from '@/domain/ids';
import type { Indicator, Milestone, Park } from '@/domain/park';
import { dayNumberOf, type IsoDay, isoDayOf, type PlanDate } from '@/domain/plan-date';
import {
  dayAfterPlaying,
  dayAtPosition,
  nextStep,
  playedMonthMs,
  positionOf,
  previousStep,
  readTypedDate,
  stepDays,
  timelineBands,
  timelineTicks,
  yearMarks,
} from '@/domain/timeline';

const day = (text: string) => text as IsoDay;
const promise = (id: string, due: string | null, factId = id) => ({
  id: asId<Milestone['id']>(id),
  dataset: asId<Milestone['dataset']>('plan'),
  name: { zh: `事项${id}`, en: `item ${id}` },
  factId: asId<Milestone['factId']>(factId),
  due: due as PlanDate | null,
  qualitative: true,
});
const milestone = (id: string, due: string | null): Milestone => ({
  ...promise(id, due),
  zoneIds: [],
  parcelId: null,
});
const indicator = (id: string, due: string | null, factId = id): Indicator => promise(id, due, factId);

const park: Park = {
  ...emptyPark,
  milestones: [milestone('M00', null), milestone('M31', '2027-12-31'), milestone('M11', '2023-12-31')],
  indicators: [
    indicator('T05', '2025-12-31'),
    indicator('T03', '2025'),
    indicator('I-M11', '2023-12-31', 'M11'),
  ],
};

describe('ticks and bands', () => {
  it('draws dates of day precision as ticks, in order, each fact once', () => {
    expect(timelineTicks(park).map((tick) => [tick.day, tick.entries.map((entry) => entry.factId)])).toEqual([
      ['2023-12-31', ['M11']],
      ['2025-12-31', ['T05']],
      ['2027-12-31', ['M31']],
    ]);
  });

  it('draws a target for a year as a band over the whole year', () => {
    expect(timelineBands(park)).toMatchObject([{ from: '2025-01-01', to: '2025-12-31', date: '2025' }]);
  });
});

describe('steps', () => {
  const days = stepDays(park, planPeriod);

  it('halts at the ends of the range and on the dates of the plan', () => {
    expect(days).toEqual(['2023-01-01', '2023-12-31', '2025-12-31', '2027-12-31']);
  });

  it('goes to the neighbouring date and stops at the ends', () => {
    expect(nextStep(days, day('2023-12-31'))).toBe('2025-12-31');
    expect(nextStep(days, day('2026-05-01'))).toBe('2027-12-31');
    expect(nextStep(days, day('2027-12-31'))).toBeNull();
    expect(previousStep(days, day('2026-05-01'))).toBe('2025-12-31');
    expect(previousStep(days, day('2023-01-01'))).toBeNull();
  });
});

describe('places on the scale', () => {
  it('gives back every day from its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1825 }), (offset) => {
        const some = isoDayOf(dayNumberOf(planPeriod.from) + offset);
        return dayAtPosition(positionOf(some, planPeriod), planPeriod) === some;
      }),
    );
  });

  it('clamps places outside the scale', () => {
    expect(dayAtPosition(-3, planPeriod)).toBe('2023-01-01');
    expect(dayAtPosition(7, planPeriod)).toBe('2027-12-31');
    expect(dayAtPosition(Number.NaN, planPeriod)).toBe('2023-01-01');
  });

  it('tiles the scale with years', () => {
    const marks = yearMarks(planPeriod);
    expect(marks.map((mark) => mark.year)).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect(marks[0]?.start).toBe(0);
    expect(marks.at(-1)?.end).toBe(1);
    marks.slice(1).forEach((mark, index) => {
      expect(mark.start).toBe(marks[index]?.end);
    });
  });
});

describe('playing', () => {
  it('moves one month per played month and ends with the range', () => {
    expect(dayAfterPlaying(day('2023-12-31'), playedMonthMs, planPeriod)).toBe('2024-01-31');
    expect(dayAfterPlaying(day('2023-12-31'), 2 * playedMonthMs, planPeriod)).toBe('2024-02-29');
    expect(dayAfterPlaying(day('2027-10-31'), 50 * playedMonthMs, planPeriod)).toBe('2027-12-31');
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.nat(5_000), (elapsed, more) => {
        const start = day('2023-01-01');
        return (
          dayAfterPlaying(start, elapsed + more, planPeriod) >= dayAfterPlaying(start, elapsed, planPeriod)
        );
      }),
    );
  });
});

describe('typed dates', () => {
  it.each([
    ['2025-12-31', '2025-12-31'],
    ['2025/6/3', '2025-06-03'],
    ['2025.06', '2025-06-30'],
    ['2025年12月31日', '2025-12-31'],
    ['2024 年 2 月', '2024-02-29'],
    ['2025年底', '2025-12-31'],
    ['2026', '2026-12-31'],
    ['２０２５', '2025-12-31'],
  ])('reads %s', (text, expected) => {
    expect(readTypedDate(text, planPeriod)).toEqual({ ok: true, day: expected });
  });

  it.each([
    ['', 'format'],
    ['tomorrow', 'format'],
    ['31-12-2025', 'format'],
    ['2025-02-30', 'noSuchDay'],
    ['2025-13', 'noSuchDay'],
    ['2019-01-01', 'outOfRange'],
    ['2031', 'outOfRange'],
  ])('refuses %j as %s', (text, problem) => {
    expect(readTypedDate(text, planPeriod)).toEqual({ ok: false, problem });
  });
});
