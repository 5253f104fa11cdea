import { describe, expect, it } from 'vitest';
import { documentOf } from '@/exchange/document';
import {
  declaredFromEpsg,
  declaredFromPrj,
  declaredFromWords,
  wgs84Declared,
} from '@/exchange/place/declared';
import { type Placement, placeDataset } from '@/exchange/place/place-dataset';
import { geodesicLine } from '@/geodesy/geodesic';
import { loadPlaneProjection, loadProjection } from '@/geodesy/projection';
import { shiftedFromTrue } from '@/geodesy/shifted';
import { goldenParcels } from '../../geodesy/golden';
import { changed, goldenParts, rawDataset, rawFeature, zone40 } from './raw-dataset';

const prefixed = 40_000_000;
const codes = (placement: Placement) => placement.issues.map(({ code }) => code);
const asked = (placement: Placement) => placement.asks.map(({ id }) => id);

function firstPosition(placement: Placement): [number, number] {
  const geometry = placement.features[0]?.geometry;
  if (geometry?.type !== 'Polygon') throw new Error('not placed');
  const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates[0]?.[0] ?? [];
  return [lon, lat];
}

/** Metres between the first corner of A1, wherever the ring begins, and the nearest vertex found. */
function metresFromA1(placement: Placement): number {
  const geometry = placement.features[0]?.geometry;
  if (geometry?.type !== 'Polygon') throw new Error('not placed');
  const corners = geometry.coordinates[0] ?? [];
  return Math.min(
    ...corners.map(
      ([lon = 0, lat = 0]) => geodesicLine([120.696477508, 28.01229665], [lon, lat])?.distanceM ?? 1e9,
    ),
  );
}

