import type { Basis } from './clock';
import { type ClockReading, countingDay, evidenceDay } from './clock';
import { familyOfStage, type StageFamily, type TransferStage, transferStages } from './lifecycle-codes';
import type { Parcel, Park, TransferEvent } from './park';
import { type DayNumber, dayNumberOf, effectiveDayNumber, lastDayOf } from './plan-date';
import { isIllustrative } from './provenance';

/** `overdueUnverified` 逾期未核实 is never "done" (truth rule 4); 示例 is never overdue. */
export type EvidenceState = 'verified' | 'illustrative' | 'planned' | 'overdueUnverified' | 'none';

export interface ParcelState {
  readonly stage: TransferStage;
  readonly family: StageFamily;
  /** The event that made the stage; null while only the starting state is known. */
  readonly event: TransferEvent | null;
  readonly evidence: EvidenceState;
}

const orderOfStage = new Map<TransferStage, number>(transferStages.map((stage, index) => [stage, index]));

/** Place along the chain; a later stage answers the promise of an earlier one. */
export function stageOrder(stage: TransferStage): number {
  return orderOfStage.get(stage) ?? 0;
}

/**
 * Day from which an event counts: its own, or that of the document that proves it when that came later —
 * evidence is looked at as of min(asOf, today) (MODEL, "Time and basis").
 */
export function countsFromDay(event: TransferEvent): DayNumber {
  const own = effectiveDayNumber(event.date);
  return event.kind === 'actual' && event.evidence?.type === 'document'
    ? Math.max(own, effectiveDayNumber(event.evidence.date))
    : own;
}

/** An event counts as evidenced with a document, a report, or — inside 示例 only — as an illustration. */
function isEvidenced(event: TransferEvent, parcel: Parcel): boolean {
  if (event.kind !== 'actual' || event.evidence === null) return false;
  if (event.evidence.type === 'illustrative') return isIllustrative(parcel);
  return event.evidence.type === 'document';
}

/** Events that can move the parcel on a basis: planned and agreed ones on 计划, evidenced ones on 核实. */
export function countingEvents(parcel: Parcel, basis: Basis): readonly TransferEvent[] {
  const events = parcel.events.filter((event) =>
    basis === 'verified' ? isEvidenced(event, parcel) : event.kind !== 'actual',
  );
  // Planning standards 6.4: the latest event wins, by chain order when dates tie; failed sales restart the chain,
  // so the date decides first.
  return events.toSorted(
    (a, b) =>
      effectiveDayNumber(a.date) - effectiveDayNumber(b.date) || stageOrder(a.stage) - stageOrder(b.stage),
  );
}

/** A parcel that stands for a documented one takes that record's events and evidence (MODEL: 工发智能园 counts once). */
export function authoritativeParcel(park: Park, parcel: Parcel): Parcel {
  if (parcel.illustrates === null) return parcel;
  return park.parcels.find((other) => other.id === parcel.illustrates) ?? parcel;
}

/**
 * Where a parcel stands on a day (planning standards 6.4). Before its first counting event it is 现状 (`existing`).
 * Source: MODEL "Time and basis".
 */
export function parcelStateAt(parcel: Parcel, clock: ClockReading): ParcelState {
  const limit = dayNumberOf(countingDay(clock));
  let current: TransferEvent | null = null;
  for (const event of countingEvents(parcel, clock.basis)) {
    if (countsFromDay(event) <= limit) current = event;
  }
  const stage = current?.stage ?? 'existing';
  return {
    stage,
    family: familyOfStage[stage],
    event: current,
    evidence: evidenceOf(parcel, current, clock),
  };
}

function evidenceOf(parcel: Parcel, current: TransferEvent | null, clock: ClockReading): EvidenceState {
  if (isIllustrative(parcel)) return current === null ? 'none' : 'illustrative';
  if (hasOverduePromise(parcel, clock)) return 'overdueUnverified';
  if (current === null) return 'none';
  return current.kind === 'actual' || isAnswered(current, parcel, clock) ? 'verified' : 'planned';
}

/** A promised stage whose day has passed without an evidenced event of at least that stage. */
export function hasOverduePromise(parcel: Parcel, clock: ClockReading): boolean {
  if (isIllustrative(parcel)) return false;
  return parcel.events.some(
    (promise) =>
      promise.kind !== 'actual' &&
      lastDayOf(promise.date) < evidenceDay(clock) &&
      !isAnswered(promise, parcel, clock),
  );
}

/** Whether, on the day, evidence shows the promised stage or a later one. */
export function isAnswered(promise: TransferEvent, parcel: Parcel, clock: ClockReading): boolean {
  const limit = dayNumberOf(evidenceDay(clock));
  return countingEvents(parcel, 'verified').some(
    (event) => countsFromDay(event) <= limit && stageOrder(event.stage) >= stageOrder(promise.stage),
  );
}

/** A day from which a parcel belongs to a legend family. */
export interface FamilySwitch {
  readonly fromDay: DayNumber;
  readonly family: StageFamily;
}

/**
 * Every change of legend family on a basis, in order, from 现状 on: what the map's expression walks through.
 * A document can prove an earlier event late, so the walk asks for the state on every day that could change it.
 */
export function familySwitches(parcel: Parcel, basis: Basis): readonly FamilySwitch[] {
  const events = countingEvents(parcel, basis);
  const days = [...new Set(events.map(countsFromDay))].toSorted((a, b) => a - b);
  const switches: FamilySwitch[] = [];
  let family: StageFamily = 'existing';
  for (const fromDay of days) {
    const stage = events.findLast((event) => countsFromDay(event) <= fromDay)?.stage ?? 'existing';
    if (familyOfStage[stage] === family) continue;
    family = familyOfStage[stage];
    switches.push({ fromDay, family });
  }
  return switches;
}

/** Parcels to be counted: each documented parcel once, its illustrative outline never beside it. */
export function countableParcels(park: Park): readonly Parcel[] {
  const illustrated = new Set(park.parcels.flatMap((parcel) => parcel.illustrates ?? []));
  return park.parcels.filter((parcel) => parcel.illustrates !== null || !illustrated.has(parcel.id));
}

/** Parcels by legend family on a day. Sums to the number of countable parcels at every date. */
export function countByFamily(
  park: Park,
  parcels: readonly Parcel[],
  clock: ClockReading,
): ReadonlyMap<StageFamily, number> {
  const counts = new Map<StageFamily, number>();
  for (const parcel of parcels) {
    const { family } = parcelStateAt(authoritativeParcel(park, parcel), clock);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}
