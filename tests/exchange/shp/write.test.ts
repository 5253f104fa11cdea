import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportDocument, ExportFeature } from '@/exchange/raw';
import { readShapefile } from '@/exchange/shp/read';
import { writeShapefile } from '@/exchange/shp/write';
import { signedRingAreaSqm } from '@/geodesy/plane-area';
import { documents, normalParts } from '../arbitrary-document';

const nothing = () => undefined;
const feature = (
  attributes: ExportFeature['attributes'],
  more: Partial<ExportFeature> = {},
): ExportFeature => ({
  kind: 'polygon',
  name: '',
  number: '',
  parts: [
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    ],
  ],
  pointLabels: null,
  attributes,
  ...more,
});
const documentOf = (...features: readonly ExportFeature[]): ExportDocument => ({
  title: '地块',
  system: 'EPSG:4549',
  date: '2026-11-20',
  features,
});
const outAndIn = async (document: ExportDocument, encoding: 'gbk' | 'utf-8') => {
  const { files, losses } = writeShapefile(document, { encoding });
  return { ...(await readShapefile(files, {}, nothing)), losses: losses.map(({ code }) => code), files };
};

describe('a shapefile written and read again', () => {
  it.each(['gbk', 'utf-8'] as const)(
    'is the same to the last bit, in %s',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(documents, async (document) => {
          const { layers, losses, encoding: found } = await outAndIn(document, encoding);
          expect(losses.filter((code) => code !== 'shp-field-renamed')).toEqual([]);
          expect(found).toBe(encoding === 'gbk' ? 'gb18030' : 'utf-8');
          const features = layers[0]?.features ?? [];
          expect(features.map(({ parts }) => normalParts(parts))).toEqual(
            document.features.map(({ parts }) => normalParts(parts)),
          );
          expect(features.map(({ name, number }) => [name, number])).toEqual(
            document.features.map(({ name, number }) => [name, number]),
          );
          expect(features.map(({ attributes }) => Object.values(attributes).slice(2))).toEqual(
            document.features.map(({ attributes }) => Object.values(attributes)),
          );
        }),
        { numRuns: 60, seed: 3 },
      );
    },
    60_000,
  );

  it('keeps every number a numeric field can hold exactly', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer()), { minLength: 1, maxLength: 5 }),
        async (values) => {
          const { layers, losses } = await outAndIn(documentOf(...values.map((v) => feature({ v }))), 'gbk');
          const read = layers[0]?.features.map(({ attributes }) => attributes.v);
          const asText = losses.includes('shp-number-as-text');
          expect(read?.map((value) => Number(value) + 0)).toEqual(values.map((value) => value + 0));
          expect(read?.every((value) => typeof value === (asText ? 'string' : 'number'))).toBe(true);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  }, 60_000);

  it('has outer rings clockwise and holes the other way, whatever came in', () => {
    const outer = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ] as const;
    const hole = [
      [20, 20],
      [40, 20],
      [40, 40],
      [20, 40],
    ] as const;
    for (const part of [
      [outer, hole],
      [outer.toReversed(), hole.toReversed()],
    ]) {
      const { files } = writeShapefile(documentOf(feature({}, { parts: [part] })), { encoding: 'gbk' });
      const bytes = files[0]?.bytes ?? new Uint8Array();
      const view = new DataView(bytes.buffer);
      const ring = (from: number) =>
        Array.from({ length: 5 }, (_, index) => {
          const at = 108 + 52 + (from + index) * 16;
          return [view.getFloat64(at, true), view.getFloat64(at + 8, true)] as const;
        });
      expect(signedRingAreaSqm(ring(0))).toBe(-10_000);
      expect(signedRingAreaSqm(ring(5))).toBe(400);
    }
  });

  it('is several shapefiles when the kinds differ', async () => {
    const { files, layers } = await outAndIn(
      documentOf(
        feature({ a: 1 }),
        feature(
          { b: 2 },
          {
            kind: 'line',
            parts: [
              [
                [
                  [0, 0],
                  [5, 5],
                ],
              ],
            ],
          },
        ),
        feature({ c: 3 }, { kind: 'point', parts: [[[[7, 8]]]] }),
      ),
      'gbk',
    );
    expect(files.map(({ name }) => name)).toContain('地块_line.prj');
    expect(layers.map(({ features }) => [features[0]?.kind, features[0]?.attributes])).toEqual([
      ['polygon', { a: 1 }],
      ['line', { b: 2 }],
      ['point', { c: 3 }],
    ]);
  });

  it('does not write number and name twice', async () => {
    const { layers } = await outAndIn(
      documentOf(feature({ 地块编号: 'A-01', 面积: 1 }, { number: 'A-01' })),
      'gbk',
    );
    expect(layers[0]?.features[0]).toMatchObject({
      number: 'A-01',
      attributes: { 地块编号: 'A-01', 面积: 1 },
    });
    expect(Object.keys(layers[0]?.features[0]?.attributes ?? {})).toHaveLength(2);
  });
});

