import { risesFromGround } from './construction';
import type { BuildingId } from './ids';
import type { BuildingWorks, Park } from './park';

/** In the order in which they change the ground: from what stays to what is new. */
export const buildingWorks = [
  'existing',
  'retrofit',
  'rebuild',
  'newBuild',
] as const satisfies readonly BuildingWorks[];

/** Gross and usable area are different measures: each on its own, never one sum (truth rule 2). */
export type SpaceMeasure = 'grossFloorAreaAboveGround' | 'usableFloorArea';

export interface WorksSpace {
  /** buildings of which something stands on the spot before works start */
  readonly standing: number;
  readonly finished: number;
  /** m² when finished, per measure the buildings state; empty: none is stated */
  readonly space: readonly { readonly measure: SpaceMeasure; readonly areaSqm: number }[];
}

/** What a group of buildings is now and when all of it is built. */
export function worksSpace(park: Park, ids: readonly BuildingId[]): WorksSpace {
  const wanted = new Set<string>(ids);
  const buildings = park.buildings.filter(({ id }) => wanted.has(id));
  const sum = (areas: readonly (number | null)[]) => {
    const stated = areas.filter((area) => area !== null);
    return stated.length === 0 ? null : stated.reduce((total, area) => total + area, 0);
  };
  const areas = [
    ['grossFloorAreaAboveGround', sum(buildings.map(({ grossFloorAreaSqm }) => grossFloorAreaSqm))],
    ['usableFloorArea', sum(buildings.map(({ usableFloorAreaSqm }) => usableFloorAreaSqm))],
  ] as const;
  return {
    standing: buildings.filter((building) => !risesFromGround(building) || building.priorHeightM > 0).length,
    finished: buildings.length,
    space: areas.flatMap(([measure, areaSqm]) => (areaSqm === null ? [] : { measure, areaSqm })),
  };
}
