import type { ClockReading } from './clock';
import { type Report, reportDate } from './evidence/report';
import type { Indicator, Milestone } from './park';
import { firstDayOf, lastDayOf, type PlanDate } from './plan-date';

export type { Report } from './evidence/report';

/** 未到期 · 到期 · 到期（待核） · 逾期未核实 · 已核实 · 无到期日 (MODEL, "Time and basis"). */
export type PromiseState = 'notDue' | 'due' | 'duePending' | 'overdueUnverified' | 'verified' | 'undated';

/** That a promise is answered, from a date on: all that its state needs to know of a report. */
export interface PromiseEvidence {
  readonly subjectId: string;
  readonly date: PlanDate;
}

/** The promise a report answers and from when; null for a parcel stage, which answers one only through the park. */
export function evidenceOfReport(report: Report | PromiseEvidence): PromiseEvidence | null {
  if ('subjectId' in report) return report;
  if (report.subject.kind === 'parcel') return null;
  return { subjectId: String(report.subject.id), date: reportDate(report) };
}

/**
 * State of a milestone or target on a day. Overdue is measured against min(asOf, today). A report with evidence is the
 * only thing that makes a promise 已核实 (truth rule 4); whether the reported value reaches the promised one is another
 * question, answered by the board.
 *
 * A clock that stands ahead of today passes no verdict: a due period that has ended by `asOf` but not by today reads
 * `duePending` 到期（待核） — due by then, to be verified — and turns overdue only once today has passed it too.
 */
export function promiseStateAt(
  promise: Pick<Milestone | Indicator, 'id' | 'due'>,
  clock: Pick<ClockReading, 'asOf' | 'today'>,
  reports: readonly (Report | PromiseEvidence)[],
): PromiseState {
  const day = clock.asOf < clock.today ? clock.asOf : clock.today;
  const reported = reports.some((report) => {
    const evidence = evidenceOfReport(report);
    return evidence?.subjectId === String(promise.id) && lastDayOf(evidence.date) <= day;
  });
  if (reported) return 'verified';
  if (promise.due === null) return 'undated';
  if (lastDayOf(promise.due) < day) return 'overdueUnverified';
  if (lastDayOf(promise.due) < clock.asOf) return 'duePending';
  return firstDayOf(promise.due) <= clock.asOf ? 'due' : 'notDue';
}
