import { describe, expect, it } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { documentOf } from '@/exchange/document';
import { type ParkExportContext, parkExport } from '@/exchange/export/features';
import { thingsInScope } from '@/exchange/export/park-things';
import { formats } from '@/exchange/formats';
import { exportDocument } from '@/exchange/import';
import { type FormatId, formatIds } from '@/exchange/raw';
import { unzip } from '@/exchange/zip/unzip';
import { createAppStore } from '@/store/store';
import { aUserDataset } from '../../builders/user-datasets';
import { shippedPark } from '../../panels/shipped-park';

const today = '2026-11-26' as IsoDay;
const datasets = [aUserDataset('a')];
const { park } = createAppStore(today, { filePark: shippedPark, datasets }).getState();
const context: ParkExportContext = {
  park,
  datasets,
  clock: { asOf: today, basis: 'plan', today },
  pictureLine: '内部工作用图',
  publicMode: false,
};
const everything = new Set(['zone', 'parcel', 'landUseArea', 'building'] as const);

async function back(format: FormatId, dataset: string) {
  const things = thingsInScope(park, { what: 'dataset', dataset });
  const { features } = parkExport(things, context);
  const document = await documentOf(features, { title: '导出', format, system: null, date: today });
  const { files } = await exportDocument(format, document);
  const { read } = await formats[format].load();
  const inner =
    format === 'shp'
      ? files.flatMap((file) => (file.name.endsWith('.zip') ? [...unzip(file, () => undefined)] : [file]))
      : files;
  const raw = await read(inner, {}, () => undefined);
  return { count: features.length, features: raw.layers.flatMap((layer) => layer.features), files };
}

const saysAll = (attributes: Readonly<Record<string, unknown>>) =>
  Object.values(attributes).map(String).join('|');

describe('what goes out of the park', () => {
  it.each(formatIds)('%s: 示意 and 示例 travel with every feature', async (format) => {
    const { count, features } = await back(format, 'sample');
    expect(count).toBeGreaterThan(50);
    const marked = features.filter(({ attributes, name }) => {
      const text = `${saysAll(attributes)}|${name}`;
      return text.includes('示意') && text.includes('示例');
    });
    expect(marked).toHaveLength(features.length);
    expect(features.length).toBeGreaterThanOrEqual(count);
  });

  it('tells dataset, source, accuracy, day, stage with its basis, and citations', () => {
    const [parcel] = parkExport(
      thingsInScope(park, { what: 'dataset', dataset: 'sample' }).filter(({ kind }) => kind === 'parcel'),
      context,
    ).features;
    expect(parcel?.attributes).toMatchObject({
      示例: '示例',
      几何精度: '示意',
      量算说明: '示意，不可作量算依据',
      截至日期: today,
      口径: '计划',
    });
    expect(parcel?.attributes.阶段依据).toMatch(/计划|示例/);
    const [zone] = parkExport(thingsInScope(park, { what: 'zones' }), context).features;
    expect(zone?.attributes.引用).toMatch(/温鹿政发/);
    expect(zone?.attributes.用图说明).toBe('内部工作用图；内部资料；不作为划界依据');
  });

  it('sends a survey out with its own numbers and labels', async () => {
    const own = datasets[0];
    const { features } = parkExport(
      thingsInScope(park, { what: 'dataset', dataset: String(own?.id) }),
      context,
    );
    expect(features[0]?.pointLabels).toEqual([[['J1', 'J2', 'J3', 'J4']]]);
    const document = await documentOf(features, {
      title: 'x',
      format: 'txt',
      system: 'EPSG:4549',
      date: today,
    });
    expect(document.features[0]?.parts).toEqual(own?.records[0]?.original.parts);
    expect(document.features[0]?.attributes).toMatchObject({ 地块用途: '工业用地', 示例: '否' });
  });

  it('names what has no outline and, in public mode, what stays here', () => {
    const all = thingsInScope(park, { what: 'all', kinds: everything });
    expect(parkExport(all, context).losses).toMatchObject([
      { code: 'export-no-outline', params: { names: '工发智能园' } },
    ]);
    const held = parkExport(all, { ...context, publicMode: true });
    expect(held.losses.map(({ code }) => code)).toContain('export-held-back');
    expect(held.features.filter(({ id }) => id.startsWith('user:'))).toEqual([]);
  });

  it('moves a title we need aside, loses none by it, and says so', () => {
    const [record, ...others] = aUserDataset('a').records;
    if (!record) throw new Error('no record');
    const attributes = { 数据集: '甲', '数据集（原）': '乙', 示例: '丙', 备注: '丁' };
    const own = { ...aUserDataset('a'), records: [{ ...record, attributes }, ...others] };
    const things = thingsInScope(park, { what: 'dataset', dataset: String(own.id) });
    const { features, losses } = parkExport(things, { ...context, datasets: [own] });
    const values = Object.values(features[0]?.attributes ?? {});
    for (const value of ['甲', '乙', '丙', '丁'])
      expect(values.filter((one) => one === value)).toHaveLength(1);
    expect(features[0]?.attributes).toMatchObject({ '数据集（原）': '乙', 示例: '否' });
    expect(losses).toMatchObject([
      { code: 'export-title-moved', params: { count: 2, names: '数据集、示例' } },
    ]);
  });

  it('takes what the filter leaves, and the thing chosen', () => {
    const parcels = thingsInScope(park, { what: 'parcels', without: new Set() });
    const [first] = parcels;
    const fewer = thingsInScope(park, { what: 'parcels', without: new Set([String(first?.thing.id)]) });
    expect(fewer).toHaveLength(parcels.length - 1);
    const chosen = thingsInScope(park, { what: 'selection', selection: { kind: 'zone', id: 'phase-1' } });
    expect(chosen.map(({ thing }) => String(thing.id))).toEqual(['phase-1']);
  });
});
