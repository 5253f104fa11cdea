import { dayNumberOf, firstDayOf, type IsoDay, isoDayOf, lastDayOf, type PlanDate } from './plan-date';

/** 计划: planned or agreed dates count · 核实: only events with evidence, none after today. */
export type Basis = 'plan' | 'verified';
export const bases = ['plan', 'verified'] as const satisfies readonly Basis[];

/** What every answer about a date needs: the day looked at, the basis, and today. */
export interface ClockReading {
  readonly asOf: IsoDay;
  readonly basis: Basis;
  readonly today: IsoDay;
}

export interface ClockRange {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** The plan period (fact D06). Widened to the data by `clockRangeOf`. */
export const planPeriod: ClockRange = { from: '2023-01-01' as IsoDay, to: '2027-12-31' as IsoDay };

/** Plan period widened to the dates of the data, whole years. */
export function clockRangeOf(dates: readonly PlanDate[]): ClockRange {
  let { from, to } = planPeriod;
  for (const date of dates) {
    if (firstDayOf(date) < from) from = `${firstDayOf(date).slice(0, 4)}-01-01` as IsoDay;
    if (lastDayOf(date) > to) to = `${lastDayOf(date).slice(0, 4)}-12-31` as IsoDay;
  }
  return { from, to };
}

export function clampDay(day: IsoDay, range: ClockRange): IsoDay {
  if (day < range.from) return range.from;
  return day > range.to ? range.to : day;
}

/** The last day from which evidence may count: 核实 never looks beyond today (MODEL, "Time and basis"). */
export function evidenceDay(clock: ClockReading): IsoDay {
  return clock.asOf < clock.today ? clock.asOf : clock.today;
}

/** The day by which an event must have happened to count under the clock's basis. */
export function countingDay(clock: ClockReading): IsoDay {
  return clock.basis === 'verified' ? evidenceDay(clock) : clock.asOf;
}

/**
 * Moves by whole months, keeping month ends: the last day of a month stays the last day.
 * 2025-12-31 − 1 month is 2025-11-30.
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const dayOfMonth = Number(day.slice(8, 10));
  const lastOfSource = new Date(Date.UTC(year, Number(day.slice(5, 7)), 0)).getUTCDate();
  const lastOfTarget = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const target = dayOfMonth === lastOfSource ? lastOfTarget : Math.min(dayOfMonth, lastOfTarget);
  return isoDayOf(Math.round(Date.UTC(year, month, target) / 86_400_000));
}

/** Nearest end of month (or start of range) to a day: the grid of free scrubbing. */
export function snapToMonthEnd(day: IsoDay, range: ClockRange): IsoDay {
  const end = lastDayOf(day.slice(0, 7) as PlanDate);
  const before = addMonths(end, -1);
  const nearest =
    dayNumberOf(end) - dayNumberOf(day) <= dayNumberOf(day) - dayNumberOf(before) ? end : before;
  return clampDay(nearest, range);
}
