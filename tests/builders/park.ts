import { emptyPark } from '@/domain/empty-park';
import { asId } from '@/domain/ids';
import type { TransferStage } from '@/domain/lifecycle-codes';
import type {
  Building,
  ContextFeature,
  Enterprise,
  LandUseArea,
  Parcel,
  Park,
  Platform,
  Polygon,
  Project,
  TransferEvent,
  Zone,
} from '@/domain/park';
import type { PlanDate } from '@/domain/plan-date';
import type { Fact, Quantity } from '@/domain/quantity';

/** The same shape with plain strings for ids and dates, so that tests read like the data. */
type Plain<T> = T extends string
  ? string | T
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;
type Loose<T> = { readonly [K in keyof T]?: Plain<T[K]> };

/** A box around a point, sides in degrees. */
export function aBox(lon = 120.65, lat = 27.98, size = 0.002): Polygon {
  const half = size / 2;
  return {
    type: 'Polygon',
    coordinates: [
      [
        [lon - half, lat - half],
        [lon + half, lat - half],
        [lon + half, lat + half],
        [lon - half, lat + half],
        [lon - half, lat - half],
      ],
    ],
  };
}

export function planned(stage: TransferStage, date: string): TransferEvent {
  return { stage, kind: 'planned', date: date as PlanDate, evidence: null };
}

/** An event of 示例: actual, evidenced by illustration only. */
export function sampleEvent(stage: TransferStage, date: string): TransferEvent {
  return { stage, kind: 'actual', date: date as PlanDate, evidence: { type: 'illustrative' } };
}

let serial = 0;
const nextName = (kind: string) => {
  serial += 1;
  return `${kind}-${serial}`;
};

export function aZone(values: Loose<Zone> = {}): Zone {
  return {
    id: 'phase-1',
    dataset: 'plan',
    nature: String(values.dataset ?? 'plan') === 'sample' ? 'illustrative' : 'documented',
    name: { zh: '产业园一期', en: 'Park, phase one' },
    shortName: { zh: '一期', en: 'Phase 1' },
    geometryQuality: 'schematic',
    geometryNote: { zh: '示意', en: 'schematic' },
    landAreaFact: null,
    floorSpaceFact: null,
    residentFact: null,
    roleFacts: [],
    presentFacts: [],
    comingFacts: [],
    derived: [],
    anomalies: [],
    notStated: [],
    labelPoint: [120.65, 27.98],
    geometry: aBox(120.65, 27.98, 0.008),
    ...values,
  } as unknown as Zone;
}

export function aParcel(values: Loose<Parcel> = {}): Parcel {
  return {
    id: nextName('parcel'),
    dataset: 'sample',
    nature: String(values.dataset ?? 'sample') === 'sample' ? 'illustrative' : 'documented',
    zoneId: 'phase-1',
    name: { zh: '地块', en: 'Parcel' },
    geometryQuality: 'schematic',
    landUse: '100101',
    existingLandUse: null,
    siteAreaSqm: 10_000,
    supplyMode: null,
    termYears: null,
    controls: null,
    events: [],
    illustrates: null,
    facts: [],
    geometry: aBox(),
    ...values,
  } as unknown as Parcel;
}

export function aLandUseArea(values: Loose<LandUseArea> = {}): LandUseArea {
  return {
    id: nextName('land-use-area'),
    dataset: 'sample',
    nature: String(values.dataset ?? 'sample') === 'sample' ? 'illustrative' : 'documented',
    zoneId: 'phase-1',
    landUse: '1401',
    name: null,
    siteAreaSqm: 5_000,
    geometryQuality: 'schematic',
    geometry: aBox(120.653, 27.98),
    ...values,
  } as unknown as LandUseArea;
}

export function aBuilding(values: Loose<Building> = {}): Building {
  return {
    id: nextName('building'),
    dataset: 'sample',
    nature: String(values.dataset ?? 'sample') === 'sample' ? 'illustrative' : 'documented',
    zoneId: 'phase-1',
    parcelId: null,
    name: { zh: '楼', en: 'Building' },
    geometryQuality: 'schematic',
    works: 'newBuild',
    heightM: 40,
    priorHeightM: 0,
    storeys: 8,
    grossFloorAreaSqm: 8_000,
    usableFloorAreaSqm: null,
    scenario: null,
    planned: { start: '2024-01-01' as PlanDate, finish: '2025-12-31' as PlanDate },
    actual: null,
    floors: [],
    geometry: aBox(120.65, 27.98, 0.0006),
    ...values,
  } as unknown as Building;
}

export function aContextFeature(values: Loose<ContextFeature> = {}): ContextFeature {
  return {
    id: nextName('context'),
    dataset: 'context',
    class: 'hill',
    rank: 1,
    name: { zh: '山', en: 'Hill' },
    geometry: aBox(120.63, 27.97, 0.02),
    ...values,
  } as unknown as ContextFeature;
}

