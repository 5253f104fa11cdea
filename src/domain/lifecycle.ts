import type { Basis } from './clock';
import { type ClockReading, countingDay } from './clock';
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
      effectiveDayNumber(a.date) - effectiveDayNumber(b.date) ||
      (orderOfStage.get(a.stage) ?? 0) - (orderOfStage.get(b.stage) ?? 0),
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
    if (effectiveDayNumber(event.date) <= limit) current = event;
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
  if (current?.kind === 'actual') return 'verified';
  if (hasOverduePromise(parcel, clock)) return 'overdueUnverified';
  return current === null ? 'none' : 'planned';
}

/** A promised stage whose day has passed without an evidenced event of at least that stage. */
export function hasOverduePromise(parcel: Parcel, clock: ClockReading): boolean {
  if (isIllustrative(parcel)) return false;
  const day = clock.asOf < clock.today ? clock.asOf : clock.today;
  const evidenced = countingEvents(parcel, 'verified').filter((event) => lastDayOf(event.date) <= day);
  return parcel.events.some(
    (promise) =>
      promise.kind !== 'actual' &&
      lastDayOf(promise.date) < day &&
      !evidenced.some(
        (event) => (orderOfStage.get(event.stage) ?? 0) >= (orderOfStage.get(promise.stage) ?? 0),
      ),
  );
}

/** A day from which a parcel belongs to a legend family. */
export interface FamilySwitch {
  readonly fromDay: DayNumber;
  readonly family: StageFamily;
}

/** Every change of legend family on a basis, in order, from 现状 on: what the map's expression walks through. */
export function familySwitches(parcel: Parcel, basis: Basis): readonly FamilySwitch[] {
  const switches: FamilySwitch[] = [];
  let family: StageFamily = 'existing';
  const events = countingEvents(parcel, basis);
  events.forEach((event, index) => {
    const next = events[index + 1];
    if (next && effectiveDayNumber(next.date) === effectiveDayNumber(event.date)) return;
    const nextFamily = familyOfStage[event.stage];
    if (nextFamily === family) return;
    switches.push({ fromDay: effectiveDayNumber(event.date), family: nextFamily });
    family = nextFamily;
  });
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
