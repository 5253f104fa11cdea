import { type ClockReading, countingDay } from './clock';
import type { EnterpriseId, ZoneId } from './ids';
import type { Enterprise, Occupancy, Park } from './park';
import { firstDayOf, lastDayOf } from './plan-date';
import { isIllustrative } from './provenance';

/**
 * Whether a stay covers the day that counts under the clock's basis: 核实 never looks beyond today.
 * An imprecise period lasts from the first day of its start to the last day of its end.
 */
export function isOccupying(occupancy: Occupancy, clock: ClockReading): boolean {
  const day = countingDay(clock);
  if (firstDayOf(occupancy.from) > day) return false;
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

/** Firms the plan itself places in a zone; a wanted firm is never among them (truth rule 9), 示例 neither. */
export function namedResidents(park: Park, zoneId: ZoneId): readonly Enterprise[] {
  return park.enterprises.filter(
    (enterprise) =>
      enterprise.relation === 'resident' && enterprise.zoneId === zoneId && !isIllustrative(enterprise),
  );
}
