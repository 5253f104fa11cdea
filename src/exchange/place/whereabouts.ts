import { geometryExtent } from '@/domain/geometry-extent';
import type { ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { cityMeridian } from '@/geodesy/coordinate-systems';
import { decimalText } from '@/geodesy/decimal';
import { district, isInDistrict } from '@/geodesy/district';
import { geodesicLine } from '@/geodesy/geodesic';
import { loadPlaneProjection } from '@/geodesy/projection';
import { issue } from './issue';
import { meridianOption } from './meridian';
import { withoutPrefix } from './route';

/** More than this and one sentence speaks for all. */
const namedSeparately = 10;

/** Middle of the extent of a placed shape. */
function middleOf(geometry: NonNullable<ImportedFeature['geometry']>): [lon: number, lat: number] | null {
  const extent = geometryExtent(geometry);
  return extent && [(extent.west + extent.east) / 2, (extent.south + extent.north) / 2];
}

function kilometresAway(lon: number, lat: number): string {
  const nearest = [
    Math.min(district.east, Math.max(district.west, lon)),
    Math.min(district.north, Math.max(district.south, lat)),
  ] as const;
  const metres = geodesicLine([lon, lat], nearest)?.distanceM;
  return metres === undefined ? '>19000' : decimalText(metres / 1000, 1);
}

/** Meridians whose numbers look alike: another one may explain a parcel that fell 65 km to the side. */
async function otherMeridian(feature: ImportedFeature): Promise<number | null> {
  const [east, north] = feature.original.parts[0]?.[0]?.[0] ?? [0, 0];
  const { system } = feature.original;
  const other =
    system === 'CM120.40' ? 120 : system === 'EPSG:4549' || system === 'EPSG:4528' ? cityMeridian : null;
  if (other === null) return null;
  const projection = await loadPlaneProjection(other === 120 ? 'EPSG:4549' : 'CM120.40');
  return isInDistrict(...projection.inverse(withoutPrefix(east), north)) ? other : null;
}

/**
 * Tells what fell outside the district, and where it fell; and what may be behind it.
 * Source: planning standards 1.3, 1.4 (“what mistakes look like”).
 */
export async function whereaboutsIssues(features: readonly ImportedFeature[]): Promise<readonly Issue[]> {
  const outside = features.flatMap((feature) => {
    const middle = feature.geometry ? middleOf(feature.geometry) : null;
    return middle && !isInDistrict(...middle) ? [{ feature, middle }] : [];
  });
  const [first] = outside;
  if (!first) return [];
  const fell = ([lon, lat]: readonly [number, number]) => ({
    lon: decimalText(lon, 6),
    lat: decimalText(lat, 6),
    kilometres: kilometresAway(lon, lat),
  });
  const issues =
    outside.length > namedSeparately
      ? [issue('warning', 'outside-district-many', { count: outside.length, ...fell(first.middle) })]
      : outside.map(({ feature, middle }) =>
          issue('warning', 'outside-district', fell(middle), feature.where),
        );
  const meridian = await otherMeridian(first.feature);
  if (meridian !== null) {
    issues.push(issue('warning', 'outside-other-meridian', { meridian: meridianOption(meridian) }));
  }
  return issues;
}
