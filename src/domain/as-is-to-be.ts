import type { BuildingId, DerivedId, FactId, MilestoneId, ZoneId } from './ids';
import type { Building, BuildingWorks, Park, Zone } from './park';
import type { FigureKind } from './quantity';

/** 现状 / 规划 of one zone: what the plan says is there, and what it says shall come. */
export interface AsIsToBe {
  readonly zoneId: ZoneId;
  readonly asIs: {
    /** facts that describe the day of the document */
    readonly facts: readonly FactId[];
  };
  readonly toBe: {
    readonly facts: readonly FactId[];
    readonly milestones: readonly MilestoneId[];
    /** values of ours, scenarios among them */
    readonly derived: readonly DerivedId[];
  };
  /** facts that say by what way the zone is renewed: 以改造为主, 新建、拆改并举 */
  readonly ways: readonly FactId[];
  /** Buildings by what is done to them; massing of 示例, so counts carry its badge. */
  readonly works: Readonly<Record<BuildingWorks, readonly BuildingId[]>>;
  readonly worksIllustrative: boolean;
}

/** A statement that is drawn as present only when it is a baseline: never a promise (reading rule 3 of the plan). */
const presentKinds: readonly FigureKind[] = ['baseline'];

/** Facts that word how a zone is built, by zone. The plan says nothing of the kind for the incubator. */
const waysOfZone: Readonly<Record<string, readonly string[]>> = {
  'phase-1': ['S11'],
  'phase-2': ['S22'],
};

function isPresent(park: Park, factId: FactId): boolean {
  const fact = park.facts.get(factId);
  return fact?.quantities.every(({ kind }) => presentKinds.includes(kind)) ?? false;
}

function worksOf(buildings: readonly Building[]): AsIsToBe['works'] {
  const of = (works: BuildingWorks) =>
    buildings.filter((building) => building.works === works).map(({ id }) => id);
  return {
    existing: of('existing'),
    retrofit: of('retrofit'),
    rebuild: of('rebuild'),
    newBuild: of('newBuild'),
  };
}

export function asIsToBe(park: Park, zone: Zone): AsIsToBe {
  const figures = [zone.landAreaFact, zone.floorSpaceFact, zone.residentFact].filter((id) => id !== null);
  const present = [...new Set([...figures, ...zone.presentFacts])].filter((id) => isPresent(park, id));
  const coming = [...new Set([...zone.roleFacts, ...zone.comingFacts])];
  const buildings = park.buildings.filter((building) => building.zoneId === zone.id);
  return {
    zoneId: zone.id,
    asIs: { facts: present },
    toBe: {
      facts: coming.filter((id) => park.facts.has(id)),
      milestones: park.milestones
        .filter(({ due, zoneIds }) => due !== null && zoneIds.includes(zone.id))
        .map(({ id }) => id),
      derived: zone.derived,
    },
    ways: [...park.facts.keys()].filter((id) => waysOfZone[zone.id]?.includes(String(id)) ?? false),
    works: worksOf(buildings),
    worksIllustrative: buildings.some(({ nature }) => nature === 'illustrative'),
  };
}
