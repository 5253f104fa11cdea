import fc from 'fast-check';
import { geojson } from 'flatgeobuf';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import { flatBuffer } from '@/exchange/fgb/flat-writer';
import { magic } from '@/exchange/fgb/layout';
import { readFgb } from '@/exchange/fgb/read';
import { writeFgb } from '@/exchange/fgb/write';
import { ReadRefusal } from '@/exchange/refusal';
import {
  documents,
  exportDocument,
  exportFeature,
  featuresOf,
  filledAttributes,
  goldenA3,
  noProgress,
  partsDistance,
  utf8,
} from '../../builders/export-documents';

// Hundreds of files are read here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const read = (bytes: Uint8Array) => readFgb([{ name: '地块.fgb', bytes }], {}, noProgress);
const written = (document = exportDocument()) => writeFgb(document).files[0]?.bytes ?? new Uint8Array();
const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReadRefusal)) throw error ?? new Error('read without refusal');
  return error.issue;
};

const square = [
  [120, 28],
  [120.01, 28],
  [120.01, 28.01],
  [120, 28.01],
  [120, 28],
];
const foreign: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { 地块编号: 'A-01', n: 1.5, b: true },
      geometry: { type: 'Polygon', coordinates: [square] },
    },
    {
      type: 'Feature',
      properties: { 地块编号: 'A-02', n: 2, b: false },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [[square], [square.map(([x = 0, y = 0]) => [x + 1, y])]],
      },
    },
    {
      type: 'Feature',
      properties: { 地块编号: 'A-03', n: 3, b: false },
      geometry: { type: 'LineString', coordinates: square.map(([x = 0, y = 0]) => [x, y, 5]) },
    },
    {
      type: 'Feature',
      properties: { 地块编号: 'A-04', n: 4, b: false },
      geometry: { type: 'Point', coordinates: [120, 28] },
    },
  ],
};

describe('reading FlatGeobuf', () => {
  it('reads what another program has written', async () => {
    const found = await read(geojson.serialize(foreign, 4490));
    expect(found.declared?.epsg).toBe(4490);
    const features = featuresOf(found);
    expect(features.map(({ kind, parts, number }) => [kind, parts.length, number])).toEqual([
      ['polygon', 1, 'A-01'],
      ['polygon', 2, 'A-02'],
      ['line', 1, 'A-03'],
      ['point', 1, 'A-04'],
    ]);
    expect(features[0]?.attributes).toEqual({ 地块编号: 'A-01', n: 1.5, b: true });
    expect(found.issues.map(({ code }) => code)).toEqual(['altitude-dropped']);
  });

  it('is read by another program', async () => {
    const found = [];
    for await (const feature of geojson.deserialize(written())) found.push(feature);
    expect(found).toHaveLength(1);
    expect(found[0]?.geometry).toMatchObject({
      type: 'MultiPolygon',
      coordinates: [[{ length: 5 }, { length: 5 }]],
    });
    expect(found[0]?.properties).toMatchObject({ 地块名称: '二期示例地块', 容积率: 1.8, 示例: true });
  });

  it('reads the definition of a system without a number, and says nothing for unknown ones', async () => {
    const { declared } = await read(written(exportDocument({ system: 'CM120.40' })));
    expect(declared?.centralMeridian).toBeCloseTo(120 + 2 / 3, 9);
    const { losses } = writeFgb(exportDocument({ system: 'unknown' }));
    expect(losses.map(({ code }) => code)).toEqual(['export-system-lost']);
    expect((await read(written(exportDocument({ system: 'unknown' })))).declared).toBeNull();
  });

  it('refuses other files and headers that claim more than is there', async () => {
    expect((await refusal(read(utf8('not at all')))).code).toBe('fgb-other');
    expect((await refusal(read(new Uint8Array(magic)))).code).toBe('fgb-damaged');
    const many = flatBuffer({ 8: { uint64: 2n ** 63n }, 9: { uint16: 2 } });
    expect((await refusal(read(new Uint8Array([...magic, ...many])))).code).toBe('fgb-damaged');
  });

  it('does not follow a part that names itself over and over', async () => {
    const polygon = { 1: { doubles: [120, 28, 120.1, 28, 120.1, 28.1] }, 6: { uint8: 3 } };
    const feature = flatBuffer({
      0: { table: { 6: { uint8: 6 }, 7: { tables: Array(500).fill(polygon) } } },
    });
    const view = new DataView(feature.buffer);
    // Every entry of the list of parts is turned to the last one.
    const list = feature.findIndex(
      (_, at) => at % 4 === 0 && at + 4 < feature.length && view.getUint32(at, true) === 500,
    );
    const last = list + 4 + 499 * 4 + view.getUint32(list + 4 + 499 * 4, true);
    for (let index = 0; index < 500; index += 1)
      view.setUint32(list + 4 + index * 4, last - (list + 4 + index * 4), true);
    const header = flatBuffer({ 2: { uint8: 0 }, 9: { uint16: 0 } });
    const found = await read(new Uint8Array([...magic, ...header, ...feature]));
    expect(featuresOf(found).length + found.issues.length).toBeGreaterThan(0);
  });

  it('keeps what came before the end of a cut file', async () => {
    const bytes = written(exportDocument({ features: [exportFeature(), exportFeature()] }));
    const found = await read(bytes.slice(0, bytes.length - 40));
    expect(featuresOf(found)).toHaveLength(1);
    expect(found.issues).toMatchObject([{ code: 'fgb-cut-off', params: { features: 1 } }]);
  });
});

