import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { aParcel, aPark, aSmallPark } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import type { OwnPoint } from '@/domain/park';
import { buildStyle } from '@/map/style/build-style';
import { paintOrder } from '@/map/style/order';
import { parkSources } from '@/map/style/sources';
import { type StyleView, systemFonts } from '@/map/style/style-view';
import { locales } from '@/messages/locale';
import { defaultVisibility, layerGroups, parcelColourings } from '@/symbology/layer-groups';
import { themes } from '@/symbology/themes';

const view = (values: Partial<StyleView> = {}): StyleView => ({
  theme: 'paper',
  locale: 'zh-CN',
  visibility: defaultVisibility,
  parcelColouring: 'landUse',
  sampleVisible: true,
  emphasis: [],
  fonts: systemFonts,
  ...values,
});
const faces = { Noto: [{ url: 'https://example.test/a.woff2', 'unicode-range': ['U+4E00-9FFF'] }] };
const small = aSmallPark();
const own = aParcel({
  id: 'user:1:a',
  dataset: 'user:1',
  nature: 'user',
  geometryQuality: 'digitised',
});
const ownPoint: OwnPoint = {
  id: 'user:1:b',
  dataset: own.dataset,
  nature: 'user',
  name: { zh: '点', en: 'Point' },
  zoneId: null,
  geometryQuality: 'surveyed',
  position: [120.65, 27.98],
};
const everything = aSmallPark({ parcels: [...small.parcels, own], ownPoints: [ownPoint] });
const parks = {
  full: everything,
  empty: aPark(),
  'without own data': small,
  'without 示例': aSmallPark({ parcels: [], buildings: [], landUseAreas: [] }),
  'without the plan': aSmallPark({
    zones: [],
    facts: new Map(),
    platforms: [],
    projects: [],
    enterprises: [],
  }),
};

describe('every style we can build is valid', () => {
  const visibilities = [
    defaultVisibility,
    Object.fromEntries(layerGroups.map((group) => [group, false])) as StyleView['visibility'],
    ...layerGroups.map((group) => ({ ...defaultVisibility, [group]: false })),
  ];
  for (const [name, park] of Object.entries(parks)) {
    for (const theme of themes) {
      it(`${name}, ${theme}`, () => {
        for (const locale of locales) {
          for (const parcelColouring of parcelColourings) {
            for (const visibility of visibilities) {
              expect(
                validateStyleMin(buildStyle(park, view({ theme, locale, parcelColouring, visibility }))),
              ).toEqual([]);
            }
          }
        }
      });
    }
  }

  it('with 示例 switched off, an emphasis, bundled fonts', () => {
    const style = buildStyle(
      everything,
      view({
        sampleVisible: false,
        emphasis: ['phase-2'],
        fonts: { ...systemFonts, stack: ['Noto'], faces },
      }),
    );
    expect(validateStyleMin(style)).toEqual([]);
    expect(style['font-faces']).toBe(faces);
  });
});

