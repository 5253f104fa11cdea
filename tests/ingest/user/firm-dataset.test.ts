import { fromCsv, codes as issueCodes } from '@tests/exchange/tables/tables';
import { describe, expect, it } from 'vitest';
import type { ClockReading } from '@/domain/clock';
import { joinUserDatasets } from '@/domain/join-user-datasets';
import { listCounts } from '@/domain/list-counts';
import type { Park } from '@/domain/park';
import type { IsoDay } from '@/domain/plan-date';
import { namedResidents, residentsAt, rosterAt } from '@/domain/roster';
import { rosterPlaces } from '@/domain/roster-places';
import { type UserDataset, userRecordsOf } from '@/domain/user-dataset';
import { userDatasetProblem } from '@/domain/user-dataset-shape';
import { rosterRows } from '@/exchange/tables/roster-rows';
import { firmDataset } from '@/ingest/firm-dataset';
import { someChoices, theDataset } from '../../builders/imported';
import { aBuilding, anEnterprise, aParcel, aPark, aZone } from '../../builders/park';

const zone = aZone({
  id: 'phase-1',
  name: { zh: '产业园一期', en: 'Phase one' },
  shortName: { zh: '一期', en: 'Phase 1' },
});
const other = aZone({
  id: 'phase-2',
  name: { zh: '产业园二期', en: 'Phase two' },
  shortName: { zh: '二期', en: 'Phase 2' },
});
const park = aPark({
  zones: [zone, other],
  parcels: [
    aParcel({
      id: 'p1',
      zoneId: 'phase-1',
      nature: 'documented',
      name: { zh: 'A-01 标准厂房', en: 'A-01 works' },
    }),
  ],
  buildings: [
    aBuilding({ id: 'b1', zoneId: 'phase-1', name: { zh: '1号楼', en: 'House 1' }, nature: 'documented' }),
    aBuilding({ id: 'b2', zoneId: 'phase-2', name: { zh: '1号楼', en: 'House 1' }, nature: 'documented' }),
    aBuilding({ id: 's1', zoneId: 'phase-2', name: { zh: '示例楼', en: 'Sample' }, nature: 'illustrative' }),
  ],
  enterprises: [
    anEnterprise({ id: 'e1', nature: 'documented', relation: 'resident', zoneId: 'phase-1' }),
    anEnterprise({ id: 'e2', nature: 'documented', relation: 'wanted', zoneId: null }),
  ],
});
const at = (asOf: string): ClockReading => ({
  asOf: asOf as IsoDay,
  basis: 'plan',
  today: '2026-11-26' as IsoDay,
});

async function firms(lines: readonly string[], zoneId: string | null = null, on: Park = park) {
  const { tables } = await fromCsv(lines.join('\n'));
  const [table] = tables;
  if (!table) throw new Error('no table');
  const mapping = table.columns.flatMap(({ role, title, unit }) =>
    role === null ? [] : [{ attribute: title, role, unit }],
  );
  const choices = { ...someChoices({ kind: 'firms' }), zoneId: zoneId as never };
  return firmDataset(rosterRows(table, '名册.csv'), mapping, choices, {
    park: on,
    places: rosterPlaces(on, []),
  });
}
const joined = (dataset: UserDataset) => joinUserDatasets(park, [dataset], { replacesSample: true });

const roster = [
  '企业名称,统一社会信用代码,片区,所在楼栋,楼层,地块编号,租赁面积（㎡）,入驻时间,退租时间',
  '甲公司,91330302MA2TEST01Y,产业园一期,1号楼,3F,—,"1,200",2024-03,2025-06-30',
  '甲公司,91330302MA2TEST01Y,产业园一期,,,A-01,,2025-07,',
  '乙公司,91330302MA2TEST0TC,—,,,A-01,800,2026,',
  '丙公司,,产业园二期,,,/,,,',
];

