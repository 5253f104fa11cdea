import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { planeAreaSqm } from '@/geodesy/plane-area';
import { loadProjection, type Projection } from '@/geodesy/projection';
import { squareMetresToMu } from '@/geodesy/units';
import { buildingsOf, parcelId, type SampleBuilding } from './buildings';
import { controlsFor } from './controls';
import type { ZoneDesign } from './design';
import { incubator } from './design-incubator';
import { phase1 } from './design-phase-1';
import { phase2 } from './design-phase-2';
import { historyOf } from './histories';
import type { Position, Shape } from './plane';
import { type Roster, rosterOf } from './roster';
import { areaOf } from './shape-operations';
import { type LaidOut, layOut } from './site-plan';

const designs: readonly ZoneDesign[] = [incubator, phase1, phase2];

interface Feature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] };
}

/** Turns plane shapes into lon/lat with ten decimals, and measures what such a file really encloses. */
class Survey {
  constructor(private readonly projection: Projection) {}

  geometry(shape: Shape): Feature['geometry'] {
    const rings = shape.map((ring, index) => {
      const positions = ring.map(([east, north]): Position => {
        const [lon, lat] = this.projection.inverse4549(east, north);
        return [tenDecimals(lon), tenDecimals(lat)];
      });
      // RFC 7946: outer rings counter-clockwise, holes clockwise.
      const turned = isCounterClockwise(positions) === (index === 0) ? positions : positions.toReversed();
      return [...turned, ...turned.slice(0, 1)];
    });
    return { type: 'Polygon', coordinates: rings };
  }

  shape(coordinates: readonly (readonly Position[])[]): Shape {
    return coordinates.map((ring) =>
      ring.slice(0, -1).map(([lon, lat]) => this.projection.forward4549(lon, lat)),
    );
  }

  areaSqm(geometry: Feature['geometry']): number {
    return Math.round(planeAreaSqm(this.shape(geometry.coordinates)) * 100) / 100;
  }
}

function tenDecimals(degrees: number): number {
  return Math.round(degrees * 1e10) / 1e10;
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (nextX - x) * (nextY + y);
  }, 0);
  return doubled < 0;
}

