import type { Bilingual } from './bilingual';
import { type ClockReading, evidenceDay } from './clock';
import { type JoinedEvidence, joinReports, type Report, type ReportedQuantity } from './evidence';
import { targetOf } from './evidence/report-problems';
import type { FactId, ZoneId } from './ids';
import type { Indicator, Milestone, Park } from './park';
import { firstDayOf, lastDayOf, type PlanDate } from './plan-date';
import { type PromiseState, promiseStateAt } from './promises';
import type { Quantity } from './quantity';

/** Whether the reported value reaches the promised one; a question of its own beside 已核实. */
export type Outcome = 'reached' | 'short';

export interface BoardRow {
  /** id of the milestone or indicator */
  readonly id: string;
  readonly kind: 'milestone' | 'indicator';
  readonly factId: FactId;
  readonly name: Bilingual;
  readonly due: PlanDate;
  readonly zoneIds: readonly ZoneId[];
  /** null for a qualitative promise, which has a due date and an evidence state but never a value or a score */
  readonly promised: Quantity | null;
  /** 力争 */
  readonly strive: boolean;
  readonly qualitative: boolean;
  readonly state: PromiseState;
  /** the report that counts on the day, the newest where there are several; null: 无数据 */
  readonly report: Report | null;
  readonly reported: ReportedQuantity | null;
  /** null where nothing is reported, or where the promise gives nothing to measure against */
  readonly outcome: Outcome | null;
  /**
   * What the promised value may be drawn beside: rows share an axis only when this is the same. 产值 and 营业收入 are
   * both 亿元 and never share one.
   */
  readonly axis: string | null;
}

/** `≈` promises no limit to fall short of. */
function outcomeOf(promised: Quantity | null, reported: ReportedQuantity | null): Outcome | null {
  if (promised === null || reported === null || promised.comparator === '≈') return null;
  const reached =
    promised.comparator === '>' ? reported.value > promised.value : reported.value >= promised.value;
  return reached ? 'reached' : 'short';
}

function axisOf(promised: Quantity | null): string | null {
  if (promised === null) return null;
  return [promised.measure, promised.unit, promised.subject?.zh].filter(Boolean).join(':');
}

type Due = (Milestone | Indicator) & { readonly due: PlanDate };
const isDue = <P extends Milestone | Indicator>(promise: P): promise is P & Due => promise.due !== null;

/** Early first; of what is due by the same day the narrower date, then milestones, then the order of the plan. */
function byDueDate(a: BoardRow, b: BoardRow): number {
  const text = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    text(lastDayOf(a.due), lastDayOf(b.due)) ||
    text(firstDayOf(b.due), firstDayOf(a.due)) ||
    text(b.kind, a.kind) ||
    text(a.id, b.id)
  );
}

/** Of several reports the one that speaks of the latest day counts; a report of the promise itself before one of a parcel. */
function newestReport(
  evidence: readonly JoinedEvidence[],
  promiseId: string,
  clock: ClockReading,
): Report | null {
  const day = evidenceDay(clock);
  let newest: JoinedEvidence | null = null;
  for (const candidate of evidence) {
    const counts = candidate.subjectId === promiseId && lastDayOf(candidate.date) <= day;
    if (counts && (newest === null || lastDayOf(candidate.date) > lastDayOf(newest.date))) newest = candidate;
  }
  return newest?.report ?? null;
}

function rowsOf(park: Park, clock: ClockReading, reports: readonly Report[], promises: readonly PromiseOf[]) {
  const { evidence } = joinReports(park, reports, clock.today);
  return promises.map(({ kind, promise }): BoardRow => {
    const promised = promise.qualitative ? null : targetOf(park, promise.factId);
    const report = newestReport(evidence, String(promise.id), clock);
    const reported = report?.value ?? null;
    return {
      id: String(promise.id),
      kind,
      factId: promise.factId,
      name: promise.name,
      due: promise.due,
      zoneIds: 'zoneIds' in promise ? promise.zoneIds : [],
      promised,
      strive: promised?.strive ?? false,
      qualitative: promise.qualitative,
      state: promiseStateAt(promise, clock, evidence),
      report,
      reported,
      outcome: outcomeOf(promised, reported),
      axis: axisOf(promised),
    };
  });
}

interface PromiseOf {
  readonly kind: BoardRow['kind'];
  readonly promise: Due;
}

/**
 * The 1-3-5 board: the plan's dated milestones and numeric targets by due date, 18 rows of the plan's 13 numeric
 * targets and 7 dated milestones, of which M11 and M12 are both.
 * @param park as read from its files; the reports are joined here
 */
export function boardRows(park: Park, clock: ClockReading, reports: readonly Report[]): readonly BoardRow[] {
  const milestones = park.milestones
    .filter(isDue)
    .map((promise) => ({ kind: 'milestone', promise }) as const);
  const targets = park.indicators
    .filter(isDue)
    .filter((indicator) => !indicator.qualitative)
    .map((promise) => ({ kind: 'indicator', promise }) as const);
  return rowsOf(park, clock, reports, [...milestones, ...targets]).toSorted(byDueDate);
}

/** Dated qualitative targets: they have a due date and a state, and stand below the board, uncounted. */
export function qualitativeRows(
  park: Park,
  clock: ClockReading,
  reports: readonly Report[],
): readonly BoardRow[] {
  const targets = park.indicators
    .filter(isDue)
    .filter((indicator) => indicator.qualitative)
    .map((promise) => ({ kind: 'indicator', promise }) as const);
  return rowsOf(park, clock, reports, targets).toSorted(byDueDate);
}

export interface BoardCounts {
  readonly numeric: Readonly<Record<PromiseState, number>>;
  readonly milestones: Readonly<Record<PromiseState, number>>;
}

/** Rows by state, numeric targets and milestones apart; the two that are both count in each. */
export function boardCounts(rows: readonly BoardRow[]): BoardCounts {
  const count = (chosen: readonly BoardRow[]) => {
    const of = (state: PromiseState) => chosen.filter((row) => row.state === state).length;
    return {
      notDue: of('notDue'),
      due: of('due'),
      duePending: of('duePending'),
      overdueUnverified: of('overdueUnverified'),
      verified: of('verified'),
      undated: of('undated'),
    };
  };
  return {
    numeric: count(rows.filter((row) => !row.qualitative)),
    milestones: count(rows.filter((row) => row.kind === 'milestone')),
  };
}
