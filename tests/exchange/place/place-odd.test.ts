import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  declaredFromEpsg,
  declaredFromPrj,
  declaredUnits,
  gcj02Declared,
  wgs84Declared,
} from '@/exchange/place/declared';
import { type Placement, placeDataset } from '@/exchange/place/place-dataset';
import { hasMessage } from '@/messages/message';
import '@/messages/survey';
import { askOption, askQuestion } from '@/messages/survey/ask-words';
import { changed, goldenParts, rawDataset, rawFeature, zone40 } from './raw-dataset';

const prefixed = 40_000_000;
const codes = (placement: Placement) => placement.issues.map(({ code }) => code);
const asked = (placement: Placement) => placement.asks.map(({ id }) => id);
const isPlaced = (placement: Placement) => placement.features.map(({ geometry }) => geometry !== null);

describe('drawing coordinates', () => {
  const local = changed(goldenParts('A1'), (x, y) => [x - 568000, y - 3099000]);
  const raw = rawDataset([rawFeature(local)], null, { format: 'dxf' });
  const at = (east: number, north: number, error = 0) => ({
    source: [east, north] as const,
    target: [east + 568000 + error, north + 3099000] as const,
  });

  it('wait for control points', async () => {
    const open = await placeDataset(raw);
    expect(open.asks).toEqual([
      { id: 'controlPoints', params: { least: 2 }, options: ['leave'], suggested: null },
    ]);
    const left = await placeDataset(raw, { controlPoints: 'leave' });
    expect([left.asks, left.system, isPlaced(left)]).toEqual([[], null, [false]]);
  });

  it('are placed by a fit and measured in the plane', async () => {
    const controlPoints = [at(0, 0), at(2000, 0), at(1000, 1500)];
    const placed = await placeDataset(raw, {}, { controlPoints });
    expect(placed.system).toMatchObject({ id: 'local', epsg: null, detectedBy: 'controlPoints' });
    expect(placed.issues).toEqual([]);
    expect(placed.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 3);
    expect(placed.features[0]?.original).toEqual({ system: 'local', parts: local });
    const geometry = placed.features[0]?.geometry;
    if (geometry?.type !== 'Polygon') throw new Error('no polygon');
    const near = geometry.coordinates[0]?.some(
      ([lon = 0, lat = 0]) => Math.hypot(lon - 120.696477508, lat - 28.01229665) < 2e-9,
    );
    expect(near).toBe(true);
  });

  it('carry no trace of the parameters', async () => {
    const controlPoints = [at(0, 0, 3), at(2000, 0, -3), at(1000, 1500, 3)];
    const placed = await placeDataset(raw, {}, { controlPoints });
    const disagree = placed.issues.find(({ code }) => code === 'control-points-disagree');
    expect(disagree?.params).toEqual({ rmsM: '1.927', limitM: 0.5 });
    expect(JSON.stringify([placed.asks, placed.choices, placed.system, placed.issues])).not.toMatch(
      /568|309/,
    );
  });

  it('are refused by points that cannot carry them', async () => {
    const tooClose = await placeDataset(raw, {}, { controlPoints: [at(0, 0), at(10, 10)] });
    expect(codes(tooClose)).toEqual(['control-points-too-close']);
    expect(asked(tooClose)).toEqual(['controlPoints']);
    const one = await placeDataset(raw, {}, { controlPoints: [at(0, 0)] });
    expect(codes(one)).toEqual(['control-points-too-few']);
    const broken = await placeDataset(raw, {}, { controlPoints: [at(0, 0), at(Number.NaN, 10)] });
    expect(codes(broken)).toEqual(['control-points-not-numbers']);
    const two = await placeDataset(raw, {}, { controlPoints: [at(0, 0), at(2000, 0)] });
    expect(codes(two)).toEqual(['control-points-unchecked']);
  });

  it('that look like degrees by chance go with the rest', async () => {
    const chance = rawFeature([
      [
        [
          [100, 30],
          [110, 30],
          [110, 40],
        ],
      ],
    ]);
    const mixed = rawDataset([chance, rawFeature(local)], null, { format: 'dxf' });
    expect(asked(await placeDataset(mixed))).toEqual(['controlPoints']);
  });
});

