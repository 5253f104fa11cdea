import type { ClockReading } from './clock';
import { type ConstructionStatus, constructionStatuses, countByConstruction } from './construction';
import { countableParcels, countByFamily } from './lifecycle';
import { type StageFamily, stageFamilies } from './lifecycle-codes';
import type { Park } from './park';

/** One line of a legend with its numbers: one per zone in the order of the park, and all of them. */
export interface CountRow<Key extends string> {
  readonly key: Key;
  readonly byZone: readonly number[];
  readonly total: number;
}

export interface ZoneCounts {
  /** parcels by stage of transfer; the totals sum to all countable parcels at every date */
  readonly parcels: readonly CountRow<StageFamily>[];
  /** buildings by the state of their works; the totals sum to all buildings */
  readonly buildings: readonly CountRow<ConstructionStatus>[];
}

/** What stands where on a day, zone by zone. */
export function zoneCountsAt(park: Park, clock: ClockReading): ZoneCounts {
  const parcels = countableParcels(park);
  const rows = <Key extends string>(
    keys: readonly Key[],
    all: ReadonlyMap<Key, number>,
    byZone: readonly ReadonlyMap<Key, number>[],
  ): readonly CountRow<Key>[] =>
    keys.map((key) => ({
      key,
      byZone: byZone.map((counts) => counts.get(key) ?? 0),
      total: all.get(key) ?? 0,
    }));
  return {
    parcels: rows(
      stageFamilies,
      countByFamily(park, parcels, clock),
      park.zones.map(({ id }) =>
        countByFamily(
          park,
          parcels.filter(({ zoneId }) => zoneId === id),
          clock,
        ),
      ),
    ),
    buildings: rows(
      constructionStatuses,
      countByConstruction(park.buildings, clock),
      park.zones.map(({ id }) =>
        countByConstruction(
          park.buildings.filter(({ zoneId }) => zoneId === id),
          clock,
        ),
      ),
    ),
  };
}
