import type { TransferStage } from './lifecycle-codes';
import { transferStages } from './lifecycle-codes';
import type { Parcel, TransferEvent } from './park';
import { dayNumberOf, effectiveDayNumber, firstDayOf, lastDayOf, type PlanDate } from './plan-date';
import { awardStages, supplyModes, termLimitYears } from './supply-modes';
import { transitionBetween } from './transfer-machine';

export type HistoryFindingCode =
  | 'wrongTransition'
  | 'biddingBeforeAnnouncement'
  | 'announcementTooShort'
  | 'saleBeforeBidding'
  | 'listingTooShort'
  | 'contractBeforeSale'
  | 'startBeforeHandover'
  | 'startWithoutBuildPermit'
  | 'finishBeforeStart'
  | 'agreedDatesMissing'
  | 'awardNotOfMode'
  | 'termTooLong';

/** Something in a parcel's history that the trade's rules do not allow. Codes become words in the panels. */
export interface HistoryFinding {
  readonly code: HistoryFindingCode;
  /** planned and agreed dates, or what happened; null for what concerns the parcel as such */
  readonly track: 'plan' | 'actual' | null;
  readonly params: Readonly<Record<string, string | number>>;
}

interface OrderRule {
  readonly earlier: TransferStage;
  readonly later: TransferStage;
  readonly wrongOrder: HistoryFindingCode;
  readonly atLeast?: { readonly days: number; readonly code: HistoryFindingCode };
}

/** Planning standards 6.3: dates along the chain, with the shortest times the rules of sale allow. */
const orderRules: readonly OrderRule[] = [
  {
    earlier: 'announced',
    later: 'bidding',
    wrongOrder: 'biddingBeforeAnnouncement',
    atLeast: { days: 20, code: 'announcementTooShort' },
  },
  {
    earlier: 'bidding',
    later: 'sold',
    wrongOrder: 'saleBeforeBidding',
    atLeast: { days: 10, code: 'listingTooShort' },
  },
  { earlier: 'sold', later: 'contracted', wrongOrder: 'contractBeforeSale' },
  { earlier: 'negotiated', later: 'contracted', wrongOrder: 'contractBeforeSale' },
  { earlier: 'delivered', later: 'started', wrongOrder: 'startBeforeHandover' },
  { earlier: 'started', later: 'completed', wrongOrder: 'finishBeforeStart' },
];

const chainOrder = new Map<TransferStage, number>(transferStages.map((stage, index) => [stage, index]));

/** Events in the order in which they count: by the day they take effect, then along the chain. */
export function inOrder(events: readonly TransferEvent[]): readonly TransferEvent[] {
  return events.toSorted(
    (a, b) =>
      effectiveDayNumber(a.date) - effectiveDayNumber(b.date) ||
      (chainOrder.get(a.stage) ?? 0) - (chainOrder.get(b.stage) ?? 0),
  );
}

/** An imprecise date is only out of order when no day it may mean would be in order. */
function certainlyBefore(a: PlanDate, b: PlanDate): boolean {
  return lastDayOf(a) < firstDayOf(b);
}

/** Most days that may lie between two dates. */
function mostDaysBetween(from: PlanDate, to: PlanDate): number {
  return dayNumberOf(lastDayOf(to)) - dayNumberOf(firstDayOf(from));
}

type Track = Exclude<HistoryFinding['track'], null>;

function orderFindings(events: readonly TransferEvent[], track: Track): HistoryFinding[] {
  const findings: HistoryFinding[] = [];
  for (const rule of orderRules) {
    const firsts = events.filter((event) => event.stage === rule.earlier);
    for (const event of events.filter((candidate) => candidate.stage === rule.later)) {
      const before = firsts.findLast((first) => !certainlyBefore(event.date, first.date));
      const params = { stage: rule.later, date: event.date, against: rule.earlier };
      if (before === undefined) {
        if (firsts.length > 0) findings.push({ code: rule.wrongOrder, track, params });
        continue;
      }
      const { atLeast } = rule;
      const days = mostDaysBetween(before.date, event.date);
      if (atLeast && days < atLeast.days) {
        findings.push({ code: atLeast.code, track, params: { ...params, days, required: atLeast.days } });
      }
    }
  }
  return findings;
}

/** A history that begins with the works (as records cut off at a date do) says nothing about its permits. */
function permitFindings(events: readonly TransferEvent[], track: Track): HistoryFinding[] {
  return events.flatMap((event, index) => {
    if (event.stage !== 'started' || index === 0) return [];
    const permitted = events.some(
      (other) => other.stage === 'buildPermit' && !certainlyBefore(event.date, other.date),
    );
    if (permitted) return [];
    return [{ code: 'startWithoutBuildPermit' as const, track, params: { date: event.date } }];
  });
}

function transitionFindings(
  events: readonly TransferEvent[],
  track: Track,
  told: readonly HistoryFinding[],
): HistoryFinding[] {
  return events.slice(1).flatMap((event, index) => {
    const before = events[index];
    if (!before || before.stage === event.stage) return [];
    if (transitionBetween(before.stage, event.stage) !== 'refused') return [];
    const undecided = !certainlyBefore(before.date, event.date);
    if (undecided && transitionBetween(event.stage, before.stage) !== 'refused') return [];
    const alreadyTold = told.some(
      ({ params }) => params.stage === before.stage && params.against === event.stage,
    );
    if (alreadyTold) return [];
    const params = { from: before.stage, to: event.stage, date: event.date };
    return [{ code: 'wrongTransition' as const, track, params }];
  });
}

function trackFindings(events: readonly TransferEvent[], track: Track): HistoryFinding[] {
  const ordered = inOrder(events);
  const told = [...orderFindings(ordered, track), ...permitFindings(ordered, track)];
  return [...told, ...transitionFindings(ordered, track, told)];
}

function parcelFindings(parcel: Parcel): HistoryFinding[] {
  const findings: HistoryFinding[] = [];
  const limit = termLimitYears(parcel.landUse, parcel.supplyMode);
  if (parcel.termYears !== null && limit !== null && parcel.termYears > limit) {
    findings.push({ code: 'termTooLong', track: null, params: { term: parcel.termYears, limit } });
  }
  const { supplyMode: mode } = parcel;
  if (mode !== null) {
    const wrong = new Set(
      parcel.events
        .map((event) => event.stage)
        .filter((stage) => awardStages.some((award) => award === stage))
        .filter((stage) => !supplyModes[mode].awards.includes(stage)),
    );
    for (const stage of wrong)
      findings.push({ code: 'awardNotOfMode', track: null, params: { stage, mode } });
  }
  const contracted = parcel.events.some((event) => event.stage === 'contracted' && event.kind === 'actual');
  const agreed = (stage: TransferStage) =>
    parcel.events.some((event) => event.stage === stage && event.kind === 'agreed');
  if (contracted && !(agreed('started') && agreed('completed'))) {
    findings.push({ code: 'agreedDatesMissing', track: null, params: {} });
  }
  return findings;
}

/**
 * What the trade's rules find wrong in a parcel's history; empty when nothing is. Imprecise dates get the benefit of
 * the doubt. Source: planning standards 5.7 (terms), 6.1 (chain), 6.3 (dates).
 */
export function checkHistory(parcel: Parcel): readonly HistoryFinding[] {
  const plan = parcel.events.filter((event) => event.kind !== 'actual');
  const actual = parcel.events.filter((event) => event.kind === 'actual');
  return [...trackFindings(plan, 'plan'), ...trackFindings(actual, 'actual'), ...parcelFindings(parcel)];
}
