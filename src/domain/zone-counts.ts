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
  /** parcels by stage of transfer; the totals sum to all countable parcels that are left, at every date */
  readonly parcels: readonly CountRow<StageFamily>[];
  /** buildings by the state of their works; the totals sum to all buildings that are left */
  readonly buildings: readonly CountRow<ConstructionStatus>[];
}

/** Ids a filter keeps out of the counts. */
interface LeftOut {
  readonly parcels: ReadonlySet<string>;
  readonly buildings: ReadonlySet<string>;
}

/** What stands where on a day, zone by zone. */
export function zoneCountsAt(park: Park, clock: ClockReading, out: LeftOut | null = null): ZoneCounts {
  const parcels = countableParcels(park).filter(({ id }) => !out?.parcels.has(id));
  const buildings = park.buildings.filter(({ id }) => !out?.buildings.has(id));
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
      countByConstruction(buildings, clock),
      park.zones.map(({ id }) =>
        countByConstruction(
          buildings.filter(({ zoneId }) => zoneId === id),
          clock,
        ),
      ),
    ),
  };
}
