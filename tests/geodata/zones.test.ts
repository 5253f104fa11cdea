import { readFile } from 'node:fs/promises';
import { booleanPointInPolygon, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { LineString, Polygon } from '@/domain/park';
import { outsideSqm, overlapSqm, toPlane } from '@/domain/plane-shapes';
import { planeAreaSqm } from '@/geodesy/plane-area';
import { loadProjection } from '@/geodesy/projection';
import { squareMetresToMu } from '@/geodesy/units';
import { readPark } from '@/ingest/read-park';

const park = await readPark((path) => readFile(`geodata/${path}`, 'utf8').catch(() => null));
const projection = await loadProjection();
const zone = (id: string) => {
  const found = park.zones.find((candidate) => String(candidate.id) === id);
  if (!found) throw new Error(`no zone ${id}`);
  return found;
};
const planeOf = (id: string) => toPlane(zone(id).geometry, projection);

/** Ids of drawn lines of a class that enter a zone; a point every two metres is asked for. */
function inside(id: string, kind: string): string[] {
  const outline = polygon(
    (planeOf(id)[0] ?? []).map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])),
  );
  const lines = park.context.filter(
    ({ class: candidate, geometry }) => candidate === kind && geometry.type === 'LineString',
  );
  expect(lines.length).toBeGreaterThan(0);
  return lines
    .filter(({ geometry }) => {
      const line = (geometry as LineString).coordinates.map(([lon = 0, lat = 0]) =>
        projection.forward4549(lon, lat),
      );
      return line.some((from, index) => {
        const to = line[index + 1] ?? from;
        const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 2);
        return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some((share) =>
          booleanPointInPolygon(
            [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
            outline,
          ),
        );
      });
    })
    .map(({ id: found }) => String(found));
}

describe('zone outlines', () => {
  it.each([
    ['incubator', 400],
    ['phase-1', 280],
    ['phase-2', 850],
  ])('%s encloses %d 亩 in the plane within 0.1 %%', (id, mu) => {
    const area = planeOf(id).reduce((sum, rings) => sum + planeAreaSqm(rings), 0);
    expect(Math.abs(squareMetresToMu(area) / mu - 1)).toBeLessThan(0.001);
  });

  it.each([
    ['incubator', 120.757, 28.0072, 800],
    ['phase-1', 120.6579, 27.9844, 250],
    ['phase-2', 120.6518, 27.9755, 200],
  ])('%s lies where the plan puts it', (id, lon, lat, within) => {
    const ring = planeOf(id)[0]?.[0] ?? [];
    const [east, north] = projection.forward4549(lon, lat);
    const middle = [0, 1].map(
      (axis) => ring.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / ring.length,
    );
    expect(Math.hypot((middle[0] ?? 0) - east, (middle[1] ?? 0) - north)).toBeLessThan(within);
  });

  it('is schematic, with nine decimals and more', () => {
    for (const { geometryQuality, geometry } of park.zones) {
      expect(geometryQuality).toBe('schematic');
      const [lon = 0] = (geometry as Polygon).coordinates[0]?.[1] ?? [];
      expect(String(lon).split('.')[1]?.length).toBeGreaterThanOrEqual(9);
    }
    expect(zone('incubator').geometryNote.zh).toBe('岛内具体地块待核');
  });

  it('stays off river and canals, off the railway, and on the island', () => {
    const water = park.context.filter(
      ({ class: kind }) => kind === 'river' || kind === 'canal' || kind === 'lake',
    );
    for (const id of ['phase-1', 'phase-2']) {
      const wet = water
        .filter(({ geometry }) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
        .reduce(
          (sum, { geometry }) => sum + overlapSqm(planeOf(id), toPlane(geometry as Polygon, projection)),
          0,
        );
      expect(wet).toBeLessThan(1);
      expect(inside(id, 'rail')).toEqual([]);
      expect(inside(id, 'metro')).toEqual([]);
    }
    const island = park.context.find(({ name }) => name?.zh === '七都岛' || name?.zh.startsWith('七都'));
    expect(outsideSqm(planeOf('incubator'), toPlane(island?.geometry as Polygon, projection))).toBeLessThan(
      1,
    );
  });

  it('names only facts, derived values and contradictions the plan holds', () => {
    expect(park.issues).toEqual([]);
    expect(zone('incubator')).toMatchObject({
      landAreaFact: 'S02',
      floorSpaceFact: 'S03',
      residentFact: 'S04',
    });
    expect(zone('phase-1')).toMatchObject({ landAreaFact: 'S11', floorSpaceFact: 'S12', residentFact: null });
    expect(zone('phase-2')).toMatchObject({ landAreaFact: 'S21', floorSpaceFact: null, residentFact: 'S23' });
    for (const { notStated } of park.zones) expect(notStated.length).toBeGreaterThan(4);
  });
});
