import { type Basis, type ClockReading, countingDay } from './clock';
import { type ConstructionStatus, worksDaysOf } from './construction';
import { type JoinedReports, joinReports, type Report } from './evidence';
import type { BuildingId, FactId, ParcelId, ZoneId } from './ids';
import { authoritativeParcel, countableParcels, familySwitches } from './lifecycle';
import type { StageFamily } from './lifecycle-codes';
import type { Building, Indicator, Milestone, Park } from './park';
import { dayNumberOf, firstDayOf, type IsoDay, isoDayOf, lastDayOf } from './plan-date';
import { promiseStateAt } from './promises';

/** Something that is different on one day from the day before. */
export type Change =
  | {
      readonly type: 'stage';
      readonly day: IsoDay;
      readonly zoneIds: readonly ZoneId[];
      /** the parcel shown on the map, which may stand for a documented record */
      readonly parcelId: ParcelId;
      readonly from: StageFamily;
      readonly to: StageFamily;
      readonly illustrative: boolean;
    }
  | {
      readonly type: 'works';
      readonly day: IsoDay;
      readonly zoneIds: readonly ZoneId[];
      readonly buildingId: BuildingId;
      readonly to: Extract<ConstructionStatus, 'underWorks' | 'finished'>;
      readonly illustrative: boolean;
    }
  | {
      readonly type: 'promise';
      readonly day: IsoDay;
      readonly zoneIds: readonly ZoneId[];
      readonly promiseId: string;
      readonly factId: FactId;
      readonly to: 'due' | 'duePending' | 'overdueUnverified' | 'verified';
    };

/** Days after the earlier and up to the later one, as far as the basis may look. */
interface Window {
  readonly after: IsoDay;
  readonly until: IsoDay;
}

const inWindow = (day: IsoDay, { after, until }: Window) => day > after && day <= until;

function stageChanges(park: Park, basis: Basis, window: Window): readonly Change[] {
  return countableParcels(park).flatMap((parcel) => {
    let family: StageFamily = 'existing';
    return familySwitches(authoritativeParcel(park, parcel), basis).flatMap((change): readonly Change[] => {
      const from = family;
      family = change.family;
      const day = isoDayOf(change.fromDay);
      if (!inWindow(day, window)) return [];
      const { nature } = authoritativeParcel(park, parcel);
      return [
        {
          type: 'stage',
          day,
          zoneIds: [parcel.zoneId],
          parcelId: parcel.id,
          from,
          to: family,
          illustrative: nature === 'illustrative',
        },
      ];
    });
  });
}

function worksChanges(building: Building, basis: Basis, window: Window): readonly Change[] {
  if (building.works === 'existing') return [];
  const { start, finish } = worksDaysOf(building, basis);
  const change = (dayNumber: number | null, to: 'underWorks' | 'finished'): readonly Change[] => {
    if (dayNumber === null || !inWindow(isoDayOf(dayNumber), window)) return [];
    return [
      {
        type: 'works',
        day: isoDayOf(dayNumber),
        zoneIds: [building.zoneId],
        buildingId: building.id,
        to,
        illustrative: building.nature === 'illustrative',
      },
    ];
  };
  // Finished on the day it starts: only the finish can be seen.
  const started = start !== null && finish !== null && finish <= start ? [] : change(start, 'underWorks');
  return start === null ? [] : [...started, ...change(finish, 'finished')];
}

/** The days on which a promise can change: it falls due, its period has passed, a report takes effect. */
function promiseChanges(
  joined: JoinedReports,
  source: Park,
  today: IsoDay,
  window: Window,
): readonly Change[] {
  const promises: readonly (Milestone | Indicator)[] = [...source.milestones, ...source.indicators];
  return promises.flatMap((promise): readonly Change[] => {
    const evidence = joined.evidence.filter(({ subjectId }) => subjectId === String(promise.id));
    const { due } = promise;
    const days = new Set<IsoDay>(evidence.map(({ date }) => lastDayOf(date)));
    if (due !== null) {
      days.add(firstDayOf(due));
      days.add(isoDayOf(dayNumberOf(lastDayOf(due)) + 1));
    }
    const zoneIds = 'zoneIds' in promise ? promise.zoneIds : [];
    const stateOn = (asOf: IsoDay) => promiseStateAt(promise, { asOf, today }, evidence);
    return [...days].flatMap((day): readonly Change[] => {
      const to = stateOn(day);
      const was = stateOn(isoDayOf(dayNumberOf(day) - 1));
      if (!inWindow(day, window) || to === was || to === 'notDue' || to === 'undated') return [];
      return [{ type: 'promise', day, zoneIds, promiseId: String(promise.id), factId: promise.factId, to }];
    });
  });
}

/**
 * What changes between two days, in order of the day: parcels whose family changes, works that start or finish,
 * promises that fall due, pass unverified or are verified. The order of the two days does not matter.
 * @param park as read from its files; the reports are joined here
 */
export function changesBetween(
  park: Park,
  [one, other]: readonly [IsoDay, IsoDay],
  basis: Basis,
  today: IsoDay,
  reports: readonly Report[],
): readonly Change[] {
  const [after, until] = one < other ? [one, other] : [other, one];
  const joined = joinReports(park, reports, today);
  const clock: ClockReading = { asOf: until, basis, today };
  const shown: Window = { after, until: countingDay(clock) };
  const changes = [
    ...stageChanges(joined.park, basis, shown),
    ...joined.park.buildings.flatMap((building) => worksChanges(building, basis, shown)),
    ...promiseChanges(joined, park, today, { after, until }),
  ];
  return changes.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Changes by zone, each zone's in order; what concerns no single zone stands under null. */
export function changesByZone(changes: readonly Change[]): ReadonlyMap<ZoneId | null, readonly Change[]> {
  const byZone = new Map<ZoneId | null, Change[]>();
  for (const change of changes) {
    const zones: readonly (ZoneId | null)[] = change.zoneIds.length === 0 ? [null] : change.zoneIds;
    for (const zone of zones) byZone.set(zone, [...(byZone.get(zone) ?? []), change]);
  }
  return byZone;
}
