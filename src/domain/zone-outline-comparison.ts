import { areaUnits, convertArea } from '@/geodesy/units';
import type { DatasetId, FactId, ZoneId } from './ids';
import type { Park } from './park';
import type { Quantity } from './quantity';

/** The owner's boundary beside what the plan states: two figures and their difference, never one for the other. */
export interface ZoneOutlineComparison {
  readonly zoneId: ZoneId;
  readonly dataset: DatasetId;
  /** plane of CM 120°, m² */
  readonly importedSqm: number;
  /** null: 规划未载明 */
  readonly plan: {
    readonly factId: FactId;
    readonly quantity: Quantity;
    /** m² */
    readonly statedSqm: number;
    /** imported less stated, m²; as approximate as the plan's figure */
    readonly differenceSqm: number;
    /** of the stated area */
    readonly differencePercent: number;
  } | null;
}

/** @returns null while the zone's outline is the plan's own sketch */
export function zoneOutlineComparison(park: Park, zoneId: ZoneId): ZoneOutlineComparison | null {
  const zone = park.zones.find(({ id }) => id === zoneId);
  if (!zone?.outline) return null;
  const { areaSqm: importedSqm, dataset } = zone.outline;
  const factId = zone.landAreaFact;
  const quantity = factId === null ? undefined : park.facts.get(factId)?.quantities[0];
  const unit = areaUnits.find((known) => known === quantity?.unit);
  if (factId === null || quantity === undefined || unit === undefined)
    return { zoneId, dataset, importedSqm, plan: null };
  const statedSqm = convertArea(quantity.value, unit, 'squareMetre');
  const differenceSqm = importedSqm - statedSqm;
  const differencePercent = (differenceSqm / statedSqm) * 100;
  return {
    zoneId,
    dataset,
    importedSqm,
    plan: { factId, quantity, statedSqm, differenceSqm, differencePercent },
  };
}
