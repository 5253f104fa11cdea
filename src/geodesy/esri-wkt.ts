import { type CoordinateSystemId, type Datum, definitionOf, type GaussPlane } from './coordinate-systems';

/** Names as the common desktop programs write and recognise them. */
const geographic: Readonly<Record<Datum, string>> = {
  cgcs2000:
    'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  wgs84:
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  xian80:
    'GEOGCS["GCS_Xian_1980",DATUM["D_Xian_1980",SPHEROID["Xian_1980",6378140.0,298.257]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  beijing54:
    'GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
};
const family: Readonly<Record<Datum, string>> = {
  cgcs2000: 'CGCS2000',
  wgs84: 'WGS_1984',
  xian80: 'Xian_1980',
  beijing54: 'Beijing_1954',
};

function planeName({ datum, prefix, centralMeridian, degreesPerZone }: GaussPlane): string {
  const width = degreesPerZone === 6 ? '' : '3_Degree_';
  const zone = prefix === null ? `CM_${String(centralMeridian).replace('.', '_')}E` : `Zone_${prefix}`;
  return `${family[datum]}_${width}GK_${zone}`;
}

/**
 * The text of a `.prj` file.
 * @returns null for what a `.prj` cannot say: shifted, local and unknown systems, and the web's plane (reading only)
 */
export function esriPrj(id: CoordinateSystemId): string | null {
  const definition = definitionOf(id);
  if (definition?.kind === 'geographic') return geographic[definition.datum];
  if (definition?.kind !== 'plane') return null;
  const falseEasting = 500_000 + (definition.prefix ?? 0) * 1_000_000;
  const meridian = Number.isInteger(definition.centralMeridian)
    ? definition.centralMeridian.toFixed(1)
    : definition.centralMeridian;
  return `PROJCS["${planeName(definition)}",${geographic[definition.datum]},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${falseEasting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
}
