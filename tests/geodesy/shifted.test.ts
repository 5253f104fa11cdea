import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicLine } from '@/geodesy/geodesic';
import { shiftedFromTrue, trueFromShifted } from '@/geodesy/shifted';

type Pair = readonly [number, number];
const golden: readonly (readonly [Pair, Pair, Pair])[] = [
  [
    [120.655, 27.99],
    [120.658972086, 27.986636945],
    [120.665575106, 27.992279941],
  ],
  [
    [120.69, 27.97],
    [120.694039455, 27.966705608],
    [120.700528543, 27.972783173],
  ],
  [
    [120.735, 28.02],
    [120.739103272, 28.016754937],
    [120.745561171, 28.022951333],
  ],
  [
    [120.7, 28.01],
    [120.70406049, 28.006716513],
    [120.710516556, 28.012962561],
  ],
  [
    [120.2, 30.3],
    [120.204566219, 30.297592764],
    [120.21109417, 30.303492158],
  ],
  [
    [116.4, 39.9],
    [116.406242785, 39.90140353],
    [116.412628029, 39.907733782],
  ],
];
const tolerance = 1e-9;

function expectNear(found: readonly number[], expected: readonly number[]): void {
  for (const [axis, value] of expected.entries()) {
    expect(Math.abs((found[axis] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
  }
}

describe('shifted coordinates', () => {
  it.each(golden)('%j goes both ways', (position, gcj, bd) => {
    expectNear(shiftedFromTrue('gcj02', ...position), gcj);
    expectNear(shiftedFromTrue('bd09', ...position), bd);
    expectNear(trueFromShifted('gcj02', ...gcj), position);
    expectNear(trueFromShifted('bd09', ...bd), position);
  });

  it('comes back by iteration', () => {
    expectNear(trueFromShifted('gcj02', 120.7, 28.01), [120.69594638, 28.013290672]);
    expectNear(trueFromShifted('gcj02', 120.65, 27.98), [120.646044307, 27.98337753]);
  });

  it('returns within a millimetre anywhere in the city', () => {
    const lon = fc.double({ min: 119.6, max: 121.3, noNaN: true });
    const lat = fc.double({ min: 27, max: 28.6, noNaN: true });
    fc.assert(
      fc.property(lon, lat, fc.constantFrom('gcj02' as const, 'bd09' as const), (x, y, shift) => {
        const back = trueFromShifted(shift, ...shiftedFromTrue(shift, x, y));
        expect(geodesicLine([x, y], back)?.distanceM).toBeLessThan(0.001);
      }),
    );
  });

  it('moves a parcel by about 540 m', () => {
    expect(geodesicLine([120.69, 27.97], shiftedFromTrue('gcj02', 120.69, 27.97))?.distanceM).toBeCloseTo(
      540,
      -1.3,
    );
  });
});
