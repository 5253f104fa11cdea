import { aBox, aSmallPark, aZone } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import { insetPlane, zoneClusters } from '@/map/insets/clusters';
import { leaderLines, leaderPath, locator } from '@/map/insets/leaders';
import { pathOf } from '@/map/insets/paths';

describe('clusters of zones', () => {
  it('put the 南郊 pair into one inset and the island into another, from west to east', () => {
    const clusters = zoneClusters(aSmallPark().zones);
    expect(clusters.map(({ zones }) => zones.map((zone) => String(zone.id)))).toEqual([
      ['phase-1', 'phase-2'],
      ['incubator'],
    ]);
  });

  it('frame their zones with air for the names', () => {
    for (const { bounds, frame } of zoneClusters(aSmallPark().zones)) {
      expect(frame.west).toBeLessThan(bounds.west);
      expect(frame.east).toBeGreaterThan(bounds.east);
      expect(frame.south).toBeLessThan(bounds.south);
      expect(frame.north).toBeGreaterThan(bounds.north);
    }
  });

  it('are none without zones', () => {
    expect(zoneClusters([])).toEqual([]);
  });
});

describe('the plane of an inset', () => {
  const plane = insetPlane({ west: 120.65, south: 27.98, east: 120.66, north: 27.99 });

  it('measures metres from the north-west corner', () => {
    expect(plane.at([120.65, 27.99])).toEqual([0, 0]);
    expect(plane.at([120.66, 27.98])[0]).toBeCloseTo(plane.width, 6);
    expect(plane.at([120.66, 27.98])[1]).toBeCloseTo(plane.height, 6);
    expect(plane.height).toBeCloseTo(1113, 0);
    expect(plane.width).toBeCloseTo(983, 0);
  });

  it('draws areas closed, lines open, points not at all', () => {
    expect(pathOf(plane, aZone({ geometry: aBox(120.655, 27.985, 0.002) }).geometry)).toMatch(/^M.*Z$/);
    const line = pathOf(plane, {
      type: 'LineString',
      coordinates: [
        [120.65, 27.99],
        [120.66, 27.98],
      ],
    });
    expect(line).toMatch(/^M0\.0 0\.0L98\d\.\d 111\d\.\d$/);
    expect(pathOf(plane, { type: 'Point', coordinates: [120.65, 27.98] })).toBe('');
  });
});

describe('leader lines', () => {
  const place = { left: 100, right: 120, top: 100, bottom: 120 };

  it('join the facing sides of the place and its inset', () => {
    const above = { left: 0, right: 50, top: 0, bottom: 50 };
    expect(leaderLines(place, above)).toEqual([
      [
        [100, 100],
        [0, 50],
      ],
      [
        [120, 100],
        [50, 50],
      ],
    ]);
    const rightOf = { left: 200, right: 300, top: 90, bottom: 200 };
    expect(leaderLines(place, rightOf)).toEqual([
      [
        [120, 100],
        [200, 90],
      ],
      [
        [120, 120],
        [200, 200],
      ],
    ]);
  });

  it('leave by the side across the widest gap: on a wall an inset stands far to the left and a little above', () => {
    const farLeft = { left: -400, right: -100, top: -200, bottom: 90 };
    expect(leaderLines(place, farLeft)).toEqual([
      [
        [100, 100],
        [-100, -200],
      ],
      [
        [100, 120],
        [-100, 90],
      ],
    ]);
  });

  it('are left out where the inset lies over the place; the frame stays', () => {
    expect(leaderLines(place, { left: 90, right: 130, top: 90, bottom: 130 })).toEqual([]);
    expect(leaderPath(place, { left: 90, right: 130, top: 90, bottom: 130 })).toBe('M100 100H120V120H100Z');
  });

  it('start from a frame that never becomes a speck', () => {
    const box = locator({ x: 10, y: 10 }, { x: 11, y: 11 });
    expect(box.right - box.left).toBeGreaterThanOrEqual(10);
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(10);
  });
});
