import type { ClockReading } from '@/domain/clock';
import type { ZoneId } from '@/domain/ids';
import { countableParcels } from '@/domain/lifecycle';
import type { Building, Enterprise, Parcel, Park } from '@/domain/park';
import { isIllustrative, isOwn } from '@/domain/provenance';
import { rosterAt } from '@/domain/roster';

/** Parcels of a zone, each counted once. The park is the one that is shown: without 示例 the plan's own records remain. */
export function parcelsOfZone(park: Park, zoneId: ZoneId): readonly Parcel[] {
  return countableParcels(park).filter((parcel) => parcel.zoneId === zoneId);
}

export function buildingsOfZone(park: Park, zoneId: ZoneId): readonly Building[] {
  return park.buildings.filter((building) => building.zoneId === zoneId);
}

/** Firms of the person's own rosters that use space in the zone on the day. */
export function ownResidentsAt(park: Park, zoneId: ZoneId, clock: ClockReading): readonly Enterprise[] {
  return rosterAt(park, zoneId, clock).filter(isOwn);
}

/** Entries of the illustrative roster that occupy space in the zone on the day. */
export function sampleResidentsAt(park: Park, zoneId: ZoneId, clock: ClockReading): readonly Enterprise[] {
  return rosterAt(park, zoneId, clock).filter(isIllustrative);
}
