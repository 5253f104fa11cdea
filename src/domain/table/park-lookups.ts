import type { Occupancy, Parcel, Park, Zone } from '@/domain/park';

/** Computes something of a park once for as long as the park lives. */
function oncePerPark<T>(compute: (park: Park) => T): (park: Park) => T {
  const known = new WeakMap<Park, { readonly value: T }>();
  return (park) => {
    const found = known.get(park) ?? { value: compute(park) };
    known.set(park, found);
    return found.value;
  };
}

export const zonesById = oncePerPark(
  (park): ReadonlyMap<string, Zone> => new Map(park.zones.map((zone) => [String(zone.id), zone])),
);

export const parcelsById = oncePerPark(
  (park): ReadonlyMap<string, Parcel> => new Map(park.parcels.map((parcel) => [String(parcel.id), parcel])),
);

export const industriesById = oncePerPark(
  (park) => new Map(park.industries.map((industry) => [industry.id, industry])),
);

/** Stays of each firm. */
export const staysByFirm = oncePerPark((park): ReadonlyMap<string, readonly Occupancy[]> => {
  const stays = new Map<string, Occupancy[]>();
  for (const stay of park.occupancies) {
    const known = stays.get(stay.enterpriseId);
    if (known) known.push(stay);
    else stays.set(stay.enterpriseId, [stay]);
  }
  return stays;
});

/** Industries of the firms that ever use space in a building. */
export const industriesByBuilding = oncePerPark((park): ReadonlyMap<string, readonly string[]> => {
  const industryOf = new Map(park.enterprises.map((firm) => [String(firm.id), firm.industryId]));
  const found = new Map<string, Set<string>>();
  for (const { buildingId, enterpriseId } of park.occupancies) {
    const industry = industryOf.get(enterpriseId);
    if (buildingId === null || !industry) continue;
    found.set(buildingId, (found.get(buildingId) ?? new Set()).add(industry));
  }
  return new Map([...found].map(([id, industries]) => [id, [...industries]]));
});

/** The only zone that cites a fact; a fact of several zones belongs to none. */
export const zoneByFact = oncePerPark((park): ReadonlyMap<string, string> => {
  const zones = new Map<string, Set<string>>();
  for (const zone of park.zones) {
    const cited = [
      zone.landAreaFact,
      zone.floorSpaceFact,
      zone.residentFact,
      ...zone.roleFacts,
      ...zone.presentFacts,
      ...zone.comingFacts,
    ];
    for (const id of cited) {
      if (id !== null) zones.set(id, (zones.get(id) ?? new Set()).add(zone.id));
    }
  }
  return new Map([...zones].flatMap(([id, of]) => (of.size === 1 ? [[id, [...of][0] ?? ''] as const] : [])));
});
