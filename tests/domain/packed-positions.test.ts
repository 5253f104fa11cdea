import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packingSteps, packPositions, unpackingSteps, unpackPositions } from '@/domain/packed-positions';
import { atOnce } from '@/domain/steps';

const position = fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }));
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0000', '\u00000', '\u0000\u00001'),
    fc.double(),
    fc.constant(null),
    fc.boolean(),
    position,
    fc.array(position),
    fc.array(fc.array(position), { maxLength: 3 }),
    fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('\u0000', '\n', '')), {
      minLength: 6,
      maxLength: 12,
    }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('packed positions', () => {
  it('come back as they were, also after a journey to another thread', () => {
    fc.assert(
      fc.property(value, (original) => {
        expect(unpackPositions(structuredClone(packPositions(original)))).toEqual(original);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same when they are packed step by step', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value, { noNullPrototype: true }), (original) => {
        expect(atOnce(packingSteps(original))).toEqual(packPositions(original));
        expect(atOnce(unpackingSteps(packPositions(original)))).toEqual(original);
      }),
      { numRuns: 200 },
    );
    const steps = packingSteps({ parcels: Array.from({ length: 50 }, () => ({ ring: [[1, 2]] })) });
    let breaths = 0;
    while (!steps.next().done) breaths += 1;
    expect(breaths).toBe(50);
  });

  it('are two arrays of numbers and no objects', () => {
    const ring = Array.from({ length: 1_000 }, (_, index) => [index, -index] as const);
    const packed = packPositions({ type: 'Polygon', coordinates: [ring, ring.slice(0, 4)] });
    expect([...packed.lengths]).toEqual([1_000, 4]);
    expect(packed.numbers).toHaveLength(2_008);
    expect(JSON.stringify(packed.skeleton).length).toBeLessThan(80);
  });

  it('make one text of the labels of a ring', () => {
    const labels = Array.from({ length: 100 }, (_, index) => `J${index + 1}`);
    expect(typeof packPositions(labels).skeleton).toBe('string');
    expect(unpackPositions(packPositions([labels, labels.slice(0, 3)]))).toEqual([
      labels,
      labels.slice(0, 3),
    ]);
  });

  it('keep keys that mean something to objects as keys', () => {
    const attributes = JSON.parse('{"__proto__": "x", "constructor": [[1, 2]]}') as object;
    const back = unpackPositions(packPositions(attributes));
    expect(JSON.stringify(back)).toBe(JSON.stringify(attributes));
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });
});
