import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossesItself, crossingBudget, ringEdges, ringsMeet, selfCrossing } from '@/domain/rings/crossings';

type Ring = readonly (readonly [number, number])[];
const budget = () => ({ steps: crossingBudget });
const found = (ring: Ring) => selfCrossing(ringEdges(ring), budget());

/** Every pair of edges, the slow and certain way. */
function crossesByAllPairs(ring: Ring): boolean {
  const side = (a: readonly number[], b: readonly number[], c: readonly number[]) =>
    Math.sign(
      ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) -
        ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0)),
    );
  const edges = ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from] as const);
  return edges.some(([a, b], i) =>
    edges.some(
      ([c, d], j) => j > i && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0,
    ),
  );
}

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];

describe('selfCrossing', () => {
  it('names the two edges of a bow tie, closed or not', () => {
    const bow: Ring = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ];
    expect(found(bow)).toEqual({ first: 0, second: 2 });
    expect(found([...bow, [0, 0]])).toEqual({ first: 0, second: 2 });
    expect(found(square(0, 0, 10))).toBeNull();
  });

  it('agrees with comparing every pair', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 40 }), (ring) => {
        expect(found(ring) !== null).toBe(crossesByAllPairs(ring));
        const closed = [...ring, ...ring.slice(0, 1)];
        expect(crossesItself(closed, budget())).toBe(crossesByAllPairs(ring));
        expect(crossesItself(ring, budget())).toBe(crossesByAllPairs(ring));
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('agrees also about rings around a middle, once or twice, dented or with a corner moved', () => {
    const around = fc.record({
      radii: fc.array(fc.double({ min: 20, max: 100, noNaN: true }), { minLength: 5, maxLength: 60 }),
      rounds: fc.constantFrom(1, 1, 1, 2, -1),
      moved: fc.option(fc.tuple(fc.nat(59), fc.integer({ min: -150, max: 150 })), { nil: null }),
    });
    let simple = 0;
    fc.assert(
      fc.property(around, ({ radii, rounds, moved }) => {
        const ring = radii.map((radius, index): readonly [number, number] => {
          const angle = (2 * Math.PI * rounds * (index + 0.3)) / radii.length;
          const shift = moved && moved[0] % radii.length === index ? moved[1] : 0;
          return [565_000 + radius * Math.cos(angle) + shift, 3_095_000 + radius * Math.sin(angle)];
        });
        const crosses = crossesByAllPairs(ring);
        if (!crosses) simple += 1;
        expect(crossesItself(ring, budget())).toBe(crosses);
      }),
      { numRuns: 500, seed: 12 },
    );
    expect(simple).toBeGreaterThan(100);
    expect(simple).toBeLessThan(400);
  });

  it('finds the one crossing of a ring of 100 000 edges, and none where there is none', {
    timeout: 20_000,
  }, () => {
    const count = 100_000;
    const ring = Array.from({ length: count }, (_, index): readonly [number, number] => {
      const angle = (index / count) * 2 * Math.PI;
      const radius = 1000 + 50 * Math.sin(angle * 40) + (index % 2);
      return [40_567_500 + radius * Math.cos(angle), 3_095_600 + radius * Math.sin(angle)];
    });
    expect(found(ring)).toBeNull();
    const crossed = [...ring];
    crossed[60_000] = ring[30_000] ?? [0, 0];
    expect(found(crossed)).toEqual({ first: expect.any(Number), second: expect.any(Number) });
  });

  it('gives up on a ring made to be slow, and says that it does not know', () => {
    const comb = Array.from({ length: 20_000 }, (_, index): readonly [number, number] => {
      const step = index * 1e-3;
      return index % 2 ? [1000 + step, 1000 - step] : [step, -step];
    });
    comb.push([1100, 1100], [-10, 1100]);
    expect(found(comb.slice(-1000))).toBeNull();
    expect(selfCrossing(ringEdges(comb), { steps: 100_000 })).toBeUndefined();
  });
});

describe('ringsMeet', () => {
  const meeting = (a: Ring, b: Ring) =>
    ringsMeet(ringEdges(a, a[0], 0.0005), ringEdges(b, a[0], 0.0005), 0.0005, budget());

  it('tells crossing, touching and keeping apart', () => {
    const outer = square(0, 0, 100);
    expect(meeting(outer, square(50, 50, 100))).toBe('cross');
    expect(meeting(outer, square(100, 20, 10))).toBe('touch');
    expect(meeting(outer, square(100.0004, 20, 10))).toBe('touch');
    expect(meeting(outer, square(20, 20, 10))).toBe('apart');
    expect(meeting(outer, square(100.01, 20, 10))).toBe('apart');
    expect(meeting(square(20, 0, 5), outer)).toBe('touch');
  });
});
