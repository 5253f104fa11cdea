import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readFgb } from '@/exchange/fgb/read';
import { writeFgb } from '@/exchange/fgb/write';
import { readGeoJson } from '@/exchange/geojson/read';
import { writeGeoJson } from '@/exchange/geojson/write';
import { readGpkg } from '@/exchange/gpkg/read';
import { writeGpkg } from '@/exchange/gpkg/write';
import { readKml } from '@/exchange/kml/read';
import { writeKml } from '@/exchange/kml/write';
import type { WrittenFiles } from '@/exchange/raw';
import {
  exportDocument,
  exportFeature,
  featuresOf,
  goldenA3,
  goldenA3Degrees,
  noProgress,
  partsDistance,
} from '../builders/export-documents';

const formats = spawnSync('ogrinfo', ['--formats'], { encoding: 'utf8' }).stdout ?? '';
const drivers = new Set([...formats.matchAll(/^\s+(\S+)\s.*\(r/gm)].map(([, name]) => name ?? ''));
if (drivers.size === 0)
  console.warn('ogrinfo is not on this machine: exports are not checked against GDAL here.');
for (const driver of ['KML', 'LIBKML', 'GPKG', 'FlatGeobuf']) {
  if (drivers.size > 0 && !drivers.has(driver))
    console.warn(`GDAL here has no driver ${driver}: not checked.`);
}

// Starting GDAL takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhigu-gdal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const document = exportDocument({
  features: [
    exportFeature(),
    exportFeature({ name: '南郊<&>', number: 'A-05', attributes: { 容积率: 2, 示例: false } }),
  ],
});

