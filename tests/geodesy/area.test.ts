import { describe, expect, it } from 'vitest';
import { ellipsoidalAreaSqm } from '@/geodesy/ellipsoidal-area';
import { type PlaneRing, planeAreaOfPartsSqm, planeAreaSqm, signedRingAreaSqm } from '@/geodesy/plane-area';
import { loadPlaneProjection, loadProjection } from '@/geodesy/projection';
import { squareMetresToMu } from '@/geodesy/units';
import { type GoldenParcel, goldenParcels } from './golden';

function planeParts(parcel: GoldenParcel): PlaneRing[][] {
  const rings = parcel.ringsNE.map((ring) => ring.map(([north, east]) => [east, north] as const));
  return parcel.kind === 'multi' ? rings.map((ring) => [ring]) : [rings];
}

describe('plane area', () => {
  it.each(goldenParcels)('$id to the millimetre square and in 亩', (parcel) => {
    const area = planeAreaOfPartsSqm(planeParts(parcel));
    expect(Math.abs(area - parcel.planeSqm)).toBeLessThanOrEqual(0.001);
    expect(Math.abs(squareMetresToMu(area) - parcel.mu)).toBeLessThanOrEqual(0.00005);
  });

  it('does not mind a closing row, the direction, or an empty polygon', () => {
    const ring: PlaneRing = [
      [564000, 3096000],
      [564010, 3096000],
      [564010, 3096020],
    ];
    const closed: PlaneRing = [...ring, [564000, 3096000]];
    expect(planeAreaSqm([ring])).toBe(100);
    expect(planeAreaSqm([closed])).toBe(100);
    expect(planeAreaSqm([ring.toReversed()])).toBe(100);
    expect(signedRingAreaSqm(ring)).toBe(100);
    expect(signedRingAreaSqm(ring.toReversed())).toBe(-100);
    expect(planeAreaSqm([])).toBe(0);
    expect(signedRingAreaSqm([])).toBe(0);
  });
});

describe('plane area about the city’s meridian', () => {
  // Planning standards 2.4, second column.
  const expected: Readonly<Record<string, number>> = {
    A1: 266635.697,
    A2: 186647.375,
    A3: 566602.032,
    A4: 373291.237,
    A5: 28273.838,
    A6: 160036.484,
  };

  it.each(goldenParcels)('$id to the millimetre square', async (parcel) => {
    const { inverse4549 } = await loadProjection();
    const { forward } = await loadPlaneProjection('CM120.40');
    const parts = planeParts(parcel).map((rings) =>
      rings.map((ring) => ring.map(([east, north]) => forward(...inverse4549(east, north)))),
    );
    expect(Math.abs(planeAreaOfPartsSqm(parts) - (expected[parcel.id] ?? 0))).toBeLessThanOrEqual(0.001);
  });
});

describe('ellipsoidal area by the survey series', () => {
  it.each(goldenParcels)('$id within 0.1 m²', async (parcel) => {
    const { inverse4549 } = await loadProjection();
    const area = planeParts(parcel).reduce(
      (sum, rings) =>
        sum + ellipsoidalAreaSqm(rings.map((ring) => ring.map(([east, north]) => inverse4549(east, north)))),
      0,
    );
    expect(Math.abs(area - parcel.seriesSqm)).toBeLessThanOrEqual(0.1);
  });

  it('is nothing for nothing', () => {
    expect(ellipsoidalAreaSqm([])).toBe(0);
  });
});
