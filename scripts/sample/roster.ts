import type { SampleBuilding } from './buildings';
import { shiftDay } from './dates';
import { type Floor, toTenth } from './floors';
import { dataCutOff } from './histories';

interface SampleEnterprise {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly relation: 'resident';
  readonly zoneId: string;
  readonly industryId: string;
  readonly subfield: null;
  readonly aliases: readonly string[];
  readonly facts: readonly string[];
  readonly section: null;
}
interface SampleOccupancy {
  readonly enterpriseId: string;
  readonly buildingId: string;
  readonly zoneId: string;
  readonly from: string;
  readonly to: string | null;
  readonly areaSqm: number;
}
export interface Roster {
  readonly enterprises: readonly SampleEnterprise[];
  readonly occupancies: readonly SampleOccupancy[];
  /** Buildings with what is left free on each floor. */
  readonly buildings: readonly SampleBuilding[];
}

const industries = [
  'software',
  'robotics',
  'app-large-models',
  'medical',
  'security',
  'sensors',
  'wearables',
  'data-services',
  'app-manufacturing',
  'app-fashion',
] as const;

/** Anonymous residents: how many a zone shows, when the first moves in and how many days lie between two. */
const intake: Readonly<
  Record<string, readonly { count: number; first: string; every: number; sqm: number }[]>
> = {
  // 42 on the day the plan was issued: it states more than forty.
  incubator: [
    { count: 42, first: '2023-01-01', every: 6, sqm: 420 },
    { count: 8, first: '2024-02-12', every: 41, sqm: 900 },
  ],
  'phase-1': [{ count: 12, first: '2024-04-08', every: 63, sqm: 1100 }],
  'phase-2': [{ count: 8, first: '2025-02-10', every: 74, sqm: 2600 }],
};

const rentable: ReadonlySet<Floor['use']> = new Set([
  'research',
  'office',
  'incubation',
  'pilot',
  'production',
  'logistics',
]);

/** First day a building can be used; what stands already counts from the first day of the clock. */
function openFrom(building: SampleBuilding): string {
  if (building.works === 'existing') return '2023-01-01';
  const finish = building.actual?.finish ?? null;
  const planned = building.planned?.finish ?? '2027-12-31';
  return finish !== null && finish > planned ? finish : planned;
}

/** Tells who sits where since when, fills floors from below and leaves the rest as available space. */
export function rosterOf(zoneId: string, buildings: readonly SampleBuilding[], startNo: number): Roster {
  const free = new Map(buildings.map(({ id, floors }) => [id, floors.map((floor) => areaToLet(floor))]));
  const enterprises: SampleEnterprise[] = [];
  const occupancies: SampleOccupancy[] = [];
  let no = startNo;
  for (const { count, first, every, sqm } of intake[zoneId] ?? []) {
    for (let index = 0; index < count; index += 1) {
      const from = shiftDay(first, every * index);
      const areaSqm = sqm + ((no * 37) % 9) * Math.round(sqm / 14);
      const home = buildings
        .filter((building) => openFrom(building) <= from && from <= dataCutOff)
        .toSorted((a, b) => freeIn(free, b.id) - freeIn(free, a.id))
        .find((building) => freeIn(free, building.id) >= areaSqm);
      if (!home) continue;
      take(free, home.id, areaSqm);
      const id = `sample:ent-${String(no).padStart(2, '0')}`;
      enterprises.push({
        id,
        name: {
          zh: `示例企业 ${String(no).padStart(2, '0')}`,
          en: `Sample enterprise ${String(no).padStart(2, '0')}`,
        },
        relation: 'resident',
        zoneId,
        industryId: industries[no % industries.length] ?? 'software',
        subfield: null,
        aliases: [],
        facts: [],
        section: null,
      });
      occupancies.push({ enterpriseId: id, buildingId: home.id, zoneId, from, to: null, areaSqm });
      no += 1;
    }
  }
  return {
    enterprises,
    occupancies,
    buildings: buildings.map((building) => withAvailability(building, free)),
  };
}

function areaToLet(floor: Floor): number {
  return rentable.has(floor.use) ? (floor.usableAreaSqm ?? floor.grossFloorAreaSqm) : 0;
}

function freeIn(free: ReadonlyMap<string, readonly number[]>, id: string): number {
  return (free.get(id) ?? []).reduce((sum, area) => sum + area, 0);
}

function take(free: Map<string, number[]>, id: string, areaSqm: number): void {
  let rest = areaSqm;
  const floors = free.get(id) ?? [];
  floors.forEach((area, index) => {
    const used = Math.min(area, rest);
    floors[index] = toTenth(area - used);
    rest = toTenth(rest - used);
  });
}

/**
 * Most of what the roster leaves is taken by users it does not show: every third floor of works and every second of
 * the rest is offered. Floors that are not let (services, exhibition, flats) say nothing about availability.
 */
function withAvailability(
  building: SampleBuilding,
  free: ReadonlyMap<string, readonly number[]>,
): SampleBuilding {
  const left = free.get(building.id) ?? [];
  const from = openFrom(building);
  return {
    ...building,
    floors: building.floors.map((floor, index) => {
      if (!rentable.has(floor.use)) return floor;
      const every = floor.use === 'production' || floor.use === 'logistics' ? 3 : 2;
      const availableSqm = index % every === 1 ? (left[index] ?? 0) : 0;
      return { ...floor, availableSqm, availableFrom: availableSqm > 0 ? from : null };
    }),
  };
}
