import { toDms } from '@/geodesy/angle';
import { decimalText } from '@/geodesy/decimal';
import type { Locale } from '@/messages/locale';

/** How a read-out writes lon/lat. */
export type DegreeNotation = 'decimal' | 'dms';
/** A label and its number, kept apart so that each can be set in its own type. */
export interface LabelledCoordinate {
  readonly label: string;
  readonly value: string;
}

/** Seconds with two decimals are 0.3 m, as much as six decimals of a degree say. */
const secondDigits = 2;

/** 120°43′40.31″E; zeros are kept so that a running read-out does not jump. */
export function formatDms(degrees: number, axis: 'lon' | 'lat'): string {
  const { degrees: whole, minutes, seconds } = toDms(degrees, secondDigits);
  const letter = axis === 'lon' ? (degrees < 0 ? 'W' : 'E') : degrees < 0 ? 'S' : 'N';
  const two = (value: number, digits: number) =>
    decimalText(value, digits).padStart(digits === 0 ? 2 : digits + 3, '0');
  return `${whole}°${two(minutes, 0)}′${two(seconds, secondDigits)}″${letter}`;
}

/** Longitude and latitude: six decimals, or degrees, minutes, seconds. Source: planning standards 1.5. */
export function formatLonLat(
  locale: Locale,
  lon: number,
  lat: number,
  notation: DegreeNotation = 'decimal',
): readonly [LabelledCoordinate, LabelledCoordinate] {
  const [lonLabel, latLabel] = locale === 'zh-CN' ? ['经度', '纬度'] : ['Lon', 'Lat'];
  const decimal = notation === 'decimal';
  return [
    { label: lonLabel, value: decimal ? `${decimalText(lon, 6)}°` : formatDms(lon, 'lon') },
    { label: latLabel, value: decimal ? `${decimalText(lat, 6)}°` : formatDms(lat, 'lat') },
  ];
}

/**
 * North and east of a survey plane, three decimals, never “X/Y” alone (planning standards 1.2, 1.5).
 * @param east metres, without zone
 * @param zonePrefix zone to write before the easting, e.g. 40
 */
export function formatPlane(
  locale: Locale,
  east: number,
  north: number,
  zonePrefix: number | null = null,
): readonly [LabelledCoordinate, LabelledCoordinate] {
  const [northLabel, eastLabel] = locale === 'zh-CN' ? ['北坐标X', '东坐标Y'] : ['North X', 'East Y'];
  return [
    { label: northLabel, value: decimalText(north, 3) },
    { label: eastLabel, value: decimalText(east + (zonePrefix ?? 0) * 1_000_000, 3) },
  ];
}
