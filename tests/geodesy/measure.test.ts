import { describe, expect, it } from 'vitest';
import { geodesicLine } from '@/geodesy/geodesic';
import { gridLine, meridianConvergence, pointScale } from '@/geodesy/grid';
import { loadProjection } from '@/geodesy/projection';

describe('geodesic line', () => {
  // By `geod +ellps=GRS80 -I` of PROJ 9.
  it.each([
    [[120.655, 27.99], [120.69, 27.97], 122.7603471, 4094.95687],
    [[120.7, 28.01], [120.71, 28.01], 89.99765187, 983.52786],
    [[120.35, 27.9], [120.85, 28.2], 55.81184679, 59344.90806],
    [[119.617, 27.85], [120.5, 30], 19.65365369, 253368.95183],
    [[120.7, 28], [120.7, 27.9], 180, 11081.8645],
  ] as const)('%j to %j', (from, to, azimuth, distanceM) => {
    const line = geodesicLine(from, to);
    expect(Math.abs((line?.distanceM ?? 0) - distanceM)).toBeLessThan(0.0001);
    expect(Math.abs((line?.azimuth ?? 0) - azimuth)).toBeLessThan(1e-6);
  });

  it('has an answer for no line and none for the other side of the world', () => {
    expect(geodesicLine([120.7, 28], [120.7, 28])).toEqual({ distanceM: 0, azimuth: 0 });
    expect(geodesicLine([0, 0.0001], [179.9999, 0])).toBeNull();
    expect(geodesicLine([0, 0], [1, 0])?.distanceM).toBeCloseTo(111319.4908, 3);
  });
});

describe('the grid', () => {
  it.each([
    [120.655, 27.99, 1.00005122],
    [120.69, 27.97, 1.00005686],
    [120.7, 28.01, 1.00005848],
    [120.735, 28.02, 1.00006446],
  ])('has its scale at %d, %d', (lon, lat, scale) => {
    expect(Math.abs(pointScale(lon, lat) - scale)).toBeLessThan(5e-9);
  });

  it.each([
    [120.655, 27.99],
    [120.735, 28.02],
    [118.55, 27.5],
    [121.45, 30],
  ])('has scale and convergence as the projection itself at %d, %d', async (lon, lat) => {
    const { forward4549 } = await loadProjection();
    const step = 0.001;
    const [south, north] = [forward4549(lon, lat - step), forward4549(lon, lat + step)];
    const meridian = gridLine(south, north);
    const truth = geodesicLine([lon, lat - step], [lon, lat + step]);
    expect(Math.abs(pointScale(lon, lat) - meridian.distanceM / (truth?.distanceM ?? 0))).toBeLessThan(1e-9);
    const grid = meridian.azimuth > 180 ? meridian.azimuth - 360 : meridian.azimuth;
    // A meridian east of the middle leans west on the grid: true north is at −convergence.
    expect(Math.abs(meridianConvergence(lon, lat) + grid)).toBeLessThan(1e-7);
  });

  it('leans by a third of a degree here', () => {
    expect(meridianConvergence(120.655, 27.99)).toBeCloseTo(0.307, 3);
    expect(meridianConvergence(120.735, 28.02)).toBeCloseTo(0.345, 3);
    expect(meridianConvergence(120.735, 28.02, 121)).toBeLessThan(0);
  });

  it('measures straight lines of the plane', () => {
    expect(gridLine([0, 0], [0, 5])).toEqual({ distanceM: 5, azimuth: 0 });
    expect(gridLine([0, 0], [-3, 4]).azimuth).toBeCloseTo(323.130102, 6);
    expect(gridLine([2, 2], [2, 2])).toEqual({ distanceM: 0, azimuth: 0 });
  });
});
