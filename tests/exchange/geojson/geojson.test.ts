import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { SurveyPart } from '@/domain/imported-feature';
import { readGeoJson } from '@/exchange/geojson/read';
import { writeGeoJson } from '@/exchange/geojson/write';
import { ReadRefusal } from '@/exchange/refusal';
import { loadPlaneProjection } from '@/geodesy/projection';
import {
  documents,
  exportDocument,
  exportFeature,
  featuresOf,
  filledAttributes,
  goldenA3Degrees,
  noProgress,
  partsDistance,
  utf8,
} from '../../builders/export-documents';

// Hundreds of files are read here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const read = (text: string | Uint8Array, name = '地块.geojson') =>
  readGeoJson([{ name, bytes: typeof text === 'string' ? utf8(text) : text }], {}, noProgress);
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);
const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReadRefusal)) throw error ?? new Error('read without refusal');
  return error.issue;
};

const square = '[[120,28],[120.01,28],[120.01,28.01],[120,28.01],[120,28]]';
const feature = (geometry: string, properties = '{}', more = '') =>
  `{"type":"Feature",${more}"properties":${properties},"geometry":${geometry}}`;
const polygon = `{"type":"Polygon","coordinates":[${square}]}`;
const collection = (features: readonly string[], more = '') =>
  `{"type":"FeatureCollection",${more}"features":[${features.join(',')}]}`;

