import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringEdges, selfCrossing } from '@/domain/rings/crossings';
import { isSeenFromItsMiddle } from '@/domain/rings/seen-from-middle';

type Corner = readonly [number, number];

const asked = (ring: readonly Corner[], apart: number) =>
  isSeenFromItsMiddle(
    Float64Array.from(ring, ([x]) => x),
    Float64Array.from(ring, ([, y]) => y),
    ring.length,
    apart,
  );

const least = (ring: readonly Corner[]) =>
  Math.min(
    ...ring.flatMap(([ax, ay], index) =>
      ring.slice(index + 1).map(([bx, by]) => Math.hypot(bx - ax, by - ay)),
    ),
  );

/** Corners by angle and radius about a place with eight-digit numbers; a few angles are exchanged or repeated. */
const ring = fc
  .record({
    corners: fc.array(
      fc.tuple(fc.integer({ min: 0, max: 3599 }), fc.double({ min: 0.0001, max: 60, noNaN: true })),
      { minLength: 3, maxLength: 24 },
    ),
    isSorted: fc.boolean(),
    isTurned: fc.boolean(),
  })
  .map(({ corners, isSorted, isTurned }): readonly Corner[] => {
    const list = isSorted ? corners.toSorted(([a], [b]) => a - b) : corners;
    return (isTurned ? list.toReversed() : list).map(([angle, radius]) => [
      40_567_500 + radius * Math.cos((angle * Math.PI) / 1800),
      3_095_600 + radius * Math.sin((angle * Math.PI) / 1800),
    ]);
  });

describe('a ring seen whole from its middle', () => {
  it('does not cross itself, and its corners stand as far apart as was asked', () => {
    let seen = 0;
    fc.assert(
      fc.property(ring, fc.constantFrom(0, 0.002, 0.5, 5), (corners, apart) => {
        if (!asked(corners, apart)) return;
        seen += 1;
        expect(selfCrossing(ringEdges(corners), { steps: 1e6 })).toBeNull();
        expect(least(corners)).toBeGreaterThan(apart);
      }),
      { numRuns: 4_000, seed: 3 },
    );
    expect(seen).toBeGreaterThan(150);
  });

  it('is what a parcel nearly always is, whichever way it runs', () => {
    const square: Corner[] = [
      [40_567_500, 3_095_600],
      [40_567_510, 3_095_600],
      [40_567_510, 3_095_590],
      [40_567_500, 3_095_590],
    ];
    expect([asked(square, 0.002), asked(square.toReversed(), 0.002)]).toEqual([true, true]);
    expect(asked(square, 11)).toBe(false);
  });

  it('is not one that goes around twice, folds back, or has no extent', () => {
    const star = Array.from({ length: 5 }, (_, corner): Corner => {
      const angle = (corner * 4 * Math.PI) / 5;
      return [Math.cos(angle), Math.sin(angle)];
    });
    expect(asked(star, 0)).toBe(false);
    const bowTie: Corner[] = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ];
    expect(asked(bowTie, 0)).toBe(false);
    const line: Corner[] = [
      [0, 0],
      [5, 5],
      [10, 10],
    ];
    expect(asked(line, 0)).toBe(false);
    expect(asked([[1, 1] as const, [1, 1] as const, [1, 1] as const], 0)).toBe(false);
  });
});
