import { decimalText } from '@/geodesy/decimal';
import type { PlaneProjection } from '@/geodesy/projection';
import type { Locale } from '@/messages/locale';
import { systemName } from '@/messages/survey/system-name';
import type { ReadOutSystem } from '@/store/measure';
import { formatLonLat, formatPlane, type LabelledCoordinate } from '@/wording/format-coordinate';
import { textIn } from '@/wording/text-in';

export const planeOf = { plane: 'EPSG:4549', planePrefixed: 'EPSG:4549', city: 'CM120.40' } as const;

/** The name that stands beside coordinates of the read-out, with the EPSG number where there is one. */
export function nameOfSystem(locale: Locale, system: ReadOutSystem): string {
  if (system === 'lonLat' || system === 'dms') return textIn(locale, systemName('EPSG:4490'));
  return textIn(locale, systemName(system === 'planePrefixed' ? 'EPSG:4528' : planeOf[system]));
}

/** A hundred metres, in public mode (standards 7.4). */
const coarseM = 100;
const coarseDegrees = 3;

/**
 * A position in the words of a system, six decimals of a degree or millimetres (standards 1.5).
 * @param projection of `planeOf[system]`; null for degrees, or while it is not here
 */
export function positionWords(
  locale: Locale,
  [lon, lat]: readonly [number, number],
  system: ReadOutSystem,
  projection: PlaneProjection | null,
  publicMode: boolean,
): readonly LabelledCoordinate[] {
  if (system === 'lonLat' || system === 'dms') {
    const [x, y] = publicMode
      ? [Number(lon.toFixed(coarseDegrees)), Number(lat.toFixed(coarseDegrees))]
      : [lon, lat];
    const words = formatLonLat(locale, x, y, publicMode ? 'decimal' : system === 'dms' ? 'dms' : 'decimal');
    return publicMode
      ? words.map(({ label }, index) => ({
          label,
          value: `${decimalText(index === 0 ? x : y, coarseDegrees)}°`,
        }))
      : words;
  }
  if (!projection) return [];
  const [east, north] = projection.forward(lon, lat);
  const zone = system === 'planePrefixed' ? 40 : null;
  if (!publicMode) return formatPlane(locale, east, north, zone);
  const coarse = (metres: number) => Math.round(metres / coarseM) * coarseM;
  return formatPlane(locale, coarse(east), coarse(north), zone).map(({ label, value }) => ({
    label,
    value: value.replace(/\.\d+$/, ''),
  }));
}
