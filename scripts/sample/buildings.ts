import type { ParcelDesign, ZoneDesign } from './design';
import { type Floor, spread, storeyHeightM, toTenth, useOfStorey } from './floors';
import { type History, historyOf } from './histories';
import { type PlacedMass, place } from './massing';
import type { Shape } from './plane';
import { areaOf } from './shape-operations';

export interface SampleBuilding {
  readonly id: string;
  readonly parcelId: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly works: ParcelDesign['works'];
  readonly footprint: Shape;
  readonly heightM: number;
  readonly priorHeightM: number;
  readonly storeys: number;
  readonly totalSqm: number;
  readonly planned: { readonly start: string; readonly finish: string } | null;
  readonly actual: { readonly start: string | null; readonly finish: string | null } | null;
  readonly floors: readonly Floor[];
}

/** The documented parcel tells its own story; its illustrative building follows the dates the plan states for it. */
const documentedWorks: Readonly<Record<string, NonNullable<SampleBuilding['planned']>>> = {
  'gongfa-smart-park': { start: '2024-04-10', finish: '2025-12-20' },
};

interface Drawn {
  readonly parcel: ParcelDesign;
  readonly mass: PlacedMass;
  readonly letter: string;
}

/**
 * Buildings of a zone. Areas are scaled by one factor below 1 (atria, ramps, walls), so that the zone's total is the
 * figure the plan states, or the scenario for phase two.
 * @throws when the massing is smaller than the stated floor space, or more than a quarter larger
 */
export function buildingsOf(design: ZoneDesign, parcels: ReadonlyMap<string, Shape>): SampleBuilding[] {
  const drawn = design.parcels.flatMap((parcel): Drawn[] => {
    const shape = parcels.get(parcel.no);
    if (!shape) throw new Error(`${design.plan.zoneId}: parcel ${parcel.no} was not laid out`);
    return place(shape, parcel.frame, parcel.setbackM, parcel.compose, parcel.trim ?? false).map(
      (mass, index) => ({
        parcel,
        mass,
        letter: String.fromCharCode(65 + index),
      }),
    );
  });
  const rawSqm = drawn.reduce((sum, { mass }) => sum + areaOf([mass.footprint]) * mass.storeys, 0);
  const factor = design.floorAreaSqm / rawSqm;
  if (factor > 1 || factor < 0.75) {
    throw new Error(
      `${design.plan.zoneId}: massing gives ${Math.round(rawSqm)} m² for ${design.floorAreaSqm} m²`,
    );
  }
  const totals = drawn.map(({ mass }) => toTenth(areaOf([mass.footprint]) * mass.storeys * factor));
  const rest = toTenth(design.floorAreaSqm - totals.reduce((sum, total) => sum + total, 0));
  return drawn.map((item, index) =>
    toBuilding(design, item, toTenth((totals[index] ?? 0) + (index === 0 ? rest : 0))),
  );
}

function toBuilding(design: ZoneDesign, { parcel, mass, letter }: Drawn, totalSqm: number): SampleBuilding {
  const { mark } = design;
  const history = historyOf(parcel.story);
  const { planned, actual } = works(parcel, history, letter);
  const usable = design.floorAreaKind === 'usable';
  return {
    id: `sample:building-${mark.id}-${parcel.no}${letter.toLowerCase()}`,
    parcelId: parcelId(design, parcel),
    name: {
      zh: `示例楼 ${mark.zh}-${parcel.no}${letter}`,
      en: `Sample building ${mark.en}-${parcel.no}${letter}`,
    },
    works: parcel.works,
    footprint: mass.footprint,
    heightM: toTenth(mass.storeys * storeyHeightM[mass.programme]),
    priorHeightM: parcel.works === 'rebuild' ? 9 : 0,
    storeys: mass.storeys,
    totalSqm,
    planned,
    actual,
    floors: spread(totalSqm, mass.storeys).map((area, index) => ({
      storey: index + 1,
      use: useOfStorey(mass.programme, index + 1, mass.storeys),
      grossFloorAreaSqm: area,
      usableAreaSqm: usable ? area : null,
      availableSqm: null,
      availableFrom: null,
    })),
  };
}

export function parcelId({ mark }: ZoneDesign, { no }: ParcelDesign): string {
  return `sample:parcel-${mark.id}-${no}`;
}

/** Buildings of a parcel finish together; the later ones start a little later, so that the group rises in turn. */
function works(
  parcel: ParcelDesign,
  history: History,
  letter: string,
): Pick<SampleBuilding, 'planned' | 'actual'> {
  if (parcel.works === 'existing') return { planned: null, actual: null };
  const documented = documentedWorks[parcel.illustrates ?? ''];
  if (documented) return { planned: documented, actual: null };
  const late = (letter.charCodeAt(0) - 65) % 4;
  const start = (date: string) =>
    `${date.slice(0, 8)}${String(Number(date.slice(8)) + late * 4).padStart(2, '0')}`;
  const { planned, actual } = history;
  return {
    planned: planned && { start: start(planned.start), finish: planned.finish },
    actual: actual && { start: actual.start, finish: actual.finish },
  };
}
