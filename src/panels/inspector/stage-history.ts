import { type ClockReading, countingDay, evidenceDay } from '@/domain/clock';
import { countingEvents, countsFromDay, isAnswered, stageOrder } from '@/domain/lifecycle';
import type { TransferStage } from '@/domain/lifecycle-codes';
import type { Parcel, TransferEvent } from '@/domain/park';
import { dayNumberOf, effectiveDayNumber, firstDayOf, lastDayOf } from '@/domain/plan-date';
import type { EvidenceMark } from '../figures';

/** A step of the chain: its promise and its happening side by side, where both are on record. */
export interface HistoryStep {
  readonly stage: TransferStage;
  readonly entries: readonly HistoryEntry[];
}

export interface HistoryEntry {
  readonly event: TransferEvent;
  readonly mark: EvidenceMark;
  /** its day has come, and on the clock's basis it counts: a promise alone reaches nothing on 核实 */
  readonly reached: boolean;
}

/**
 * The steps of a parcel by date, each event with what stands behind it on the day of the clock. A step that is repeated
 * (a failed sale announced again) stays a step of its own: the nth promise of a stage meets its nth happening. A promise of the plan whose day has passed without evidence is 逾期未核实; 示例 never is (MODEL, "Time").
 */
export function stageHistory(
  parcel: Parcel,
  illustrative: boolean,
  clock: ClockReading,
): readonly HistoryStep[] {
  const evidenced = countingEvents(parcel, 'verified');
  const day = evidenceDay(clock);
  const limit = dayNumberOf(countingDay(clock));
  const counts = (event: TransferEvent) =>
    event.kind === 'actual' ? evidenced.includes(event) : clock.basis === 'plan';

  const markOf = (event: TransferEvent): EvidenceMark => {
    if (event.kind === 'actual') {
      if (!evidenced.includes(event)) return 'unverified';
      return event.evidence?.type === 'illustrative' ? 'illustrative' : 'verified';
    }
    if (illustrative) return 'illustrative';
    if (isAnswered(event, parcel, clock)) return 'verified';
    if (lastDayOf(event.date) < day) return 'overdueUnverified';
    if (lastDayOf(event.date) < clock.asOf) return 'duePending';
    return firstDayOf(event.date) <= clock.asOf ? 'due' : 'ahead';
  };

  const entries = parcel.events
    .toSorted(
      (a, b) =>
        effectiveDayNumber(a.date) - effectiveDayNumber(b.date) || stageOrder(a.stage) - stageOrder(b.stage),
    )
    .map((event) => ({
      event,
      mark: markOf(event),
      reached: countsFromDay(event) <= limit && counts(event),
    }));
  return pairUp(entries);
}

function pairUp(entries: readonly HistoryEntry[]): readonly HistoryStep[] {
  const steps: { stage: TransferStage; entries: HistoryEntry[] }[] = [];
  const isActual = ({ event }: HistoryEntry) => event.kind === 'actual';
  for (const entry of entries) {
    const partner = steps.find(
      (step) =>
        step.stage === entry.event.stage &&
        step.entries.length === 1 &&
        step.entries.every((other) => isActual(other) !== isActual(entry)),
    );
    if (partner) partner.entries.push(entry);
    else steps.push({ stage: entry.event.stage, entries: [entry] });
  }
  return steps.map((step) => ({
    ...step,
    entries: step.entries.toSorted((a, b) => Number(isActual(a)) - Number(isActual(b))),
  }));
}
