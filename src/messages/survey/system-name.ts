import { type CoordinateSystemId, type Datum, definitionOf } from '@/geodesy/coordinate-systems';
import type { Words } from '../words';

const datums: Readonly<Record<Datum, Words>> = {
  cgcs2000: { zh: 'CGCS2000', en: 'CGCS2000' },
  wgs84: { zh: 'WGS 84', en: 'WGS 84' },
  xian80: { zh: '1980西安', en: "Xi'an 1980" },
  beijing54: { zh: '1954北京', en: 'Beijing 1954' },
};
const others: Readonly<Record<string, Words>> = {
  'CM120.40': {
    zh: 'CGCS2000 CM120°40′E（待确认）',
    en: 'CGCS2000 CM 120°40′E (to be confirmed)',
  },
  GCJ02: { zh: '火星坐标 GCJ-02', en: 'GCJ-02 (shifted)' },
  BD09: { zh: '百度坐标 BD-09', en: 'BD-09 (shifted)' },
  xian80: { zh: '1980西安坐标系', en: "Xi'an 1980" },
  beijing54: { zh: '1954北京坐标系', en: 'Beijing 1954' },
  local: { zh: '图纸坐标', en: 'Drawing coordinates' },
  unknown: { zh: '未知坐标系', en: 'Unknown system' },
};

/** Degrees as the trade writes a central meridian: 120°, 120°40′. */
function meridianWord(degrees: number): string {
  const minutes = (degrees - Math.floor(degrees)) * 60;
  if (minutes < 1e-9) return `${Math.floor(degrees)}°`;
  const whole = Math.abs(minutes - Math.round(minutes)) < 1e-6;
  return whole ? `${Math.floor(degrees)}°${Math.round(minutes)}′` : `${Number(degrees.toFixed(6))}°`;
}

/** The name of a system, to stand beside its numbers: “CGCS2000 3°带 CM120°E”. */
export function systemName(id: CoordinateSystemId): Words {
  const other = others[id];
  if (other) return other;
  const definition = definitionOf(id);
  if (!definition || definition.kind === 'shifted') return { zh: `坐标系 ${id}`, en: id };
  if (definition.kind === 'webMercator') return { zh: 'Web墨卡托', en: 'Web Mercator' };
  const datum = datums[definition.datum];
  if (definition.kind === 'geographic') return { zh: `${datum.zh} 经纬度`, en: `${datum.en} lon/lat` };
  const { centralMeridian, prefix, degreesPerZone } = definition;
  const meridian = meridianWord(centralMeridian);
  const width =
    degreesPerZone === null
      ? { zh: '', en: '' }
      : { zh: ` ${degreesPerZone}°带`, en: ` ${degreesPerZone}° zone` };
  return prefix === null
    ? { zh: `${datum.zh}${width.zh} CM${meridian}E`, en: `${datum.en}${width.en} CM ${meridian}E` }
    : { zh: `${datum.zh}${width.zh} ${prefix}带`, en: `${datum.en}${width.en} ${prefix}` };
}