describe('the rings of a shapefile', () => {
  it('begin with the corner they began with, whichever way round they came', async () => {
    const ring: [number, number][] = [
      [3, 1],
      [9, 2],
      [7, 8],
    ];
    const [first, ...others] = ring;
    if (!first) throw new Error('no corner');
    const hole: [number, number][] = [
      [6, 3],
      [6.5, 4],
      [7, 3],
    ];
    for (const outer of [ring, [first, ...others.toReversed()]]) {
      for (const inner of [hole, hole.toReversed()]) {
        const { layers } = await outAndIn(documentOf(feature({ a: 1 }, { parts: [[outer, inner]] })), 'gbk');
        expect(layers[0]?.features[0]?.parts[0]?.map((one) => one[0])).toEqual([first, inner[0]]);
      }
    }
  });
});

describe('what a shapefile cannot keep', () => {
  const lossesOf = (attributes: ExportFeature['attributes'], encoding: 'gbk' | 'utf-8' = 'gbk') =>
    writeShapefile(documentOf(feature(attributes)), { encoding }).losses;

  it('is named: long texts on a character boundary, long names, rare characters, blanks', async () => {
    const long = '智'.repeat(200);
    const { layers, losses } = await outAndIn(documentOf(feature({ 说明: `a${long}` })), 'gbk');
    expect(layers[0]?.features[0]?.attributes.说明).toBe(`a${'智'.repeat(126)}`);
    expect(losses).toEqual(['shp-text-cut']);
    expect(lossesOf({ 固定资产投资强度: 1, 固定资产投资总额: 2 })).toMatchObject([
      { code: 'shp-field-renamed', params: { field: '固定资产投资强度', name: '固定资产投' } },
      { code: 'shp-field-renamed', params: { field: '固定资产投资总额', name: '固定资产_1' } },
    ]);
    expect(lossesOf({ 名: '𠮷园' })).toMatchObject([
      { code: 'shp-unencodable', params: { characters: '𠮷' } },
    ]);
    expect(lossesOf({ 名: '𠮷园' }, 'utf-8')).toEqual([]);
    expect(lossesOf({ 名: ' x' })).toMatchObject([{ code: 'shp-spaces-lost' }]);
    expect(lossesOf({ 名: '' })).toMatchObject([
      { code: 'shp-empty-lost', params: { field: '名', count: 1 } },
    ]);
    expect(lossesOf({ 名: null })).toEqual([]);
  });

  it('are point numbers, and the .prj of a system without public definition', () => {
    const labelled = feature({}, { pointLabels: [[['J1', 'J2', 'J3', 'J4']]] });
    const { losses, files } = writeShapefile(
      { ...documentOf(labelled), system: 'local' },
      { encoding: 'gbk' },
    );
    expect(losses.map(({ code }) => code)).toEqual(['shp-no-prj-written', 'shp-labels-lost']);
    expect(files.some(({ name }) => name.endsWith('.prj'))).toBe(false);
  });

  it('never is a path', () => {
    const { files } = writeShapefile({ ...documentOf(feature({})), title: '../../a/b' }, { encoding: 'gbk' });
    expect(files[0]?.name).toBe('_.._a_b.shp');
  });
});
