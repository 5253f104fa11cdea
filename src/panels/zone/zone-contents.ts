import type { ClockReading } from '@/domain/clock';
import { type ConstructionStatus, constructionStatusAt } from '@/domain/construction';
import { countableParcels } from '@/domain/lifecycle';
import type { Building, Enterprise, Occupancy, Parcel, Park, Zone } from '@/domain/park';
import { firstDayOf, lastDayOf } from '@/domain/plan-date';
import { natureOf } from '../figures';

/** What may be shown while 示例 is switched off: everything else. */
const shown = (park: Park, sampleVisible: boolean) => (thing: { readonly dataset: Parcel['dataset'] }) =>
  sampleVisible || natureOf(park, thing.dataset) !== 'illustrative';

/** Parcels of a zone, each counted once; without 示例 the plan's own records remain. */
export function parcelsOfZone(park: Park, zone: Zone, sampleVisible: boolean): readonly Parcel[] {
  const candidates = sampleVisible ? countableParcels(park) : park.parcels.filter(shown(park, false));
  return candidates.filter((parcel) => parcel.zoneId === zone.id);
}

export function buildingsOfZone(park: Park, zone: Zone, sampleVisible: boolean): readonly Building[] {
  return park.buildings.filter(
    (building) => building.zoneId === zone.id && shown(park, sampleVisible)(building),
  );
}

export function countByConstruction(
  buildings: readonly Building[],
  clock: ClockReading,
): ReadonlyMap<ConstructionStatus, number> {
  const counts = new Map<ConstructionStatus, number>();
  for (const building of buildings) {
    const status = constructionStatusAt(building, clock);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** Firms the plan itself places in the zone; a wanted firm is never among them (truth rule 9). */
export function namedResidents(park: Park, zone: Zone): readonly Enterprise[] {
  return park.enterprises.filter(
    (enterprise) =>
      enterprise.relation === 'resident' &&
      enterprise.zoneId === zone.id &&
      natureOf(park, enterprise.dataset) !== 'illustrative',
  );
}

/** An imprecise period lasts from the first day of its start to the last day of its end. */
export function isOccupying(occupancy: Occupancy, clock: ClockReading): boolean {
  if (firstDayOf(occupancy.from) > clock.asOf) return false;
  return occupancy.to === null || lastDayOf(occupancy.to) >= clock.asOf;
}

/** Entries of the illustrative roster that occupy space in the zone on the day. */
export function sampleResidentsAt(park: Park, zone: Zone, clock: ClockReading): readonly Enterprise[] {
  const buildings = new Set(
    park.buildings.filter((building) => building.zoneId === zone.id).map((building) => building.id),
  );
  const here = new Set(
    park.occupancies
      .filter((occupancy) => isOccupying(occupancy, clock))
      .filter(
        (occupancy) =>
          occupancy.zoneId === zone.id ||
          (occupancy.buildingId !== null && buildings.has(occupancy.buildingId)),
      )
      .map((occupancy) => occupancy.enterpriseId),
  );
  return park.enterprises.filter(
    (enterprise) => here.has(enterprise.id) && natureOf(park, enterprise.dataset) === 'illustrative',
  );
}
