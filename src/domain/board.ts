import type { Bilingual } from './bilingual';
import type { ClockReading } from './clock';
import { derivedValue } from './derived';
import { joinReports, type Report, type ReportedQuantity, reportDate } from './evidence';
import { targetOf } from './evidence/report-problems';
import type { DerivedId, FactId, ZoneId } from './ids';
import type { Indicator, Milestone, Park } from './park';
import { firstDayOf, lastDayOf, type PlanDate } from './plan-date';
import { type PromiseState, promiseStateAt } from './promises';
import type { Comparator, Quantity, Unit } from './quantity';

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

function rowsOf(park: Park, clock: ClockReading, reports: readonly Report[], promises: readonly PromiseOf[]) {
  const { accepted, evidence } = joinReports(park, reports, clock.today);
  const day = clock.asOf < clock.today ? clock.asOf : clock.today;
  return promises.map(({ kind, promise }): BoardRow => {
    const promised = promise.qualitative ? null : targetOf(park, promise.factId);
    const report = accepted.findLast(
      ({ subject, ...rest }) =>
        subject.kind === kind &&
        String(subject.id) === String(promise.id) &&
        lastDayOf(reportDate(rest)) <= day,
    );
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
      report: report ?? null,
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

/** Floor space towards 百万平米: figures on different bases side by side, and a gap that is ours. */
export interface SpaceBudget {
  /** Each on its own basis (地上总建筑面积, 可利用建筑面积): never stacked, never added on screen. */
  readonly bars: readonly { readonly zoneId: ZoneId; readonly factId: FactId; readonly quantity: Quantity }[];
  readonly target: { readonly factId: FactId; readonly quantity: Quantity };
  readonly gap: {
    readonly derivedId: DerivedId;
    /** place of the gap among the figures of the derived value, 1-based, for `data-derived="X06#2"` */
    readonly ordinal: number;
    readonly value: number;
    readonly unit: Unit;
    readonly comparator: Comparator;
    readonly formula: Bilingual;
    readonly caveat: Bilingual | null;
  };
  /** zones whose floor space the plan does not state */
  readonly notStated: readonly ZoneId[];
}

const spaceTarget = 'T10' as FactId;

/** Null when the plan's figures are not all there: then there is nothing honest to show. */
export function spaceBudget(park: Park): SpaceBudget | null {
  const gap = derivedValue(park, 'X06');
  const figure = gap?.figures[1];
  const target = targetOf(park, spaceTarget);
  if (!gap || !figure || !target) return null;
  const bars = park.zones.flatMap((zone) => {
    const factId = zone.floorSpaceFact;
    const quantity = factId === null ? undefined : park.facts.get(factId)?.quantities[0];
    return factId !== null && quantity ? [{ zoneId: zone.id, factId, quantity }] : [];
  });
  const { value, unit, comparator } = figure;
  return {
    bars,
    target: { factId: spaceTarget, quantity: target },
    gap: {
      derivedId: gap.id,
      ordinal: 2,
      value,
      unit,
      comparator,
      formula: gap.formula,
      caveat: gap.caveat,
    },
    notStated: park.zones.filter((zone) => zone.floorSpaceFact === null).map((zone) => zone.id),
  };
}
