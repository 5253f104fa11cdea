import { describe, expect, it } from 'vitest';
import type { ColumnRole, ColumnUnit } from '@/domain/column-role';
import { asId, type ZoneId } from '@/domain/ids';
import type { Attributes } from '@/domain/imported-feature';
import { userRecordOf } from '@/domain/user-dataset';
import {
  type DatasetChoices,
  type FieldMapping,
  userDataset,
  userDatasetInSteps,
} from '@/ingest/user-dataset';
import { anImport, someChoices, theDataset } from '../../builders/imported';
import { aBox, aZone } from '../../builders/park';

const zones = [
  aZone({ id: 'phase-1', shortName: { zh: '一期', en: 'Phase 1' }, geometry: aBox(120.65, 27.98, 0.008) }),
  aZone({
    id: 'phase-2',
    name: { zh: '产业园二期', en: 'Park, phase two' },
    shortName: { zh: '二期', en: 'Phase 2' },
    geometry: aBox(120.69, 27.97, 0.01),
  }),
];
const map = (...fields: readonly [string, ColumnRole, ColumnUnit?][]): readonly FieldMapping[] =>
  fields.map(([attribute, role, unit]) => ({ attribute, role, unit: unit ?? null }));

function one(
  attributes: Attributes,
  mapping: readonly FieldMapping[],
  choices: Partial<DatasetChoices> = {},
) {
  const reading = userDataset([anImport({ attributes })], mapping, someChoices(choices), zones);
  const dataset = theDataset(reading);
  const [parcel] = dataset.parcels;
  const [record] = dataset.records;
  return { dataset, parcel, record, codes: reading.issues.map(({ code }) => code), issues: reading.issues };
}

describe('a great import', () => {
  it('comes to the same in steps as at once, and lets others have their turn', async () => {
    const features = Array.from({ length: 400 }, (_, index) =>
      anImport({ id: `f${index + 1}`, number: `K${index}`, attributes: { DKMJ: '10050' } }),
    );
    const mapping = map(['DKMJ', 'siteArea', 'squareMetre']);
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 1);
    const inSteps = await userDatasetInSteps(features, mapping, someChoices({}), zones);
    clearInterval(clock);
    expect(inSteps).toEqual(userDataset(features, mapping, someChoices({}), zones));
    expect(inSteps.dataset?.records).toHaveLength(400);
    expect(turns).toBeGreaterThan(0);
  });
});

describe('parcels out of a survey file', () => {
  it('are a dataset of their own: ids, nature, area of the original coordinates, official number beside', () => {
    const { parcel, record, dataset } = one({ DKMJ: '15.1' }, map(['DKMJ', 'siteArea', 'mu']));
    expect(parcel).toMatchObject({
      id: 'user:abc:1',
      dataset: 'user:abc',
      nature: 'user',
      zoneId: 'phase-1',
      siteAreaSqm: 10_000,
      illustrates: null,
      facts: [],
    });
    expect(record).toMatchObject({
      id: 'user:abc:1',
      declaredArea: '15.1',
      original: { system: 'EPSG:4549' },
    });
    expect(record?.declaredAreaSqm).toBeCloseTo(15.1 / 0.0015, 6);
    expect(dataset.source).toEqual({ file: '地块.shp', format: 'shp', system: 'EPSG:4549' });
    expect(userRecordOf([dataset], 'user:abc:1')?.record).toBe(record);
    expect(userRecordOf([dataset], 'sample:1')).toBeNull();
  });

  it('say that the official and the computed area differ', () => {
    expect(one({ DKMJ: '10050' }, map(['DKMJ', 'siteArea', 'squareMetre'])).issues).toMatchObject([
      {
        code: 'dataset-area-differs',
        params: { declared: '10050.00', computed: '10000.00', difference: '50.00' },
      },
    ]);
    expect(one({ DKMJ: '1.0000' }, map(['DKMJ', 'siteArea', 'hectare'])).codes).toEqual([]);
    expect(one({ DKMJ: '10050' }, map(['DKMJ', 'siteArea'])).codes).toEqual(['dataset-unit-unknown']);
  });

  it('are surveyed only when the person says so', () => {
    expect(one({}, []).parcel?.geometryQuality).toBe('digitised');
    expect(one({}, [], { surveyed: true }).parcel?.geometryQuality).toBe('surveyed');
  });

  it.each([
    [{ YDDM: '100101', YDXZ: '工业' }, '100101', []],
    [{ YDDM: null, YDXZ: '一类工业用地' }, '100101', []],
    [{ YDDM: '—', YDXZ: '科研用地' }, '0802', []],
    [{ YDDM: 'M1', YDXZ: null }, '100101', ['dataset-land-use-translated']],
    [{ YDDM: 'M0', YDXZ: null }, '100101', ['dataset-land-use-local']],
    [{ YDDM: 'B1/B2', YDXZ: null }, '0901', ['dataset-land-use-mixed']],
    [{ YDDM: '9999', YDXZ: '公园绿地' }, '1401', []],
    [{ YDDM: null, YDXZ: '待定功能区' }, null, ['dataset-land-use-unknown']],
    [{ YDDM: null, YDXZ: null }, null, []],
  ])('read the use of %j as %s', (attributes, code, codes) => {
    const mapping = map(['YDDM', 'landUseCode'], ['YDXZ', 'landUse']);
    const read = one(attributes, mapping);
    expect(read.parcel?.landUse).toBe(code);
    expect(read.codes).toEqual(codes);
    // What could not be read for certain keeps its words.
    expect(Object.keys(read.record?.asWritten ?? {})).toEqual(codes.length > 0 ? ['landUse'] : []);
  });

  it('never read a code of the land survey as a planned use', () => {
    const { parcel, codes, record } = one({ DLBM: '0601' }, map(['DLBM', 'landSurveyCode']));
    expect(parcel?.landUse).toBeNull();
    expect(codes).toEqual(['dataset-land-survey-code']);
    expect(record?.asWritten).toEqual({ landSurveyCode: '0601' });
  });

  it('keep both bounds of the controls and their strictness', () => {
    const { parcel, codes, record } = one(
      { 容积率: '≥0.7且≤1.8', 密度: 40, 绿地率: '20%以下', 限高: '＞12，≤24米' },
      map(
        ['容积率', 'floorAreaRatio'],
        ['密度', 'buildingCoverage', 'percent'],
        ['绿地率', 'greenSpace'],
        ['限高', 'height'],
      ),
    );
    expect(parcel?.controls).toEqual({
      floorAreaRatio: { min: 0.7, max: 1.8 },
      buildingCoverageRatio: { min: null, max: 40 },
      greenSpaceRatio: { min: null, max: 20 },
      heightM: { min: 12, max: 24, minExclusive: true },
    });
    expect(codes).toEqual(['dataset-control-upper']);
    expect(record?.asWritten).toEqual({ buildingCoverageRatio: '40' });
  });

  it('keep the words of a control that can be read in two ways', () => {
    const { parcel, codes, record } = one({ R: '2.0以上' }, map(['R', 'floorAreaRatio']));
    expect(parcel?.controls).toBeNull();
    expect([codes, record?.asWritten]).toEqual([['dataset-control-unclear'], { floorAreaRatio: '2.0以上' }]);
  });

  it('take bounds from columns of their own', () => {
    const { parcel } = one(
      { 下: '0.7', 上: '1.8' },
      map(['下', 'floorAreaRatioMin'], ['上', 'floorAreaRatioMax']),
    );
    expect(parcel?.controls?.floorAreaRatio).toEqual({ min: 0.7, max: 1.8 });
  });
});

