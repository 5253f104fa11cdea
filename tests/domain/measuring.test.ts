import { describe, expect, it } from 'vitest';
import { isOnSurveyedGround, type LonLat, measure } from '@/domain/measuring';
import { loadProjection } from '@/geodesy/projection';
import { createAppStore } from '@/store/store';
import { anOwnParcel, aUserDataset } from '../builders/user-datasets';
import { shippedPark } from '../panels/shipped-park';

const { forward4549, inverse4549 } = await loadProjection();
/** Golden parcel A1 (planning standards 8), east first. */
const corners: readonly (readonly [number, number])[] = [
  [568500, 3100000],
  [569166.667, 3100000],
  [569166.667, 3099600],
  [568500, 3099600],
];
const points: readonly LonLat[] = corners.map(([east, north]) => inverse4549(east, north));

describe('measuring', () => {
  it('gives plane and ellipsoidal area of the golden parcel', () => {
    const result = measure('area', points, forward4549);
    expect(result?.planeSqm).toBeCloseTo(266_666.8, 1);
    expect(Math.abs((result?.ellipsoidSqm ?? 0) - 266_635.627)).toBeLessThan(0.1);
    expect(result?.gridM).toBeCloseTo(2 * (666.667 + 400), 3);
    // The plane is 0.006 % longer here than the ellipsoid (scale 1.00005…).
    expect((result?.gridM ?? 0) / (result?.geodesicM ?? 1)).toBeCloseTo(1.000058, 5);
  });

  it('gives true and grid bearing, which differ by the convergence', () => {
    const result = measure('bearing', points.slice(0, 2), forward4549);
    expect(result?.gridAzimuth).toBeCloseTo(90, 4);
    expect((result?.trueAzimuth ?? 0) - 90).toBeGreaterThan(0.3);
    expect((result?.trueAzimuth ?? 0) - 90).toBeLessThan(0.35);
    expect(measure('distance', points.slice(0, 2), forward4549)?.trueAzimuth).toBeNull();
  });

  it('needs two points, an area three', () => {
    expect(measure('distance', points.slice(0, 1), forward4549)).toBeNull();
    expect(measure('area', points.slice(0, 2), forward4549)?.planeSqm).toBeNull();
  });

  it('trusts the ground only where every point lies in a surveyed parcel', () => {
    const ring = [...points, points[0] ?? [0, 0]].map(([lon, lat]) => [lon, lat]);
    const geometry = { type: 'Polygon' as const, coordinates: [ring] };
    const inside: LonLat[] = [inverse4549(568600, 3099900), inverse4549(569000, 3099700)];
    const parkWith = (geometryQuality: 'surveyed' | 'digitised') => {
      const parcels = [anOwnParcel('s', 1, { geometry, geometryQuality })];
      const datasets = [aUserDataset('s', { geometryQuality }, parcels)];
      return createAppStore('2026-11-26' as never, { filePark: shippedPark, datasets }).getState().park;
    };
    expect(isOnSurveyedGround(inside, parkWith('surveyed'))).toBe(true);
    expect(isOnSurveyedGround([...inside, [120.65, 27.98]], parkWith('surveyed'))).toBe(false);
    expect(isOnSurveyedGround(inside, parkWith('digitised'))).toBe(false);
    expect(isOnSurveyedGround(inside, shippedPark)).toBe(false);
  });
});
