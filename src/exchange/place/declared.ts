import type { DeclaredSystem } from '@/exchange/raw';
import {
  type Datum,
  type DegreesPerZone,
  definitionOfEpsg,
  degreesOfZone,
  meridianOfZone,
} from '@/geodesy/coordinate-systems';
import { wktNumber, wktValue } from './wkt';

const nothing = {
  epsg: null,
  datum: 'unknown',
  geographic: null,
  centralMeridian: null,
  zone: null,
  degreesPerZone: null,
} as const satisfies Omit<DeclaredSystem, 'text'>;

/** What KML, GPX and GeoJSON are in by definition. */
export const wgs84Declared: DeclaredSystem = {
  ...nothing,
  text: 'WGS 84',
  epsg: 4326,
  datum: 'wgs84',
  geographic: true,
};

/** What one map program's own files are in: shifted on purpose (planning standards 1.7, 4.3). */
export const gcj02Declared: DeclaredSystem = { ...nothing, text: 'GCJ-02', datum: 'gcj02', geographic: true };

/** A drawing that says only its unit. @param unitsToMetres e.g. 0.001 for millimetres */
export function declaredUnits(text: string, unitsToMetres: number): DeclaredSystem {
  return { ...nothing, text, unitsToMetres };
}

/** What a registry number says. A number that is none of ours is kept, marked `unsupported`. */
export function declaredFromEpsg(code: number): DeclaredSystem {
  const text = `EPSG:${code}`;
  const definition = definitionOfEpsg(code);
  if (!definition) return { ...nothing, text, epsg: code, unsupported: true };
  if (definition.kind === 'geographic') {
    return { ...nothing, text, epsg: code, datum: definition.datum, geographic: true };
  }
  if (definition.kind === 'plane') {
    const { datum, centralMeridian, prefix: zone, degreesPerZone } = definition;
    return { text, epsg: code, datum, geographic: false, centralMeridian, zone, degreesPerZone };
  }
  return { ...nothing, text, epsg: 3857, datum: 'wgs84', geographic: false };
}

/** The number in `EPSG:4549`, `urn:ogc:def:crs:EPSG::4549`, `http://www.opengis.net/def/crs/EPSG/0/4549`; null: none. */
export function epsgFromName(name: string): number | null {
  if (/\bCRS:?:?84\b/i.test(name)) return 4326;
  const found = /\bEPSG\b[^A-Za-z]*?(\d{4,6})\s*$/i.exec(name.trim());
  return found ? Number(found[1]) : null;
}

