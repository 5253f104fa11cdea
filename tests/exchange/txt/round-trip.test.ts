import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurveyPart, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import type { ExportDocument, ExportFeature, InputFile } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import type { TxtOptions } from '@/exchange/txt/options';
import { readTxt } from '@/exchange/txt/read';
import { writeTxt } from '@/exchange/txt/write';
import { planeAreaOfPartsSqm, signedRingAreaSqm } from '@/geodesy/plane-area';

const idle = () => undefined;
const toleranceM = 0.0006;

/** A star-shaped ring around a centre: never crosses itself, points far enough apart to stay points. */
const ringAround = (x: number, y: number, radius: number) =>
  fc.array(fc.double({ min: 0.6, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 }).map(
    (reach): SurveyRing =>
      reach.map((share, index): SurveyPosition => {
        const angle = ((index + share / 2) / reach.length) * 2 * Math.PI;
        return [x + radius * share * Math.cos(angle), y + radius * share * Math.sin(angle)];
      }),
  );

/** An outer ring with holes well inside it. */
const partAround = (x: number, y: number) =>
  fc
    .tuple(ringAround(x, y, 400), fc.integer({ min: 0, max: 2 }))
    .chain(([outer, holes]) =>
      fc.tuple(fc.constant(outer), ...[30, 0].slice(0, holes).map((off) => ringAround(x + off - 15, y, 9))),
    )
    .map(([outer, ...holes]): SurveyPart => {
      // A triangle may leave its own centre outside; then it has no holes.
      const isRound = outer.length > 4;
      return isRound ? [outer, ...holes] : [outer];
    });

const wordsOf = (characters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength }).map((found) => found.join(''));
const words = wordsOf('一期二号温州鹿城（东侧）·示例AbZ019', 8);

const featureAt = (index: number): fc.Arbitrary<ExportFeature> =>
  fc
    .record({
      parts: fc
        .integer({ min: 1, max: 3 })
        .chain((count) =>
          fc.tuple(
            ...Array.from({ length: count }, (_, part) =>
              partAround(520_000 + part * 1000, 3_090_000 + index * 1000),
            ),
          ),
        ),
      name: words,
      number: wordsOf('ABCD-0123456789', 5),
      attributes: fc.dictionary(words, words, { maxKeys: 4 }),
    })
    .map((made) => ({ ...made, kind: 'polygon' as const, pointLabels: null }));

const documents: fc.Arbitrary<ExportDocument> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => featureAt(index))))
  .map((features) => ({ title: '往返', system: 'EPSG:4549', date: '2023-10-17', features }));

const options: fc.Arbitrary<Partial<TxtOptions>> = fc.record({
  dialect: fc.constantFrom('部标', '省标'),
  encoding: fc.constantFrom('gbk', 'utf-8'),
  zonePrefix: fc.boolean(),
  order: fc.constantFrom('northFirst', 'eastFirst'),
  letterJ: fc.boolean(),
  closingRows: fc.boolean(),
  areaUnit: fc.constantFrom('hectare', 'squareMetre', 'mu'),
  onePerParcel: fc.boolean(),
  lineEnd: fc.constantFrom('\r\n', '\n'),
});

async function readAll(files: readonly InputFile[]) {
  const datasets = [];
  for (const file of files.filter(({ name }) => !name.endsWith('-说明.txt'))) {
    datasets.push(await readTxt([file], {}, idle));
  }
  return datasets.flatMap(({ layers }) => layers.flatMap(({ features }) => features));
}

const withoutPrefix = (ring: SurveyRing) => ring.map(([x, y]): SurveyPosition => [x > 1e6 ? x - 40e6 : x, y]);
const centreX = (ring: SurveyRing) => ring.reduce((sum, [x]) => sum + x, 0) / ring.length;
/** Holes have no order of their own. */
const inOrder = (parts: readonly SurveyPart[]) =>
  parts.map(([outer, ...holes]) =>
    [outer ?? [], ...[...holes].sort((a, b) => centreX(a) - centreX(b))].map(withoutPrefix),
  );

/** Greatest distance along an axis between two rings that may begin elsewhere and run the other way. */
function apartBy(found: SurveyRing, expected: SurveyRing): number {
  const [first, second] = [signedRingAreaSqm(found) > 0, signedRingAreaSqm(expected) > 0];
  const same = first === second ? expected : [...expected].reverse();
  const distance = ([ax, ay]: SurveyPosition, [bx, by]: SurveyPosition) =>
    Math.max(Math.abs(ax - bx), Math.abs(ay - by));
  const shifts = same.map((_, shift) =>
    found.map((position, at) => distance(position, same[(at + shift) % same.length] ?? [0, 0])),
  );
  return found.length === same.length
    ? Math.min(...shifts.map((distances) => Math.max(...distances)))
    : Infinity;
}

