import { describe, expect, it } from 'vitest';
import { loadPlaneProjection, loadProjection } from '@/geodesy/projection';
import { forwardRows, inverseRows, sixDegreeRows } from './golden';

const halfMillimetre = 0.0005;
const inverseTolerance = 5e-9;

function expectWithin(value: number, expected: number, tolerance: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);
}

describe('projection', () => {
  it.each(forwardRows)('%s goes forward within half a millimetre in three planes', async (...row) => {
    const [, lon, lat, n, e4549, e4528, nLocal, eLocal] = row;
    const { forward4549 } = await loadProjection();
    const prefixed = await loadPlaneProjection('EPSG:4528');
    const local = await loadPlaneProjection('CM120.40');
    const [east, north] = forward4549(lon, lat);
    expectWithin(north, n, halfMillimetre);
    expectWithin(east, e4549, halfMillimetre);
    expectWithin(prefixed.forward(lon, lat)[0], e4528, halfMillimetre);
    expectWithin(local.forward(lon, lat)[1], nLocal, halfMillimetre);
    expectWithin(local.forward(lon, lat)[0], eLocal, halfMillimetre);
  });

  it.each(sixDegreeRows)('six-degree zone 21 holds at %d, %d', async (lon, lat, n, e) => {
    const [east, north] = (await loadPlaneProjection('EPSG:4499')).forward(lon, lat);
    expectWithin(north, n, halfMillimetre);
    expectWithin(east, e, halfMillimetre);
  });

  it.each(inverseRows)('%s comes back within 5e-9 degrees', async (_id, n, e, lon, lat) => {
    const { inverse4549 } = await loadProjection();
    const [backLon, backLat] = inverse4549(e, n);
    expectWithin(backLon, lon, inverseTolerance);
    expectWithin(backLat, lat, inverseTolerance);
  });

  it('returns to where it started', async () => {
    const { forward4549, inverse4549 } = await loadProjection();
    for (const [, lon, lat] of forwardRows) {
      const [east, north] = forward4549(lon, lat);
      const [backLon, backLat] = inverse4549(east, north);
      expectWithin(backLon, lon, 1e-10);
      expectWithin(backLat, lat, 1e-10);
    }
  });

  it('is loaded once', () => {
    expect(loadProjection()).toBe(loadProjection());
  });
});