describe('the style as a value', () => {
  it('draws zones bold, waters slanted, and on a wall small names only from closer', () => {
    const layerOf = (values: Partial<StyleView>, id: string) => {
      const found = buildStyle(everything, view(values)).layers.find((layer) => layer.id === id);
      return found?.type === 'symbol' ? found : undefined;
    };
    expect(layerOf({}, 'zone-labels')?.layout?.['text-font']).toEqual(systemFonts.bold);
    expect(layerOf({}, 'water-label-line')?.layout?.['text-font']).toEqual(systemFonts.slanted);
    expect(layerOf({}, 'zone-labels-far')?.maxzoom).toBe(layerOf({}, 'zone-labels')?.minzoom);
    const wall = { fonts: { ...systemFonts, scale: 2 } };
    const desk = layerOf({}, 'buildings-label')?.minzoom ?? Number.NaN;
    expect(layerOf(wall, 'buildings-label')?.minzoom).toBeCloseTo(desk + 1);
  });

  it('puts the counts of a zone beside it, and on a narrow map across from its name', () => {
    const anchors = (isNarrow: boolean, layerId: string) => {
      const { layers, sources } = buildStyle(everything, view({ fonts: { ...systemFonts, isNarrow } }));
      const layer = layers.find(({ id }) => id === layerId);
      const source = sources[layer && 'source' in layer ? layer.source : ''];
      if (source?.type !== 'geojson' || typeof source.data === 'string' || !('features' in source.data))
        throw new Error(`${layerId} has no features`);
      return source.data.features.map(({ properties }) => String(properties?.anchor));
    };
    expect(anchors(false, 'zone-badges')).toEqual(['left', 'left', 'left']);
    const across = { bottom: 'top', top: 'bottom' } as Record<string, string>;
    expect(anchors(true, 'zone-badges')).toEqual(
      anchors(true, 'zone-labels').map((anchor) => across[anchor]),
    );
  });

  it('paints every layer exactly once and in order', () => {
    expect(buildStyle(everything, view({ previewing: true })).layers.map((layer) => layer.id)).toEqual([
      ...paintOrder,
    ]);
  });

  it('has every layer’s source, and promotes the id of every source', () => {
    const style = buildStyle(everything, view({ previewing: true }));
    expect(validateStyleMin(style)).toEqual([]);
    for (const layer of style.layers) {
      if ('source' in layer) expect(style.sources).toHaveProperty([layer.source]);
    }
    for (const source of Object.values(style.sources)) expect(source).toMatchObject({ promoteId: 'id' });
  });

  it('gives the same source objects to every view, so that a switch uploads nothing', () => {
    const first = buildStyle(everything, view()).sources;
    const other = view({
      theme: 'night',
      locale: 'en',
      parcelColouring: 'transferStage',
      sampleVisible: false,
    });
    const second = buildStyle(everything, other).sources;
    for (const [id, source] of Object.entries(first)) expect(second[id]).toBe(source);
    expect(parkSources(everything)).toBe(parkSources(everything));
  });

  it('draws own parcels with the layers of all parcels, and carries none of their data', () => {
    const style = buildStyle(everything, view());
    const ids = style.layers.map((layer) => layer.id);
    const of = (prefix: string) =>
      ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
    expect(
      of('user-parcels-')
        .filter((id) => id !== 'vertices')
        .toSorted(),
    ).toEqual(of('parcels-').toSorted());
    expect(JSON.stringify(style.sources)).not.toContain('user:1:a');
    expect(buildStyle(small, view()).layers.map((layer) => layer.id)).toEqual(
      ids.filter((id) => !id.startsWith('user-')),
    );
  });

  it('draws what is being imported without a value for each feature, which would be compiled while the page waits', () => {
    const { layers } = buildStyle(everything, view({ previewing: true }));
    const drawn = layers.filter(({ id }) => id.startsWith('import-preview-'));
    expect(drawn.map((layer) => JSON.stringify(layer.paint)).filter((paint) => paint.includes('['))).toEqual(
      drawn.filter(({ id }) => id.includes('-line')).map(({ paint }) => JSON.stringify(paint)),
    );
    for (const lit of [true, false]) {
      const filters = drawn
        .filter(({ id }) => id.endsWith('-lit') === lit)
        .map((layer) => 'filter' in layer && layer.filter);
      expect(filters).toHaveLength(4);
      for (const filter of filters) expect(filter).toContainEqual(['==', ['get', 'lit'], lit]);
    }
  });

  it('keeps the clock out of the value: the defaults of the global state never change', () => {
    expect(buildStyle(everything, view({ theme: 'night' })).state).toEqual(buildStyle(aPark(), view()).state);
  });

  it('holds finite numbers and unique ids only', () => {
    for (const source of Object.values(buildStyle(everything, view()).sources)) {
      if (
        source.type !== 'geojson' ||
        typeof source.data === 'string' ||
        source.data.type !== 'FeatureCollection'
      )
        continue;
      const ids = source.data.features.map((one) => one.properties?.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(JSON.stringify(source.data)).not.toContain('null');
    }
  });
});
