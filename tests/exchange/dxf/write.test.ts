import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDxf } from '@/exchange/dxf/read';
import { writeDxf } from '@/exchange/dxf/write';
import type { ExportDocument, ExportFeature } from '@/exchange/raw';
import { documents } from '../arbitrary-document';

const outAndIn = async (document: ExportDocument, version: 'R2000-gbk' | 'R2007') => {
  const { files, losses } = writeDxf(document, { version });
  const dataset = await readDxf(files, {}, () => undefined);
  return { ...dataset, losses, files, features: dataset.layers.flatMap(({ features }) => features) };
};
const square = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const feature = (more: Partial<ExportFeature> = {}): ExportFeature => ({
  kind: 'polygon',
  name: '工发智能园',
  number: 'A-05',
  parts: [[square(568500, 3100000, 400)]],
  pointLabels: null,
  attributes: {},
  ...more,
});
const documentOf = (features: readonly ExportFeature[], system = 'EPSG:4549'): ExportDocument => ({
  title: '地块',
  system,
  date: '2026-11-20',
  features,
});
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder('gb18030').decode(bytes);

describe('a drawing written and read again', () => {
  it.each(['R2000-gbk', 'R2007'] as const)(
    'is the same, in %s',
    async (version) => {
      await fc.assert(
        fc.asyncProperty(documents, async (document) => {
          const { features, losses, encoding, declared } = await outAndIn(document, version);
          expect(losses.map(({ code }) => code)).toEqual(['dxf-attributes-hidden']);
          expect(encoding).toBe(version === 'R2007' ? 'utf-8' : 'gb18030');
          expect(declared?.epsg).toBe(4549);
          const byOrder = document.features.map(({ parts, name, number, attributes }) => ({
            parts,
            name,
            number,
            attributes,
          }));
          // Layers are told apart by 示例; the order inside each stays.
          const sorted = [
            ...byOrder.filter((each) => layerOf(each) === layerOf(byOrder[0])),
            ...byOrder.filter((each) => layerOf(each) !== layerOf(byOrder[0])),
          ];
          expect(
            features.map(({ parts, name, number, attributes }) => ({ parts, name, number, attributes })),
          ).toEqual(sorted);
        }),
        { numRuns: 60, seed: 5 },
      );
    },
    60_000,
  );

  it('keeps any text as it is: backslashes, carets, quotes, rare characters, long ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), async (value, key) => {
        const attributes = Object.fromEntries([[key, value]]);
        for (const version of ['R2000-gbk', 'R2007'] as const) {
          const { features } = await outAndIn(documentOf([feature({ attributes })]), version);
          expect(Object.entries(features[0]?.attributes ?? {})).toEqual([[key, value]]);
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  }, 60_000);

  it('keeps coordinates to less than 0.01 mm, metres and degrees', async () => {
    const north = fc.double({ min: 3_087_000, max: 3_121_000, noNaN: true });
    const east = fc.double({ min: 534_000, max: 583_500, noNaN: true });
    await fc.assert(
      fc.asyncProperty(east, north, async (x, y) => {
        const point = (at: [number, number]) => feature({ kind: 'point', parts: [[[at]]] });
        const plane = (await outAndIn(documentOf([point([x, y])]), 'R2007')).features[0]?.parts[0]?.[0]?.[0];
        expect(Math.abs((plane?.[0] ?? 0) - x)).toBeLessThan(1e-5);
        expect(Math.abs((plane?.[1] ?? 0) - y)).toBeLessThan(1e-5);
        const degrees = [120 + x / 1e6, 27 + y / 1e7] as [number, number];
        const read = (await outAndIn(documentOf([point(degrees)], 'EPSG:4490'), 'R2007')).features[0];
        expect(Math.abs((read?.parts[0]?.[0]?.[0]?.[0] ?? 0) - degrees[0])).toBeLessThan(1e-11);
      }),
      { numRuns: 50, seed: 5 },
    );
  }, 60_000);

  it('keeps a small parcel in degrees', async () => {
    const ring = square(120.696477508, 28.01229665, 0.0001);
    const { features } = await outAndIn(documentOf([feature({ parts: [[ring]] })], 'EPSG:4490'), 'R2007');
    expect(features[0]?.parts[0]?.[0]).toHaveLength(4);
  });

  it('lets a copy made in a CAD program be a feature of its own', async () => {
    const { files } = writeDxf(documentOf([feature()]), { version: 'R2007' });
    const text = new TextDecoder().decode(files[0]?.bytes);
    const start = text.indexOf('0\r\nLWPOLYLINE');
    const entity = text.slice(start, text.indexOf('0\r\nTEXT', start));
    const copied = text.replace(entity, entity + entity.replaceAll('568', '569'));
    const bytes = new TextEncoder().encode(copied);
    const { layers } = await readDxf([{ name: 'a.dxf', bytes }], {}, () => undefined);
    expect(layers[0]?.features.map(({ number, parts }) => [number, parts.length])).toEqual([
      ['A-05', 1],
      ['A-05', 1],
    ]);
  });
});

function layerOf(each: { readonly attributes: ExportFeature['attributes'] } | undefined) {
  return each?.attributes.示例 === true;
}

describe('an area a file states', () => {
  it('is still stated when it comes back', async () => {
    const { features } = await outAndIn(
      documentOf([feature({ attributes: { '用地面积（亩）': 240, 备注: '' } })]),
      'R2000-gbk',
    );
    expect(features[0]?.declaredArea).toBe('240亩');
  });
});

describe('what a drawing shows and loses', () => {
  it('marks 示意 and 示例 in layer and text', () => {
    const { files } = writeDxf(
      documentOf([
        feature({ attributes: { 几何精度: '示意', 示例: true } }),
        feature({ attributes: { 示例: false } }),
      ]),
      { version: 'R2000-gbk', notes: ['示意图，不作为划界依据'] },
    );
    const text = textOf(files[0]?.bytes);
    expect(text).toContain('\r\n地块_示意_示例\r\n');
    expect(text).toContain('\r\nA-05 工发智能园（示意、示例）\r\n');
    expect(text).toContain('\r\nA-05 工发智能园\r\n');
    expect(text).toContain('\r\n示意图，不作为划界依据\r\n');
  });

  it('names what has no room, what is hidden, and point numbers', () => {
    const { losses } = writeDxf(
      documentOf([feature({ attributes: { 短: 1, 长: '长'.repeat(9000) }, pointLabels: [[['J1']]] })]),
      { version: 'R2000-gbk' },
    );
    expect(losses).toMatchObject([
      { code: 'dxf-attributes-lost', params: { fields: '长' } },
      { code: 'dxf-labels-lost', params: { count: 1 } },
      { code: 'dxf-attributes-hidden', params: { count: 2 } },
    ]);
  });

  it('holds no line of extended data longer than 255 bytes', () => {
    const { files } = writeDxf(documentOf([feature({ attributes: { 长: `${'长𠮷'.repeat(400)}` } })]), {
      version: 'R2000-gbk',
    });
    const lines = textOf(files[0]?.bytes).split('\r\n');
    const longest = lines.filter((_, index) => lines[index - 1] === '1000').map((line) => line.length);
    expect(longest.length).toBeGreaterThan(5);
    expect(Math.max(...longest)).toBeLessThanOrEqual(255);
  });
});