describe('a survey text with zone and prefix', () => {
  it.each(goldenParcels)('$id has its areas from the original numbers', async (parcel) => {
    const raw = rawDataset([rawFeature(goldenParts(parcel.id, prefixed))], zone40);
    const placement = await placeDataset(raw);
    const [feature] = placement.features;
    expect(placement.asks).toEqual([]);
    expect(placement.system).toMatchObject({ id: 'EPSG:4528', epsg: 4528, detectedBy: 'declared' });
    expect(Math.abs((feature?.areaPlaneSqm ?? 0) - parcel.planeSqm)).toBeLessThanOrEqual(0.001);
    expect(Math.abs((feature?.areaEllipsoidSqm ?? 0) - parcel.seriesSqm)).toBeLessThanOrEqual(0.1);
    expect(feature?.original).toEqual({ system: 'EPSG:4528', parts: raw.layers[0]?.features[0]?.parts });
    expect(codes(placement)).toEqual(parcel.id === 'A6' ? ['outside-district'] : []);
  });

  it('begins with the corner the file begins with, turned or not', async () => {
    const parts = goldenParts('A5', prefixed);
    const turned = parts.map((rings) =>
      rings.map((ring) => [...ring.slice(0, 1), ...ring.slice(1).reverse()]),
    );
    for (const shape of [parts, turned]) {
      const { features } = await placeDataset(rawDataset([rawFeature(shape)], zone40));
      const { inverse4549 } = await loadProjection();
      const [east = 0, north = 0] = shape[0]?.[0]?.[0] ?? [];
      const geometry = features[0]?.geometry;
      if (geometry?.type !== 'Polygon') throw new Error('no polygon');
      const [lon, lat] = inverse4549(east - prefixed, north);
      expect(geometry.coordinates[0]?.[0]?.[0]).toBeCloseTo(lon, 9);
      expect(geometry.coordinates[0]?.[0]?.[1]).toBeCloseTo(lat, 9);
      expect(geometry.coordinates[0]?.at(-1)).toEqual(geometry.coordinates[0]?.[0]);
    }
  });

  it('goes out in another plane with its corners in the order of the file, so that labels stay with them', async () => {
    const parts = goldenParts('A5', prefixed);
    const { features } = await placeDataset(rawDataset([rawFeature(parts)], zone40));
    const options = { title: 'a5', format: 'txt', system: 'EPSG:4549', date: '2025-12-31' } as const;
    const { features: written } = await documentOf(features, options);
    const ring = written[0]?.parts[0]?.[0] ?? [];
    const source = parts[0]?.[0] ?? [];
    expect(ring).toHaveLength(source.length);
    ring.forEach(([east, north], corner) => {
      expect(east).toBeCloseTo((source[corner]?.[0] ?? 0) - prefixed, 4);
      expect(north).toBeCloseTo(source[corner]?.[1] ?? 0, 4);
    });
  });

  it('says in every export that an old datum was not converted', async () => {
    const words = declaredFromWords({ system: '1980西安坐标系', degreesPerZone: '3', zone: '40' });
    const raw = rawDataset([rawFeature(goldenParts('A1', prefixed))], words);
    const { features } = await placeDataset(raw, { oldDatum: 'approximate' });
    const options = { title: 'a1', format: 'txt', system: null, date: '2025-12-31' } as const;
    const { system, features: written } = await documentOf(features, options);
    expect(system).toBe('EPSG:4528');
    expect(written[0]?.attributes).toEqual({ 坐标来源: '1980西安坐标系，未经正式基准转换' });
  });

  it('lies where it belongs, closed and counter-clockwise', async () => {
    const placement = await placeDataset(rawDataset([rawFeature(goldenParts('A3', prefixed))], zone40));
    const geometry = placement.features[0]?.geometry;
    if (geometry?.type !== 'Polygon') throw new Error('no polygon');
    const [outer, hole] = geometry.coordinates;
    expect(outer).toHaveLength(5);
    expect(outer?.[0]).toEqual(outer?.[4]);
    expect(
      outer?.some(([lon = 0, lat = 0]) => Math.hypot(lon - 120.686059129, lat - 27.972646384) < 1e-9),
    ).toBe(true);
    expect(
      hole?.some(([lon = 0, lat = 0]) => Math.hypot(lon - 120.690111027, lat - 27.970520673) < 1e-9),
    ).toBe(true);
    const multi = await placeDataset(rawDataset([rawFeature(goldenParts('A4', prefixed))], zone40));
    expect(multi.features[0]?.geometry?.type).toBe('MultiPolygon');
  });

  it('is told when it has no header at all', async () => {
    const placement = await placeDataset(rawDataset([rawFeature(goldenParts('A1', prefixed))]));
    expect(placement.system).toMatchObject({ id: 'EPSG:4528', detectedBy: 'prefix' });
    expect(metresFromA1(placement)).toBeLessThan(0.001);
  });

  it('is told when zone and prefix differ: the numbers that land here win, others are asked about', async () => {
    const wrongHeader = declaredFromWords({ system: 'CGCS2000', degreesPerZone: '3', zone: '39' });
    const here = await placeDataset(rawDataset([rawFeature(goldenParts('A1', prefixed))], wrongHeader));
    expect(codes(here)).toEqual(['zone-mismatch']);
    expect(here.system).toMatchObject({ id: 'EPSG:4528', detectedBy: 'prefix' });
    expect(metresFromA1(here)).toBeLessThan(0.001);
    const elsewhere = rawDataset([rawFeature(goldenParts('A1', 39_000_000))], zone40);
    const open = await placeDataset(elsewhere);
    expect(asked(open)).toEqual(['centralMeridian']);
    expect(open.asks[0]).toMatchObject({ suggested: '120' });
    expect(open.asks[0]?.options).toContain('117');
    expect(codes(open)).toEqual(['zone-mismatch']);
    expect(open.features[0]?.geometry).toBeNull();
    const answered = await placeDataset(elsewhere, { centralMeridian: '120' });
    expect(metresFromA1(answered)).toBeLessThan(0.001);
    expect(answered.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 3);
  });

  it('puts exchanged columns right and says so', async () => {
    const parts = changed(goldenParts('A1', prefixed), (x, y) => [y, x]);
    const placement = await placeDataset(rawDataset([rawFeature(parts)], zone40));
    expect(codes(placement)).toEqual(['coordinates-swapped']);
    expect(placement.choices).toEqual([
      { id: 'axisOrder', params: {}, options: ['asRead', 'swapped'], suggested: 'swapped' },
    ]);
    expect(metresFromA1(placement)).toBeLessThan(0.001);
    expect(placement.features[0]?.original.parts).toEqual(goldenParts('A1', prefixed));
    const asRead = await placeDataset(rawDataset([rawFeature(parts)], zone40), { axisOrder: 'asRead' });
    expect(asRead.features[0]?.geometry).toBeNull();
    expect(codes(asRead)).toContain('coordinates-unplaceable');
    expect(asRead.choices).toMatchObject([{ id: 'axisOrder', suggested: 'asRead' }]);
  });
});

