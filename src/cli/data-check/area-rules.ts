import { derivedValue } from '@/domain/derived';
import type { FactId } from '@/domain/ids';
import type { Building } from '@/domain/park';
import { areaSqm, toPlane } from '@/domain/plane-shapes';
import { convertArea, isAreaUnit, squareMetresToMu } from '@/geodesy/units';
import { type CheckedData, type Finding, fileOf, finding, type Rule } from './finding';

const statedTolerance = 0.005;
const storedTolerance = 0.0001;

/** A stated area in m²; null when the fact is missing or no area. */
function statedSqm(data: CheckedData, factId: FactId | string | null): number | null {
  const quantity = factId === null ? undefined : data.park.facts.get(factId as FactId)?.quantities[0];
  return quantity && isAreaUnit(quantity.unit)
    ? convertArea(quantity.value, quantity.unit, 'squareMetre')
    : null;
}

function differs(value: number, expected: number, tolerance: number): boolean {
  // Not "greater than": a NaN must not pass.
  return !(Math.abs(value - expected) <= expected * tolerance);
}

/** A zone's outline encloses the land the plan states (truth rule 7). */
export const zonesAreAreaTrue: Rule = (data) =>
  data.park.zones.flatMap((zone) => {
    const stated = statedSqm(data, zone.landAreaFact);
    const drawn = areaSqm(toPlane(zone.geometry, data.projection));
    if (stated === null || !differs(drawn, stated, statedTolerance)) return [];
    const params = { drawn: mu(drawn), stated: mu(stated), fact: zone.landAreaFact ?? '' };
    return [finding(fileOf(data, 'zones', zone.dataset), zone.id, 'zone-area', params)];
  });

/** A stored site area is the plane area of its outline. */
export const storedAreasAreTrue: Rule = (data) => {
  const shaped = [
    ...data.park.parcels.map((parcel) => ({ ...parcel, file: fileOf(data, 'parcels', parcel.dataset) })),
    ...data.park.landUseAreas.map((area) => ({ ...area, file: fileOf(data, 'landUseAreas', area.dataset) })),
  ];
  return shaped.flatMap(({ id, siteAreaSqm, geometry, file }) => {
    if (siteAreaSqm === null || !geometry) return [];
    const plane = areaSqm(toPlane(geometry, data.projection));
    // Two decimals are stored: a piece of some square metres is allowed its last digit.
    if (!differs(siteAreaSqm, plane, storedTolerance) || Math.abs(siteAreaSqm - plane) < 0.01) return [];
    return [finding(file, id, 'stored-area', { stored: siteAreaSqm, plane: plane.toFixed(2) })];
  });
};

/** Floors add up to their building, and its height to its storeys. */
export const floorsAddUp: Rule = (data) =>
  data.park.buildings.flatMap((building): Finding[] => {
    const file = fileOf(data, 'buildings', building.dataset);
    const problems: Finding[] = [];
    const tell = (code: string, params: Finding['params']) =>
      problems.push(finding(file, building.id, code, params));
    const gross = sum(building.floors.map((floor) => floor.grossFloorAreaSqm));
    const usable = sum(building.floors.map((floor) => floor.usableAreaSqm ?? 0));
    if (building.floors.length > 0) {
      if (building.grossFloorAreaSqm !== null && Math.abs(gross - building.grossFloorAreaSqm) > 1) {
        tell('floors-gross', { sum: gross.toFixed(1), stated: building.grossFloorAreaSqm });
      }
      if (building.usableFloorAreaSqm !== null && Math.abs(usable - building.usableFloorAreaSqm) > 1) {
        tell('floors-usable', { sum: usable.toFixed(1), stated: building.usableFloorAreaSqm });
      }
      if (building.floors.length !== building.storeys) {
        tell('floors-count', { storeys: building.storeys, floors: building.floors.length });
      }
    }
    const perStorey = building.heightM / building.storeys;
    if (perStorey < 3 || perStorey > 8) {
      tell('storey-height', { metres: perStorey.toFixed(1) });
    }
    const over = building.floors.find(
      (floor) =>
        floor.availableSqm !== null &&
        floor.availableSqm > (floor.usableAreaSqm ?? floor.grossFloorAreaSqm) + 0.05,
    );
    if (over) tell('floor-offers-more', { storey: over.storey });
    return problems;
  });

/**
 * The illustrative subdivision adds up to what the plan states: industrial land of a zone, above-ground floor space
 * of the incubator, usable space of phase one, and the scenario X07 for phase two.
 */
export const sampleAddsUp: Rule = (data) => {
  const { park } = data;
  const sample = park.datasets.find(({ nature }) => nature === 'illustrative');
  if (!sample?.present) return [];
  const buildings = park.buildings.filter(({ dataset }) => dataset === sample.id);
  const inZone = (zoneId: string) => buildings.filter((building) => building.zoneId === zoneId);
  const file = fileOf(data, 'buildings', sample.id);
  const industrial = park.parcels.filter(
    ({ dataset, zoneId, landUse }) =>
      dataset === sample.id && zoneId === 'phase-2' && landUse?.startsWith('1001'),
  );
  const gap = derivedValue(park, 'X06')?.figures[1]?.value ?? null;
  const phase2 = inZone('phase-2');
  const sums: [file: string, zone: string, code: string, value: number, stated: number | null][] = [
    [
      fileOf(data, 'parcels', sample.id),
      'phase-2',
      'sum-industrial',
      sum(industrial.map((parcel) => parcel.siteAreaSqm ?? 0)),
      statedSqm(data, 'S22'),
    ],
    [file, 'incubator', 'sum-gross', grossOf(inZone('incubator')), statedSqm(data, 'S03')],
    [
      file,
      'phase-1',
      'sum-usable',
      sum(inZone('phase-1').map((building) => building.usableFloorAreaSqm ?? 0)),
      statedSqm(data, 'S12'),
    ],
    [file, 'phase-2', 'sum-scenario', grossOf(phase2), gap === null ? null : gap * 10_000],
  ];
  return [
    ...sums.flatMap(([path, zone, code, value, stated]) =>
      stated === null || !differs(value, stated, statedTolerance)
        ? []
        : [finding(path, zone, code, { sum: value.toFixed(0), stated: stated.toFixed(0) })],
    ),
    ...phase2
      .filter(({ scenario }) => scenario !== 'X07')
      .map(({ id }) => finding(file, id, 'scenario-unmarked')),
  ];
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const grossOf = (buildings: readonly Building[]) =>
  sum(buildings.map((building) => building.grossFloorAreaSqm ?? 0));
const mu = (sqm: number) => squareMetresToMu(sqm).toFixed(2);
