import { readdirSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon, kinks } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fileKinds } from '@/ingest/file-schemas';

type Properties = { id: string; class: string; rank: number; name: { zh: string; en: string } | null };
type Drawn = Feature<Geometry, Properties>;

const folder = 'geodata/context';
const fileNames = ['hills', 'places', 'rail', 'roads', 'water'];
const text = (name: string) => readFileSync(`${folder}/${name}.geojson`, 'utf8');
const featuresOf = (name: string) => (JSON.parse(text(name)) as { features: Drawn[] }).features;
const all = fileNames.flatMap(featuresOf);

/** Past the view limits the drawing runs on for about 3 km, so that a tilted camera meets no cut edge. */
const viewLimits = { west: 120.55, south: 27.9, east: 120.9, north: 28.098 };
const bleed = 0.04;

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };
  return [geometry.coordinates].flat(depth[geometry.type]) as Position[];
}

function ringsOf(feature: Drawn): Position[][][] {
  if (feature.geometry.type === 'Polygon') return [feature.geometry.coordinates];
  return feature.geometry.type === 'MultiPolygon' ? feature.geometry.coordinates : [];
}

/** Twice the signed area in square degrees: positive when the ring runs counter-clockwise. */
function turn(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return sum + px * y - x * py;
  }, 0);
}

const named = (zh: string, ...classes: string[]) =>
  all.filter(
    (feature) => feature.properties.name?.zh.includes(zh) && classes.includes(feature.properties.class),
  );
const areas = all.filter((feature) => ringsOf(feature).length > 0);
const areaNamed = (zh: string, kind: string) => {
  const found = named(zh, kind).find((feature) => ringsOf(feature).length > 0);
  if (!found) throw new Error(`no ${kind} named ${zh}`);
  return found as Feature<Polygon | MultiPolygon, Properties>;
};