describe('eastings without a zone', () => {
  it('take the declared zone', async () => {
    const placement = await placeDataset(rawDataset([rawFeature(goldenParts('A1'))], zone40));
    expect(placement.system).toMatchObject({ id: 'EPSG:4549', detectedBy: 'declared' });
    expect(codes(placement)).toEqual(['zone-without-prefix']);
    expect(metresFromA1(placement)).toBeLessThan(0.001);
  });

  const question = {
    id: 'centralMeridian',
    params: { eastFrom: 568500, eastTo: 569167 },
    options: ['120', '120.6667'],
    suggested: '120',
  };

  it('are taken as the project’s own where they then lie in the district, which is said and can be changed', async () => {
    const raw = rawDataset([rawFeature(goldenParts('A1'))]);
    const placed = await placeDataset(raw);
    expect(placed.asks).toEqual([]);
    expect(placed.choices).toEqual([question]);
    expect(placed.system).toMatchObject({ id: 'EPSG:4549', detectedBy: 'numbers' });
    expect(codes(placed)).toEqual(['meridian-by-numbers']);
    expect(metresFromA1(placed)).toBeLessThan(0.001);
    const otherwise = await placeDataset(raw, { centralMeridian: '120.6667' });
    expect(otherwise.choices).toEqual([{ ...question, suggested: '120.6667' }]);
    expect(otherwise.system).toMatchObject({ id: 'CM120.40', detectedBy: 'answer' });
    expect(geodesicLine(firstPosition(otherwise), firstPosition(placed))?.distanceM).toBeCloseTo(65600, -2.5);
    expect(asked(await placeDataset(raw, { centralMeridian: 'abc' }))).toEqual(['centralMeridian']);
    expect(codes(await placeDataset(raw, { centralMeridian: 'abc' }))).toEqual(['meridian-not-understood']);
  });

  it('are asked about elsewhere, and in a Shapefile without its .prj, with the meridian this district suggests', async () => {
    const raw = { ...rawDataset([rawFeature(goldenParts('A1'))]), format: 'shp' as const };
    const open = await placeDataset(raw);
    expect(open.asks).toEqual([question]);
    expect(open.system).toBeNull();
    expect(open.features[0]).toMatchObject({
      geometry: null,
      areaPlaneSqm: null,
      original: { system: null },
    });
    const placed = await placeDataset(raw, { centralMeridian: '120' });
    expect(placed.system).toMatchObject({ id: 'EPSG:4549', detectedBy: 'answer' });
    expect(metresFromA1(placed)).toBeLessThan(0.001);
    const west = await placeDataset(rawDataset([rawFeature(goldenParts('A6'))]));
    expect(west.asks).toMatchObject([{ id: 'centralMeridian', suggested: null }]);
  });

  it('belong to 120°40′ where they fit only that, once the person confirms', async () => {
    const { inverse4549 } = await loadProjection();
    const local = await loadPlaneProjection('CM120.40');
    const parts = changed(goldenParts('A1'), (x, y) => local.forward(...inverse4549(x, y)));
    const raw = rawDataset([rawFeature(parts, { declaredArea: '26.6636' })]);
    const open = await placeDataset(raw);
    expect(open.asks[0]).toMatchObject({ id: 'centralMeridian', suggested: '120.6667' });
    const placed = await placeDataset(raw, { centralMeridian: '120.6667' });
    expect(placed.system).toMatchObject({ id: 'CM120.40', epsg: null, detectedBy: 'answer' });
    expect(metresFromA1(placed)).toBeLessThan(0.001);
    expect(placed.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 2);
    expect(codes(placed)).toEqual(['city-plane-unconfirmed', 'area-declared-own-plane']);
    const wrong = await placeDataset(raw, { centralMeridian: '120' });
    expect(codes(wrong)).toEqual(['outside-district', 'outside-other-meridian']);
    expect(geodesicLine(firstPosition(wrong), firstPosition(placed))?.distanceM).toBeCloseTo(65600, -2.5);
    const contradicted = await placeDataset(rawDataset([rawFeature(parts)], zone40));
    expect(asked(contradicted)).toEqual(['centralMeridian']);
    expect(codes(contradicted)).toEqual(['meridian-contradicts-numbers']);
  });

  it('may have any meridian the person names', async () => {
    const plane = await loadPlaneProjection('lon0:120.75');
    const { inverse4549 } = await loadProjection();
    const parts = changed(goldenParts('A1'), (x, y) => plane.forward(...inverse4549(x, y)));
    const placed = await placeDataset(rawDataset([rawFeature(parts)]), { centralMeridian: '120°45′' });
    expect(placed.system).toMatchObject({ id: 'lon0:120.75' });
    expect(metresFromA1(placed)).toBeLessThan(0.001);
    const bySystem = await placeDataset(rawDataset([rawFeature(parts)]), { system: 'lon0:120.75' });
    expect(metresFromA1(bySystem)).toBeLessThan(0.001);
  });
});

