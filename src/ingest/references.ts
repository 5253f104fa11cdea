import { derivedIds } from '@/domain/derived';
import type { Issue } from '@/domain/issue';
import type { Park } from '@/domain/park';

interface Referrer {
  readonly layer: string;
  readonly id: string;
  readonly target:
    | 'zone'
    | 'fact'
    | 'parcel'
    | 'building'
    | 'enterprise'
    | 'industry'
    | 'derived'
    | 'anomaly'
    | 'document'
    | 'programme';
  readonly to: string;
}

function referrersOf(park: Park): readonly Referrer[] {
  const referrers: Referrer[] = [];
  const add = (layer: string, id: string, target: Referrer['target'], ids: readonly (string | null)[]) => {
    for (const to of ids) if (to !== null) referrers.push({ layer, id, target, to });
  };
  for (const zone of park.zones) {
    add('zones', zone.id, 'fact', [
      zone.landAreaFact,
      zone.floorSpaceFact,
      zone.residentFact,
      ...zone.roleFacts,
      ...zone.presentFacts,
      ...zone.comingFacts,
    ]);
    add('zones', zone.id, 'derived', zone.derived);
    add('zones', zone.id, 'anomaly', zone.anomalies);
  }
  for (const parcel of park.parcels) {
    add('parcels', parcel.id, 'zone', [parcel.zoneId]);
    add('parcels', parcel.id, 'parcel', [parcel.illustrates]);
    add('parcels', parcel.id, 'fact', parcel.facts);
    for (const { evidence } of parcel.events) {
      if (evidence?.type === 'fact') add('parcels', parcel.id, 'fact', [evidence.factId]);
    }
  }
  for (const area of park.landUseAreas) add('landUseAreas', area.id, 'zone', [area.zoneId]);
  for (const building of park.buildings) {
    add('buildings', building.id, 'zone', [building.zoneId]);
    add('buildings', building.id, 'parcel', [building.parcelId]);
    add('buildings', building.id, 'derived', [building.scenario]);
  }
  for (const enterprise of park.enterprises) {
    add('enterprises', enterprise.id, 'zone', [enterprise.zoneId]);
    add('enterprises', enterprise.id, 'industry', [enterprise.industryId]);
    add('enterprises', enterprise.id, 'fact', enterprise.facts);
  }
  for (const occupancy of park.occupancies) {
    add('occupancies', occupancy.enterpriseId, 'enterprise', [occupancy.enterpriseId]);
    add('occupancies', occupancy.enterpriseId, 'building', [occupancy.buildingId]);
    add('occupancies', occupancy.enterpriseId, 'zone', [occupancy.zoneId]);
  }
  for (const partner of park.partners) add('partners', partner.id, 'industry', [partner.industryId]);
  for (const platform of park.platforms) {
    add('platforms', platform.id, 'zone', [platform.zoneId]);
    add('platforms', platform.id, 'fact', platform.facts);
  }
  for (const project of park.projects) {
    add('projects', project.id, 'zone', [project.zoneId]);
    add('projects', project.id, 'fact', project.facts);
  }
  for (const milestone of park.milestones) {
    add('milestones', milestone.id, 'fact', [milestone.factId]);
    add('milestones', milestone.id, 'zone', milestone.zoneIds);
    add('milestones', milestone.id, 'parcel', [milestone.parcelId]);
  }
  for (const indicator of park.indicators) add('indicators', indicator.id, 'fact', [indicator.factId]);
  for (const fact of park.facts.values()) {
    add('facts', fact.id, 'document', [fact.documentId]);
    add('facts', fact.id, 'fact', fact.relatedFacts);
    add('facts', fact.id, 'anomaly', fact.anomalies);
  }
  for (const fund of park.funds) add('funds', fund.id, 'fact', fund.facts);
  for (const industry of park.industries) add('industries', industry.id, 'fact', industry.facts);
  for (const programme of park.programmes) {
    add('programmes', programme.id, 'fact', programme.facts);
    add('programmes', programme.id, 'programme', [programme.parentId]);
  }
  for (const silence of park.notStated) add('notStated', silence.id, 'zone', [silence.zoneId]);
  for (const scene of park.scenes) {
    add('scenes', scene.id, 'fact', scene.figures);
    add('scenes', scene.id, 'zone', scene.emphasis);
  }
  for (const anomaly of park.anomalies) add('anomalies', anomaly.id, 'fact', anomaly.facts);
  return referrers;
}

/** Names every reference that leads nowhere. The thing itself stays: half a record is better than none. */
export function checkReferences(park: Park): readonly Issue[] {
  const known: Readonly<Record<Referrer['target'], ReadonlySet<string>>> = {
    zone: new Set(park.zones.map((zone) => String(zone.id))),
    fact: new Set([...park.facts.keys()].map(String)),
    parcel: new Set(park.parcels.map((parcel) => String(parcel.id))),
    building: new Set(park.buildings.map((building) => String(building.id))),
    enterprise: new Set(park.enterprises.map((enterprise) => String(enterprise.id))),
    industry: new Set(park.industries.map((industry) => industry.id)),
    derived: new Set(derivedIds),
    anomaly: new Set(park.anomalies.map((anomaly) => String(anomaly.id))),
    document: new Set(park.documents.map((document) => String(document.id))),
    programme: new Set(park.programmes.map((programme) => programme.id)),
  };
  return referrersOf(park)
    .filter((referrer) => !known[referrer.target].has(referrer.to))
    .map((referrer) => ({
      severity: 'warning' as const,
      code: 'reference-unknown',
      params: { target: referrer.target, to: referrer.to },
      where: { feature: referrer.id, layer: referrer.layer },
    }));
}
