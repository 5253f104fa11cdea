import { describe, expect, it } from 'vitest';
import {
  declaredFromEpsg,
  declaredFromPrj,
  declaredFromWords,
  declaredUnits,
  epsgFromName,
  gcj02Declared,
  wgs84Declared,
} from '@/exchange/place/declared';

function projected(name: string, geographic: string, meridian: number, easting: number, more = ''): string {
  return `PROJCS["${name}",${geographic},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${easting}],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]${more}]`;
}
const china =
  'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const xian =
  'GEOGCS["GCS_Xian_1980",DATUM["D_Xian_1980",SPHEROID["Xian_1980",6378140.0,298.257]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const beijing =
  'GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const wgs =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

describe('what a projection file says', () => {
  it('knows zones by prefix and by central meridian', () => {
    expect(declaredFromPrj(projected('CGCS2000_3_Degree_GK_CM_120E', china, 120, 500000))).toMatchObject({
      datum: 'cgcs2000',
      geographic: false,
      centralMeridian: 120,
      zone: null,
      degreesPerZone: 3,
    });
    expect(declaredFromPrj(projected('CGCS2000_3_Degree_GK_Zone_40', china, 120, 40500000))).toMatchObject({
      datum: 'cgcs2000',
      centralMeridian: 120,
      zone: 40,
      degreesPerZone: 3,
    });
    // Of six degrees by its name alone: 4510, not 4550.
    expect(declaredFromPrj(projected('CGCS2000_GK_CM_123E', china, 123, 500000))).toMatchObject({
      centralMeridian: 123,
      zone: null,
      degreesPerZone: 6,
    });
    expect(declaredFromPrj(projected('CGCS2000_3_Degree_GK_CM_123E', china, 123, 500000))).toMatchObject({
      degreesPerZone: 3,
    });
    expect(declaredFromPrj(projected('CGCS2000_GK_Zone_21', china, 123, 21500000))).toMatchObject({
      centralMeridian: 123,
      zone: 21,
      degreesPerZone: 6,
    });
  });

  it('knows degrees, old datums and the web plane', () => {
    expect(declaredFromPrj(china)).toMatchObject({ epsg: 4490, datum: 'cgcs2000', geographic: true });
    expect(declaredFromPrj(wgs)).toMatchObject({ epsg: 4326, datum: 'wgs84', geographic: true });
    expect(declaredFromPrj(xian)).toMatchObject({ epsg: 4610, datum: 'xian80', geographic: true });
    expect(declaredFromPrj(projected('Xian_1980_3_Degree_GK_Zone_40', xian, 120, 40500000))).toMatchObject({
      datum: 'xian80',
      zone: 40,
      centralMeridian: 120,
    });
    expect(
      declaredFromPrj(projected('Beijing_1954_3_Degree_GK_CM_120E', beijing, 120, 500000)),
    ).toMatchObject({
      datum: 'beijing54',
      centralMeridian: 120,
    });
    expect(
      declaredFromPrj(
        `PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",${wgs},PROJECTION["Mercator_Auxiliary_Sphere"]]`,
      ),
    ).toMatchObject({ epsg: 3857, geographic: false });
  });

  it('keeps a meridian that is in no list, and refuses planes it cannot compute', () => {
    const local = declaredFromPrj(projected('WZ2000', china, 120.666666666667, 500000));
    expect(local.centralMeridian).toBeCloseTo(120.666666666667, 12);
    expect(local.unsupported).toBeUndefined();
    const utm = projected('WGS_1984_UTM_Zone_51N', wgs, 123, 500000).replace(
      '"Scale_Factor",1.0',
      '"Scale_Factor",0.9996',
    );
    expect(declaredFromPrj(utm)).toMatchObject({ unsupported: true, centralMeridian: null });
    expect(declaredFromPrj(projected('Own', china, 120, 60000))).toMatchObject({ unsupported: true });
    expect(declaredFromPrj('not a projection')).toMatchObject({ datum: 'unknown', geographic: null });
    expect(declaredFromPrj('')).toMatchObject({ datum: 'unknown', epsg: null });
  });

  it('looks inside texts that wrap another', () => {
    const plane = projected('CGCS2000_3_Degree_GK_CM_120E', china, 120, 500000);
    const height = 'VERT_CS["H",VERT_DATUM["H",2005],UNIT["metre",1]]';
    expect(declaredFromPrj(`COMPD_CS["both",${plane},${height}]`)).toMatchObject({ centralMeridian: 120 });
    const feet = plane.replace('UNIT["Meter",1.0]', 'UNIT["Foot_US",0.3048006]');
    expect(declaredFromPrj(feet)).toMatchObject({ unsupported: true });
  });

  it('does not take a shift to WGS 84 for WGS 84', () => {
    const own =
      'GEOGCS["Own",DATUM["Own",SPHEROID["Own",6378000,300],TOWGS84[1,2,3,0,0,0,0]],UNIT["degree",0.0174532925199433]]';
    expect(declaredFromPrj(own)).toMatchObject({ datum: 'unknown', unsupported: true });
  });
});

