/**
 * The systems a Chinese survey file may be in. National zones are worked out by number, not listed, because files of
 * other provinces carry other zones. Source: planning standards 1.1.
 */

/** Systems with a name of their own. The last four are recognised, and never placed silently. */
export const namedSystemIds = [
  'CM120.40',
  'GCJ02',
  'BD09',
  'xian80',
  'beijing54',
  'local',
  'unknown',
] as const;
/**
 * `EPSG:…` where the registry has a number; `CM120.40` is the working plane of the city's detailed plans, central
 * meridian 120°40′, to be confirmed by whoever uses it; `lon0:…` is a plane about any other meridian, in degrees.
 */
export type CoordinateSystemId = `EPSG:${number}` | `lon0:${number}` | (typeof namedSystemIds)[number];

export type Datum = 'cgcs2000' | 'wgs84' | 'xian80' | 'beijing54';
export type DegreesPerZone = 3 | 6;

/** A Gauss–Krüger plane: scale 1 on the central meridian, false easting 500 km, with or without the zone before it. */
export interface GaussPlane {
  readonly kind: 'plane';
  readonly datum: Datum;
  /** degrees */
  readonly centralMeridian: number;
  /** the zone written before the easting; null: none */
  readonly prefix: number | null;
  readonly degreesPerZone: DegreesPerZone | null;
}
export type SystemDefinition =
  | GaussPlane
  | { readonly kind: 'geographic'; readonly datum: Datum }
  | { readonly kind: 'shifted'; readonly shift: 'gcj02' | 'bd09' }
  | { readonly kind: 'webMercator' };

/** Zones the registry has: 25–45 of three degrees, 13–23 of six. */
const zones = { 3: { first: 25, last: 45 }, 6: { first: 13, last: 23 } } as const;

/** First registry number of each row of zones. Old datums are listed to be recognised. */
const rows: readonly {
  readonly first: number;
  readonly datum: Datum;
  readonly degrees: DegreesPerZone;
  readonly prefixed: boolean;
}[] = [
  { first: 4491, datum: 'cgcs2000', degrees: 6, prefixed: true },
  { first: 4502, datum: 'cgcs2000', degrees: 6, prefixed: false },
  { first: 4513, datum: 'cgcs2000', degrees: 3, prefixed: true },
  { first: 4534, datum: 'cgcs2000', degrees: 3, prefixed: false },
  { first: 2327, datum: 'xian80', degrees: 6, prefixed: true },
  { first: 2338, datum: 'xian80', degrees: 6, prefixed: false },
  { first: 2349, datum: 'xian80', degrees: 3, prefixed: true },
  { first: 2370, datum: 'xian80', degrees: 3, prefixed: false },
  { first: 21413, datum: 'beijing54', degrees: 6, prefixed: true },
  { first: 21453, datum: 'beijing54', degrees: 6, prefixed: false },
  { first: 2401, datum: 'beijing54', degrees: 3, prefixed: true },
  { first: 2422, datum: 'beijing54', degrees: 3, prefixed: false },
];

const geographic: Readonly<Record<number, Datum>> = {
  4490: 'cgcs2000',
  4480: 'cgcs2000',
  4326: 'wgs84',
  4979: 'wgs84',
  4610: 'xian80',
  4214: 'beijing54',
};
const webMercatorCodes: readonly number[] = [3857, 900913, 102100, 102113, 3785];

/** Degrees. Three-degree zones: 3n; six-degree zones: 6n − 3. */
export function meridianOfZone(zone: number, degrees: DegreesPerZone): number {
  return degrees === 3 ? zone * 3 : zone * 6 - 3;
}

/** The three-degree zone a longitude lies in. */
export function threeDegreeZone(lon: number): number {
  return Math.round(lon / 3);
}

/** The six-degree zone a longitude lies in. */
export function sixDegreeZone(lon: number): number {
  return Math.floor(lon / 6) + 1;
}

/** Zone numbers of the two kinds do not overlap inside China. */
export function degreesOfZone(zone: number): DegreesPerZone | null {
  if (zone >= zones[3].first && zone <= zones[3].last) return 3;
  return zone >= zones[6].first && zone <= zones[6].last ? 6 : null;
}

/** What a registry number stands for; null when it is none of ours. */
export function definitionOfEpsg(code: number): SystemDefinition | null {
  const datum = geographic[code];
  if (datum) return { kind: 'geographic', datum };
  if (webMercatorCodes.includes(code)) return { kind: 'webMercator' };
  for (const row of rows) {
    const { first, last } = zones[row.degrees];
    const zone = code - row.first + first;
    if (zone < first || zone > last) continue;
    const centralMeridian = meridianOfZone(zone, row.degrees);
    const prefix = row.prefixed ? zone : null;
    return { kind: 'plane', datum: row.datum, centralMeridian, prefix, degreesPerZone: row.degrees };
  }
  return null;
}

/** What a system id stands for; null for `xian80`, `beijing54` (no plane said), `local` and `unknown`. */
export function definitionOf(id: CoordinateSystemId): SystemDefinition | null {
  if (id.startsWith('EPSG:')) return definitionOfEpsg(Number(id.slice(5)));
  if (id === 'GCJ02') return { kind: 'shifted', shift: 'gcj02' };
  if (id === 'BD09') return { kind: 'shifted', shift: 'bd09' };
  const meridian = id === 'CM120.40' ? cityMeridian : id.startsWith('lon0:') ? Number(id.slice(5)) : null;
  if (meridian === null || !(Math.abs(meridian) <= 180)) return null;
  return { kind: 'plane', datum: 'cgcs2000', centralMeridian: meridian, prefix: null, degreesPerZone: null };
}

/** 120°40′ in degrees. */
export const cityMeridian = 120 + 40 / 60;

/** The id of a plane: a registry number where there is one. Three degrees are taken when the width is not said. */
export function planeId(plane: Omit<GaussPlane, 'kind'>): CoordinateSystemId {
  const { datum, centralMeridian, prefix, degreesPerZone } = plane;
  for (const row of rows) {
    if (row.datum !== datum || row.degrees !== (degreesPerZone ?? 3) || row.prefixed !== (prefix !== null))
      continue;
    const { first, last } = zones[row.degrees];
    for (let zone = first; zone <= last; zone += 1) {
      const sameMeridian = Math.abs(meridianOfZone(zone, row.degrees) - centralMeridian) < 1e-9;
      if (sameMeridian && (prefix === null || prefix === zone)) return `EPSG:${row.first + zone - first}`;
    }
  }
  if (datum === 'xian80' || datum === 'beijing54') return datum;
  return Math.abs(centralMeridian - cityMeridian) < 1e-9 ? 'CM120.40' : `lon0:${centralMeridian}`;
}

/** An id from outside, e.g. the command line or a project file; null when it names no system. */
export function systemIdFrom(text: string): CoordinateSystemId | null {
  const trimmed = text.trim();
  const named = namedSystemIds.find((id) => id.toLowerCase() === trimmed.toLowerCase());
  if (named) return named;
  const epsg = /^(?:epsg:)?(\d{4,6})$/i.exec(trimmed);
  if (epsg) return definitionOfEpsg(Number(epsg[1])) ? `EPSG:${Number(epsg[1])}` : null;
  const meridian = /^lon0:(\d{2,3}(?:\.\d+)?)$/i.exec(trimmed);
  return meridian && Number(meridian[1]) <= 180 ? `lon0:${Number(meridian[1])}` : null;
}

/** The registry number of an id, where it has one. */
export function epsgOf(id: CoordinateSystemId): number | null {
  return id.startsWith('EPSG:') ? Number(id.slice(5)) : null;
}
