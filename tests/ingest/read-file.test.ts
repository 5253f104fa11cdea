import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileKind, fileKinds } from '@/ingest/file-schemas';
import { readFile } from '@/ingest/read-file';

const ring = [
  [120.65, 27.98],
  [120.66, 27.98],
  [120.66, 27.99],
  [120.65, 27.98],
];
const area = (id: unknown, geometry: unknown = { type: 'Polygon', coordinates: [ring] }) => ({
  type: 'Feature',
  properties: {
    id,
    zoneId: 'phase-1',
    landUse: '1207',
    name: null,
    siteAreaSqm: 12,
    geometryQuality: 'schematic',
  },
  geometry,
});
const file = { path: 'sample/land-use-areas.geojson', kind: 'landUseAreas' } as const;
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const codes = (text: string | null) => readFile(text, file).issues.map((issue) => issue.code);

describe('a file with one broken entry', () => {
  it.each([
    [
      'an unknown field',
      { ...area('b'), properties: { ...area('b').properties, colour: 'red' } },
      'item-unknown-field',
    ],
    [
      'a wrong type',
      { ...area('b'), properties: { ...area('b').properties, siteAreaSqm: 'big' } },
      'item-wrong-field',
    ],
    ['a duplicate id', area('a'), 'duplicate-id'],
    [
      'NaN written as null',
      area('b', { type: 'Polygon', coordinates: [[[null, 27.98], ...ring]] }),
      'geometry-invalid',
    ],
    [
      'an open ring',
      area('b', { type: 'Polygon', coordinates: [[...ring.slice(0, 3), [120.64, 27.97]]] }),
      'ring-open',
    ],
    [
      'a ring of two points',
      area('b', { type: 'Polygon', coordinates: [ring.slice(0, 2)] }),
      'geometry-invalid',
    ],
    [
      'a ring without area',
      area('b', { type: 'Polygon', coordinates: [[ring[0], ring[1], ring[1], ring[0]]] }),
      'ring-without-area',
    ],
    ['something that is no feature', { id: 'b' }, 'item-not-feature'],
  ])('keeps the rest and names %s', (_, broken, code) => {
    const reading = readFile(collection(area('a'), broken, area('c')), file);
    expect(reading.items).toHaveLength(2);
    expect(reading.issues.map((issue) => issue.code)).toEqual([code]);
    expect(reading.issues[0]?.where.file).toBe(file.path);
    expect(reading.readable).toBe(true);
  });

  it('takes a numeric id as text and says so', () => {
    const reading = readFile(collection(area(7)), file);
    expect(reading.items[0]).toMatchObject({ id: '7' });
    expect(reading.issues[0]).toMatchObject({ code: 'id-was-number', severity: 'warning' });
  });

  it('keeps a ring that crosses itself, with a doubt beside it', () => {
    const bow = [
      [120.65, 27.98],
      [120.66, 27.99],
      [120.66, 27.98],
      [120.65, 27.995],
      [120.65, 27.98],
    ];
    const reading = readFile(collection(area('a', { type: 'Polygon', coordinates: [bow] })), file);
    expect(reading.items).toHaveLength(1);
    expect(reading.issues).toMatchObject([{ code: 'ring-crosses-itself', severity: 'warning' }]);
  });

  it('names the feature by its id and place', () => {
    const reading = readFile(collection(area('a'), { ...area('b'), geometry: null }), file);
    expect(reading.issues[0]?.where.feature).toBe('b (#2)');
  });
});

describe('a file that cannot be used at all', () => {
  it('is refused when missing, truncated or of another shape', () => {
    expect(codes(null)).toEqual(['file-missing']);
    expect(codes(collection(area('a')).slice(0, -9))).toEqual(['file-not-json']);
    expect(codes('{"items": []}')).toEqual(['file-wrong-root']);
    expect(codes('[]')).toEqual(['file-wrong-root']);
  });

  it('tells the line of a NaN, and no line rather than a wrong one', () => {
    const text = '{\n"features": [\n{"a": NaN},\n{"b": 1},\n{"c": 2}\n]\n}\n';
    expect(readFile(text, file).issues[0]?.where.line).toBe(3);
    const repeated = `{"features": [${'{"a": NaN, "padding": "xxxxxxxxxxxxxxxxxxxxxxxx"},\n'.repeat(9)}]}`;
    expect([undefined, 1]).toContain(readFile(repeated, file).issues[0]?.where.line);
  });

  it('tells the line at which it breaks', () => {
    const issue = readFile('{\n"features": [\n,', file).issues[0];
    expect(issue?.where.line).toBe(3);
  });
});

describe('whatever the bytes', () => {
  const kinds = Object.keys(fileKinds) as FileKind[];

  it('never throws and explains everything it drops', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string(), (kind, text) => {
        const reading = readFile(text, { path: 'x.json', kind });
        expect(reading.items.length === 0 || reading.readable).toBe(true);
        if (!reading.readable) expect(reading.issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('drops exactly the entries it names, for any JSON in the list', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(fc.jsonValue(), { maxLength: 8 }), (kind, entries) => {
        const reading = readFile(JSON.stringify({ [fileKinds[kind].root]: entries }), {
          path: 'x.json',
          kind,
        });
        const errors = reading.issues.filter((issue) => issue.severity === 'error');
        expect(reading.items.length + errors.length).toBe(entries.length);
      }),
    );
  });

  it('survives any truncation of a good file', () => {
    const good = collection(area('a'), area('b'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 1 }), (length) => {
        const reading = readFile(good.slice(0, length), file);
        expect(reading.readable).toBe(false);
        expect(reading.issues).toHaveLength(1);
      }),
    );
  });
});
