import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeValue, SurveyPart } from '@/domain/imported-feature';
import type { ExportDocument, ExportFeature, RawFeature, WrittenFiles } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import { readCsv, readXlsx, type TableDataset } from '@/exchange/tables/read';
import { parseWkt, writeWkt } from '@/exchange/tables/wkt';
import { writeCsv } from '@/exchange/tables/write-csv';
import { writeXlsx } from '@/exchange/tables/write-xlsx';
import { still } from './tables';

const document = (features: readonly ExportFeature[], system = 'EPSG:4528'): ExportDocument => ({
  title: '二期 地块',
  system,
  date: '2026-01-01',
  features,
});
const square: SurveyPart = [
  [
    [40_567_500, 3_095_600],
    [40_568_500, 3_095_600],
    [40_568_500, 3_095_000],
    [40_567_500, 3_095_000],
  ],
];
const feature = (more: Partial<ExportFeature> = {}): ExportFeature => ({
  kind: 'polygon',
  name: '二期示例地块',
  number: 'A3',
  parts: [square],
  pointLabels: null,
  attributes: {},
  ...more,
});

const formats: readonly [string, (document: ExportDocument) => WrittenFiles, typeof readCsv][] = [
  ['CSV', writeCsv, readCsv],
  ['XLSX', writeXlsx, readXlsx],
];

const back = async (written: WrittenFiles, read: typeof readCsv): Promise<TableDataset> =>
  read(written.files, {}, still);
const featuresOf = (dataset: TableDataset): readonly RawFeature[] =>
  dataset.layers.flatMap(({ features }) => features);

function expectClose(a: readonly SurveyPart[], b: readonly SurveyPart[], within: number) {
  expect(a.map((part) => part.map((ring) => ring.length))).toEqual(
    b.map((part) => part.map((ring) => ring.length)),
  );
  const others = b.flat(2);
  a.flat(2).forEach(([x, y], index) => {
    const other = others[index] ?? [Number.NaN, Number.NaN];
    expect(Math.abs(x - other[0])).toBeLessThanOrEqual(within);
    expect(Math.abs(y - other[1])).toBeLessThanOrEqual(within);
  });
}