describe('the unit of a drawing', () => {
  const millimetres = changed(goldenParts('A1', prefixed), (x, y) => [x * 1000, y * 1000]);
  const dxf = { format: 'dxf' } as const;

  it('is asked for when nobody says it', async () => {
    const raw = rawDataset([rawFeature(millimetres)], null, dxf);
    const open = await placeDataset(raw);
    expect(open.asks).toEqual([{ id: 'units', params: {}, options: ['m', 'cm', 'mm'], suggested: 'mm' }]);
    const placed = await placeDataset(raw, { units: 'mm' });
    expect(placed.system).toMatchObject({ id: 'EPSG:4528' });
    expect(placed.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 3);
    expect(placed.features[0]?.original.parts[0]?.[0]?.[0]?.[0]).toBeCloseTo(40568500, 6);
  });

  it('is converted when numbers and header agree, and the numbers win when they do not', async () => {
    const agreed = await placeDataset(rawDataset([rawFeature(millimetres)], declaredUnits('mm', 0.001), dxf));
    expect(codes(agreed)).toEqual(['units-converted']);
    expect(agreed.choices[0]).toMatchObject({ id: 'units', suggested: 'mm' });
    const metres = rawDataset([rawFeature(goldenParts('A1', prefixed))], declaredUnits('mm', 0.001), dxf);
    const believed = await placeDataset(metres);
    expect(codes(believed)).toEqual(['units-by-numbers']);
    expect(believed.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 3);
    const plain = rawDataset([rawFeature(goldenParts('A1', prefixed))], declaredUnits('m', 1), dxf);
    expect((await placeDataset(plain)).issues).toEqual([]);
    // A template in metres under a drawing of millimetres.
    const wrong = await placeDataset(rawDataset([rawFeature(millimetres)], declaredUnits('m', 1), dxf));
    expect(codes(wrong)).toEqual(['units-millimetres']);
    expect(wrong.choices[0]).toMatchObject({ id: 'units', suggested: 'mm' });
    expect(wrong.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 3);
  });
});

describe('text files of the map program that shifts', () => {
  it('are asked about', async () => {
    const triangle = rawFeature([
      [
        [
          [120.70406049, 28.006716513],
          [120.705, 28.0067],
          [120.705, 28.008],
        ],
      ],
    ]);
    const raw = rawDataset([triangle], gcj02Declared, { format: 'csv' });
    const open = await placeDataset(raw);
    expect(open.asks).toEqual([
      { id: 'shifted', params: {}, options: ['no', 'gcj02', 'bd09'], suggested: 'gcj02' },
    ]);
    const placed = await placeDataset(raw, { shifted: 'gcj02' });
    const geometry = placed.features[0]?.geometry;
    if (geometry?.type !== 'Polygon') throw new Error('no polygon');
    expect(geometry.coordinates[0]?.[0]?.[0]).toBeCloseTo(120.7, 8);
    expect(geometry.coordinates[0]?.[0]?.[1]).toBeCloseTo(28.01, 8);
  });
});

