import fc from 'fast-check';
import type { AttributeValue, SurveyPart, SurveyRing } from '@/domain/imported-feature';
import type { ExportDocument, ExportFeature } from '@/exchange/raw';

/** Random survey documents for the out-and-in tests: rings that do not touch, holes, parts, awkward texts. */

const millimetre = (value: number) => Math.round(value * 1000) / 1000;

/** A star-shaped ring around a centre, so that it never crosses itself. */
const ring = (x: number, y: number, radius: number) =>
  fc.array(fc.double({ min: 0.6, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 }).map(
    (reaches): SurveyRing =>
      reaches.map((reach, index) => {
        const angle = (2 * Math.PI * index) / reaches.length;
        return [
          millimetre(x + radius * reach * Math.cos(angle)),
          millimetre(y + radius * reach * Math.sin(angle)),
        ];
      }),
  );

const part = (x: number, y: number): fc.Arbitrary<SurveyPart> =>
  fc
    .tuple(ring(x, y, 400), fc.option(ring(x, y, 60), { nil: null }))
    .map(([outer, hole]) => (hole ? [outer, hole] : [outer]));

/** Letters that GBK has; no blanks at the ends, which no .dbf keeps. */
export const shortText = fc
  .string({
    unit: fc.constantFrom(...'智谷园区南郊七都岛A1b-_/,;"\'=<>\\%^（）㎡·'),
    minLength: 1,
    maxLength: 14,
  })
  .filter((text) => text === text.trim());

const polygon = fc
  .integer({ min: 0, max: 20 })
  .chain((cell) =>
    fc.tuple(
      part(568_000 + cell * 2000, 3_100_000),
      fc.option(part(569_000 + cell * 2000, 3_101_000), { nil: null }),
    ),
  );

const numbers = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 1000),
);

const feature = fc
  .record({
    parts: polygon.map(([first, second]) => (second ? [first, second] : [first])),
    name: shortText,
    number: shortText,
    text: fc.option(shortText, { nil: null }),
    count: fc.option(numbers, { nil: null }),
    flag: fc.option(fc.boolean(), { nil: null }),
  })
  .map(
    ({ parts, name, number, text, count, flag }): ExportFeature => ({
      kind: 'polygon',
      name,
      number,
      parts,
      pointLabels: null,
      attributes: { 用地性质: text, 容积率: count, 示例: flag, geometry: 'surveyed' } as Record<
        string,
        AttributeValue
      >,
    }),
  );

export const documents: fc.Arbitrary<ExportDocument> = fc
  .array(feature, { minLength: 1, maxLength: 6 })
  .map((features) => ({ title: '二期 地块', system: 'EPSG:4549', date: '2026-11-20', features }));

/** Vertices of a ring from its smallest on, in one direction, so that only the shape counts. */
export function normalRing(points: SurveyRing): SurveyRing {
  const least = points.reduce((best, point, index) => {
    const at = points[best];
    return at && (point[0] < at[0] || (point[0] === at[0] && point[1] < at[1])) ? index : best;
  }, 0);
  const turned = [...points.slice(least), ...points.slice(0, least)];
  const [first, ...rest] = turned;
  if (!first) return [];
  const [next, last] = [rest[0], rest[rest.length - 1]];
  const forward = next && last && (next[0] < last[0] || (next[0] === last[0] && next[1] < last[1]));
  return forward ? turned : [first, ...rest.toReversed()];
}

export const normalParts = (parts: readonly SurveyPart[]) => parts.map((rings) => rings.map(normalRing));