/** Reads plan/zones.geojson and writes the five files of geodata/sample/. Returns lines for the console. */
export async function generateSample(repository: string): Promise<string[]> {
  const survey = new Survey(await loadProjection());
  const outlines = await zoneOutlines(repository, survey);
  const parcels: Feature[] = [];
  const areas: Feature[] = [];
  const buildings: Feature[] = [];
  const enterprises: Roster['enterprises'][number][] = [];
  const occupancies: Roster['occupancies'][number][] = [];
  const report: string[] = [];

  for (const design of designs) {
    const { zoneId } = design.plan;
    const outline = outlines.get(zoneId);
    if (!outline) throw new Error(`plan/zones.geojson has no zone ${zoneId}`);
    const laidOut = layOut(outline, design.plan);
    const roster = rosterOf(zoneId, buildingsOf(design, laidOut.parcels), enterprises.length + 1);
    enterprises.push(...roster.enterprises);
    occupancies.push(...roster.occupancies);
    parcels.push(...parcelFeatures(design, laidOut, roster.buildings, survey));
    areas.push(...areaFeatures(design, laidOut, survey));
    buildings.push(...roster.buildings.map((building) => buildingFeature(design, building, survey)));
    const industrial = design.parcels
      .filter(({ landUse }) => landUse.startsWith('10'))
      .reduce((sum, { no }) => sum + areaOf([laidOut.parcels.get(no) ?? []]), 0);
    report.push(
      `${zoneId}: ${design.parcels.length} parcels, ${roster.buildings.length} buildings, ` +
        `${roster.enterprises.length} residents, ${squareMetresToMu(industrial).toFixed(1)} mu of industry`,
    );
  }

  const folder = `${repository}geodata/sample/`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}parcels.geojson`, collection('parcels', parcels));
  await writeFile(`${folder}land-use-areas.geojson`, collection('landUseAreas', areas));
  await writeFile(`${folder}buildings.geojson`, collection('buildings', buildings));
  await writeFile(`${folder}enterprises.json`, itemsFile('enterprises', enterprises));
  await writeFile(`${folder}occupancies.json`, itemsFile('occupancies', occupancies));
  return report;
}

async function zoneOutlines(repository: string, survey: Survey): Promise<Map<string, Shape>> {
  const text = await readFile(`${repository}geodata/plan/zones.geojson`, 'utf8');
  const { features } = JSON.parse(text) as {
    features: { properties: { id: string }; geometry: Feature['geometry'] }[];
  };
  return new Map(
    features.map(({ properties, geometry }) => [properties.id, survey.shape(geometry.coordinates)]),
  );
}

function parcelFeatures(
  design: ZoneDesign,
  laidOut: LaidOut,
  buildings: readonly SampleBuilding[],
  survey: Survey,
): Feature[] {
  return design.parcels.map((parcel) => {
    const id = parcelId(design, parcel);
    const geometry = survey.geometry(laidOut.parcels.get(parcel.no) ?? []);
    const siteAreaSqm = survey.areaSqm(geometry);
    const own = buildings.filter((building) => building.parcelId === id);
    const footprintSqm = own.reduce((sum, { footprint }) => sum + areaOf([footprint]), 0);
    const grossSqm = own.reduce((sum, { totalSqm }) => sum + totalSqm, 0);
    return {
      type: 'Feature',
      properties: {
        id,
        zoneId: design.plan.zoneId,
        name: {
          zh: `示例-${design.mark.zh}-${parcel.no}`,
          en: `Sample ${design.mark.en}-${parcel.no}`,
        },
        geometryQuality: 'schematic',
        landUse: parcel.landUse,
        existingLandUse: parcel.existingLandUse,
        siteAreaSqm,
        supplyMode: parcel.supplyMode,
        termYears: parcel.termYears,
        controls: controlsFor(parcel, {
          floorAreaRatio: design.floorAreaKind === 'gross' ? grossSqm / siteAreaSqm : null,
          coveragePercent: (footprintSqm / siteAreaSqm) * 100,
          tallestM: Math.max(...own.map(({ heightM }) => heightM)),
        }),
        events: parcel.illustrates === undefined ? historyOf(parcel.story).events : [],
        illustrates: parcel.illustrates ?? null,
        facts: [],
      },
      geometry,
    };
  });
}

function areaFeatures(design: ZoneDesign, laidOut: LaidOut, survey: Survey): Feature[] {
  return laidOut.areas.map(({ landUse, name, shape }, index) => {
    const geometry = survey.geometry(shape);
    return {
      type: 'Feature',
      properties: {
        id: `sample:area-${design.mark.id}-${String(index + 1).padStart(2, '0')}`,
        zoneId: design.plan.zoneId,
        landUse,
        name,
        siteAreaSqm: survey.areaSqm(geometry),
        geometryQuality: 'schematic',
      },
      geometry,
    };
  });
}

function buildingFeature(design: ZoneDesign, building: SampleBuilding, survey: Survey): Feature {
  const { footprint, totalSqm, ...rest } = building;
  const usable = design.floorAreaKind === 'usable';
  return {
    type: 'Feature',
    properties: {
      id: rest.id,
      zoneId: design.plan.zoneId,
      parcelId: rest.parcelId,
      name: rest.name,
      geometryQuality: 'schematic',
      works: rest.works,
      heightM: rest.heightM,
      priorHeightM: rest.priorHeightM,
      storeys: rest.storeys,
      grossFloorAreaSqm: usable ? null : totalSqm,
      usableFloorAreaSqm: usable ? totalSqm : null,
      scenario: design.scenario,
      planned: rest.planned,
      actual: rest.actual,
      floors: rest.floors,
    },
    geometry: survey.geometry(footprint),
  };
}

function collection(kind: string, features: readonly Feature[]): string {
  const rows = features.map((feature) => `    ${JSON.stringify(feature)}`).join(',\n');
  return `{\n  "$schema": "../schemas/${kind}.schema.json",\n  "type": "FeatureCollection",\n  "features": [\n${rows}\n  ]\n}\n`;
}

function itemsFile(kind: string, items: readonly object[]): string {
  return `${JSON.stringify({ $schema: `../schemas/${kind}.schema.json`, items }, null, 2)}\n`;
}