describe('reading GeoJSON', () => {
  it('takes collection, feature, geometry and a list of features', async () => {
    for (const text of [collection([feature(polygon)]), feature(polygon), polygon, `[${feature(polygon)}]`]) {
      const [found] = featuresOf(await read(text));
      expect(found?.kind).toBe('polygon');
      expect(found?.parts[0]?.[0]).toEqual([
        [120, 28],
        [120.01, 28],
        [120.01, 28.01],
        [120, 28.01],
      ]);
    }
  });

  it('is in WGS 84 when nothing is said', async () => {
    expect((await read(collection([feature(polygon)]))).declared?.epsg).toBe(4326);
  });

  it('honours the old crs member in all its spellings', async () => {
    const metres = '{"type":"Polygon","coordinates":[[[568500,3100000],[569000,3100000],[569000,3099600]]]}';
    const crs = (name: string) => `"crs":{"type":"name","properties":{"name":"${name}"}},`;
    const spelt = async (name: string, geometry: string) =>
      (await read(collection([feature(geometry)], crs(name)))).declared?.epsg;
    expect(await spelt('urn:ogc:def:crs:EPSG::4549', metres)).toBe(4549);
    expect(await spelt('EPSG:4490', polygon)).toBe(4490);
    expect(await spelt('urn:ogc:def:crs:OGC:1.3:CRS84', polygon)).toBe(4326);
    const code = '"crs":{"type":"EPSG","properties":{"code":4549}},';
    expect((await read(collection([feature(metres)], code))).declared?.epsg).toBe(4549);
  });

  it('takes numbers above 180 for projected metres and leaves their place to the numbers', async () => {
    const metres = '{"type":"Polygon","coordinates":[[[568500,3100000],[569000,3100000],[569000,3099600]]]}';
    expect((await read(collection([feature(metres)]))).declared).toBeNull();
    // A declaration is passed on even where the numbers speak against it: placing tells and decides.
    const crs = '"crs":{"type":"name","properties":{"name":"EPSG:4490"}},';
    expect((await read(collection([feature(metres)], crs))).declared?.epsg).toBe(4490);
    expect((await read(collection([feature(metres)], '"crs":null,'))).declared).toBeNull();
  });

  it('keeps every corner of degrees in the wrong order: they are no metres', async () => {
    const ring = '[[28,120.7],[28.0001,120.7001],[28.0001,120.7004],[28.0003,120.7004],[28,120.7]]';
    const dataset = await read(feature(`{"type":"Polygon","coordinates":[${ring}]}`));
    expect(featuresOf(dataset)[0]?.parts[0]?.[0]).toHaveLength(4);
    expect(codes(dataset)).not.toContain('vertices-twice');
  });

  it('drops heights with one remark, closes rings, and splits mixed collections', async () => {
    const high = '{"type":"Polygon","coordinates":[[[120,28,5],[120.01,28,5],[120.01,28.01,5]]]}';
    const mixed = `{"type":"GeometryCollection","geometries":[${polygon},{"type":"Point","coordinates":[120,28]}]}`;
    const found = await read(collection([feature(high), feature(high), feature(mixed)]));
    expect(featuresOf(found).map(({ kind }) => kind)).toEqual(['polygon', 'polygon', 'polygon', 'point']);
    expect(found.issues.find(({ code }) => code === 'altitude-dropped')?.params.features).toBe(2);
    expect(codes(found)).toEqual(expect.arrayContaining(['ring-closed', 'mixed-geometry']));
  });

  it.each([
    ['text', '["120",28]'],
    ['null', '[null,28]'],
    ['NaN', '[NaN,28]'],
    ['one number', '[120]'],
  ])('leaves out a feature with %s for a coordinate and keeps the others', async (_, position) => {
    const bad = `{"type":"Polygon","coordinates":[[${position},[120.01,28],[120.01,28.01]]]}`;
    const found = await read(collection([feature(bad), feature(polygon)]));
    expect(featuresOf(found)).toHaveLength(1);
    expect(found.issues.find(({ code }) => code === 'coordinates-invalid')?.where.feature).toBe('1');
  });

  it('keeps nested values as text and says so, keeps prototype keys as data', async () => {
    const found = await read(
      collection([feature(polygon, '{"a":{"b":[1,2]},"__proto__":"x","constructor":1}')]),
    );
    const attributes = featuresOf(found)[0]?.attributes ?? {};
    expect(Object.entries(attributes)).toEqual([
      ['a', '{"b":[1,2]}'],
      ['__proto__', 'x'],
      ['constructor', 1],
    ]);
    expect(Object.getPrototypeOf(attributes)).toBe(Object.prototype);
    expect(codes(found)).toContain('attribute-nested');
  });

  it('keeps all figures of long codes', async () => {
    const found = await read(collection([feature(polygon, '{"宗地代码":3303020010010000123,"n":12}')]));
    expect(featuresOf(found)[0]?.attributes).toEqual({ 宗地代码: '3303020010010000123', n: 12 });
  });

  it('finds name, number and stated area by their columns', async () => {
    const found = await read(
      collection([feature(polygon, '{"地块名称":"一号","地块编号":"A-01","用地面积(亩)":"85"}')]),
    );
    expect(featuresOf(found)[0]).toMatchObject({ name: '一号', number: 'A-01', declaredArea: '85亩' });
  });

  it('reads text sequences and lines, and names the broken line', async () => {
    const lines = `${feature(polygon)}\n{"type":"Feat\n${feature(polygon)}\n`;
    const found = await read(lines);
    expect(featuresOf(found)).toHaveLength(2);
    expect(found.issues.find(({ code }) => code === 'geojson-line-broken')?.where.line).toBe(2);
    const records = [feature(polygon), feature(polygon)].map((text) => `\u001e${text}\n`).join('');
    expect(featuresOf(await read(records))).toHaveLength(2);
  });

  it('understands a byte order mark and GBK', async () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(collection([feature(polygon)]))]);
    expect(featuresOf(await read(marked))).toHaveLength(1);
    const gbk = new Uint8Array([
      ...utf8('{"type":"Feature","properties":{"n":"'),
      0xce,
      0xc2,
      ...utf8(`"},"geometry":${polygon}}`),
    ]);
    const found = await read(gbk);
    expect(found.encoding).toBe('gb18030');
    expect(featuresOf(found)[0]?.attributes.n).toBe('温');
  });

  it('keeps what came before the end of a cut file', async () => {
    const whole = collection([feature(polygon), feature(polygon), feature(polygon)], '\n');
    const found = await read(whole.slice(0, whole.lastIndexOf('"Polygon"')));
    expect(featuresOf(found)).toHaveLength(2);
    expect(found.issues[0]).toMatchObject({ severity: 'error', code: 'geojson-cut-off', where: { line: 2 } });
  });

  it('names the line of a fault, and refuses what is not GeoJSON', async () => {
    expect(await refusal(read('{\n"type": "Feature",\n"geometry" null}'))).toMatchObject({
      code: 'geojson-syntax',
      where: { line: 3 },
    });
    expect(await refusal(read('{"type":"Topology","objects":{}}'))).toMatchObject({
      code: 'geojson-other',
      params: { type: 'Topology' },
    });
    const esri =
      '{"geometryType":"esriGeometryPolygon","features":[{"attributes":{},"geometry":{"rings":[]}}]}';
    expect(await refusal(read(esri))).toMatchObject({ code: 'geojson-other', params: { type: 'Esri JSON' } });
    expect((await refusal(read(' \n'))).code).toBe('geojson-empty');
    expect((await refusal(read('['.repeat(1000)))).code).toBe('too-deep');
  });
});

