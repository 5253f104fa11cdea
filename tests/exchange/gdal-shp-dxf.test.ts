import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDxf } from '@/exchange/dxf/read';
import { writeDxf } from '@/exchange/dxf/write';
import type { ExportDocument, ExportFeature, InputFile } from '@/exchange/raw';
import { readShapefile } from '@/exchange/shp/read';
import { writeShapefile } from '@/exchange/shp/write';
import { planeAreaOfPartsSqm } from '@/geodesy/plane-area';

/** What others make of our files, and we of theirs. Runs where GDAL's tools are on the machine. */
const gdal = spawnSync('ogrinfo', ['--version'], { encoding: 'utf8' });
const hasGdal = gdal.status === 0;
if (!hasGdal) console.info('ogrinfo is not on this machine: the files are not shown to GDAL.');

const folder = mkdtempSync(join(tmpdir(), 'zhigu-gdal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keep = (files: readonly InputFile[]) => {
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
};
const info = (name: string) => execFileSync('ogrinfo', ['-al', join(folder, name)], { encoding: 'utf8' });
const load = (...names: readonly string[]): InputFile[] =>
  names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
const nothing = () => undefined;

const square = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const parcel: ExportFeature = {
  kind: 'polygon',
  name: '工发智能园',
  number: '南郊A-05',
  parts: [[square(568500, 3100000, 400), square(568600, 3100100, 50)], [square(569500, 3100000.123, 100)]],
  pointLabels: null,
  attributes: { 用地性质: '工业用地', 容积率: 2.5, 出让日期: '2023-12-31', 示例: true },
};
const documentOf = (title: string, system = 'EPSG:4549'): ExportDocument => ({
  title,
  system,
  date: '2026-11-20',
  features: [parcel, { ...parcel, number: 'B-01', name: '', attributes: { 用地性质: null } }],
});

describe.skipIf(!hasGdal)(`GDAL (${hasGdal ? gdal.stdout.trim() : 'not on this machine, skipped'})`, () => {
  it.each(['gbk', 'utf-8'] as const)(
    'reads our shapefile in %s: system, encoding, counts, attributes',
    (encoding) => {
      keep(writeShapefile(documentOf(`地块${encoding}`), { encoding }).files);
      const text = info(`地块${encoding}.shp`);
      expect(text).toContain('ID["EPSG",4549]');
      expect(text).toContain('Geometry: Polygon');
      expect(text).toContain('Feature Count: 2');
      expect(text).toContain('DKBH (String) = 南郊A-05');
      expect(text).toContain('DKMC (String) = 工发智能园');
      expect(text).toContain(`${encoding === 'gbk' ? '用地性质' : '用地性'} (String) = 工业用地`);
      expect(text).toContain('容积率 (Real) = 2.5');
      expect(text).toContain('(Date) = 2023/12/31');
      expect(text).toMatch(/MULTIPOLYGON \(\(\([^()]*\),\([^()]*\)\),\(\([^()]*3100000\.123[^()]*\)\)\)/);
    },
  );

  it('finds the zone in our .prj', () => {
    keep(writeShapefile(documentOf('zone', 'EPSG:4528'), { encoding: 'gbk' }).files);
    expect(info('zone.shp')).toContain('ID["EPSG",4528]');
  });

  it.each(['R2000-gbk', 'R2007'] as const)('reads our drawing in %s', (version) => {
    keep(writeDxf(documentOf(`图${version}`), { version }).files);
    const text = info(`图${version}.dxf`);
    // Three outlines and one text per parcel.
    expect(text).toContain('Feature Count: 8');
    expect(text).toContain('Layer (String) = 地块_示例');
    expect(text).toContain('Text (String) = 南郊A-05 工发智能园（示例）');
    expect(text).toContain(
      'LINESTRING (568500 3100000,568900 3100000,568900 3100400,568500 3100400,568500 3100000)',
    );
  });

  it('writes shapefiles we read: its encodings, its Z type, its .prj', async () => {
    keep(writeShapefile(documentOf('源'), { encoding: 'utf-8' }).files);
    for (const encoding of ['GBK', 'UTF-8']) {
      const to = join(folder, `ogr${encoding}.shp`);
      const options = ['-nlt', 'MULTIPOLYGONZ', '-lco', `ENCODING=${encoding}`, to, join(folder, '源.shp')];
      execFileSync('ogr2ogr', options);
      const parts = load(...['shp', 'shx', 'dbf', 'prj', 'cpg'].map((ending) => `ogr${encoding}.${ending}`));
      const { layers, declared, issues } = await readShapefile(parts, {}, nothing);
      const [first] = layers[0]?.features ?? [];
      expect(first).toMatchObject({ number: '南郊A-05', name: '工发智能园', attributes: { 容积率: 2.5 } });
      expect(planeAreaOfPartsSqm(first?.parts ?? [])).toBeCloseTo(160_000 - 2500 + 10_000, 3);
      expect(declared).toMatchObject({ datum: 'cgcs2000', centralMeridian: 120 });
      expect(issues.map(({ code }) => code)).toContain('shp-extra-ordinates');
    }
  });

  it('writes drawings we read: its polygons are hatches', async () => {
    const from = join(folder, 'a.geojson');
    const ring = (points: readonly (readonly [number, number])[]) => [...points, points[0]];
    const coordinates = parcel.parts[0]?.map((each) => ring(each));
    const geometry = { type: 'Polygon', coordinates };
    writeFileSync(
      from,
      JSON.stringify({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: { Layer: '用地红线' }, geometry }],
      }),
    );
    execFileSync('ogr2ogr', ['-f', 'DXF', join(folder, 'ogr.dxf'), from]);
    const { layers } = await readDxf(load('ogr.dxf'), {}, nothing);
    expect(layers.map(({ name }) => name)).toEqual(['用地红线']);
    expect(planeAreaOfPartsSqm(layers[0]?.features[0]?.parts ?? [])).toBe(160_000 - 2500);
  });
});
