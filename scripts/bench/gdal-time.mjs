import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { spread } from './statistics.mjs';

const call = promisify(execFile);

async function isThere() {
  try {
    await call('ogr2ogr', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/**
 * Wall time of `ogr2ogr` reading each file, projecting it and writing a GeoPackage: what placing and storing are to us.
 * @returns spreads in milliseconds by key; null where GDAL is not on the machine
 */
export async function gdalConversions(folder, names, runs) {
  if (!(await isThere())) return null;
  const results = {};
  for (const [key, files] of Object.entries(names)) {
    const source = join(
      folder,
      files.find((name) => /\.(shp|geojson)$/.test(name)),
    );
    const target = join(folder, `${key}.gpkg`);
    const [from, to] = key === 'geojson' ? ['EPSG:4490', 'EPSG:4549'] : ['EPSG:4549', 'EPSG:4490'];
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      await rm(target, { force: true });
      const started = performance.now();
      await call('ogr2ogr', ['-f', 'GPKG', '-s_srs', from, '-t_srs', to, target, source]);
      times.push(performance.now() - started);
    }
    results[key] = spread(times);
  }
  return results;
}