describe('GeoJSON out and in again', () => {
  it('places the golden parcel where the standards say', async () => {
    const { files } = await writeGeoJson(exportDocument());
    const [found] = featuresOf(await readGeoJson(files, {}, noProgress));
    expect(partsDistance(found?.parts ?? [], goldenA3Degrees)).toBeLessThan(5.1e-10);
    expect(new TextDecoder().decode(files[0]?.bytes)).toMatch(/\[120\.\d{9,},27\.\d{9,}\]/);
  });

  it('turns outer rings anticlockwise and holes clockwise', async () => {
    const { files } = await writeGeoJson(exportDocument());
    const text = JSON.parse(new TextDecoder().decode(files[0]?.bytes));
    const turn = (ring: [number, number][]) =>
      ring
        .slice(1)
        .reduce((sum, [x, y], index) => sum + ((ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0)), 0);
    const [outer, hole] = text.features[0].geometry.coordinates;
    expect(turn(outer)).toBeGreaterThan(0);
    expect(turn(hole)).toBeLessThan(0);
    expect(outer[0]).toEqual(outer.at(-1));
    expect(text.zhigu).toMatchObject({ title: '智谷图导出', date: '2026-11-26', sourceSystem: 'EPSG:4549' });
  });

  it('is identity in degrees to 0.01 mm, attributes equal', async () => {
    const { inverse, forward } = await loadPlaneProjection('EPSG:4549');
    expect(inverse).toBeDefined();
    const back = (parts: readonly SurveyPart[]) =>
      parts.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => forward(lon, lat))));
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const { files, losses } = await writeGeoJson(document);
        expect(losses).toEqual([]);
        const found = featuresOf(await readGeoJson(files, {}, noProgress));
        expect(found).toHaveLength(document.features.length);
        document.features.forEach((before, index) => {
          const after = found[index];
          expect(after?.kind).toBe(before.kind);
          expect(partsDistance(before.parts, back(after?.parts ?? []))).toBeLessThan(1e-5);
          expect(after).toMatchObject({ name: before.name, number: before.number });
          expect(filledAttributes(after?.attributes ?? {})).toEqual(
            expect.arrayContaining(filledAttributes(before.attributes)),
          );
        });
      }),
      { numRuns: 60, seed: 41 },
    );
  });

  it('writes the plane when asked, and says that it is not the RFC', async () => {
    const document = exportDocument({ features: [exportFeature({ pointLabels: [[['J1']]] })] });
    const { files, losses } = await writeGeoJson(document, { coordinates: 'plane' });
    expect(losses.map(({ code }) => code).toSorted()).toEqual(['export-geojson-old', 'export-point-labels']);
    const found = await readGeoJson(files, {}, noProgress);
    expect(found.declared?.epsg).toBe(4549);
    expect(partsDistance(document.features[0]?.parts ?? [], featuresOf(found)[0]?.parts ?? [])).toBeLessThan(
      1e-5,
    );
  });

  it('writes nothing where there is no way to degrees', async () => {
    const { files, losses } = await writeGeoJson(exportDocument({ system: 'xian80' }));
    expect(files).toEqual([]);
    expect(losses[0]?.code).toBe('export-no-degrees');
  });
});

describe('spoilt GeoJSON', () => {
  it('ends in a refusal or in issues, whatever byte is wrong', async () => {
    const { files } = await writeGeoJson(exportDocument({ features: [exportFeature(), exportFeature()] }));
    const whole = files[0]?.bytes ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
        async (cut, changes) => {
          const bytes = whole.slice(0, changes.length % 2 ? whole.length : cut + 1);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          await read(bytes).catch((error: unknown) => {
            if (!(error instanceof ReadRefusal)) throw error;
          });
        },
      ),
      { numRuns: 300, seed: 42 },
    );
  });

  it('reads close to a million vertices', async () => {
    const ring = Array.from({ length: 100_000 }, (_, index) => {
      const angle = (2 * Math.PI * index) / 100_000;
      return `[${(120.7 + 0.01 * Math.cos(angle)).toFixed(9)},${(28 + 0.01 * Math.sin(angle)).toFixed(9)}]`;
    });
    const text = `{"type":"Polygon","coordinates":[[${ring.join(',')}]]}`;
    const bytes = utf8(collection(Array.from({ length: 9 }, () => feature(text))));
    expect(featuresOf(await read(bytes))).toHaveLength(9);
  });
});
