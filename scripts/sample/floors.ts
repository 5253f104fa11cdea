import type { Programme } from './massing';

export type FloorUse = Programme;

/** Metres from floor to floor; all inside 3.6–6 m. */
export const storeyHeightM: Readonly<Record<Programme, number>> = {
  research: 4.2,
  office: 4.2,
  incubation: 4,
  pilot: 4.8,
  production: 5.2,
  exhibition: 6,
  services: 4.5,
  apartment: 3.6,
  parking: 3.6,
  logistics: 6,
};

/** Use of a storey: the ground floor serves the street, towers mix incubation below and offices above. */
export function useOfStorey(programme: Programme, storey: number, storeys: number): FloorUse {
  if (storeys >= 10 && storey === 1) return 'exhibition';
  if (storeys >= 10 && storey === 2) return 'services';
  if (programme === 'office' && storey <= storeys / 3) return 'incubation';
  if (programme === 'research' && storey === 1 && storeys >= 4) return 'services';
  if (programme === 'apartment' && storey === 1) return 'services';
  if (programme === 'production' && storey === storeys && storeys >= 4) return 'research';
  return programme;
}

export interface Floor {
  readonly storey: number;
  readonly use: FloorUse;
  readonly grossFloorAreaSqm: number;
  readonly usableAreaSqm: number | null;
  readonly availableSqm: number | null;
  readonly availableFrom: string | null;
}

export const toTenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * Spreads a building's area over its storeys, in tenths of a square metre; the top storey takes the rest, so that
 * the floors add up to the building exactly.
 */
export function spread(totalSqm: number, storeys: number): number[] {
  const each = toTenth(totalSqm / storeys);
  return Array.from({ length: storeys }, (_, index) =>
    index === storeys - 1 ? toTenth(totalSqm - each * (storeys - 1)) : each,
  );
}