export function anEnterprise(values: Loose<Enterprise> = {}): Enterprise {
  return {
    id: nextName('firm'),
    dataset: 'plan',
    nature: String(values.dataset ?? 'plan') === 'sample' ? 'illustrative' : 'documented',
    name: { zh: '企业', en: 'Firm' },
    relation: 'resident',
    zoneId: 'phase-1',
    industryId: null,
    subfield: null,
    aliases: [],
    facts: [],
    section: null,
    ...values,
  } as unknown as Enterprise;
}

export function aPlatform(values: Loose<Platform> = {}): Platform {
  return {
    id: nextName('platform'),
    dataset: 'plan',
    nature: String(values.dataset ?? 'plan') === 'sample' ? 'illustrative' : 'documented',
    name: { zh: '平台', en: 'Platform' },
    zoneId: 'phase-1',
    status: 'existing',
    aliases: [],
    facts: [],
    ...values,
  } as unknown as Platform;
}

export function aProject(values: Loose<Project> = {}): Project {
  return {
    id: nextName('project'),
    dataset: 'plan',
    nature: String(values.dataset ?? 'plan') === 'sample' ? 'illustrative' : 'documented',
    name: { zh: '项目', en: 'Project' },
    zoneId: 'phase-1',
    status: 'planned',
    facts: [],
    ...values,
  } as unknown as Project;
}

export function aQuantity(values: Loose<Quantity> = {}): Quantity {
  return {
    value: 400,
    measure: 'landArea',
    unit: 'mu',
    comparator: '≈',
    qualifier: '约',
    strive: false,
    kind: 'baseline',
    citation: { documentId: asId('plan'), section: '四', factId: asId('S02') },
    ...values,
  } as unknown as Quantity;
}

export function aFact(values: Loose<Fact> = {}): Fact {
  return {
    id: 'S02',
    dataset: 'plan',
    group: 'space',
    statement: { zh: '占地面积', en: 'Land area' },
    quantities: [aQuantity()],
    dateRole: 'plan',
    documentId: 'plan',
    section: '四',
    relatedFacts: [],
    anomalies: [],
    ...values,
  } as unknown as Fact;
}

export function aPark(values: Partial<Park> = {}): Park {
  return { ...emptyPark, ...values };
}

/** The three zones where they lie, with one of everything, small enough to read. */
export function aSmallPark(values: Partial<Park> = {}): Park {
  const zones = [
    aZone({
      id: 'incubator',
      name: { zh: '孵化器', en: 'Incubator' },
      geometry: aBox(120.757, 28.0072, 0.005),
    }),
    aZone({ id: 'phase-1', landAreaFact: 'S11', geometry: aBox(120.6579, 27.9844, 0.004) }),
    aZone({
      id: 'phase-2',
      name: { zh: '产业园二期', en: 'Park, phase two' },
      geometry: aBox(120.6518, 27.9755, 0.007),
    }),
  ];
  const gongfa = aParcel({
    id: 'gongfa',
    dataset: 'plan',
    geometry: null,
    events: [planned('sold', '2023-12-31')],
  });
  return aPark({
    zones,
    facts: new Map([[asId('S11'), aFact({ id: 'S11', quantities: [aQuantity({ value: 280 })] })]]),
    parcels: [
      gongfa,
      aParcel({ id: 'sample:gongfa', illustrates: 'gongfa', geometry: aBox(120.6579, 27.9844, 0.001) }),
      aParcel({
        id: 'sample:p2-01',
        zoneId: 'phase-2',
        geometry: aBox(120.6518, 27.9755, 0.002),
        events: [
          planned('ready', '2024-06'),
          planned('sold', '2026'),
          planned('started', '2027-03-01'),
          sampleEvent('ready', '2024-08-01'),
        ],
      }),
    ],
    landUseAreas: [
      aLandUseArea({ id: 'sample:green', zoneId: 'phase-2', geometry: aBox(120.654, 27.9755, 0.001) }),
    ],
    buildings: [
      aBuilding({ id: 'sample:b1', zoneId: 'phase-2', geometry: aBox(120.6518, 27.9755, 0.0006) }),
      aBuilding({ id: 'sample:b2', works: 'retrofit', geometry: aBox(120.6579, 27.9844, 0.0006) }),
    ],
    platforms: [aPlatform({ id: 'platform-1' })],
    projects: [aProject({ id: 'project-1' })],
    enterprises: [anEnterprise({ id: 'firm-1' })],
    context: [
      aContextFeature({ id: 'ctx-hill' }),
      aContextFeature({ id: 'ctx-river', class: 'river', geometry: aBox(120.7, 28.03, 0.05) }),
      aContextFeature({
        id: 'ctx-road',
        class: 'road',
        geometry: {
          type: 'LineString',
          coordinates: [
            [120.6, 27.98],
            [120.7, 27.99],
          ],
        },
      }),
      aContextFeature({
        id: 'ctx-station',
        class: 'station',
        geometry: { type: 'Point', coordinates: [120.66, 27.99] },
      }),
    ],
    ...values,
  });
}
