/**
 * The projected systems of this district that need no datum shift. Old and local systems are absent on purpose:
 * their conversion parameters are classified survey information and are never shipped.
 * Source: planning standards 1.1, 1.6.
 */
export const projectedSystems = {
  'EPSG:4549': '+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
  'EPSG:4528': '+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=40500000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
  'EPSG:4499': '+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=21500000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
  /** Central meridian 120°40′: the working plane of the city's detailed plans, to be confirmed by whoever uses it. */
  'CM120.40':
    '+proj=tmerc +lat_0=0 +lon_0=120.66666666666667 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
} as const;
export type ProjectedSystem = keyof typeof projectedSystems;

/** Every system a file may be in. The last four are recognised, and never placed silently. */
export const coordinateSystemIds = [
  'EPSG:4490',
  'EPSG:4326',
  'EPSG:4549',
  'EPSG:4528',
  'EPSG:4499',
  'EPSG:4510',
  'EPSG:4498',
  'EPSG:4509',
  'CM120.40',
  'EPSG:3857',
  'GCJ02',
  'BD09',
  'xian80',
  'beijing54',
  'local',
  'unknown',
] as const;
export type CoordinateSystemId = (typeof coordinateSystemIds)[number];