describe('a boundary-point text, out and in', () => {
  it('is the same to 0.6 mm, with every combination of options', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(documents, options, async (document, chosen) => {
        const { files } = writeTxt(document, chosen);
        const features = await readAll(files);
        expect(features).toHaveLength(document.features.length);
        features.forEach((feature, index) => {
          const original = document.features[index];
          if (!original) throw new Error('no such feature');
          const [found, expected] = [inOrder(feature.parts).flat(), inOrder(original.parts).flat()];
          expect(feature.parts.map((part) => part.length)).toEqual(original.parts.map((part) => part.length));
          expected.forEach((ring, at) => {
            expect(apartBy(found[at] ?? [], ring)).toBeLessThanOrEqual(toleranceM);
          });
          expect(planeAreaOfPartsSqm(feature.parts)).toBeCloseTo(planeAreaOfPartsSqm(original.parts), -1);
          if (chosen.dialect === '省标') return;
          expect(feature).toMatchObject({
            name: original.name,
            number: original.number,
            attributes: original.attributes,
          });
        });
      }),
      { numRuns: 120, seed: 40, endOnFailure: true },
    );
  });
});

describe('a damaged text', () => {
  const square =
    'J1,1,3095600.000,40567500.000\nJ2,1,3095600.000,40568500.000\nJ3,1,3095000.000,40568500.000\nJ1,1,3095600.000,40567500.000\n';
  const whole = new TextEncoder().encode(
    `[项目信息]\n项目=示例\n[属性描述]\n坐标系=2000国家大地坐标系\n带号=40\n[地块坐标]\n4,30,A,甲,面,,工业用地,,@\n${square}【字段1,地块面积,地块名称,@】\n4,30,乙,@\n${square}`,
  );
  const shreds = [
    '@',
    ',',
    '\r',
    '\n\n',
    '[地块坐标]',
    '面',
    '１',
    '\ufeff',
    '\u0000',
    '1e309',
    'NaN',
    '__proto__=1',
    '-0',
    '°',
    '＝',
    ',,,,,,,,,,',
  ].map((text) => new TextEncoder().encode(text));

  it('ends in features, issues or a refusal, never otherwise', { timeout: 30_000 }, async () => {
    const edit = fc.tuple(
      fc.nat(whole.length - 1),
      fc.oneof(
        fc.nat(255).map((byte) => Uint8Array.of(byte)),
        fc.constantFrom(...shreds),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), fc.nat(whole.length), async (edits, cut) => {
        let bytes = [...whole];
        for (const [at, piece] of edits) bytes.splice(at, at % 3, ...piece);
        if (cut % 2) bytes = bytes.slice(0, cut);
        try {
          const { layers } = await readTxt([{ name: 'x.txt', bytes: Uint8Array.from(bytes) }], {}, idle);
          for (const [x, y] of layers.flatMap(({ features }) =>
            features.flatMap(({ parts }) => parts.flat(2)),
          )) {
            if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error('not a number came through');
          }
        } catch (error) {
          if (!(error instanceof ReadRefusal)) throw error;
        }
      }),
      { numRuns: 1500, seed: 41, endOnFailure: true },
    );
  });

  it.each([
    ['one endless line', ','.repeat(3_000_000)],
    ['one endless number', `J1,1,${'1'.repeat(3_000_000)},2`],
    ['only carriage returns', '\r'.repeat(3_000_000)],
    ['only blanks', `${' '.repeat(3_000_000)}x`],
    ['endless brackets', '【'.repeat(1_000_000)],
    ['endless marks', `[地块坐标]\n${'@,'.repeat(1_000_000)}`],
    ['many short nonsense lines', '@=,\n'.repeat(500_000)],
    ['degrees without end', `A,${'1°'.repeat(15)},2\n`.repeat(100_000)],
  ])('comes to an end: %s', { timeout: 20_000 }, async (_, text) => {
    await expect(
      readTxt([{ name: 'x.txt', bytes: new TextEncoder().encode(text) }], {}, idle),
    ).rejects.toBeInstanceOf(ReadRefusal);
  });

  it('stops when the reading is cancelled', async () => {
    const cancel = () => {
      throw new RangeError('cancelled');
    };
    await expect(readTxt([{ name: 'x.txt', bytes: whole }], {}, cancel)).rejects.toBeInstanceOf(RangeError);
  });
});

describe('100 000 rows', () => {
  it('are read whole', { timeout: 20_000 }, async () => {
    const count = 100_000;
    const ring = Array.from({ length: count }, (_, index): SurveyPosition => {
      const angle = (index / count) * 2 * Math.PI;
      return [568_000 + 9000 * Math.cos(angle), 3_095_000 + 9000 * Math.sin(angle)];
    });
    const document: ExportDocument = {
      title: 'x',
      system: 'EPSG:4549',
      date: '2023-10-17',
      features: [
        { kind: 'polygon', name: 'x', number: 'x', parts: [[ring]], pointLabels: null, attributes: {} },
      ],
    };
    const { files } = writeTxt(document);
    const { layers, issues } = await readTxt(files, {}, idle);
    expect(issues).toEqual([]);
    expect(layers[0]?.features[0]?.parts[0]?.[0]).toHaveLength(count);
  });
});
