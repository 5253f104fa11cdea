import type { ClockReading } from './clock';
import { countingDay } from './clock';
import type { ParcelId, ZoneId } from './ids';
import { authoritativeParcel, countableParcels, countingEvents, parcelStateAt } from './lifecycle';
import { type StageFamily, stageFamilies, type TransferStage } from './lifecycle-codes';
import type { Parcel, Park, TransferEvent } from './park';
import { firstDayOf, lastDayOf, type PlanDate } from './plan-date';
import { type DatasetNature, isIllustrative, isOwn } from './provenance';

export interface FunnelStep {
  readonly family: StageFamily;
  readonly parcels: readonly ParcelId[];
  /** parcels that stand here or further along the chain */
  readonly reached: number;
  /** The same for parcels the plan names, for 示例 and for what was imported: never one number (truth rule 8). */
  readonly documented: FunnelCount;
  readonly illustrative: FunnelCount;
  readonly own: FunnelCount;
}

/** Who says that there is such a parcel: the plan, 示例, or a file somebody brought. */
export const parcelOrigins = ['documented', 'illustrative', 'own'] as const;
export type ParcelOrigin = (typeof parcelOrigins)[number];

function originOf(thing: { readonly nature?: DatasetNature }): ParcelOrigin {
  if (isOwn(thing)) return 'own';
  return isIllustrative(thing) ? 'illustrative' : 'documented';
}

export interface FunnelCount {
  readonly here: number;
  readonly reached: number;
}

/** Countable parcels of a zone, or of all, that a filter leaves. */
function parcelsIn(park: Park, zoneId: ZoneId | null, out?: ReadonlySet<string>): readonly Parcel[] {
  return countableParcels(park).filter(
    (parcel) => (zoneId === null || parcel.zoneId === zoneId) && !out?.has(parcel.id),
  );
}

/**
 * Where the parcels of a zone, or of all, stand on a day. The steps hold every countable parcel exactly once.
 * @param out ids a filter keeps out
 */
export function transferFunnel(
  park: Park,
  zoneId: ZoneId | null,
  clock: ClockReading,
  out?: ReadonlySet<string>,
): readonly FunnelStep[] {
  const standing = parcelsIn(park, zoneId, out).map((parcel) => {
    // An outline that stands for a named parcel is that parcel: its record decides stage and nature.
    const record = authoritativeParcel(park, parcel);
    const place = stageFamilies.indexOf(parcelStateAt(record, clock).family);
    return { id: parcel.id, place, origin: originOf(record) };
  });
  const countOf = (place: number, origin: ParcelOrigin): FunnelCount => {
    const these = standing.filter((parcel) => parcel.origin === origin);
    return {
      here: these.filter((parcel) => parcel.place === place).length,
      reached: these.filter((parcel) => parcel.place >= place).length,
    };
  };
  return stageFamilies.map((family, place) => ({
    family,
    parcels: standing.filter((parcel) => parcel.place === place).map(({ id }) => id),
    reached: standing.filter((parcel) => parcel.place >= place).length,
    documented: countOf(place, 'documented'),
    illustrative: countOf(place, 'illustrative'),
    own: countOf(place, 'own'),
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
 * @param only the stages worth a line, all when left out; and ids a filter keeps out
 */
export function transferCalendar(
  park: Park,
  zoneId: ZoneId | null,
  clock: ClockReading,
  only: { readonly stages?: readonly TransferStage[]; readonly out?: ReadonlySet<string> | undefined } = {},
): readonly CalendarEntry[] {
  const until = countingDay(clock);
  const { stages, out } = only;
  return parcelsIn(park, zoneId, out)
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
