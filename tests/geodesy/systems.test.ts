import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  type CoordinateSystemId,
  definitionOf,
  definitionOfEpsg,
  epsgOf,
  meridianOfZone,
  planeId,
  sixDegreeZone,
  systemIdFrom,
  threeDegreeZone,
} from '@/geodesy/coordinate-systems';
import { esriPrj } from '@/geodesy/esri-wkt';
import { loadPlaneProjection } from '@/geodesy/projection';

describe('zones by number', () => {
  it('follow the formulae of the trade', () => {
    expect(threeDegreeZone(120.69)).toBe(40);
    expect(sixDegreeZone(120.69)).toBe(21);
    expect(sixDegreeZone(119.9)).toBe(20);
    for (let zone = 25; zone <= 45; zone += 1) {
      const meridian = meridianOfZone(zone, 3);
      expect(definitionOfEpsg(4488 + zone)).toMatchObject({ centralMeridian: meridian, prefix: zone });
      expect(definitionOfEpsg(4534 + (meridian - 75) / 3)).toMatchObject({
        centralMeridian: meridian,
        prefix: null,
      });
    }
    for (let zone = 13; zone <= 23; zone += 1) {
      expect(definitionOfEpsg(4478 + zone)).toMatchObject({ centralMeridian: 6 * zone - 3, prefix: zone });
      expect(definitionOfEpsg(4489 + zone)).toMatchObject({ centralMeridian: 6 * zone - 3, prefix: null });
    }
  });

  it.each([4549, 4528, 4498, 4499, 4509, 4510, 4547, 2364, 2385, 2416, 2437])('%d has one id', (code) => {
    const definition = definitionOfEpsg(code);
    if (definition?.kind !== 'plane') throw new Error('no plane');
    expect(planeId(definition)).toBe(`EPSG:${code}`);
  });

  it('have ids for meridians of no zone', () => {
    const own = { datum: 'cgcs2000', prefix: null, degreesPerZone: null } as const;
    expect(planeId({ ...own, centralMeridian: 120 })).toBe('EPSG:4549');
    expect(planeId({ ...own, centralMeridian: 120 + 2 / 3 })).toBe('CM120.40');
    expect(planeId({ ...own, centralMeridian: 120.75 })).toBe('lon0:120.75');
    expect(planeId({ ...own, datum: 'xian80', centralMeridian: 120.75 })).toBe('xian80');
    expect(definitionOf('lon0:120.75')).toMatchObject({ centralMeridian: 120.75 });
  });

  it('are read from text', () => {
    expect(systemIdFrom('EPSG:4549')).toBe('EPSG:4549');
    expect(systemIdFrom(' 4528 ')).toBe('EPSG:4528');
    expect(systemIdFrom('gcj02')).toBe('GCJ02');
    expect(systemIdFrom('lon0:120.5')).toBe('lon0:120.5');
    expect(systemIdFrom('EPSG:32651')).toBeNull();
    expect(systemIdFrom('lon0:999')).toBeNull();
    expect(systemIdFrom('anything')).toBeNull();
    expect(epsgOf('EPSG:4490')).toBe(4490);
    expect(epsgOf('CM120.40')).toBeNull();
  });
});

describe('a plane about any meridian', () => {
  it('carries positions out and back', async () => {
    const plane = await loadPlaneProjection('lon0:120.75');
    expect(plane.forward(120.75, 28)[0]).toBeCloseTo(500_000, 6);
    const [lon, lat] = plane.inverse(...plane.forward(120.655, 27.99));
    expect(lon).toBeCloseTo(120.655, 11);
    expect(lat).toBeCloseTo(27.99, 11);
  });

  it('is on its own ellipsoid: the shifts an old one makes', async () => {
    const north = async (id: CoordinateSystemId) => (await loadPlaneProjection(id)).forward(120.69, 27.97)[1];
    const here = await north('EPSG:4549');
    expect((await north('EPSG:2385')) - here).toBeCloseTo(1.44, 1);
    expect((await north('EPSG:2437')) - here).toBeCloseTo(55.1, 0);
  });

  it('reads the plane of the web', async () => {
    const [lon, lat] = (await loadPlaneProjection('EPSG:3857')).inverse(13_437_000, 3_250_000);
    expect(lon).toBeCloseTo(120.706624727, 8);
    expect(lat).toBeCloseTo(28.0081392371, 9);
  });

  it('is refused where there is none', async () => {
    await expect(loadPlaneProjection('local')).rejects.toThrow(RangeError);
  });
});

describe('text of a projection file', () => {
  const gdal = spawnSync('gdalsrsinfo', ['--version']).status === 0;

  it('says nothing for what it cannot say', () => {
    for (const id of ['GCJ02', 'local', 'unknown', 'EPSG:3857'] as const) expect(esriPrj(id)).toBeNull();
    expect(esriPrj('CM120.40')).toContain('PARAMETER["Central_Meridian",120.66666666666667]');
    expect(esriPrj('EPSG:4528')).toContain('CGCS2000_3_Degree_GK_Zone_40');
  });

  it.skipIf(!gdal).each([4549, 4528, 4490, 4326, 4499, 4510])('%d is recognised by GDAL', (code) => {
    const found = spawnSync('gdalsrsinfo', ['-e', esriPrj(`EPSG:${code}`) ?? ''], { encoding: 'utf8' });
    expect(found.stdout).toContain(`EPSG:${code}`);
  });
});