describe('the files of the context sketch', () => {
  it('are exactly the ones the catalogue lists', () => {
    const listed = [...readFileSync('geodata/catalogue.json', 'utf8').matchAll(/"context\/(\w+)\.geojson"/g)];
    expect(listed.map((match) => match[1]).sort()).toEqual(fileNames);
    expect(readdirSync(folder).sort()).toEqual(fileNames.map((name) => `${name}.geojson`));
  });

  it.each(fileNames)('%s follows the schema in every feature', (name) => {
    for (const feature of featuresOf(name)) {
      expect(Object.keys(feature).sort()).toEqual(['geometry', 'properties', 'type']);
      expect(
        fileKinds.context.item.safeParse(feature.properties).error,
        feature.properties.id,
      ).toBeUndefined();
      expect(
        fileKinds.context.geometry.safeParse(feature.geometry).error,
        feature.properties.id,
      ).toBeUndefined();
    }
  });

  it.each(fileNames)('%s names no place to fetch anything from', (name) => {
    expect(text(name)).not.toMatch(/https?:|\/\/|data:/);
  });

  it('give every feature an id of its own', () => {
    const ids = all.map((feature) => feature.properties.id);
    expect(ids.filter((id) => !id.startsWith('ctx-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the drawing', () => {
  it('stays inside the view limits and their bleed', () => {
    for (const feature of all) {
      for (const [lon = Number.NaN, lat = Number.NaN] of positionsOf(feature.geometry)) {
        const inside =
          lon >= viewLimits.west - bleed &&
          lon <= viewLimits.east + bleed &&
          lat >= viewLimits.south - bleed &&
          lat <= viewLimits.north + bleed;
        expect(inside, `${feature.properties.id} at ${lon}, ${lat}`).toBe(true);
      }
    }
  });

  it('keeps everything that is only a point inside the view limits', () => {
    const outside = all.filter((feature) => {
      if (feature.geometry.type !== 'Point') return false;
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      const { west, east, south, north } = viewLimits;
      return lon < west || lon > east || lat < south || lat > north;
    });
    expect(outside.map((feature) => feature.properties.id)).toEqual([]);
  });

  it('has closed rings, outer ones counter-clockwise, holes clockwise', () => {
    for (const feature of areas) {
      for (const polygon of ringsOf(feature)) {
        polygon.forEach((ring, index) => {
          expect(ring[0], feature.properties.id).toEqual(ring[ring.length - 1]);
          expect(Math.sign(turn(ring)), feature.properties.id).toBe(index === 0 ? 1 : -1);
        });
      }
    }
  });

  it('has no outline that crosses itself', () => {
    const crossed = areas.filter(
      (feature) => kinks(feature as Feature<Polygon | MultiPolygon>).features.length > 0,
    );
    expect(crossed.map((feature) => feature.properties.id)).toEqual([]);
  });

  it('repeats no position and pretends to no precision it has not', () => {
    for (const feature of all) {
      const positions = positionsOf(feature.geometry);
      positions.forEach((position, index) => {
        expect(position, feature.properties.id).not.toEqual(positions[index - 1]);
        for (const value of position) expect(Number(value.toFixed(6))).toBe(value);
      });
    }
  });

  it('is a sketch: few vertices', () => {
    const count = (feature: Drawn) => positionsOf(feature.geometry).length;
    const total = all.reduce((sum, feature) => sum + count(feature), 0);
    expect(total).toBeLessThan(4800);
    for (const feature of all) {
      const limit = { river: 560, canal: 900, hill: 160 }[feature.properties.class] ?? 150;
      expect(count(feature), feature.properties.id).toBeLessThanOrEqual(limit);
    }
    expect(fileNames.reduce((sum, name) => sum + text(name).length, 0)).toBeLessThan(150_000);
  });
});

describe('what somebody from Wenzhou looks for', () => {
  it.each([
    ['瓯江', 'river'],
    ['七都岛', 'island'],
    ['江心屿', 'island'],
    ['灵昆岛', 'island'],
    ['牛山', 'hill'],
    ['景山', 'hill'],
    ['杨府山', 'hill'],
    ['大罗山', 'hill'],
    ['吹台山', 'hill'],
    ['温瑞塘河', 'canal'],
  ])('%s is there (%s)', (zh, kind) => {
    expect(ringsOf(areaNamed(zh, kind)).length).toBeGreaterThan(0);
  });

  it.each([
    '温州大道',
    '瓯海大道',
    '鹿城路',
    '府东路',
    '锦绣路',
    '车站大道',
    '过境路',
    '牛山北路',
    '江滨路',
    'G15',
    'S10',
  ])('%s is a road', (zh) => {
    expect(named(zh, 'road')).not.toEqual([]);
  });

  it('roads and bridges are many, every one of them with both names', () => {
    const roads = all.filter((feature) => feature.properties.class === 'road');
    expect(roads.length).toBeGreaterThanOrEqual(15);
    expect(roads.filter((feature) => feature.properties.name === null)).toEqual([]);
    for (const zh of ['七都大桥', '温州大桥', '东瓯大桥', '瓯越大桥']) {
      expect(named(zh, 'bridge'), zh).toHaveLength(1);
    }
  });

  it('the railways and S1 run with their stations', () => {
    expect(named('S1', 'metro')).toHaveLength(1);
    expect(named('铁路', 'rail').length).toBeGreaterThanOrEqual(2);
    for (const zh of ['温州南站', '温州站', '德政站', '龙霞路站', '惠民路站']) {
      expect(named(zh, 'station'), zh).toHaveLength(1);
    }
  });

  it('the river has a line to set its name along', () => {
    const lines = named('瓯江', 'waterName').filter((feature) => feature.geometry.type === 'LineString');
    expect(lines.some((feature) => feature.properties.rank === 1)).toBe(true);
  });

  it('some forty names of places, a few of them first', () => {
    const places = all.filter(
      (feature) =>
        feature.properties.name !== null &&
        (feature.geometry.type === 'Point' || ['hill', 'island'].includes(feature.properties.class)),
    );
    expect(places.length).toBeGreaterThanOrEqual(25);
    expect(places.length).toBeLessThanOrEqual(45);
    expect(places.filter((feature) => feature.properties.rank === 1).length).toBeLessThanOrEqual(10);
  });
});

describe('what lies on what', () => {
  const river = areaNamed('瓯江', 'river');
  const onRiver = (position: Position) => booleanPointInPolygon(position, river);

  it('islands are land: the river has holes there', () => {
    expect(onRiver([120.757, 28.0072])).toBe(false);
    expect(booleanPointInPolygon([120.757, 28.0072], areaNamed('七都岛', 'island'))).toBe(true);
    expect(booleanPointInPolygon([120.6344, 28.0306], areaNamed('江心屿', 'island'))).toBe(true);
  });

  it('the river has an arm on either side of 七都岛', () => {
    expect(onRiver([120.7427, 27.9972])).toBe(true);
    expect(onRiver([120.7637, 28.0219])).toBe(true);
  });

  it('no hill stands in the river', () => {
    const wet = all.filter(
      (feature) => feature.properties.class === 'hill' && positionsOf(feature.geometry).some(onRiver),
    );
    expect(wet.map((feature) => feature.properties.id)).toEqual([]);
  });

  it('no station or landmark lies on the river, and every bridge does', () => {
    const dry = all.filter(
      (feature) =>
        feature.geometry.type === 'Point' &&
        ['station', 'landmark'].includes(feature.properties.class) &&
        onRiver((feature.geometry as Point).coordinates),
    );
    expect(dry.map((feature) => feature.properties.id)).toEqual([]);
    for (const bridge of all.filter((feature) => feature.properties.class === 'bridge')) {
      const positions = positionsOf(bridge.geometry);
      const middles = positions.slice(1).map(([x = 0, y = 0], index) => {
        const [px = 0, py = 0] = positions[index] ?? [];
        return [(x + px) / 2, (y + py) / 2];
      });
      expect(middles.some(onRiver), bridge.properties.id).toBe(true);
    }
  });
});
