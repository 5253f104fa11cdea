import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const call = promisify(execFile);

export async function gdalIsThere() {
  try {
    await call('ogr2ogr', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/**
 * Wall time in milliseconds of `ogr2ogr` reading a file, projecting it and writing a GeoPackage: what placing and
 * storing are to us.
 * @param {string[]} names of the files of one dataset under the folder
 */
export async function gdalConversion(folder, names) {
  const source = names.find((name) => /\.(shp|geojson)$/.test(name));
  const target = join(folder, 'converted.gpkg');
  const [from, to] = source.endsWith('.geojson') ? ['EPSG:4490', 'EPSG:4549'] : ['EPSG:4549', 'EPSG:4490'];
  await rm(target, { force: true });
  const started = performance.now();
  await call('ogr2ogr', ['-f', 'GPKG', '-s_srs', from, '-t_srs', to, target, join(folder, source)]);
  return performance.now() - started;
}