describe('FlatGeobuf out and in again', () => {
  it('is identity to the last bit, attributes equal with their types', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const { files, losses } = writeFgb(document);
        expect(losses).toEqual([]);
        const found = await readFgb(files, {}, noProgress);
        expect(found.issues).toEqual([]);
        expect(found.declared?.epsg).toBe(4549);
        expect(featuresOf(found)).toHaveLength(document.features.length);
        document.features.forEach((before, index) => {
          const after = featuresOf(found)[index];
          expect(after?.kind).toBe(before.kind);
          expect(partsDistance(before.parts, after?.parts ?? [])).toBe(0);
          expect(after).toMatchObject({ name: before.name, number: before.number });
          expect(filledAttributes(after?.attributes ?? {})).toEqual(
            expect.arrayContaining(filledAttributes(before.attributes)),
          );
        });
      }),
      { numRuns: 60, seed: 61 },
    );
  });

  it('keeps a value that begins with the mark of a file', async () => {
    const features = [exportFeature({ attributes: { 备注: '\ufeffx' } })];
    expect(featuresOf(await read(written(exportDocument({ features }))))[0]?.attributes).toMatchObject({
      备注: '\ufeffx',
    });
  });

  it('keeps kinds of geometry apart in one file', async () => {
    const features = (['polygon', 'line', 'point'] as const).map((kind) =>
      exportFeature({
        kind,
        parts: kind === 'point' ? [[[[568500, 3100000]]]] : goldenA3.map(([ring = []]) => [ring]),
      }),
    );
    expect(featuresOf(await read(written(exportDocument({ features })))).map(({ kind }) => kind)).toEqual([
      'polygon',
      'line',
      'point',
    ]);
  });
});

describe('spoilt FlatGeobuf', () => {
  it('ends in a refusal or in issues, whatever byte is wrong', async () => {
    const sources = [
      written(exportDocument({ features: [exportFeature(), exportFeature()] })),
      geojson.serialize(foreign, 4490),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        async (source, cut, changes) => {
          const bytes = source.slice(0, changes.length % 2 ? source.length : (cut % source.length) + 1);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          await read(bytes).catch((error: unknown) => {
            if (!(error instanceof ReadRefusal)) throw error;
          });
        },
      ),
      { numRuns: 1500, seed: 62 },
    );
  });
});