describe('six-degree zones', () => {
  it.each([
    ['EPSG:4499', null, 'prefix'],
    ['EPSG:4510', declaredFromEpsg(4510), 'declared'],
  ] as const)('%s', async (id, declared, detectedBy) => {
    const plane = await loadPlaneProjection(id);
    const { inverse4549 } = await loadProjection();
    const parts = changed(goldenParts('A1'), (x, y) => plane.forward(...inverse4549(x, y)));
    const placement = await placeDataset(rawDataset([rawFeature(parts)], declared));
    expect(placement.system).toMatchObject({ id, detectedBy });
    expect(metresFromA1(placement)).toBeLessThan(0.001);
    expect(placement.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 2);
  });

  it('of other provinces are asked about', async () => {
    const placement = await placeDataset(rawDataset([rawFeature(goldenParts('A1', 22_000_000))]));
    expect(placement.asks[0]).toMatchObject({ id: 'centralMeridian', suggested: null });
    expect(placement.asks[0]?.options).toContain('129');
  });
});

describe('degrees', () => {
  const a1 = [
    [120.696477508, 28.01229665],
    [120.703255466, 28.012262139],
    [120.703232024, 28.008652942],
    [120.696454291, 28.008687448],
  ] as const;

  it('are taken as they are, and measured in the plane', async () => {
    const placement = await placeDataset(
      rawDataset([rawFeature([[a1]])], wgs84Declared, { format: 'geojson' }),
    );
    expect(placement.system).toMatchObject({ id: 'EPSG:4326', detectedBy: 'format' });
    expect(metresFromA1(placement)).toBeLessThan(1e-6);
    expect(Math.abs((placement.features[0]?.areaPlaneSqm ?? 0) - 266666.8)).toBeLessThan(0.2);
    expect(codes(placement)).toEqual(['wgs84-as-cgcs2000']);
  });

  it('are put right when latitude stands first', async () => {
    const parts = changed([[a1]], (x, y) => [y, x]);
    const placement = await placeDataset(rawDataset([rawFeature(parts)], null, { format: 'csv' }));
    expect(placement.system).toMatchObject({ id: 'EPSG:4490', detectedBy: 'numbers' });
    expect(codes(placement)).toEqual(['coordinates-swapped']);
    expect(metresFromA1(placement)).toBeLessThan(1e-6);
  });

  it('outside China are placed and told when the file says degrees, and are not on the map otherwise', async () => {
    const parts = changed([[a1]], (x, y) => [x - 118, y + 20]);
    const told = await placeDataset(rawDataset([rawFeature(parts)], wgs84Declared, { format: 'geojson' }));
    expect(codes(told)).toEqual(['wgs84-as-cgcs2000', 'outside-district']);
    expect(told.issues[1]?.params).toMatchObject({ lon: '2.699855', lat: '48.010475' });
    const drawing = await placeDataset(rawDataset([rawFeature(parts)]));
    expect(asked(drawing)).toEqual(['controlPoints']);
  });

  it('that may be packed are asked about, never assumed', async () => {
    const ring = [
      [120.4147, 28.0044],
      [120.4212, 28.0044],
      [120.4212, 28.0031],
    ] as const;
    const raw = rawDataset([rawFeature([[ring]])]);
    const open = await placeDataset(raw);
    expect(open.asks).toEqual([
      {
        id: 'packedDegrees',
        params: { example: '120.4147' },
        options: ['packed', 'decimal'],
        suggested: null,
      },
    ]);
    const packed = await placeDataset(raw, { packedDegrees: 'packed' });
    const corners = packed.features[0]?.original.parts[0]?.[0] ?? [];
    expect(corners[0]?.[0]).toBeCloseTo(120 + 41 / 60 + 47 / 3600, 10);
    expect(corners[0]?.[1]).toBeCloseTo(28 + 44 / 3600, 10);
    const decimal = await placeDataset(raw, { packedDegrees: 'decimal' });
    expect(decimal.features[0]?.original.parts).toEqual([[ring]]);
    const kml = await placeDataset(rawDataset([rawFeature([[ring]])], wgs84Declared, { format: 'kml' }));
    expect(kml.asks).toEqual([]);
  });

  it('of one map program are shifted back, with a choice; every other KML has the choice too', async () => {
    const parts = changed([[a1]], (x, y) => shiftedFromTrue('gcj02', x, y));
    const raw = rawDataset([rawFeature(parts)], wgs84Declared, { format: 'kml', dialect: 'ovkml' });
    const placement = await placeDataset(raw);
    expect(placement.asks).toEqual([]);
    expect(placement.choices).toEqual([
      { id: 'shifted', params: {}, options: ['no', 'gcj02', 'bd09'], suggested: 'gcj02' },
    ]);
    expect(placement.system).toMatchObject({ id: 'GCJ02', epsg: null });
    expect(codes(placement)).toEqual(['shifted-gcj02']);
    expect(metresFromA1(placement)).toBeLessThan(0.001);
    const switchedOff = await placeDataset(raw, { shifted: 'no' });
    expect(metresFromA1(switchedOff)).toBeGreaterThan(500);
    const plain = await placeDataset({ ...raw, dialect: null });
    expect(plain.choices[0]).toMatchObject({ id: 'shifted', suggested: 'no' });
    const chosen = await placeDataset({ ...raw, dialect: null }, { shifted: 'gcj02' });
    expect(metresFromA1(chosen)).toBeLessThan(0.001);
    const bd = changed([[a1]], (x, y) => shiftedFromTrue('bd09', x, y));
    const baidu = await placeDataset(rawDataset([rawFeature(bd)], wgs84Declared, { format: 'kml' }), {
      shifted: 'bd09',
    });
    expect(metresFromA1(baidu)).toBeLessThan(0.001);
    expect(codes(baidu)).toEqual(['shifted-bd09']);
  });
});

