import type { ClockReading } from './clock';
import { countingDay } from './clock';
import type { ParcelId, ZoneId } from './ids';
import { authoritativeParcel, countableParcels, countingEvents, parcelStateAt } from './lifecycle';
import { type StageFamily, stageFamilies, type TransferStage } from './lifecycle-codes';
import type { Park, TransferEvent } from './park';
import { firstDayOf, lastDayOf, type PlanDate } from './plan-date';
import { isIllustrative } from './provenance';

export interface FunnelStep {
  readonly family: StageFamily;
  readonly parcels: readonly ParcelId[];
  /** parcels that stand here or further along the chain */
  readonly reached: number;
  /** The same for parcels the plan names and for 示例: the two are never one number (truth rule 8). */
  readonly documented: FunnelCount;
  readonly illustrative: FunnelCount;
}

export interface FunnelCount {
  readonly here: number;
  readonly reached: number;
}

/** Where the parcels of a zone, or of all, stand on a day. The steps hold every countable parcel exactly once. */
export function transferFunnel(
  park: Park,
  zoneId: ZoneId | null,
  clock: ClockReading,
): readonly FunnelStep[] {
  const standing = countableParcels(park)
    .filter((parcel) => zoneId === null || parcel.zoneId === zoneId)
    .map((parcel) => {
      // An outline that stands for a named parcel is that parcel: its record decides stage and nature.
      const record = authoritativeParcel(park, parcel);
      const place = stageFamilies.indexOf(parcelStateAt(record, clock).family);
      return { id: parcel.id, place, illustrative: isIllustrative(record) };
    });
  const countOf = (place: number, illustrative: boolean): FunnelCount => {
    const own = standing.filter((parcel) => parcel.illustrative === illustrative);
    return {
      here: own.filter((parcel) => parcel.place === place).length,
      reached: own.filter((parcel) => parcel.place >= place).length,
    };
  };
  return stageFamilies.map((family, place) => ({
    family,
    parcels: standing.filter((parcel) => parcel.place === place).map(({ id }) => id),
    reached: standing.filter((parcel) => parcel.place >= place).length,
    documented: countOf(place, false),
    illustrative: countOf(place, true),
  }));
}

export interface CalendarEntry {
  readonly parcelId: ParcelId;
  readonly zoneId: ZoneId;
  readonly stage: TransferStage;
  readonly date: PlanDate;
  readonly kind: TransferEvent['kind'];
  readonly illustrative: boolean;
  /** false: lies after the clock's day */
  readonly passed: boolean;
}

/**
 * Transfer events that count on the clock's basis, in order, of a zone or of all; on 核实 none lies after today.
 * @param stages the stages worth a line; all when left out
 */
export function transferCalendar(
  park: Park,
  zoneId: ZoneId | null,
  clock: ClockReading,
  stages?: readonly TransferStage[],
): readonly CalendarEntry[] {
  const until = countingDay(clock);
  return countableParcels(park)
    .filter((parcel) => zoneId === null || parcel.zoneId === zoneId)
    .flatMap((parcel) => {
      const record = authoritativeParcel(park, parcel);
      return countingEvents(record, clock.basis)
        .filter((event) => !stages || stages.includes(event.stage))
        .filter((event) => clock.basis === 'plan' || lastDayOf(event.date) <= clock.today)
        .map(({ stage, date, kind }) => ({
          parcelId: parcel.id,
          zoneId: parcel.zoneId,
          stage,
          date,
          kind,
          illustrative: isIllustrative(record),
          passed: lastDayOf(date) <= until,
        }));
    })
    .toSorted((a, b) => {
      const [left, right] = [lastDayOf(a.date) + firstDayOf(a.date), lastDayOf(b.date) + firstDayOf(b.date)];
      return left < right ? -1 : left > right ? 1 : 0;
    });
}
