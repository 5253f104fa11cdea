import { describe, expect, it } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { type ExportKind, type ExportSystem, exportKinds, systemsOf } from '@/exchange/export/kinds';
import { makeExport } from '@/exchange/export/make';
import { thingsInScope } from '@/exchange/export/park-things';
import { gridsOfXlsx } from '@/exchange/tables/read-grid-xlsx';
import { unzip } from '@/exchange/zip/unzip';
import { createAppStore } from '@/store/store';
import { anOwnParcel, aUserDataset } from '../../builders/user-datasets';
import { shippedPark } from '../../panels/shipped-park';

const today = '2026-11-26' as IsoDay;
const context = {
  park: shippedPark,
  datasets: [],
  clock: { asOf: today, basis: 'plan', today },
  pictureLine: '内部工作用图',
  publicMode: false,
} as const;
const zones = thingsInScope(shippedPark, { what: 'zones' });

const everyWay: readonly (readonly [ExportKind, ExportSystem])[] = exportKinds.flatMap((kind) =>
  (kind === 'balance' ? (['own'] as const) : systemsOf(kind)).map((system) => [kind, system] as const),
);

describe('files of the park', () => {
  it.each(everyWay)('can be made as %s in %s', async (kind, system) => {
    const made = await makeExport(zones, { kind, system, options: {}, title: '片区' }, context);
    expect(made.names.length).toBeGreaterThan(0);
    expect(made.bytes).toBeGreaterThan(200);
    if (kind !== 'balance') expect(made.features).toBe(3);
  });

  it('says on the papers of the trade that they are 示意 and where they come from', async () => {
    for (const kind of ['points', 'balance'] as const) {
      const { file } = await makeExport(
        zones,
        { kind, system: 'EPSG:4549', options: {}, title: '片区' },
        context,
      );
      const text = JSON.stringify(file ? gridsOfXlsx(file, () => undefined) : null);
      expect(text).toContain('示意，不可作量算依据');
      expect(text).toContain('内部工作用图');
    }
  });

  it('lets every sheet of boundary points say of its own parcel what it is, and of no other', async () => {
    const own = aUserDataset('a', {}, [anOwnParcel('a', 1, { geometryQuality: 'surveyed' })]);
    const { park } = createAppStore(today, { filePark: shippedPark, datasets: [own] }).getState();
    const things = thingsInScope(park, { what: 'parcels', without: new Set() });
    const wish = { kind: 'points', system: 'EPSG:4549', options: {}, title: '地块' } as const;
    const { file } = await makeExport(things, wish, { ...context, park, datasets: [own] });
    const { grids } = file ? gridsOfXlsx(file, () => undefined) : { grids: [] };
    expect(grids.length).toBeGreaterThan(40);
    const heads = grids.map(({ rows }) => JSON.stringify(rows.slice(0, 9)));
    const ofSample = heads.filter((head) => head.includes('示例，由脚本生成'));
    expect(ofSample.length).toBe(grids.length - 1);
    for (const head of ofSample) {
      expect(head).toContain('示例数据');
      expect(head).toContain('示意，不可作量算依据');
    }
    const [survey] = heads.filter((head) => head.includes('界址点.txt'));
    expect(survey).not.toContain('示例数据');
    expect(survey).not.toContain('示意，');
  });

  it('loses no balance of two datasets that bear one title, and names files in the language of the page', async () => {
    const datasets = ['a', 'b'].map((uuid) => aUserDataset(uuid, { title: 'CON/地块' }));
    const { park } = createAppStore(today, { filePark: shippedPark, datasets }).getState();
    const wish = {
      kind: 'balance',
      system: 'own',
      options: {},
      title: 'Zhigu_land-use',
      language: 'en',
    } as const;
    const made = await makeExport([], wish, { ...context, park, datasets });
    expect(made.file?.name).toBe('Zhigu_land-use.zip');
    const inside = made.file ? unzip(made.file, () => undefined).map(({ name }) => name) : [];
    expect(inside).toEqual([...made.names]);
    expect(inside.toSorted()).toEqual([
      'Zhigu_land-use_CON_地块-2.xlsx',
      'Zhigu_land-use_CON_地块.xlsx',
      'Zhigu_land-use_Illustrative parcels and buildings.xlsx',
    ]);
  });

  it('says on a land-use balance what its areas are and that it is an internal paper', async () => {
    const wish = { kind: 'balance', system: 'own', options: {}, title: '片区' } as const;
    const { file } = await makeExport(zones, wish, context);
    const text = JSON.stringify(file ? gridsOfXlsx(file, () => undefined) : null);
    for (const words of ['内部资料', '2026-11-26', '来源：', 'CGCS2000 3°带 CM120°E 平面面积']) {
      expect(text).toContain(words);
    }
  });

  it.each(['txt', 'dxf', 'points'] as const)('refuses %s in public mode', async (kind) => {
    const wish = { kind, system: 'EPSG:4549', options: {}, title: 'x' } as const;
    await expect(makeExport(zones, wish, { ...context, publicMode: true })).rejects.toMatchObject({
      issue: { code: 'export-public' },
    });
  });
});