describe('metres of the web', () => {
  it('are converted only after confirmation', async () => {
    const web = await loadPlaneProjection('EPSG:3857');
    const { inverse4549 } = await loadProjection();
    const parts = changed(goldenParts('A1'), (x, y) => web.forward(...inverse4549(x, y)));
    for (const raw of [
      rawDataset([rawFeature(parts)]),
      rawDataset([rawFeature(changed(parts, (x, y) => [y, x]))]),
      rawDataset([rawFeature(parts)], declaredFromEpsg(3857), { format: 'geojson' }),
    ]) {
      expect(asked(await placeDataset(raw))).toEqual(['webMercator']);
      const placed = await placeDataset(raw, { webMercator: 'convert' });
      expect(placed.system).toMatchObject({ id: 'EPSG:3857' });
      expect(codes(placed)).toContain('web-mercator-source');
      expect(metresFromA1(placed)).toBeLessThan(0.001);
      expect(placed.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 1);
      const left = await placeDataset(raw, { webMercator: 'leave' });
      expect(left.features[0]?.geometry).toBeNull();
      expect(left.asks).toEqual([]);
    }
  });
});

describe('old datums', () => {
  const old = declaredFromWords({ system: '1980西安坐标系', degreesPerZone: '3', zone: '40' });
  const raw = rawDataset([rawFeature(goldenParts('A1', prefixed))], old);

  it('are never placed silently', async () => {
    const open = await placeDataset(raw);
    expect(open.asks).toEqual([
      { id: 'oldDatum', params: { year: 1980 }, options: ['approximate', 'fit', 'leave'], suggested: null },
    ]);
    expect(codes(open)).toEqual(['datum-xian80']);
    expect(open.features[0]?.geometry).toBeNull();
    const beijing = declaredFromPrj(
      'GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954",SPHEROID["Krasovsky_1940",6378245.0,298.3]]]',
    );
    const degrees = rawDataset(
      [
        rawFeature([
          [
            [
              [120.7, 28],
              [120.71, 28],
              [120.71, 28.01],
            ],
          ],
        ]),
      ],
      beijing,
      { format: 'shp' },
    );
    const openDegrees = await placeDataset(degrees);
    expect(openDegrees.asks[0]).toMatchObject({ id: 'oldDatum', options: ['approximate', 'leave'] });
    expect(codes(openDegrees)).toEqual(['datum-beijing54']);
  });

  it('may be placed roughly, with the warning that stays', async () => {
    const placed = await placeDataset(raw, { oldDatum: 'approximate' });
    expect(placed.system).toMatchObject({ id: 'EPSG:2364', epsg: 2364 });
    expect(codes(placed)).toEqual(['datum-xian80', 'datum-not-converted']);
    expect(metresFromA1(placed)).toBeLessThan(5);
    expect(placed.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 3);
    const left = await placeDataset(raw, { oldDatum: 'leave' });
    expect(left.features[0]?.geometry).toBeNull();
  });

  it('may be fitted', async () => {
    expect(asked(await placeDataset(raw, { oldDatum: 'fit' }))).toEqual(['controlPoints']);
    const at = (east: number, north: number) =>
      ({ source: [40_000_000 + east, north], target: [east + 20, north - 30] }) as const;
    const controlPoints = [at(568000, 3099000), at(570000, 3099000), at(569000, 3101000)];
    const placed = await placeDataset(raw, { oldDatum: 'fit' }, { controlPoints });
    expect(placed.asks).toEqual([]);
    expect(placed.system).toMatchObject({ id: 'xian80', detectedBy: 'controlPoints' });
    expect(metresFromA1(placed)).toBeCloseTo(Math.hypot(20, 30), 1);
    expect(placed.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 3);
  });
});
