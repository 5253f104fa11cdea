import type { ClockReading } from './clock';
import type { Indicator, Milestone } from './park';
import { firstDayOf, lastDayOf, type PlanDate } from './plan-date';

/** 未到期 · 到期 · 逾期未核实 · 已核实 · 无到期日 (MODEL, "Time and basis"). */
export type PromiseState = 'notDue' | 'due' | 'overdueUnverified' | 'verified' | 'undated';

/** A report with evidence: the only thing that can make a promise 已核实 (truth rule 4). */
export interface Report {
  readonly subjectId: string;
  readonly date: PlanDate;
  readonly document: string;
}

/** State of a milestone or target on a day. Overdue is measured against min(asOf, today). */
export function promiseStateAt(
  promise: Pick<Milestone | Indicator, 'id' | 'due'>,
  clock: ClockReading,
  reports: readonly Report[],
): PromiseState {
  const day = clock.asOf < clock.today ? clock.asOf : clock.today;
  const reported = reports.some(
    (report) => report.subjectId === String(promise.id) && lastDayOf(report.date) <= day,
  );
  if (reported) return 'verified';
  if (promise.due === null) return 'undated';
  if (lastDayOf(promise.due) < day) return 'overdueUnverified';
  return firstDayOf(promise.due) <= clock.asOf ? 'due' : 'notDue';
}
