import { describe, expect, it } from 'vitest';
import { hasSelection } from '@/app/url/selection-exists';
import { joinUserDatasets } from '@/domain/join-user-datasets';
import { parkExport } from '@/exchange/export/features';
import { thingsInScope } from '@/exchange/export/park-things';
import { featureTargetOf } from '@/map/engine/feature-target';
import { buildStyle } from '@/map/style/build-style';
import { sourceIds } from '@/map/style/source-ids';
import { userPointFeatures } from '@/map/style/sources/owned-parcels';
import { type StyleView, systemFonts } from '@/map/style/style-view';
import { listSections } from '@/panels/list/list-sections';
import { defaultVisibility } from '@/symbology/layer-groups';
import { aSmallPark } from '../builders/park';
import { aUserDataset } from '../builders/user-datasets';

const view: StyleView = {
  theme: 'paper',
  locale: 'zh-CN',
  visibility: defaultVisibility,
  parcelColouring: 'landUse',
  sampleVisible: true,
  emphasis: [],
  fonts: systemFonts,
};
const clock = { asOf: '2026-11-26', basis: 'plan', today: '2026-11-26' } as never;
const dataset = {
  ...aUserDataset('pts', { kind: 'points' }, []),
  points: [
    { id: 'user:pts:1', name: '控制点一', zoneId: null, position: [120.65, 27.98] as const },
    { id: 'user:pts:2', name: null, zoneId: null, position: [120.66, 27.99] as const },
  ],
};
const plain = aSmallPark();
const park = joinUserDatasets(plain, [dataset], { replacesSample: true });
const selection = { kind: 'point', id: 'user:pts:1' } as const;

describe('imported points', () => {
  it('are drawn in layers of their own, with how good they are, and only while there are some', () => {
    const layersOf = (of: typeof park) => buildStyle(of, view).layers.map(({ id }) => id);
    expect(layersOf(park)).toEqual(expect.arrayContaining(['user-points', 'user-points-label']));
    expect(layersOf(plain).some((id) => id.startsWith('user-points'))).toBe(false);
    expect(userPointFeatures(park).get('user:pts:1')).toMatchObject({
      geometry: { type: 'Point', coordinates: [120.65, 27.98] },
      properties: { quality: 'digitised', zh: '控制点一' },
    });
    expect(featureTargetOf(park, selection)).toEqual({ source: sourceIds.userPoints, id: 'user:pts:1' });
  });

  it('stand in the list and can be linked to', () => {
    const items = listSections(park, 'zh-CN', clock).flatMap(({ groups }) =>
      groups.flatMap(({ kind, items: all }) => (kind === 'points' ? all.map(({ name }) => name) : [])),
    );
    expect(items).toEqual(['控制点一', '点 2']);
    expect(hasSelection(park, selection)).toBe(true);
    expect(hasSelection(plain, selection)).toBe(false);
  });

  it('go out as points, and stay here in public mode', () => {
    const things = thingsInScope(park, { what: 'dataset', dataset: 'user:pts' });
    const context = { park, datasets: [dataset], clock, pictureLine: '内部工作用图', publicMode: false };
    const { features } = parkExport(things, context);
    expect(features.map(({ kind, name }) => [kind, name])).toEqual([
      ['point', '控制点一'],
      ['point', '点 2'],
    ]);
    expect(features[0]?.attributes).toMatchObject({ 类别: '点位', 几何精度: '数字化' });
    expect(parkExport(things, { ...context, publicMode: true }).features).toEqual([]);
  });
});
