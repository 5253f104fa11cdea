import { familyOfStage, type StageFamily, stageFamilies } from './lifecycle-codes';
import { type PlanDate, precisionOf } from './plan-date';
import type { CalendarEntry } from './transfer-funnel';

/** One cell of the calendar: documented transfers and 示例 apart. */
export interface MonthCell {
  readonly documented: number;
  readonly illustrative: number;
}

/** A month; or a year or period, where the source says no month. */
export interface MonthRow {
  readonly when: PlanDate;
  readonly cells: ReadonlyMap<StageFamily, MonthCell>;
}

/** The month of a date, or the date itself where it is less precise: nothing is put into a month it does not name. */
export function monthOf(date: PlanDate): PlanDate {
  return precisionOf(date) === 'day' ? (date.slice(0, 7) as PlanDate) : date;
}

/** Months × stage families of a calendar, in its order; months without a transfer have no row. */
export function transferMonths(entries: readonly CalendarEntry[]): readonly MonthRow[] {
  const rows = new Map<PlanDate, Map<StageFamily, MonthCell>>();
  for (const { date, stage, illustrative } of entries) {
    const cells = rows.get(monthOf(date)) ?? new Map<StageFamily, MonthCell>();
    rows.set(monthOf(date), cells);
    const family = familyOfStage[stage];
    const { documented, illustrative: sample } = cells.get(family) ?? { documented: 0, illustrative: 0 };
    cells.set(family, {
      documented: documented + (illustrative ? 0 : 1),
      illustrative: sample + (illustrative ? 1 : 0),
    });
  }
  return [...rows].map(([when, cells]) => ({ when, cells }));
}

/** Families that occur in a calendar, in the order of the chain. */
export function familiesIn(rows: readonly MonthRow[]): readonly StageFamily[] {
  return stageFamilies.filter((family) => rows.some(({ cells }) => cells.has(family)));
}