function onDisk({ files }: WrittenFiles): string {
  const [file] = files;
  if (!file) throw new Error('nothing written');
  const path = join(folder, file.name);
  writeFileSync(path, file.bytes);
  return path;
}
const info = (path: string, options: readonly string[] = []) =>
  execFileSync('ogrinfo', ['-al', ...options, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
function converted(path: string, driver: string, name: string, options: readonly string[] = []) {
  const target = join(folder, name);
  execFileSync('ogr2ogr', ['-f', driver, ...options, target, path], { stdio: 'pipe' });
  return [{ name, bytes: new Uint8Array(readFileSync(target)) }];
}
/** What GDAL says on its error channel: nothing, for a sound file. */
const complaints = (path: string) => spawnSync('ogrinfo', ['-al', path], { encoding: 'utf8' }).stderr;

describe('GDAL reads what we write', () => {
  it.runIf(drivers.has('GPKG'))('GeoPackage, with system, columns and kinds', async () => {
    const path = onDisk(await writeGpkg(document, { notes: ['示意图，不作为划界依据'] }));
    const text = info(path);
    expect(text).toContain('Layer name: 地块');
    expect(text).toContain('Feature Count: 2');
    expect(text).toContain('ID["EPSG",4549]');
    expect(text).toMatch(/Geometry: Multi Polygon/);
    expect(text).toMatch(/容积率: Real/);
    expect(text).toMatch(/示例: Integer\(Boolean\)/);
    expect(text).toContain('南郊<&>');
    expect(complaints(path)).toBe('');
  });

  it.runIf(drivers.has('GPKG'))('GeoPackage in the plane of the city', async () => {
    const text = info(onDisk(await writeGpkg({ ...document, system: 'CM120.40' })), ['-so']);
    expect(text).toMatch(/Longitude of natural origin",120\.666/);
  });

  it.runIf(drivers.has('FlatGeobuf'))('FlatGeobuf', () => {
    const path = onDisk(writeFgb(document));
    const text = info(path);
    expect(text).toContain('Feature Count: 2');
    expect(text).toContain('ID["EPSG",4549]');
    expect(text).toMatch(/容积率 \(Real\) = 1\.8/);
    expect(text).toContain('MULTIPOLYGON (((567500 3095600');
    expect(complaints(path)).toBe('');
  });

  it.runIf(drivers.has('FlatGeobuf') && drivers.has('GeoJSON'))('FlatGeobuf by its index', async () => {
    const features = Array.from({ length: 300 }, (_, index) =>
      exportFeature({
        number: `N${index}`,
        kind: 'point',
        parts: [[[[568_000 + ((index * 377) % 1000), 3_100_000 + ((index * 613) % 991)]]]],
      }),
    );
    const path = onDisk(writeFgb({ ...document, features }));
    const [wished] = converted(path, 'GeoJSON', 'spat.geojson', [
      ...['-spat', '568100', '3100100', '568300', '3100300'],
    ]);
    const found = featuresOf(await readGeoJson(wished ? [wished] : [], {}, noProgress));
    const wanted = features.filter(({ parts }) => {
      const [x = 0, y = 0] = parts[0]?.[0]?.[0] ?? [];
      return x >= 568_100 && x <= 568_300 && y >= 3_100_100 && y <= 3_100_300;
    });
    expect(wanted.length).toBeGreaterThan(5);
    expect(found.map(({ number }) => number).toSorted()).toEqual(
      wanted.map(({ number }) => number).toSorted(),
    );
    expect(complaints(path)).toBe('');
  });

  it.runIf(drivers.has('GeoJSON'))('GeoJSON, of the RFC and with the old crs member', async () => {
    const path = onDisk(await writeGeoJson(document));
    const text = info(path);
    expect(text).toContain('Feature Count: 2');
    expect(text).toContain('ID["EPSG",4326]');
    expect(text).toContain('南郊<&>');
    expect(complaints(path)).toBe('');
    expect(info(onDisk(await writeGeoJson(document, { coordinates: 'plane' })))).toContain('ID["EPSG",4549]');
  });

  it.runIf(drivers.has('KML') || drivers.has('LIBKML'))('KML', async () => {
    const path = onDisk(await writeKml(document));
    const text = info(path);
    expect(text).toContain('Feature Count: 2');
    expect(text).toContain('ID["EPSG",4326]');
    expect(text).toContain('南郊<&>');
    if (drivers.has('LIBKML')) expect(text).toMatch(/容积率 \(Real\) = 1\.8/);
    expect(complaints(path)).toBe('');
  });
});

describe('we read what GDAL writes', () => {
  it.runIf(drivers.has('GPKG') && drivers.has('FlatGeobuf'))(
    'GeoPackage and FlatGeobuf with its index',
    async () => {
      const path = onDisk(await writeGpkg(document));
      const gpkg = await readGpkg(converted(path, 'GPKG', 'again.gpkg'), {}, noProgress);
      const fgb = await readFgb(converted(path, 'FlatGeobuf', 'again.fgb'), {}, noProgress);
      for (const found of [gpkg, fgb]) {
        expect(found.issues).toEqual([]);
        expect(found.declared?.epsg).toBe(4549);
        const golden = featuresOf(found).find(({ number }) => number === 'A3');
        expect(partsDistance(golden?.parts ?? [], goldenA3)).toBe(0);
        expect(golden?.attributes).toMatchObject({ 容积率: 1.8, 示例: true });
      }
    },
  );

  it.runIf(drivers.has('GPKG') && drivers.has('GeoJSON'))('GeoJSON, KML and lines of GeoJSON', async () => {
    const path = onDisk(await writeGpkg(document));
    const degrees = ['-t_srs', 'EPSG:4326'];
    const json = converted(path, 'GeoJSON', 'again.geojson', [...degrees, '-lco', 'COORDINATE_PRECISION=11']);
    const lines = converted(path, 'GeoJSONSeq', 'again.geojsonl', [
      ...degrees,
      '-lco',
      'COORDINATE_PRECISION=11',
    ]);
    const kml = converted(path, 'KML', 'again.kml', degrees);
    for (const found of [
      await readGeoJson(json, {}, noProgress),
      await readGeoJson(lines, {}, noProgress),
      await readKml(kml, {}, noProgress),
    ]) {
      const golden = featuresOf(found).find(({ attributes }) => attributes.地块编号 === 'A3');
      expect(featuresOf(found)).toHaveLength(2);
      expect(partsDistance(golden?.parts ?? [], goldenA3Degrees)).toBeLessThan(5.1e-10);
    }
    const plane = converted(path, 'GeoJSON', 'plane.geojson');
    expect((await readGeoJson(plane, {}, noProgress)).declared?.epsg).toBe(4549);
  });
});