describe('a roster of firms', () => {
  it('becomes firms with stays: building, floor, parcel, area and period', async () => {
    const dataset = theDataset(await firms(roster));
    expect(dataset.enterprises?.map(({ name }) => name.zh)).toEqual(['甲公司', '乙公司', '丙公司']);
    expect(dataset.occupancies).toMatchObject([
      { buildingId: 'b1', floor: '3F', areaSqm: 1200, from: '2024-03', to: '2025-06-30', zoneId: 'phase-1' },
      { buildingId: null, parcelId: 'p1', from: '2025-07', to: null, areaSqm: null },
      { parcelId: 'p1', areaSqm: 800, from: '2026', zoneId: 'phase-1' },
      { buildingId: null, parcelId: null, zoneId: 'phase-2', from: null },
    ]);
    expect(userRecordsOf([dataset], dataset.enterprises?.[0]?.id ?? '')?.records).toHaveLength(2);
    expect(userDatasetProblem(JSON.parse(JSON.stringify(dataset)))).toBeNull();
  });

  it('counts by the clock, beside the firms the plan names and never among them', async () => {
    const whole = joined(theDataset(await firms(roster)));
    const names = (asOf: string) => residentsAt(whole, at(asOf)).map(({ name }) => name.zh);
    expect(names('2023-06-01')).toEqual(['丙公司']);
    expect(names('2024-06-01')).toEqual(['甲公司', '丙公司']);
    expect(names('2026-06-01')).toEqual(['甲公司', '乙公司', '丙公司']);
    expect(rosterAt(whole, zone.id, at('2026-06-01')).map(({ name }) => name.zh)).toEqual([
      '甲公司',
      '乙公司',
    ]);
    expect(namedResidents(whole, zone.id).map(({ id }) => String(id))).toEqual(['e1']);
    expect(listCounts(whole)).toEqual(listCounts(park));
  });

  it('keeps a wanted firm apart from residents (truth rule 9)', async () => {
    const dataset = theDataset(
      await firms(['企业名称,片区,状态', '丁公司,产业园一期,拟引进', '戊公司,产业园一期,已入驻']),
    );
    expect(dataset.enterprises?.map(({ relation }) => relation)).toEqual(['wanted', 'resident']);
    expect(residentsAt(joined(dataset), at('2026-01-01')).map(({ name }) => name.zh)).toEqual(['戊公司']);
    expect(listCounts(joined(dataset)).wantedFirms).toBe(listCounts(park).wantedFirms);
  });

  it('says what it cannot place, and leaves out what names no firm or left on an unknown day', async () => {
    const reading = await firms([
      '企业名称,片区,所在楼栋,地块编号,状态,入驻时间,退租时间',
      '甲公司,—,1号楼,—,,,',
      '乙公司,—,9号楼,Z-99,,,',
      '丙公司,天上,,—,,,',
      '丁公司,—,,—,已迁出,,',
      ',产业园一期,,—,,,',
      '戊公司,—,示例楼,—,,2025-05,2024-01',
    ]);
    expect(issueCodes(reading)).toEqual([
      'firm-building-several',
      'firm-building-unknown',
      'firm-parcel-unknown',
      'firm-zone-unknown',
      'firm-gone-undated',
      'firm-without-name',
      'firm-in-sample',
      'firm-dates-reversed',
    ]);
    expect(reading.dataset?.enterprises?.map(({ name }) => name.zh)).toEqual([
      '甲公司',
      '乙公司',
      '丙公司',
      '戊公司',
    ]);
    expect(reading.dataset?.occupancies?.at(-1)).toMatchObject({ buildingId: 's1', to: null });
  });

  it('names the zone to choose between houses of one name, and puts the rest where the person says', async () => {
    const dataset = theDataset(
      await firms(['企业名称,片区,楼栋', '甲公司,产业园二期,1号楼', '乙公司,—,'], 'phase-1'),
    );
    expect(dataset.occupancies).toMatchObject([
      { buildingId: 'b2', zoneId: 'phase-2' },
      { zoneId: 'phase-1' },
    ]);
  });

  it('takes the place of the sample roster in its zones only when asked', async () => {
    const sample = aPark({
      ...park,
      enterprises: [
        ...park.enterprises,
        anEnterprise({ id: 's-firm', nature: 'illustrative', relation: 'resident', zoneId: 'phase-1' }),
      ],
      occupancies: [
        { enterpriseId: 's-firm', buildingId: null, zoneId: 'phase-1', from: '2024', to: null, areaSqm: 5 },
      ] as never,
    });
    const dataset = theDataset(await firms(roster));
    const has = (replaces: 'sample' | null) =>
      joinUserDatasets(sample, [{ ...dataset, replaces }], { replacesSample: true }).enterprises.some(
        ({ id }) => String(id) === 's-firm',
      );
    expect([has(null), has('sample')]).toEqual([true, false]);
  });

  it('refuses stored firms that claim to be the plan’s or point to a firm elsewhere', async () => {
    const dataset = theDataset(await firms(roster));
    const [firm] = dataset.enterprises ?? [];
    expect(userDatasetProblem({ ...dataset, enterprises: [{ ...firm, nature: 'documented' }] })).toBe(
      'enterprises.0.nature',
    );
    const [stay] = dataset.occupancies ?? [];
    expect(
      userDatasetProblem({ ...dataset, occupancies: [{ ...stay, enterpriseId: 'user:zzz:1' }] }),
    ).not.toBeNull();
  });
});