describe('what the header of a survey text says', () => {
  const words = (system: string | null, degreesPerZone: string | null = '3', zone: string | null = '40') =>
    declaredFromWords({ system, degreesPerZone, zone });

  it.each([
    ['2000国家大地坐标系', 'cgcs2000'],
    ['CGCS2000', 'cgcs2000'],
    ['80国家大地坐标系', 'xian80'],
    ['1980西安坐标系', 'xian80'],
    ['1980西安国家大地坐标系', 'xian80'],
    ['1954北京坐标系', 'beijing54'],
    ['WGS84坐标系', 'wgs84'],
    ['ＣＧＣＳ２０００', 'cgcs2000'],
    ['本地坐标', 'unknown'],
  ] as const)('%s is %s', (system, datum) => {
    expect(words(system)).toMatchObject({ datum, zone: 40, centralMeridian: 120, degreesPerZone: 3 });
  });

  it('reads widths and zones as they are written', () => {
    expect(words('CGCS2000', '3度带', '40带')).toMatchObject({ degreesPerZone: 3, zone: 40 });
    expect(words('CGCS2000', '三度带', '４０')).toMatchObject({ degreesPerZone: 3, zone: 40 });
    expect(words('CGCS2000', null, '39')).toMatchObject({ degreesPerZone: 3, centralMeridian: 117 });
    expect(words('CGCS2000', '6', '21')).toMatchObject({ degreesPerZone: 6, centralMeridian: 123 });
    expect(words('CGCS2000', '', '')).toMatchObject({ zone: null, centralMeridian: null, geographic: null });
    expect(words('CGCS2000', '3', '99')).toMatchObject({ zone: null, centralMeridian: null });
    expect(words(null, null, null)).toBeNull();
    expect(words('', ' ', '')).toBeNull();
  });
});

describe('what a registry number says', () => {
  it.each([
    [4490, { datum: 'cgcs2000', geographic: true }],
    [4549, { datum: 'cgcs2000', centralMeridian: 120, zone: null, degreesPerZone: 3 }],
    [4547, { datum: 'cgcs2000', centralMeridian: 114 }],
    [4528, { datum: 'cgcs2000', centralMeridian: 120, zone: 40 }],
    [4499, { datum: 'cgcs2000', centralMeridian: 123, zone: 21, degreesPerZone: 6 }],
    [4510, { datum: 'cgcs2000', centralMeridian: 123, zone: null, degreesPerZone: 6 }],
    [2364, { datum: 'xian80', zone: 40 }],
    [2385, { datum: 'xian80', centralMeridian: 120, zone: null }],
    [2416, { datum: 'beijing54', zone: 40 }],
    [2437, { datum: 'beijing54', centralMeridian: 120 }],
    [3857, { epsg: 3857, geographic: false }],
    [32651, { epsg: 32651, unsupported: true }],
  ] as const)('%d', (code, expected) => {
    expect(declaredFromEpsg(code)).toMatchObject(expected);
  });

  it('is found in the ways of writing it', () => {
    expect(epsgFromName('urn:ogc:def:crs:EPSG::4549')).toBe(4549);
    expect(epsgFromName('EPSG:4490')).toBe(4490);
    expect(epsgFromName('urn:ogc:def:crs:EPSG:6.9:4528')).toBe(4528);
    expect(epsgFromName('http://www.opengis.net/def/crs/EPSG/0/4490')).toBe(4490);
    expect(epsgFromName('urn:ogc:def:crs:OGC:1.3:CRS84')).toBe(4326);
    expect(epsgFromName('local')).toBeNull();
  });

  it('leaves the rest unsaid', () => {
    expect(wgs84Declared).toMatchObject({ datum: 'wgs84', geographic: true, epsg: 4326 });
    expect(gcj02Declared).toMatchObject({ datum: 'gcj02', geographic: true, epsg: null });
    expect(declaredUnits('$INSUNITS=4', 0.001)).toMatchObject({ unitsToMetres: 0.001, datum: 'unknown' });
  });
});
