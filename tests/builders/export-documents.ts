import fc from 'fast-check';
import type { AttributeValue, SurveyPart, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import type { ExportDocument, ExportFeature, RawDataset, RawFeature } from '@/exchange/raw';

export const noProgress = () => {};

export const utf8 = (text: string) => new TextEncoder().encode(text);

export function exportFeature(part: Partial<ExportFeature> = {}): ExportFeature {
  return {
    kind: 'polygon',
    name: '二期示例地块',
    number: 'A3',
    parts: goldenA3,
    pointLabels: null,
    attributes: { 用地性质: '工业用地', 容积率: 1.8, 示例: true },
    ...part,
  };
}

export function exportDocument(part: Partial<ExportDocument> = {}): ExportDocument {
  return {
    title: '智谷图导出',
    system: 'EPSG:4549',
    date: '2026-11-26',
    features: [exportFeature()],
    ...part,
  };
}

/** Golden parcel A3 in EPSG:4549, east first: planning standards section 8. */
export const goldenA3: readonly SurveyPart[] = [
  [
    [
      [567500, 3095600],
      [568500, 3095600],
      [568500, 3095000],
      [567500, 3095000],
    ],
    [
      [567900, 3095366.667],
      [568100, 3095366.667],
      [568100, 3095200],
      [567900, 3095200],
    ],
  ],
];

/** The same in degrees, nine decimals, as the standards print it. */
export const goldenA3Degrees: readonly SurveyPart[] = [
  [
    [
      [120.686059129, 27.972646384],
      [120.69622236, 27.972595329],
      [120.696187607, 27.967181495],
      [120.686024884, 27.967232538],
    ],
    [
      [120.690111027, 27.970520673],
      [120.692143634, 27.970510463],
      [120.692134037, 27.969006616],
      [120.690101458, 27.969016825],
    ],
  ],
];

const millimetres = (metres: number) => Math.round(metres * 1000) / 1000;

/** A star about a centre: never crosses itself, every corner its own. */
function star(centre: SurveyPosition, radii: readonly number[], clockwise: boolean): SurveyRing {
  const ring = radii.map((radius, index): SurveyPosition => {
    const angle = (2 * Math.PI * index) / radii.length;
    return [
      millimetres(centre[0] + radius * Math.cos(angle)),
      millimetres(centre[1] + radius * Math.sin(angle)),
    ];
  });
  return clockwise ? ring.toReversed() : ring;
}

const centre = fc.tuple(
  fc.double({ min: 540_000, max: 580_000, noNaN: true }),
  fc.double({ min: 3_090_000, max: 3_120_000, noNaN: true }),
);
const polygonPart = fc
  .record({
    centre,
    outer: fc.array(fc.double({ min: 50, max: 400, noNaN: true }), { minLength: 3, maxLength: 12 }),
    hole: fc.option(fc.array(fc.double({ min: 2, max: 11, noNaN: true }), { minLength: 3, maxLength: 6 })),
    clockwise: fc.boolean(),
  })
  .map(
    ({ centre: at, outer, hole, clockwise }): SurveyPart => [
      star(at, outer, clockwise),
      ...(hole ? [star(at, hole, !clockwise)] : []),
    ],
  );
const linePart = fc
  .record({
    centre,
    radii: fc.array(fc.double({ min: 5, max: 400, noNaN: true }), { minLength: 3, maxLength: 8 }),
  })
  .map(({ centre: at, radii }): SurveyPart => [star(at, radii, false)]);
const pointPart = centre.map(([x, y]): SurveyPart => [[[millimetres(x), millimetres(y)]]]);

/** Printable text with everything that needs quoting somewhere. */
export const printable = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '温',
        '州',
        '瓯',
        '𠮷',
        '，',
        '㎡',
        '"',
        "'",
        '<',
        '>',
        '&',
        ']]>',
        '\\',
        '=',
        '+',
        ' x',
        '%',
        '😀',
        ';',
        '\n',
      ),
      fc.stringMatching(/^[a-zA-Z0-9]$/),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join('').trim());

const title = fc.oneof(
  fc.constantFrom(
    '用地性质',
    '容积率',
    '__proto__',
    'constructor',
    'a"b',
    "it's",
    '备注 1',
    '<script>',
    'name&',
  ),
  fc.stringMatching(/^[a-z]{1,6}$/).filter((text) => !['fid', 'geom'].includes(text)),
);

const valuesOf: Readonly<Record<string, fc.Arbitrary<AttributeValue>>> = {
  text: fc.option(printable.filter((text) => text !== '')),
  number: fc.option(
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })),
  ),
  boolean: fc.option(fc.boolean()),
};

/** Documents of one kind of geometry; their features share columns, each with values of one type. */
export const documents: fc.Arbitrary<ExportDocument> = fc
  .record({
    kind: fc.constantFrom('polygon' as const, 'line' as const, 'point' as const),
    columns: fc.uniqueArray(fc.tuple(title, fc.constantFrom('text', 'number', 'boolean')), {
      selector: ([name]) => name.toLowerCase(),
      maxLength: 5,
    }),
    count: fc.integer({ min: 1, max: 6 }),
  })
  .chain(({ kind, columns, count }) => {
    const part = { polygon: polygonPart, line: linePart, point: pointPart }[kind];
    const attributes = fc
      .tuple(...columns.map(([, type]) => valuesOf[type] ?? fc.constant(null)))
      .map((values) => Object.fromEntries(columns.map(([name], index) => [name, values[index] ?? null])));
    const feature = fc.record({
      kind: fc.constant(kind),
      name: fc.constantFrom('一号地块', 'Plot <2>', '南郊"A-05"'),
      number: fc.stringMatching(/^[A-Z]-[0-9]{2}$/),
      parts: fc.array(part, { minLength: 1, maxLength: 3 }),
      pointLabels: fc.constant(null),
      attributes,
    });
    return fc.array(feature, { minLength: count, maxLength: count });
  })
  .map((features) => exportDocument({ features }));

export const featuresOf = (dataset: RawDataset): readonly RawFeature[] =>
  dataset.layers.flatMap(({ features }) => features);

/** Rings as written by anyone: the same corners from any start in any direction are the same ring. */
export function ringDistance(a: SurveyRing, b: SurveyRing): number {
  if (a.length !== b.length) return Infinity;
  let best = Infinity;
  for (const candidate of [b, b.toReversed()]) {
    for (let shift = 0; shift < a.length; shift += 1) {
      let worst = 0;
      for (let index = 0; index < a.length && worst < best; index += 1) {
        const p = a[index] ?? [NaN, NaN];
        const q = candidate[(index + shift) % a.length] ?? [NaN, NaN];
        worst = Math.max(worst, Math.abs(p[0] - q[0]), Math.abs(p[1] - q[1]));
      }
      best = Math.min(best, worst);
    }
  }
  return best;
}

/** The greatest difference between two geometries, ring by ring; Infinity when their make-up differs. */
export function partsDistance(a: readonly SurveyPart[], b: readonly SurveyPart[]): number {
  if (a.length !== b.length || a.some((rings, index) => rings.length !== b[index]?.length)) return Infinity;
  return Math.max(
    0,
    ...a.flatMap((rings, part) => rings.map((ring, index) => ringDistance(ring, b[part]?.[index] ?? []))),
  );
}

/** Attributes that say something: nothing and absent are the same in formats without types. */
export const filledAttributes = (attributes: Readonly<Record<string, AttributeValue>>) =>
  Object.entries(attributes).filter(([, value]) => value !== null);
