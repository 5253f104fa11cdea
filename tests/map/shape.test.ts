import { aBox } from '@tests/builders/park';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf, boundsOfArea, interiorPoint, shrunk, unionOfBounds } from '@/map/style/sources/shape';

function contains({ coordinates }: Polygon, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of coordinates) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[i + 1] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

/** A star-shaped ring around the origin: simple, often deeply concave. */
const someStar: fc.Arbitrary<Polygon> = fc
  .array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 5, maxLength: 24 })
  .map((radii) => {
    const ring: Position[] = radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]]] };
  });

describe('a label point', () => {
  it('lies inside the area, however concave', () => {
    fc.assert(
      fc.property(someStar, (area) => {
        expect(contains(area, interiorPoint(area))).toBe(true);
      }),
    );
  });

  it('avoids a hole', () => {
    const area: Polygon = {
      type: 'Polygon',
      coordinates: [...aBox(0, 0, 2).coordinates, ...aBox(0, 0, 1).coordinates],
    };
    expect(contains(area, interiorPoint(area))).toBe(true);
  });

  it('takes the largest part of several', () => {
    const point = interiorPoint({
      type: 'MultiPolygon',
      coordinates: [aBox(5, 5, 0.1).coordinates, aBox(0, 0, 2).coordinates],
    });
    expect(Math.abs(point[0])).toBeLessThan(1);
  });
});

describe('extents', () => {
  it('of nothing are null, and do not disturb a union', () => {
    expect(boundsOf([])).toBeNull();
    const box = boundsOfArea(aBox(1, 1, 2));
    expect(box).toEqual({ west: 0, south: 0, east: 2, north: 2 });
    expect(unionOfBounds([null, box, boundsOfArea(aBox(4, 1, 2))])).toEqual({
      west: 0,
      south: 0,
      east: 5,
      north: 2,
    });
  });

  it('shrink with the area', () => {
    expect(boundsOfArea(shrunk(aBox(0, 0, 2), 0.5))).toEqual({
      west: -0.5,
      south: -0.5,
      east: 0.5,
      north: 0.5,
    });
  });
});