const datumWords: readonly (readonly [RegExp, DeclaredSystem['datum']])[] = [
  [/xi[_ '’]*an|西安|IAU[_ ]?(19)?75|80国家|1980国家/i, 'xian80'],
  [/beijing|北京|krasso?vs?ky|krassow/i, 'beijing54'],
  [/gcj|火星/i, 'gcj02'],
  [/bd-?09|百度/i, 'bd09'],
  [/cgcs|china_?2000|china[_ ]geodetic|2000国家|国家2000|大地2000|国家大地坐标系2000/i, 'cgcs2000'],
  [/(?<!to)wgs/i, 'wgs84'],
];

function datumFrom(text: string): DeclaredSystem['datum'] {
  return datumWords.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';
}

/** Full-width figures and signs of a header become plain ones. */
function plain(text: string | null): string {
  return (text ?? '').normalize('NFKC').trim();
}

/**
 * What the header of a survey text says. Wording seen in the wild: planning standards 3.1.
 * @returns null when nothing is said at all
 */
export function declaredFromWords(words: {
  readonly system: string | null;
  readonly degreesPerZone: string | null;
  readonly zone: string | null;
}): DeclaredSystem | null {
  const system = plain(words.system);
  const epsg = epsgFromName(system);
  if (epsg !== null) return { ...declaredFromEpsg(epsg), text: words.system ?? '' };
  const named = /zone[_ ]?(\d{1,2})|(?:^|\D)(\d{2}) ?带/i.exec(system);
  const said = /\d{1,2}/.exec(plain(words.zone))?.[0] ?? named?.[1] ?? named?.[2];
  const zoneNumber = Number(said ?? Number.NaN);
  const width = /[36]/.exec(plain(words.degreesPerZone).replace('三', '3').replace('六', '6'))?.[0];
  if (system === '' && Number.isNaN(zoneNumber) && width === undefined) return null;
  const zone = degreesOfZone(zoneNumber) === null ? null : zoneNumber;
  const saidWidth: DegreesPerZone | null = width === '3' ? 3 : width === '6' ? 6 : null;
  // A zone number belongs to one width only; a header that contradicts it is believed less than the number.
  const degreesPerZone = zone === null ? saidWidth : degreesOfZone(zone);
  const centralMeridian = zone !== null && degreesPerZone ? meridianOfZone(zone, degreesPerZone) : null;
  const text = [words.system, words.degreesPerZone, words.zone].filter((word) => word?.trim()).join(' · ');
  const geographic = /经纬度|geographic/i.test(system) ? true : centralMeridian === null ? null : false;
  return { ...nothing, text, datum: datumFrom(system), geographic, centralMeridian, zone, degreesPerZone };
}

/** A meridian stated by itself, in degrees; it stands above a zone. @param declared what else is said */
export function withMeridian(declared: DeclaredSystem | null, centralMeridian: number): DeclaredSystem {
  const other = declared ?? { ...nothing, text: `CM ${centralMeridian}°` };
  return { ...other, centralMeridian, geographic: false };
}

const epsgOfGeographic: Readonly<Record<Datum, number>> = {
  cgcs2000: 4490,
  wgs84: 4326,
  xian80: 4610,
  beijing54: 4214,
};

/** What a projection file (WKT, either flavour) says. Never throws: text that says nothing is `unknown`. */
export function declaredFromPrj(text: string): DeclaredSystem {
  const wkt = text.slice(0, 20_000);
  const datum = datumFrom(wkt);
  const name = wktValue(wkt, /\b(?:PROJCS|PROJCRS)\s*\[\s*"([^"]*)"/i) ?? '';
  if (!/\b(PROJCS|PROJCRS)\s*\[/i.test(wkt)) {
    if (!/\b(GEOGCS|GEOGCRS|GEODCRS)\s*\[/i.test(wkt)) return { ...nothing, text: wkt, datum };
    const epsg = datum in epsgOfGeographic ? epsgOfGeographic[datum as Datum] : null;
    return {
      ...nothing,
      text: wkt,
      epsg,
      datum,
      geographic: true,
      ...(epsg === null && { unsupported: true }),
    };
  }
  if (
    /web[_ ]mercator|pseudo[-_ ]?mercator|popular[_ ]visualisation|mercator_1sp|mercator_auxiliary/i.test(wkt)
  ) {
    return { ...declaredFromEpsg(3857), text: wkt };
  }
  const centralMeridian = wktNumber(wkt, [
    'central_meridian',
    'longitude of natural origin',
    'longitude_of_center',
  ]);
  const falseEasting = wktNumber(wkt, ['false_easting', 'false easting']);
  const falseNorthing = wktNumber(wkt, ['false_northing', 'false northing']) ?? 0;
  const scale = wktNumber(wkt, ['scale_factor', 'scale factor at natural origin']) ?? 1;
  const feet = /UNIT\s*\[\s*"[^"]*(?:foot|feet|yard)/i.test(wkt);
  const gauss = !feet && /transverse[_ ]mercator|gauss[-_ ]?kr/i.test(wkt);
  const prefix = falseEasting === null ? null : Math.floor(falseEasting / 1e6);
  const usual = falseEasting !== null && falseEasting - (prefix ?? 0) * 1e6 === 500_000;
  if (!gauss || !usual || centralMeridian === null || falseNorthing !== 0 || scale !== 1) {
    return { ...nothing, text: wkt, datum, geographic: false, unsupported: true };
  }
  const named = /zone[_ ]?(\d{1,2})/i.exec(name);
  const zone = prefix !== null && prefix > 0 ? prefix : named ? Number(named[1]) : null;
  const degreesPerZone = widthOf(name, zone, centralMeridian);
  return { ...nothing, text: wkt, datum, geographic: false, centralMeridian, zone, degreesPerZone };
}

/** `CGCS2000_GK_CM_123E` is of six degrees: the names of the others say `3_Degree`. */
function widthOf(name: string, zone: number | null, centralMeridian: number): DegreesPerZone | null {
  if (/3[-_ ]degree|3度|三度/i.test(name)) return 3;
  if (zone !== null) return degreesOfZone(zone);
  const isPlain = /(?:GK|Gauss[-_ ]?Kruger)[_ ]CM[_ ]/i.test(name);
  return isPlain && centralMeridian % 6 === 3 ? 6 : null;
}
