import { type ClockReading, countingDay } from './clock';
import type { EnterpriseId, ZoneId } from './ids';
import type { Enterprise, Occupancy, Park } from './park';
import { firstDayOf, lastDayOf } from './plan-date';
import { isDocumented } from './provenance';

/**
 * Whether a stay covers the day that counts under the clock's basis: 核实 never looks beyond today.
 * A stay of unknown beginning lasts from always on: its roster says that the firm is here, and no more.
 * An imprecise period lasts from the first day of its start to the last day of its end.
 */
export function isOccupying(occupancy: Occupancy, clock: ClockReading): boolean {
  const day = countingDay(clock);
  if (occupancy.from !== null && firstDayOf(occupancy.from) > day) return false;
  return occupancy.to === null || lastDayOf(occupancy.to) >= day;
}

/** Enterprises of the roster that occupy space in a zone on the day, by building or by zone. */
export function rosterAt(park: Park, zoneId: ZoneId, clock: ClockReading): readonly Enterprise[] {
  const buildings = new Set(
    park.buildings.filter((building) => building.zoneId === zoneId).map((building) => building.id),
  );
  const here = new Set<EnterpriseId>(
    park.occupancies
      .filter((occupancy) => isOccupying(occupancy, clock))
      .filter(
        (occupancy) =>
          occupancy.zoneId === zoneId ||
          (occupancy.buildingId !== null && buildings.has(occupancy.buildingId)),
      )
      .map((occupancy) => occupancy.enterpriseId),
  );
  return park.enterprises.filter((enterprise) => here.has(enterprise.id));
}

/** Every enterprise of any roster that uses space on the day, whether its zone is known or not. */
export function residentsAt(park: Park, clock: ClockReading): readonly Enterprise[] {
  const here = new Set(
    park.occupancies.filter((stay) => isOccupying(stay, clock)).map(({ enterpriseId }) => enterpriseId),
  );
  return park.enterprises.filter(({ id }) => here.has(id));
}

/** Firms the plan itself places in a zone; a wanted firm is never among them (truth rule 9), 示例 and imported ones neither. */
export function namedResidents(park: Park, zoneId: ZoneId): readonly Enterprise[] {
  return park.enterprises.filter(
    (enterprise) =>
      enterprise.relation === 'resident' && enterprise.zoneId === zoneId && isDocumented(enterprise),
  );
}
