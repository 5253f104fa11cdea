import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { documentOf } from '@/exchange/document';
import { parkExport } from '@/exchange/export/features';
import { thingsInScope } from '@/exchange/export/park-things';
import { exportDocument } from '@/exchange/import';
import type { FormatId } from '@/exchange/raw';
import type { CoordinateSystemId } from '@/geodesy/coordinate-systems';
import { shippedPark } from '../panels/shipped-park';

/** GDAL opens what the shipped park goes out as. Runs where its tools are on the machine, and says so elsewhere. */
const gdal = spawnSync('ogrinfo', ['--version'], { encoding: 'utf8' });
const hasGdal = gdal.status === 0;
if (!hasGdal) console.info('ogrinfo is not on this machine: the exports of the park are not shown to GDAL.');

const folder = mkdtempSync(join(tmpdir(), 'zhigu-gdal-park-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const today = '2026-11-26' as IsoDay;
const context = {
  park: shippedPark,
  datasets: [],
  clock: { asOf: today, basis: 'plan', today },
  pictureLine: '内部工作用图',
  publicMode: false,
} as const;

async function written(
  format: FormatId,
  system: CoordinateSystemId | null,
  options: Readonly<Record<string, string>> = {},
) {
  const things = thingsInScope(shippedPark, { what: 'parcels', without: new Set() });
  const { features } = parkExport(things, context);
  const title = `park-${format}-${Object.values(options).join('')}`;
  const document = await documentOf(features, { title, format, system, date: today });
  const { files } = await exportDocument(format, document, options);
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  const main = files.find(({ name }) => /\.(shp|dxf|kml|gpkg|geojson|fgb|csv|xlsx)$/.test(name))?.name ?? '';
  const text = execFileSync('ogrinfo', ['-al', '-oo', 'HEADERS=FORCE', join(folder, main)], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { text, count: features.length };
}

describe.skipIf(!hasGdal)(
  `GDAL (${hasGdal ? gdal.stdout.trim() : 'not on this machine, skipped'}) and the park`,
  () => {
    it.each([
      ['shp', 'EPSG:4549', { encoding: 'gbk' }, 'ID["EPSG",4549]'],
      ['shp', 'EPSG:4528', { encoding: 'utf-8' }, 'ID["EPSG",4528]'],
      ['kml', 'EPSG:4326', {}, 'ID["EPSG",4326]'],
      ['gpkg', 'EPSG:4549', {}, 'ID["EPSG",4549]'],
      ['geojson', 'EPSG:4326', { coordinates: 'rfc7946' }, 'ID["EPSG",4326]'],
      ['geojson', 'EPSG:4549', { coordinates: 'plane' }, 'ID["EPSG",4549]'],
      ['fgb', 'EPSG:4490', {}, 'ID["EPSG",4490]'],
    ] as const)('reads every parcel as %s in %s %o', async (format, system, options, expected) => {
      const { text, count } = await written(format, system, options);
      expect(count).toBeGreaterThan(20);
      expect(text).toContain(expected);
      expect(text).toContain(`Feature Count: ${count}`);
      expect(text).toMatch(/= 示意\n/);
      expect(text).toMatch(/= 示例\n/);
      expect(text).toContain('示意，不可作量算依据');
      expect(text).toContain('POLYGON');
    });

    it.each(['R2000-gbk', 'R2007'] as const)('reads the drawing in %s', async (version) => {
      const { text, count } = await written('dxf', 'EPSG:4549', { version });
      expect(text).toContain('Layer (String) = 地块_示意_示例');
      expect(text.match(/Text \(String\) = .*示例/g)).toHaveLength(count);
    });

    it.each(['csv', 'xlsx'] as const)('reads the rows of the table in %s', async (format) => {
      const { text, count } = await written(format, 'EPSG:4549');
      expect(text).toContain(`Feature Count: ${count}`);
      expect(text).toContain('示意，不可作量算依据');
    });
  },
);