describe('what the file says against what it holds', () => {
  it('degrees declared, metres found, and the other way about', async () => {
    const metres = rawDataset([rawFeature(goldenParts('A1', prefixed))], wgs84Declared, {
      format: 'geojson',
    });
    const placed = await placeDataset(metres);
    expect(codes(placed)).toEqual(['degrees-declared-metres-found']);
    expect(placed.features[0]?.areaPlaneSqm).toBeCloseTo(266666.8, 3);
    const triangle = rawFeature([
      [
        [
          [120.7, 28],
          [120.71, 28],
          [120.71, 28.01],
        ],
      ],
    ]);
    const degrees = await placeDataset(rawDataset([triangle], declaredFromEpsg(4549), { format: 'shp' }));
    expect(codes(degrees)).toEqual(['metres-declared-degrees-found']);
    expect(degrees.system).toMatchObject({ id: 'EPSG:4490', detectedBy: 'numbers' });
  });

  it('believes the numbers for the prefix and the projection file for the meridian', async () => {
    const withPrefix = await placeDataset(
      rawDataset([rawFeature(goldenParts('A1', prefixed))], declaredFromEpsg(4549), { format: 'shp' }),
    );
    expect(withPrefix.system).toMatchObject({ id: 'EPSG:4528' });
    expect(codes(withPrefix)).toEqual(['prefix-in-numbers']);
    const without = await placeDataset(
      rawDataset([rawFeature(goldenParts('A1'))], declaredFromEpsg(4528), { format: 'shp' }),
    );
    expect(without.system).toMatchObject({ id: 'EPSG:4549' });
    expect(codes(without)).toEqual(['zone-without-prefix']);
  });

  it('asks for the system when the named one is none of ours', async () => {
    const raw = rawDataset([rawFeature(goldenParts('A1'))], declaredFromEpsg(32651), { format: 'gpkg' });
    const open = await placeDataset(raw);
    expect(asked(open)).toEqual(['system']);
    expect(codes(open)).toEqual(['system-unsupported']);
    const placed = await placeDataset(raw, { system: 'EPSG:4549' });
    expect(placed.system).toMatchObject({ id: 'EPSG:4549', detectedBy: 'answer' });
    const wrong = await placeDataset(raw, { system: 'EPSG:4490' });
    expect(codes(wrong)).toContain('system-does-not-fit');
    expect(isPlaced(wrong)).toEqual([false]);
    const fitted = await placeDataset(raw, { system: 'local' });
    expect(asked(fitted)).toEqual(['controlPoints']);
    expect(asked(await placeDataset(raw, { system: 'nonsense' }))).toEqual(['system']);
    expect(asked(await placeDataset(raw, { system: 'xian80' }))).toEqual(['oldDatum']);
  });

  it('asks when the numbers fit nothing', async () => {
    const parts = changed(goldenParts('A1'), (x, y) => [x * 1e6, y]);
    const placement = await placeDataset(rawDataset([rawFeature(parts)], null, { format: 'shp' }));
    expect(asked(placement)).toEqual(['system']);
    expect(codes(placement)).toEqual(['coordinates-unplaceable']);
  });

  it('knows a projection file about a meridian of its own', async () => {
    const wkt =
      'PROJCS["WZ2000",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",120.6666666666667],PARAMETER["Scale_Factor",1.0]]';
    const parts = [
      [
        [
          [500000, 3098441],
          [500100, 3098441],
          [500100, 3098541],
        ],
      ],
    ] as const;
    const placed = await placeDataset(
      rawDataset([rawFeature(parts)], declaredFromPrj(wkt), { format: 'shp' }),
    );
    expect(placed.system).toMatchObject({ id: 'CM120.40', detectedBy: 'declared' });
    expect(codes(placed)).toEqual(['city-plane-unconfirmed']);
  });
});

