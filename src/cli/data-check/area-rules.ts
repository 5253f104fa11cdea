import { derivedValue } from '@/domain/derived';
import type { FactId } from '@/domain/ids';
import type { Building } from '@/domain/park';
import { areaSqm, toPlane } from '@/domain/plane-shapes';
import { convertArea, isAreaUnit, squareMetresToMu } from '@/geodesy/units';
import { type CheckedData, type Finding, fileOf, type Rule } from './finding';

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
    return [
      {
        file: fileOf(data, 'zones', zone.dataset),
        feature: zone.id,
        message: `its outline encloses ${mu(drawn)}, the plan states ${mu(stated)} (${zone.landAreaFact})`,
        remedy: 'scale the outline in the plane of EPSG:4549 until the areas agree within 0.5 %',
      },
    ];
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
    return [
      {
        file,
        feature: id,
        message: `siteAreaSqm is ${siteAreaSqm}, the plane area of its outline is ${plane.toFixed(2)}`,
        remedy: `store ${plane.toFixed(2)}, or correct the outline`,
      },
    ];
  });
};

/** Floors add up to their building, and its height to its storeys. */
export const floorsAddUp: Rule = (data) =>
  data.park.buildings.flatMap((building): Finding[] => {
    const file = fileOf(data, 'buildings', building.dataset);
    const problems: [message: string, remedy: string][] = [];
    const gross = sum(building.floors.map((floor) => floor.grossFloorAreaSqm));
    const usable = sum(building.floors.map((floor) => floor.usableAreaSqm ?? 0));
    if (building.floors.length > 0) {
      if (building.grossFloorAreaSqm !== null && Math.abs(gross - building.grossFloorAreaSqm) > 1) {
        problems.push([
          `its floors add up to ${gross.toFixed(1)} m² gross, not ${building.grossFloorAreaSqm}`,
          'correct the floors or the total',
        ]);
      }
      if (building.usableFloorAreaSqm !== null && Math.abs(usable - building.usableFloorAreaSqm) > 1) {
        problems.push([
          `its floors add up to ${usable.toFixed(1)} m² usable, not ${building.usableFloorAreaSqm}`,
          'correct the floors or the total',
        ]);
      }
      if (building.floors.length !== building.storeys) {
        problems.push([
          `it has ${building.storeys} storeys and ${building.floors.length} floors`,
          'list every storey once',
        ]);
      }
    }
    const perStorey = building.heightM / building.storeys;
    if (perStorey < 3 || perStorey > 8) {
      problems.push([`its storeys are ${perStorey.toFixed(1)} m high`, 'check heightM (metres) and storeys']);
    }
    const over = building.floors.find(
      (floor) =>
        floor.availableSqm !== null &&
        floor.availableSqm > (floor.usableAreaSqm ?? floor.grossFloorAreaSqm) + 0.05,
    );
    if (over) problems.push([`storey ${over.storey} offers more than it has`, 'lower availableSqm']);
    return problems.map(([message, remedy]) => ({ file, feature: building.id, message, remedy }));
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
  const sums: [file: string, zone: string, what: string, value: number, stated: number | null][] = [
    [
      fileOf(data, 'parcels', sample.id),
      'phase-2',
      'industrial land (S22)',
      sum(industrial.map((parcel) => parcel.siteAreaSqm ?? 0)),
      statedSqm(data, 'S22'),
    ],
    [file, 'incubator', 'gross floor area (S03)', grossOf(inZone('incubator')), statedSqm(data, 'S03')],
    [
      file,
      'phase-1',
      'usable floor area (S12)',
      sum(inZone('phase-1').map((building) => building.usableFloorAreaSqm ?? 0)),
      statedSqm(data, 'S12'),
    ],
    [file, 'phase-2', 'scenario floor area (X07)', grossOf(phase2), gap === null ? null : gap * 10_000],
  ];
  return [
    ...sums.flatMap(([path, feature, what, value, stated]) =>
      stated === null || !differs(value, stated, statedTolerance)
        ? []
        : [
            {
              file: path,
              feature,
              message: `${what} adds up to ${value.toFixed(0)} m², stated are ${stated.toFixed(0)} m²`,
              remedy:
                'run npm run geodata:sample after changing the outlines or the designs in scripts/sample',
            },
          ],
    ),
    ...phase2
      .filter(({ scenario }) => scenario !== 'X07')
      .map(({ id }) => ({
        file,
        feature: id,
        message: 'its floor space is not marked as the scenario X07',
        remedy: 'set "scenario": "X07": the plan states no floor space for phase two',
      })),
  ];
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const grossOf = (buildings: readonly Building[]) =>
  sum(buildings.map((building) => building.grossFloorAreaSqm ?? 0));
const mu = (sqm: number) => `${squareMetresToMu(sqm).toFixed(2)} mu`;
