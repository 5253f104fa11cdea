import { ellipsoidalAreaSqm } from '@/geodesy/ellipsoidal-area';
import type {
  Building,
  ControlRange,
  GeometryQuality,
  Parcel,
  Park,
  PlanningControls,
  Polygon,
} from './park';

export type ControlId = keyof PlanningControls;
export const controlIds = [
  'floorAreaRatio',
  'buildingCoverageRatio',
  'greenSpaceRatio',
  'heightM',
] as const satisfies readonly ControlId[];

/** `unknown`: no limit is stated, or the value cannot be measured from what the data holds. */
export type ControlState = 'within' | 'below' | 'over' | 'unknown';

export interface ControlCheck {
  readonly id: ControlId;
  /** null: 规划未载明 */
  readonly limit: ControlRange | null;
  /** ratio, percent or metres as the limit; null = not computable */
  readonly measured: number | null;
  readonly state: ControlState;
}

export interface ControlsCheck {
  readonly checks: readonly ControlCheck[];
  /** The weakest geometry behind the values; schematic ones carry 示意，不可作量算依据. */
  readonly quality: GeometryQuality;
  readonly buildings: readonly Building[];
}

const weakestFirst: readonly GeometryQuality[] = ['schematic', 'digitised', 'surveyed'];

/** Room for the last digit of a stored area, so that a value on the limit is within it. */
const tolerance = 1e-6;

export function controlState(limit: ControlRange | null, measured: number | null): ControlState {
  if (limit === null || measured === null || (limit.min === null && limit.max === null)) return 'unknown';
  const { min, max, minExclusive, maxExclusive } = limit;
  const slack = tolerance * Math.max(1, Math.abs(measured));
  if (max !== null && (maxExclusive ? measured >= max - slack : measured > max + slack)) return 'over';
  if (min !== null && (minExclusive ? measured <= min + slack : measured < min - slack)) return 'below';
  return 'within';
}

function polygonsOf(geometry: Parcel['geometry']): readonly Polygon['coordinates'][] {
  if (geometry === null) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function groundArea(geometry: Parcel['geometry']): number {
  return polygonsOf(geometry).reduce(
    (sum, rings) =>
      sum + ellipsoidalAreaSqm(rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, lat] as const))),
    0,
  );
}

/** Gross floor area over site area; null as soon as one building states none (phase one has usable area only). */
function floorAreaRatio(parcel: Parcel, buildings: readonly Building[]): number | null {
  const areas = buildings.map((building) => building.grossFloorAreaSqm);
  if (parcel.siteAreaSqm === null || areas.length === 0) return null;
  const total = areas.reduce<number | null>(
    (sum, area) => (sum === null || area === null ? null : sum + area),
    0,
  );
  return total === null ? null : total / parcel.siteAreaSqm;
}

/**
 * Footprints over site, percent. Both areas are taken from the drawn shapes by the same method, so that the share is
 * right although neither is the plane area of the parcel record.
 */
function coverage(parcel: Parcel, buildings: readonly Building[]): number | null {
  const site = groundArea(parcel.geometry);
  if (site === 0 || buildings.length === 0) return null;
  return (buildings.reduce((sum, building) => sum + groundArea(building.geometry), 0) / site) * 100;
}

function tallest(buildings: readonly Building[]): number | null {
  return buildings.length === 0 ? null : Math.max(...buildings.map(({ heightM }) => heightM));
}

/**
 * Planning controls of a parcel beside what is drawn on it when everything planned is built (planning standards 5.4).
 * Green space inside a parcel is not drawn anywhere, so its share is never measured.
 */
export function controlsCheck(park: Park, parcel: Parcel): ControlsCheck {
  const buildings = park.buildings.filter((building) => building.parcelId === parcel.id);
  const measured: Readonly<Record<ControlId, number | null>> = {
    floorAreaRatio: floorAreaRatio(parcel, buildings),
    buildingCoverageRatio: coverage(parcel, buildings),
    greenSpaceRatio: null,
    heightM: tallest(buildings),
  };
  const qualities = [parcel, ...buildings].map(({ geometryQuality }) => geometryQuality);
  return {
    checks: controlIds.map((id) => {
      const limit = parcel.controls?.[id] ?? null;
      return { id, limit, measured: measured[id], state: controlState(limit, measured[id]) };
    }),
    quality: weakestFirst.find((quality) => qualities.includes(quality)) ?? 'schematic',
    buildings,
  };
}
