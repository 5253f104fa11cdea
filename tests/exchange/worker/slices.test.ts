import { describe, expect, it } from 'vitest';
import type { ImportedFeature } from '@/domain/imported-feature';
import { endOfSlice } from '@/exchange/worker/slices';

const sized = (vertices: number) =>
  ({
    original: { system: null, parts: [[Array.from({ length: vertices }, () => [1, 2])]] },
  }) as unknown as ImportedFeature;

describe('slices', () => {
  it('cover everything once, a great feature by itself', () => {
    const features = [5, 3_990, 6, 60_000, 4, 4].map(sized);
    const ends: number[] = [];
    for (let from = 0; from < features.length; from = ends.at(-1) ?? Infinity) {
      ends.push(endOfSlice(features, from));
    }
    expect(ends).toEqual([2, 3, 4, 6]);
  });

  it('hold four hundred features at most', () => {
    expect(
      endOfSlice(
        Array.from({ length: 2_500 }, () => sized(4)),
        0,
      ),
    ).toBe(400);
  });
});
