import {
  type CoordinateSystemId,
  definitionOf,
  degreesOfZone,
  meridianOfZone,
} from '@/geodesy/coordinate-systems';
import { refuse } from '../refusal';

/** The coordinate system in the words of the header. */
export interface SystemWords {
  /** 坐标系 */
  readonly system: string;
  /** 几度分带, 带号; empty: not a national zone, or not known */
  readonly degreesPerZone: string;
  readonly zone: string;
  /** 中央经线 in degrees, written only where no zone says it */
  readonly centralMeridian: string;
  /** added to every easting, metres */
  readonly shift: number;
}

const datumWords = {
  cgcs2000: '2000国家大地坐标系',
  wgs84: 'WGS84坐标系',
  xian80: '1980西安坐标系',
  beijing54: '1954北京坐标系',
} as const;
const nothingMore = { degreesPerZone: '', zone: '', centralMeridian: '', shift: 0 } as const;
const zones = Array.from({ length: 45 }, (_, index) => index + 1);

/**
 * @param system the document's; a datum without a plane is written as it is, and so are local coordinates
 * @throws {ReadRefusal} `txt-needs-plane` for degrees and the web's own systems
 */
export function systemWords(system: string, zonePrefix: boolean): SystemWords {
  if (system === 'xian80' || system === 'beijing54') return { system: datumWords[system], ...nothingMore };
  if (system === 'local' || system === 'unknown') return { system: '', ...nothingMore };
  const plane = definitionOf(system as CoordinateSystemId);
  if (plane?.kind !== 'plane') return refuse('txt-needs-plane', {}, { system });
  const { centralMeridian, degreesPerZone, prefix } = plane;
  const name = datumWords[plane.datum];
  const isOfMeridian = (zone: number) =>
    degreesPerZone !== null &&
    degreesOfZone(zone) === degreesPerZone &&
    meridianOfZone(zone, degreesPerZone) === centralMeridian;
  const zone = prefix ?? zones.find(isOfMeridian) ?? null;
  if (zone === null || degreesPerZone === null) {
    return { ...nothingMore, system: name, centralMeridian: String(Number(centralMeridian.toFixed(10))) };
  }
  const shift = ((zonePrefix ? zone : 0) - (prefix ?? 0)) * 1_000_000;
  return {
    system: name,
    degreesPerZone: String(degreesPerZone),
    zone: String(zone),
    centralMeridian: '',
    shift,
  };
}
