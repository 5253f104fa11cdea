import { readFileSync } from 'node:fs';
import {
  aBuilding,
  aFact,
  aLandUseArea,
  anEnterprise,
  aParcel,
  aPark,
  aQuantity,
  aZone,
  planned,
  sampleEvent,
} from '@tests/builders/park';
import type { CheckedData } from '@/cli/data-check/finding';
import { asId } from '@/domain/ids';
import type { DatasetInfo, Occupancy, Park, Polygon } from '@/domain/park';
import type { PlanDate } from '@/domain/plan-date';
import { loadProjection } from '@/geodesy/projection';
import { type Catalogue, catalogueSchema } from '@/ingest/file-schemas';

const projection = await loadProjection();
const catalogue: Catalogue = catalogueSchema.parse(
  JSON.parse(readFileSync('geodata/catalogue.json', 'utf8')),
);

/** Rectangle in metres of the EPSG:4549 plane, east and north of a corner in phase two. */
export function plot(east: number, north: number, width: number, depth: number): Polygon {
  const corner = (dx: number, dy: number) =>
    projection.inverse4549(564_000 + east + dx, 3_096_000 + north + dy);
  return {
    type: 'Polygon',
    coordinates: [[corner(0, 0), corner(width, 0), corner(width, depth), corner(0, depth), corner(0, 0)]],
  };
}

const dataset = (id: string, nature: DatasetInfo['nature']) =>
  ({ id: asId(id), nature, present: true, title: { zh: id, en: id } }) as unknown as DatasetInfo;

/** An incubator of 15 亩: a parcel and a green strip tile it, one building of 1 000 m², a resident, a history. */
export function aSoundSite(): CheckedData {
  const floor = {
    storey: 1,
    use: 'office',
    usableAreaSqm: null,
    availableSqm: 200,
    availableFrom: null,
  } as const;
  const park: Park = aPark({
    datasets: [dataset('plan', 'documented'), dataset('sample', 'illustrative')],
    documents: [{ id: asId('plan') } as Park['documents'][number]],
    facts: new Map([
      [asId('S02'), aFact({ quantities: [aQuantity({ value: 15 })] })],
      [
        asId('S03'),
        aFact({
          id: 'S03',
          quantities: [aQuantity({ value: 1000, unit: 'squareMetre', measure: 'grossFloorAreaAboveGround' })],
        }),
      ],
      [
        asId('S04'),
        aFact({
          id: 'S04',
          quantities: [
            aQuantity({ value: 0, unit: 'firm', measure: 'count', comparator: '>', date: '2024-10-17' }),
          ],
        }),
      ],
    ]),
    zones: [
      aZone({ id: 'incubator', landAreaFact: 'S02', residentFact: 'S04', geometry: plot(0, 0, 100, 100) }),
    ],
    parcels: [
      aParcel({
        id: 'sample:p1',
        zoneId: 'incubator',
        siteAreaSqm: 9000,
        termYears: 50,
        geometry: plot(0, 0, 100, 90),
        events: [
          planned('announced', '2023-03-01'),
          planned('bidding', '2023-03-25'),
          planned('sold', '2023-04-10'),
          planned('started', '2023-06-01'),
          planned('completed', '2024-06-30'),
          sampleEvent('announced', '2023-03-10'),
        ],
      }),
    ],
    landUseAreas: [
      aLandUseArea({
        id: 'sample:g1',
        zoneId: 'incubator',
        siteAreaSqm: 1000,
        geometry: plot(0, 90, 100, 10),
      }),
    ],
    buildings: [
      aBuilding({
        id: 'sample:b1',
        zoneId: 'incubator',
        parcelId: 'sample:p1',
        storeys: 2,
        heightM: 8,
        grossFloorAreaSqm: 1000,
        planned: { start: '2023-06-05' as PlanDate, finish: '2024-06-20' as PlanDate },
        floors: [
          { ...floor, grossFloorAreaSqm: 500 },
          { ...floor, storey: 2, grossFloorAreaSqm: 500 },
        ],
        geometry: plot(20, 20, 25, 20),
      }),
      aBuilding({
        id: 'sample:b2',
        zoneId: 'incubator',
        parcelId: 'sample:p1',
        works: 'existing',
        storeys: 1,
        heightM: 5,
        grossFloorAreaSqm: null,
        planned: null,
        geometry: plot(60, 20, 25, 20),
      }),
    ],
    enterprises: [anEnterprise({ id: 'sample:e1', dataset: 'sample', zoneId: 'incubator' })],
    occupancies: [
      {
        enterpriseId: asId('sample:e1'),
        buildingId: asId('sample:b1'),
        zoneId: asId('incubator'),
        from: '2024-07-01' as PlanDate,
        to: null,
        areaSqm: 100,
      } satisfies Occupancy,
    ],
  });
  return { catalogue, park, projection };
}

type Kind = 'zones' | 'parcels' | 'landUseAreas' | 'buildings' | 'occupancies';

/** The site with the first record of a kind changed. */
export function withChanged<K extends Kind>(
  data: CheckedData,
  kind: K,
  change: (record: Park[K][number]) => object,
): CheckedData {
  const [first, ...rest] = data.park[kind];
  if (!first) throw new Error(`no ${kind}`);
  return { ...data, park: { ...data.park, [kind]: [{ ...first, ...change(first) }, ...rest] } };
}
