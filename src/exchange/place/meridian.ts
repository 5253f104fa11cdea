import { parseDms } from '@/geodesy/angle';
import { cityMeridian } from '@/geodesy/coordinate-systems';
import { districtEastings, districtNorthings } from '@/geodesy/district';
import type { Box } from './box';

/** Of EPSG:4549, the everyday working system of the district (standards 1.1): the project's default. Degrees. */
export const projectMeridian = 120;

/** Options of the question for a central meridian. Any other meridian may be answered too, as degrees or ° ′ ″. */
export const meridianOptions = ['120', '120.6667'] as const;

/** A meridian as an option, e.g. `117`, `120.6667`. */
export function meridianOption(degrees: number): string {
  return String(Number(degrees.toFixed(4)));
}

/**
 * Reads an answer: `120`, `120.6667`, `120°40′`, `CM120.40`. Meridians are drawn at whole minutes, so that a decimal
 * cut short means the minute beside it: 120.6667 is 120°40′ to the last digit.
 * @returns degrees; null when it is no meridian of this country
 */
export function parseMeridian(text: string): number | null {
  const trimmed = text.trim().replace(/\s*[eE]$/, '');
  if (/^cm120\.40$/i.test(trimmed)) return cityMeridian;
  const degrees = /^\d{2,3}(\.\d+)?°?$/.test(trimmed) ? Number.parseFloat(trimmed) : parseDms(trimmed);
  if (degrees === null || degrees < 70 || degrees > 140) return null;
  const minute = Math.round(degrees * 60) / 60;
  return Math.abs(minute - degrees) < 0.0001 ? minute : degrees;
}

/** Six-digit eastings of this district belong to one of two meridians; null elsewhere. Source: planning standards 1.3. */
export function meridianOfDistrict(box: Box): number | null {
  if (box.minY < districtNorthings.from || box.maxY > districtNorthings.to) return null;
  const inside = ({ from, to }: { from: number; to: number }) => box.minX >= from && box.maxX <= to;
  if (inside(districtEastings[120])) return projectMeridian;
  return inside(districtEastings.cityMeridian) ? cityMeridian : null;
}
