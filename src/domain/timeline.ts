import type { Bilingual } from './bilingual';
import { addMonths, type ClockRange, clampDay } from './clock';
import type { FactId } from './ids';
import type { Park } from './park';
import {
  dayNumberOf,
  firstDayOf,
  type IsoDay,
  isIsoDay,
  isoDayOf,
  isPlanDate,
  lastDayOf,
  type PlanDate,
  precisionOf,
} from './plan-date';

/** What the plan says for one date: a milestone or an indicator, under its fact. */
export interface TimelineEntry {
  readonly factId: FactId;
  readonly name: Bilingual;
  readonly kind: 'milestone' | 'indicator';
}

/** A day the plan names: a tick with everything due on it. */
export interface TimelineTick {
  readonly day: IsoDay;
  readonly entries: readonly TimelineEntry[];
}

/** A month, year or period the plan names: drawn as wide as it is meant (MODEL: dates keep their precision). */
export interface TimelineBand {
  readonly date: PlanDate;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly entries: readonly TimelineEntry[];
}

/** Due dates of milestones and indicators; a fact that is both (M11, M12) stands once, as the milestone. */
function entriesByDate(park: Park): ReadonlyMap<PlanDate, readonly TimelineEntry[]> {
  const byDate = new Map<PlanDate, TimelineEntry[]>();
  const seen = new Set<FactId>();
  const add = (due: PlanDate | null, entry: TimelineEntry) => {
    if (due === null || seen.has(entry.factId)) return;
    seen.add(entry.factId);
    byDate.set(due, [...(byDate.get(due) ?? []), entry]);
  };
  for (const { due, factId, name } of park.milestones) add(due, { factId, name, kind: 'milestone' });
  for (const { due, factId, name } of park.indicators) add(due, { factId, name, kind: 'indicator' });
  return byDate;
}

/** The plan's dates of day precision, in order. */
export function timelineTicks(park: Park): readonly TimelineTick[] {
  return [...entriesByDate(park)]
    .filter(([date]) => precisionOf(date) === 'day')
    .map(([date, entries]) => ({ day: firstDayOf(date), entries }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The plan's dates of coarser precision, in order. */
export function timelineBands(park: Park): readonly TimelineBand[] {
  return [...entriesByDate(park)]
    .filter(([date]) => precisionOf(date) !== 'day')
    .map(([date, entries]) => ({ date, from: firstDayOf(date), to: lastDayOf(date), entries }))
    .toSorted((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1));
}

/** Days on which a step halts: ends of the range, ticks, and the last day of every band. */
export function stepDays(park: Park, range: ClockRange): readonly IsoDay[] {
  const days = new Set<IsoDay>([range.from, range.to]);
  for (const tick of timelineTicks(park)) days.add(clampDay(tick.day, range));
  for (const band of timelineBands(park)) days.add(clampDay(band.to, range));
  return [...days].toSorted();
}

export function nextStep(days: readonly IsoDay[], asOf: IsoDay): IsoDay | null {
  return days.find((day) => day > asOf) ?? null;
}

export function previousStep(days: readonly IsoDay[], asOf: IsoDay): IsoDay | null {
  return days.findLast((day) => day < asOf) ?? null;
}

/** Place of a day on the scale, 0…1. The last day of the range sits on the right end. */
export function positionOf(day: IsoDay, range: ClockRange): number {
  const from = dayNumberOf(range.from);
  const length = dayNumberOf(range.to) - from;
  if (length <= 0) return 0;
  return Math.min(1, Math.max(0, (dayNumberOf(day) - from) / length));
}

/** Day at a place on the scale; places outside 0…1 are clamped. */
export function dayAtPosition(position: number, range: ClockRange): IsoDay {
  const from = dayNumberOf(range.from);
  const share = Math.min(1, Math.max(0, Number.isFinite(position) ? position : 0));
  return isoDayOf(from + Math.round(share * (dayNumberOf(range.to) - from)));
}

export interface YearMark {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** The years of the range with their places on the scale. */
export function yearMarks(range: ClockRange): readonly YearMark[] {
  const marks: YearMark[] = [];
  for (let year = Number(range.from.slice(0, 4)); year <= Number(range.to.slice(0, 4)); year += 1) {
    marks.push({
      year,
      start: positionOf(clampDay(`${year}-01-01` as IsoDay, range), range),
      end: positionOf(clampDay(`${year + 1}-01-01` as IsoDay, range), range),
    });
  }
  return marks;
}

/** Milliseconds one month takes while the clock plays. */
export const playedMonthMs = 400;

/**
 * Day shown after the clock has played for a while from a day: one month per `playedMonthMs`, in quarters of a month,
 * so that the massing rises smoothly and the panels still have time to follow.
 */
export function dayAfterPlaying(start: IsoDay, elapsedMs: number, range: ClockRange): IsoDay {
  const quarters = Math.floor((Math.max(0, elapsedMs) / playedMonthMs) * 4);
  const before = addMonths(start, Math.floor(quarters / 4));
  const after = addMonths(before, 1);
  const days = dayNumberOf(after) - dayNumberOf(before);
  return clampDay(isoDayOf(dayNumberOf(before) + Math.round((days * (quarters % 4)) / 4)), range);
}

/** Why a typed date was not taken. */
export type TypedDateProblem = 'format' | 'noSuchDay' | 'outOfRange';
export type TypedDate =
  | { readonly ok: true; readonly day: IsoDay }
  | { readonly ok: false; readonly problem: TypedDateProblem };

const typedPattern =
  /^(\d{4})(?:(?:年|[-/.])(\d{1,2})(?:(?:月|[-/.])(\d{1,2})日?|月?))?(?:年?(?:底|末))?年?$/;

/**
 * Reads a date as people type it: 2025-12-31, 2025/12, 2025年12月31日, 2025 年底, 2025. An imprecise date means the last
 * day of its period, as everywhere (planning standards 6.4).
 */
export function readTypedDate(text: string, range: ClockRange): TypedDate {
  const match = typedPattern.exec(text.normalize('NFKC').replaceAll(/\s/g, ''));
  if (!match?.[1]) return { ok: false, problem: 'format' };
  const [, year, month, day] = match;
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  if (!isPlanDate(date) || (day !== undefined && !isIsoDay(date))) return { ok: false, problem: 'noSuchDay' };
  const last = lastDayOf(date);
  if (last < range.from || last > range.to) return { ok: false, problem: 'outOfRange' };
  return { ok: true, day: last };
}

/** The end of a month after the day: what one step to the right of the scale means. */
export function nextMonthEnd(day: IsoDay, range: ClockRange): IsoDay {
  const end = lastDayOf(day.slice(0, 7) as PlanDate);
  return clampDay(end > day ? end : addMonths(end, 1), range);
}

/** The end of a month before the day; the range begins with its own first day. */
export function previousMonthEnd(day: IsoDay, range: ClockRange): IsoDay {
  return clampDay(addMonths(lastDayOf(day.slice(0, 7) as PlanDate), -1), range);
}