describe('events of an imported row', () => {
  const mapping = map(
    ['状态', 'stage'],
    ['日期', 'stageDate'],
    ['依据', 'document'],
    ['依据日期', 'documentDate'],
    ['开工', 'startDate'],
    ['约定开工', 'agreedStartDate'],
    ['成交', 'saleDate'],
  );
  const read = (attributes: Attributes) => one(attributes, mapping);

  it('are actual only with a document', () => {
    expect(read({ 状态: '已成交', 日期: '2025-03-02', 依据: '温土告〔2025〕1号' }).parcel?.events).toEqual([
      {
        stage: 'sold',
        kind: 'actual',
        date: '2025-03-02',
        evidence: { type: 'document', title: '温土告〔2025〕1号', date: '2025-03-02' },
      },
    ]);
    const without = read({ 状态: '已成交', 日期: '2025-03-02' });
    expect(without.parcel?.events).toEqual([
      { stage: 'sold', kind: 'planned', date: '2025-03-02', evidence: null },
    ]);
    expect(without.codes).toEqual(['dataset-without-document']);
  });

  it('are never actual in the future, whatever the document', () => {
    expect(read({ 状态: '竣工', 日期: '2027', 依据: '合同' }).parcel?.events).toMatchObject([
      { kind: 'planned', date: '2027' },
    ]);
  });

  it('let a document prove what had happened by its day, and nothing later', () => {
    const { parcel } = read({ 成交: '2025-03', 开工: '2025-09', 依据: '成交确认书', 依据日期: '2025-04-01' });
    expect(parcel?.events.map(({ stage, kind }) => [stage, kind])).toEqual([
      ['sold', 'actual'],
      ['started', 'planned'],
    ]);
  });

  it('let a document without a day prove only the step it stands beside', () => {
    const { parcel } = read({ 成交: '2025-03', 开工: '2025-09', 依据: '成交确认书' });
    expect(parcel?.events.map(({ stage, kind }) => [stage, kind])).toEqual([
      ['sold', 'actual'],
      ['started', 'planned'],
    ]);
  });

  it('are agreed where the column says so', () => {
    expect(read({ 约定开工: '2026年6月' }).parcel?.events).toEqual([
      { stage: 'started', kind: 'agreed', date: '2026-06', evidence: null },
    ]);
  });

  it('do not come without a date: the words stay', () => {
    const { parcel, codes, record } = read({ 状态: '流拍' });
    expect(parcel?.events).toEqual([]);
    expect([codes, record?.asWritten]).toEqual([['dataset-stage-without-date'], { stage: '流拍' }]);
    expect(read({ 状态: '再议' }).codes).toEqual(['dataset-stage-unknown']);
  });
});

