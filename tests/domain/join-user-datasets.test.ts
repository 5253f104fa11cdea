import { describe, expect, it } from 'vitest';
import { asId, type ZoneId } from '@/domain/ids';
import { containsPoint, interiorPoint } from '@/domain/interior-point';
import { joinUserDatasets } from '@/domain/join-user-datasets';
import { countableParcels } from '@/domain/lifecycle';
import { zoneOutlineComparison } from '@/domain/zone-outline-comparison';
import { type DatasetChoices, userDataset } from '@/ingest/user-dataset';
import { anImport, someChoices, theDataset } from '../builders/imported';
import {
  aBox,
  aBuilding,
  aFact,
  aLandUseArea,
  anEnterprise,
  aParcel,
  aPark,
  aQuantity,
  aZone,
} from '../builders/park';

const park = aPark({
  facts: new Map(
    [aFact({ id: 'S11', quantities: [aQuantity({ value: 280, unit: 'mu', comparator: '≈' })] })].map(
      (fact) => [fact.id, fact],
    ),
  ),
  zones: [
    aZone({ id: 'phase-1', landAreaFact: 'S11' }),
    aZone({ id: 'phase-2', geometry: aBox(120.69, 27.97, 0.01) }),
  ],
  parcels: [
    aParcel({ id: 'plan:work', dataset: 'plan', zoneId: 'phase-1', geometry: null, siteAreaSqm: null }),
    aParcel({ id: 'sample:1', zoneId: 'phase-1', illustrates: 'plan:work' }),
    aParcel({ id: 'sample:2', zoneId: 'phase-2' }),
  ],
  landUseAreas: [aLandUseArea({ zoneId: 'phase-1' })],
  buildings: [
    aBuilding({ id: 'sample:b1', zoneId: 'phase-1' }),
    aBuilding({ id: 'sample:b2', zoneId: 'phase-2' }),
  ],
  enterprises: [
    anEnterprise({ id: 'sample:e1', dataset: 'sample' }),
    anEnterprise({ id: 'e2', dataset: 'plan' }),
  ],
  occupancies: [
    {
      enterpriseId: asId('sample:e1'),
      buildingId: asId('sample:b1'),
      zoneId: null,
      from: '2024' as never,
      to: null,
      areaSqm: null,
    },
    {
      enterpriseId: asId('e2'),
      buildingId: asId('sample:b1'),
      zoneId: null,
      from: '2024' as never,
      to: null,
      areaSqm: null,
    },
  ],
});
const dataset = (choices: Partial<DatasetChoices> = {}, geometry = aBox(120.65, 27.98, 0.001)) =>
  theDataset(userDataset([anImport({ geometry })], [], someChoices(choices), park.zones));
const replacing = { replacesSample: true } as const;

describe('imported datasets in the park', () => {
  it('stand beside plan and sample', () => {
    const own = dataset();
    const joined = joinUserDatasets(park, [own], replacing);
    expect(joined.parcels.map(({ id }) => id)).toEqual(['plan:work', 'sample:1', 'sample:2', 'user:abc:1']);
    expect(joined.datasets.at(-1)).toMatchObject({
      id: 'user:abc',
      nature: 'user',
      title: { zh: '二期地块' },
      date: '2026-02-01',
    });
    expect(joined.buildings).toEqual(park.buildings);
  });

  it('are remembered by identity, and gone when removed', () => {
    const datasets = [dataset()];
    expect(joinUserDatasets(park, datasets, replacing)).toBe(joinUserDatasets(park, datasets, replacing));
    expect(joinUserDatasets(park, [...datasets], replacing)).not.toBe(
      joinUserDatasets(park, datasets, replacing),
    );
    expect(joinUserDatasets(park, datasets, { replacesSample: false })).not.toBe(
      joinUserDatasets(park, datasets, replacing),
    );
    expect(joinUserDatasets(park, [], replacing)).toBe(park);
  });

  it('take the place of 示例 only in the zones they cover, and only when both say so', () => {
    const datasets = [dataset({ replaces: 'sample' })];
    const joined = joinUserDatasets(park, datasets, replacing);
    expect(joined.parcels.map(({ id }) => id)).toEqual(['plan:work', 'sample:2', 'user:abc:1']);
    expect(joined.buildings.map(({ id }) => id)).toEqual(['sample:b2']);
    expect(joined.landUseAreas).toEqual([]);
    expect(joined.enterprises.map(({ id }) => id)).toEqual(['e2']);
    expect(joined.occupancies).toEqual([]);
    // The documented parcel still counts, now without the outline that stood for it.
    expect(countableParcels(joined).map(({ id }) => id)).toContain('plan:work');
    expect(joinUserDatasets(park, datasets, { replacesSample: false }).parcels).toHaveLength(4);
  });

  it('of buildings replace buildings only', () => {
    const joined = joinUserDatasets(park, [dataset({ kind: 'buildings', replaces: 'sample' })], replacing);
    expect(joined.buildings.map(({ id }) => id)).toEqual(['sample:b2', 'user:abc:1']);
    expect(joined.parcels).toEqual(park.parcels);
  });
});

describe('the owner’s boundary', () => {
  const choices = {
    kind: 'zoneOutline',
    surveyed: true,
    replacesZoneOutline: asId<ZoneId>('phase-1'),
  } as const;

  it('replaces the sketch, not the facts, and both areas stay', () => {
    const joined = joinUserDatasets(park, [dataset(choices)], replacing);
    const [zone, other] = joined.zones;
    expect(zone).toMatchObject({
      nature: 'documented',
      dataset: 'plan',
      geometryQuality: 'surveyed',
      outline: { dataset: 'user:abc', areaSqm: 10_000 },
    });
    expect(zone?.geometryNote.zh).toContain('地块.shp');
    expect(other).toBe(park.zones[1]);
    const comparison = zoneOutlineComparison(joined, asId<ZoneId>('phase-1'));
    expect(comparison).toMatchObject({ importedSqm: 10_000, plan: { factId: 'S11' } });
    expect(comparison?.plan?.statedSqm).toBeCloseTo((280 * 10_000) / 15, 6);
    expect(comparison?.plan?.differenceSqm).toBeCloseTo(10_000 - (280 * 10_000) / 15, 6);
    expect(zoneOutlineComparison(park, asId<ZoneId>('phase-1'))).toBeNull();
    expect(zoneOutlineComparison(joined, asId<ZoneId>('phase-2'))).toBeNull();
  });

  it('moves the name when it would stand outside, and the later import wins', () => {
    const away = dataset({ ...choices, uuid: 'b' }, aBox(120.66, 27.99, 0.001));
    const joined = joinUserDatasets(park, [dataset(choices), away], replacing);
    const [zone] = joined.zones;
    expect(zone?.outline?.dataset).toBe('user:b');
    expect(zone && containsPoint(zone.geometry, zone.labelPoint)).toBe(true);
  });
});

describe('a point inside an outline', () => {
  it('avoids holes and hollows', () => {
    const ring = {
      type: 'Polygon' as const,
      coordinates: [aBox(0, 0, 4).coordinates[0] ?? [], aBox(0, 0, 3).coordinates[0] ?? []],
    };
    const hook = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 1],
          [1, 1],
          [1, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    };
    for (const shape of [ring, hook]) {
      const point = interiorPoint(shape);
      expect(point && containsPoint(shape, point)).toBe(true);
    }
    expect(containsPoint(ring, [0, 0.1])).toBe(false);
    expect(
      interiorPoint({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [0, 0],
          ],
        ],
      }),
    ).toBeNull();
  });
});
