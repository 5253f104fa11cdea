import type { Answers } from '@/domain/imported-feature';
import type { DeclaredSystem, RawDataset } from '@/exchange/raw';
import { type CoordinateSystemId, definitionOf, systemIdFrom } from '@/geodesy/coordinate-systems';
import type { Shift } from '@/geodesy/shifted';

/** Who told us the system. */
export type DetectedBy = 'answer' | 'declared' | 'format' | 'prefix' | 'numbers' | 'controlPoints';

/** What has been said about the coordinates: by the person, else by the file. */
export interface Said {
  readonly by: 'answer' | 'declared' | 'format' | null;
  readonly oldDatum: 'xian80' | 'beijing54' | null;
  readonly wgs84: boolean;
  readonly shift: Shift | null;
  readonly geographic: boolean | null;
  readonly webMercator: boolean;
  readonly local: boolean;
  /** degrees */
  readonly centralMeridian: number | null;
  readonly zone: number | null;
  readonly degreesPerZone: 3 | 6 | null;
  readonly unsupported: boolean;
  /** where the file says it; empty: unknown, or the person said it */
  readonly systemAt: { readonly line?: number };
  readonly zoneAt: { readonly line?: number };
}

const nothing: Said = {
  by: null,
  oldDatum: null,
  wgs84: false,
  shift: null,
  geographic: null,
  webMercator: false,
  local: false,
  centralMeridian: null,
  zone: null,
  degreesPerZone: null,
  unsupported: false,
  systemAt: {},
  zoneAt: {},
};

function fromFile(declared: DeclaredSystem, raw: RawDataset): Said {
  const { datum, geographic, centralMeridian, zone, degreesPerZone, epsg } = declared;
  const byFormat = epsg === 4326 && (raw.format === 'kml' || raw.format === 'geojson');
  const says = datum !== 'unknown' || geographic !== null || epsg !== null;
  return {
    ...nothing,
    by: byFormat ? 'format' : says ? 'declared' : null,
    oldDatum: datum === 'xian80' || datum === 'beijing54' ? datum : null,
    wgs84: datum === 'wgs84',
    shift: datum === 'gcj02' || datum === 'bd09' ? datum : null,
    geographic: epsg === 3857 ? false : geographic,
    webMercator: epsg === 3857,
    centralMeridian,
    zone,
    degreesPerZone,
    unsupported: declared.unsupported === true,
    systemAt: declared.systemLine === undefined ? {} : { line: declared.systemLine },
    zoneAt: declared.zoneLine === undefined ? {} : { line: declared.zoneLine },
  };
}

function fromAnswer(id: CoordinateSystemId, file: Said): Said {
  const base: Said = { ...nothing, by: 'answer' };
  if (id === 'local') return { ...base, local: true };
  if (id === 'xian80' || id === 'beijing54')
    return { ...file, by: 'answer', oldDatum: id, unsupported: false };
  const definition = definitionOf(id);
  if (definition?.kind === 'webMercator') return { ...base, geographic: false, webMercator: true };
  if (definition?.kind === 'shifted') return { ...base, geographic: true, shift: definition.shift };
  if (!definition) return file;
  const { datum } = definition;
  const datums = {
    oldDatum: datum === 'xian80' || datum === 'beijing54' ? datum : null,
    wgs84: datum === 'wgs84',
  };
  if (definition.kind === 'geographic') return { ...base, ...datums, geographic: true };
  const { centralMeridian, prefix: zone, degreesPerZone } = definition;
  return { ...base, ...datums, geographic: false, centralMeridian, zone, degreesPerZone };
}

/** The person's word for the whole system stands above the file's. */
export function saidAbout(raw: RawDataset, answers: Answers): Said {
  const file = raw.declared ? fromFile(raw.declared, raw) : nothing;
  const id = answers.system === undefined ? null : systemIdFrom(answers.system);
  return id === null || id === 'unknown' ? file : fromAnswer(id, file);
}