describe('the zone of an import', () => {
  const far = aBox(121, 28.2, 0.001);
  const read = (attributes: Attributes, choices: Partial<DatasetChoices>, geometry = far) =>
    userDataset([anImport({ attributes, geometry })], map(['片区', 'zone']), someChoices(choices), zones);

  it('is where it lies, else what it says, else what was chosen', () => {
    expect(read({}, {}, aBox(120.69, 27.97)).dataset?.parcels[0]?.zoneId).toBe('phase-2');
    expect(read({ 片区: '产业园二期' }, {}).dataset?.parcels[0]?.zoneId).toBe('phase-2');
    expect(read({}, { zoneId: asId<ZoneId>('phase-1') }).dataset?.parcels[0]?.zoneId).toBe('phase-1');
  });

  it('is an open question otherwise: nothing is put anywhere', () => {
    const reading = read({}, {});
    expect(reading.dataset).toBeNull();
    expect(reading.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['dataset-zone-unknown', 'error'],
    ]);
  });

  it('says when the file says another than the place', () => {
    const reading = read({ 片区: '一期' }, {}, aBox(120.69, 27.97));
    expect(reading.dataset?.parcels[0]?.zoneId).toBe('phase-2');
    expect(reading.issues.map(({ code }) => code)).toEqual(['dataset-zone-differs']);
  });
});

describe('other kinds of things', () => {
  it('leaves out what cannot be used, by feature', () => {
    const bow = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [120.65, 27.98],
          [120.652, 27.983],
          [120.651, 27.98],
          [120.65, 27.981],
          [120.65, 27.98],
        ],
      ],
    };
    const flat = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [120.65, 27.98],
          [120.651, 27.98],
          [120.65, 27.98],
        ],
      ],
    };
    const reading = userDataset(
      [
        anImport({ geometry: null }),
        anImport({ geometry: { type: 'Point', coordinates: [120.65, 27.98] }, kind: 'point' }),
        anImport({ geometry: flat }),
        anImport({ geometry: bow }),
        anImport({ number: 'X1' }),
        anImport({ number: 'Ｘ 1' }),
      ],
      [],
      someChoices(),
      zones,
    );
    expect(reading.issues.map(({ code }) => code)).toEqual([
      'dataset-not-placed',
      'dataset-not-an-area',
      'ring-without-area',
      'ring-crosses-itself',
      'dataset-number-repeated',
    ]);
    expect(reading.dataset?.parcels.map(({ id }) => id)).toEqual(['user:abc:4', 'user:abc:5', 'user:abc:6']);
  });

  it('builds buildings, and says what it assumed', () => {
    const mapping = map(
      ['层数', 'storeys'],
      ['高度', 'height'],
      ['开工', 'startDate'],
      ['竣工', 'finishDate'],
      ['建筑面积', 'grossFloorArea', 'squareMetre'],
    );
    const reading = userDataset(
      [
        anImport({ attributes: { 层数: 5, 高度: 21.5, 建筑面积: '1.2万' } }),
        anImport({ attributes: { 层数: 3 } }),
        anImport({ attributes: { 高度: '24米', 开工: '2026.3', 竣工: '2027' } }),
      ],
      mapping,
      someChoices({ kind: 'buildings' }),
      zones,
    );
    expect(
      reading.dataset?.buildings.map(({ heightM, storeys, works, grossFloorAreaSqm }) => [
        heightM,
        storeys,
        works,
        grossFloorAreaSqm,
      ]),
    ).toEqual([
      [21.5, 5, 'existing', 12_000],
      [12, 3, 'existing', null],
      [24, 6, 'newBuild', null],
    ]);
    expect(reading.issues.map(({ code }) => code)).toEqual([
      'dataset-height-assumed',
      'dataset-height-assumed',
    ]);
    expect(reading.dataset?.parcels).toEqual([]);
  });

  it('makes one outline of all parts', () => {
    const reading = userDataset(
      [anImport(), anImport({ geometry: aBox(120.66, 27.98, 0.001) })],
      [],
      someChoices({ kind: 'zoneOutline', surveyed: true, replacesZoneOutline: asId<ZoneId>('phase-1') }),
      zones,
    );
    expect(reading.dataset).toMatchObject({
      geometryQuality: 'surveyed',
      replacesZoneOutline: 'phase-1',
      outline: { areaSqm: 20_000, areaEllipsoidSqm: 19_998, geometry: { type: 'MultiPolygon' } },
      parcels: [],
    });
  });

  it('keeps points', () => {
    const reading = userDataset(
      [
        anImport({
          kind: 'point',
          name: '控制点',
          geometry: { type: 'Point', coordinates: [120.65, 27.98] },
        }),
      ],
      [],
      someChoices({ kind: 'points' }),
      zones,
    );
    expect(reading.dataset?.points).toEqual([
      { id: 'user:abc:1', name: '控制点', zoneId: 'phase-1', position: [120.65, 27.98] },
    ]);
  });
});
