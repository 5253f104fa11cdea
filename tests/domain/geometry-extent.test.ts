import { describe, expect, it } from 'vitest';
import { extentOfGeometries, extentOfRows, geometryExtent } from '@/domain/geometry-extent';

describe('the extent of what lies on the map', () => {
  it('is that of all rows, whatever the geometry', () => {
    const box = { west: 120.1, south: 27.9, east: 120.7, north: 28.2 };
    const [a, b, c] = [
      [120.1, 28.2],
      [120.7, 28],
      [120.3, 27.9],
    ] as [number[], number[], number[]];
    expect(geometryExtent({ type: 'LineString', coordinates: [a, b, c] })).toEqual(box);
    expect(geometryExtent({ type: 'Polygon', coordinates: [[a, b, c, a]] })).toEqual(box);
    expect(geometryExtent({ type: 'MultiPolygon', coordinates: [[[a, b, a]], [[c, c, c]]] })).toEqual(box);
    expect(geometryExtent({ type: 'Point', coordinates: a })).toEqual({
      west: 120.1,
      south: 28.2,
      east: 120.1,
      north: 28.2,
    });
    expect(
      extentOfGeometries([
        { type: 'Point', coordinates: a },
        { type: 'MultiLineString', coordinates: [] },
        { type: 'MultiLineString', coordinates: [[b], [c]] },
      ]),
    ).toEqual(box);
  });

  it('is none where there is no place', () => {
    expect(extentOfGeometries([])).toBeNull();
    expect(geometryExtent({ type: 'LineString', coordinates: [] })).toBeNull();
    expect(extentOfRows([[[Number.NaN, 28]], [[120, 28]]])).toBeNull();
  });

  it('of a million positions is found without a list of them all', () => {
    const row = Array.from({ length: 1_000_000 }, (_, at) => [at, 1 - at]);
    expect(extentOfRows([row])).toEqual({ west: 0, south: -999_998, east: 999_999, north: 1 });
  });
});