const coordinate = fc.tuple(
  fc.double({ min: 40_500_000, max: 40_600_000, noNaN: true }),
  fc.double({ min: 3_000_000, max: 3_200_000, noNaN: true }),
);
const ring = fc.uniqueArray(coordinate, {
  minLength: 3,
  maxLength: 8,
  selector: ([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`,
});
const shape = fc.oneof(
  fc.record({
    kind: fc.constant('polygon' as const),
    parts: fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('line' as const),
    parts: fc.array(
      ring.map((line) => [line]),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('point' as const),
    parts: fc.array(
      coordinate.map((point) => [[point]]),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '-2+3',
    '@x',
    "'=a",
    '0012',
    ' edge ',
    'a\nb',
    '"q"',
    'a,b;c',
    '91330302MA2TEST01Y',
    '—',
    '_x000D_',
    '\r',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const attributes = fc.dictionary(
  fc.constantFrom('用地性质', '容积率', '备注', '联系人', 'code', 'DKMJ', '数据集', '示例', '2023', 'x'),
  value,
) as fc.Arbitrary<Record<string, AttributeValue>>;

describe.each(formats)('%s out and in again', (_, write, read) => {
  it('is the same shape to 0.01 mm, and attributes are equal or their loss is named', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(shape, attributes, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 4 }),
        async (things) => {
          const features = things.map(([{ kind, parts }, given, name]) =>
            feature({ kind, parts, attributes: given, name }),
          );
          const written = write(document(features));
          const dataset = await back(written, read);
          const read_ = featuresOf(dataset);
          expect(read_.length).toBe(features.length);
          const lost = new Set(written.losses.map(({ params }) => params.column));
          features.forEach((wanted, index) => {
            const found = read_[index];
            if (!found) throw new Error('missing');
            expect(found.kind).toBe(wanted.kind);
            expectClose(found.parts, wanted.parts, 1e-5);
            for (const [key, expected] of Object.entries(wanted.attributes)) {
              if (!lost.has(key)) expect(found.attributes[key] ?? null).toEqual(expected);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps number, name, system and the title of the file', async () => {
    const written = write(
      document([feature({ attributes: { 容积率: '≥0.7且≤1.8', 面积: 12.5, 数据集: 'user' } })]),
    );
    expect(written.losses).toEqual([]);
    expect(written.files[0]?.name).toMatch(/^二期 地块\.(csv|xlsx)$/);
    const dataset = await back(written, read);
    expect(dataset.declared).toMatchObject({ epsg: 4528, zone: 40 });
    expect(featuresOf(dataset)[0]).toMatchObject({
      number: 'A3',
      name: '二期示例地块',
      attributes: { 容积率: '≥0.7且≤1.8', 面积: 12.5, 数据集: 'user' },
    });
  });

  it('does not say number and name twice', async () => {
    const given = { 宗地号: 'A3', 用地性质: '工业用地', 地块名称: '二期示例地块' };
    const written = write(document([feature({ attributes: given })]));
    expect(written.losses).toEqual([]);
    const dataset = await back(written, read);
    expect(featuresOf(dataset)[0]).toMatchObject({ number: 'A3', name: '二期示例地块' });
    expect(Object.keys(featuresOf(dataset)[0]?.attributes ?? {})).toEqual(Object.keys(given));
    // a column that says it of one row and not of the other is no substitute
    const second = feature({ number: 'A4', attributes: { ...given, 地块名称: null } });
    const both = featuresOf(await back(write(document([feature({ attributes: given }), second])), read));
    expect(both.map(({ name, number }) => [number, name])).toEqual([
      ['A3', '二期示例地块'],
      ['A4', '二期示例地块'],
    ]);
  });

  it('keeps degrees to 0.01 mm', async () => {
    const parts: readonly SurveyPart[] = [
      [
        [
          [120.123456789012, 28.1],
          [120.2, 28.1],
          [120.2, 28.234567890123],
        ],
      ],
    ];
    const dataset = await back(write(document([feature({ parts })], 'EPSG:4490')), read);
    expectClose(featuresOf(dataset)[0]?.parts ?? [], parts, 6e-12);
  });

  it('carries a shape longer than one cell', async () => {
    const long: SurveyPart = [
      Array.from({ length: 5000 }, (_, index) => {
        const angle = (index / 5000) * Math.PI * 2;
        return [40_567_500 + 500 * Math.cos(angle), 3_095_600 + 500 * Math.sin(angle)] as const;
      }),
    ];
    const dataset = await back(write(document([feature({ parts: [long] }), feature()])), read);
    const [first, second] = featuresOf(dataset);
    expectClose(first?.parts ?? [], [long], 1e-5);
    expectClose(second?.parts ?? [], [square], 1e-5);
    expect(Object.keys(first?.attributes ?? {})).toEqual(['地块编号', '名称']);
  });

  it('names what becomes another type, and 界址点号, which have no column', async () => {
    const written = write(
      document([feature({ attributes: { a: '12', b: true, c: '' }, pointLabels: [[['J1']]] })]),
    );
    expect(written.losses.map(({ code, params }) => [code, params.column])).toEqual([
      ['export-table-types', 'a'],
      ['export-table-types', 'b'],
      ['export-table-types', 'c'],
      ['export-table-labels', undefined],
    ]);
  });

  it('keeps a text of forty thousand signs, or names it', async () => {
    const written = write(document([feature({ attributes: { 长: '字'.repeat(40_000) } })]));
    const found = featuresOf(await back(written, read))[0]?.attributes.长;
    const named = written.losses.map(({ code, params }) => [code, params.column]);
    expect(named).toEqual(String(found).length === 40_000 ? [] : [['export-table-types', '长']]);
  });

  it('defuses formulas in the file itself', async () => {
    const written = write(document([feature({ name: '=HYPERLINK("x")', attributes: { 备注: '@SUM(A1)' } })]));
    const read_ = featuresOf(await back(written, read))[0];
    expect(read_?.name).toBe('=HYPERLINK("x")');
    expect(read_?.attributes.备注).toBe('@SUM(A1)');
    if (read === readCsv) {
      const text = new TextDecoder().decode(written.files[0]?.bytes);
      expect(text).toContain("'=HYPERLINK");
      expect(text).toContain("'@SUM");
    }
  });

  it('ends decently on bytes cut off or changed', async () => {
    const whole =
      write(document([feature({ attributes: { 备注: 'x' } }), feature()])).files[0]?.bytes ??
      new Uint8Array();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        async (length, changes) => {
          const bytes = whole.slice(0, length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          try {
            await read([{ name: 'x', bytes }], {}, still);
          } catch (reason) {
            expect(reason).toBeInstanceOf(ReadRefusal);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('WKT', () => {
  it.each([
    ['SRID=4549;POLYGON ((0 0, 1 0, 1 1, 0 0))', 'polygon', 4549],
    ['multipolygon(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))', 'polygon', null],
    ['POLYGON Z ((0 0 1, 1 0 2, 1 1 3, 0 0 1))', 'polygon', null],
    ['MULTIPOINT ((1 2), (3 4))', 'point', null],
    ['MULTIPOINT (1 2, 3 4)', 'point', null],
    ['LINESTRING(1 2,3 4.5e1)', 'line', null],
    ['POINT(120.5 28)', 'point', null],
  ])('reads %s', (text, kind, srid) => {
    expect(parseWkt(text)).toMatchObject({ kind, srid });
  });

  it.each([
    '',
    'POLYGON EMPTY',
    'POLYGON ((0 0, 1 0))',
    'POLYGON ((0 0, 1 0, 1 1, 0 0)',
    'CIRCLE (0 0)',
    'POINT (a b)',
    'POINT (1)',
    `POLYGON ${'('.repeat(10_000)}`,
  ])('does not read %.40j', (text) => {
    expect(parseWkt(text)).toBeNull();
  });

  it('writes what it reads', () => {
    for (const text of [
      'POLYGON ((0 0, 1 0, 1 1, 0 0))',
      'MULTIPOINT ((1 2), (3 4))',
      'LINESTRING (1 2, 3 4.5)',
      'POINT (-1 0)',
    ]) {
      const shape = parseWkt(text);
      expect(shape && writeWkt(shape.kind, shape.parts, 3)).toBe(text);
    }
  });
});