describe('a file of all sorts', () => {
  it('places the sound rest and names the strangers', async () => {
    const features = [
      rawFeature(goldenParts('A1', prefixed)),
      rawFeature(goldenParts('A2', prefixed)),
      rawFeature(goldenParts('A3', prefixed)),
      rawFeature(
        [
          [
            [
              [1, 2],
              [5, 2],
              [5, 9],
            ],
          ],
        ],
        { where: { feature: 'frame' } },
      ),
      rawFeature(
        [
          [
            [
              [Number.NaN, 2],
              [5, 2],
              [5, 9],
            ],
          ],
        ],
        { where: { feature: 'broken' } },
      ),
      rawFeature(
        [
          [
            [
              [1e12, 2],
              [5, 2],
              [5, 9],
            ],
          ],
        ],
        { where: { feature: 'far' } },
      ),
      rawFeature([], { kind: 'point', where: { feature: 'row without a place' } }),
    ];
    const degrees = rawFeature(
      [
        [
          [
            [120.7, 28],
            [120.71, 28],
            [120.71, 28.01],
          ],
        ],
      ],
      {
        where: { feature: 'degrees' },
      },
    );
    const slip = await placeDataset(rawDataset([...features.slice(0, 2), degrees], zone40));
    expect(slip.issues.map(({ code, where }) => [code, where.feature])).toEqual([
      ['coordinates-mixed', 'degrees'],
    ]);
    const unprefixed = rawDataset([...features.slice(0, 2), rawFeature(goldenParts('A4'))], zone40);
    expect((await placeDataset(unprefixed)).features.map(({ original }) => original.system)).toEqual([
      'EPSG:4528',
      'EPSG:4528',
      'EPSG:4549',
    ]);
    const placement = await placeDataset(rawDataset(features, zone40));
    expect(isPlaced(placement)).toEqual([true, true, true, false, false, false, false]);
    expect(placement.issues.map(({ code, where }) => [code, where.feature])).toEqual([
      ['coordinates-not-numbers', 'broken'],
      ['coordinates-unplaceable', 'far'],
      ['coordinates-mixed', 'frame'],
    ]);
    expect(placement.asks).toEqual([]);
  });

  it('does not take a roster with an empty position for a drawing', async () => {
    const at = (x: number, y: number) => rawFeature([[[[x, y]]]], { kind: 'point' });
    const rows = [at(120.7, 28), at(0, 0), at(120.71, 28.01), at(120.712345, 28)];
    const placement = await placeDataset(rawDataset(rows, null, { format: 'csv' }));
    expect(isPlaced(placement)).toEqual([true, false, true, true]);
    expect(codes(placement)).toEqual(['coordinates-mixed']);
  });

  it('holds lines and points, each point for itself', async () => {
    const [ring = []] = goldenParts('A1', prefixed)[0] ?? [];
    const placement = await placeDataset(
      rawDataset(
        [
          rawFeature([[ring]], { kind: 'line' }),
          rawFeature([[ring, ring]], { kind: 'line' }),
          rawFeature([[ring.slice(0, 2)]], { kind: 'point' }),
        ],
        zone40,
      ),
    );
    expect(placement.features.map(({ id, geometry }) => [id, geometry?.type])).toEqual([
      ['f1', 'LineString'],
      ['f2', 'MultiLineString'],
      ['f3', 'Point'],
      ['f4', 'Point'],
    ]);
    expect(placement.features.map(({ areaPlaneSqm }) => areaPlaneSqm)).toEqual([null, null, null, null]);
    const [line, , point] = placement.features;
    expect(line?.geometry?.type === 'LineString' && line.geometry.coordinates).toHaveLength(4);
    expect(point?.original.parts).toEqual([[[ring[0]]]]);
  });

  it('says in one sentence that many lie elsewhere', async () => {
    const away = changed(goldenParts('A1', prefixed), (x, y) => [x, y + 500_000]);
    const few = await placeDataset(rawDataset([rawFeature(away), rawFeature(away)], zone40));
    expect(codes(few)).toEqual(['outside-district', 'outside-district']);
    const many = await placeDataset(
      rawDataset(
        Array.from({ length: 40 }, () => rawFeature(away)),
        zone40,
      ),
    );
    expect(codes(many)).toEqual(['outside-district-many']);
    expect(many.issues[0]?.params).toMatchObject({ count: 40 });
    expect(Number(many.issues[0]?.params.kilometres)).toBeGreaterThan(450);
  });

  it('is nothing when there is nothing', async () => {
    const placement = await placeDataset(rawDataset([]));
    expect(placement).toEqual({ features: [], asks: [], choices: [], system: null, issues: [] });
  });

  it('stops when it is told to', async () => {
    const progress = () => {
      throw new Error('cancelled');
    };
    const raw = rawDataset([rawFeature(goldenParts('A1', prefixed))], zone40);
    await expect(placeDataset(raw, {}, { progress })).rejects.toThrow('cancelled');
  });

  it('never throws, and every finding and question has words', async () => {
    const value = fc.oneof(
      fc.double(),
      fc.integer({ min: -200, max: 200 }),
      fc.double({ min: 1e5, max: 5e7, noNaN: true }),
    );
    const ring = fc.array(fc.tuple(value, value), { maxLength: 5 });
    const declared = fc.constantFrom(
      null,
      zone40,
      wgs84Declared,
      declaredFromEpsg(2364),
      declaredFromEpsg(99),
    );
    const format = fc.constantFrom('txt' as const, 'dxf' as const, 'kml' as const, 'shp' as const);
    await fc.assert(
      fc.asyncProperty(fc.array(ring, { maxLength: 4 }), declared, format, async (rings, said, name) => {
        const raw = rawDataset(
          rings.map((positions) => rawFeature([[positions]])),
          said,
          { format: name },
        );
        const placement = await placeDataset(raw);
        expect(placement.features).toHaveLength(rings.length);
        for (const { code } of placement.issues) expect(hasMessage(`issues.${code}`)).toBe(true);
        for (const ask of [...placement.asks, ...placement.choices]) {
          expect(askQuestion('zh-CN', ask)).not.toMatch(/question|[{}]/);
          for (const option of ask.options) expect(askOption('zh-CN', ask.id, option)).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
