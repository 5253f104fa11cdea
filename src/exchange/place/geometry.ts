import type {
  ImportedFeature,
  ShapeKind,
  SurveyPart,
  SurveyPosition,
  SurveyRing,
} from '@/domain/imported-feature';
import { signedRingAreaSqm } from '@/geodesy/plane-area';

/** One position carried over. */
export type Carry = (x: number, y: number) => SurveyPosition;

export const asItIs: Carry = (x, y) => [x, y];

/** Carries every position of a shape over; nothing is copied where nothing changes. */
export function mapParts(parts: readonly SurveyPart[], carry: Carry): readonly SurveyPart[] {
  if (carry === asItIs) return parts;
  return parts.map((part) => part.map((ring) => ring.map(([x, y]) => carry(x, y))));
}

/** Closed, outer rings counter-clockwise and holes clockwise, as GeoJSON wants them; the first corner stays the first. */
function closedRing(ring: SurveyRing, counterClockwise: boolean): [number, number][] {
  const positions = ring.map(([x, y]): [number, number] => [x, y]);
  const first = positions[0];
  if (first) positions.push([first[0], first[1]]);
  // Turned after closing: both ends are the first corner.
  return signedRingAreaSqm(ring) > 0 === counterClockwise ? positions : positions.reverse();
}

function polygonOf(part: SurveyPart): [number, number][][] {
  return part.map((ring, index) => closedRing(ring, index === 0));
}

/**
 * The shape on the map. @param parts lon/lat, not closed
 * @returns null when there is nothing to draw
 */
export function geometryOf(kind: ShapeKind, parts: readonly SurveyPart[]): ImportedFeature['geometry'] {
  const filled = parts.filter((part) => (part[0]?.length ?? 0) > 0);
  if (kind === 'polygon') {
    const polygons = filled.map(polygonOf);
    const [first] = polygons;
    if (!first) return null;
    return polygons.length === 1
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: polygons };
  }
  const rings = filled.flat().map((ring) => ring.map(([x, y]): [number, number] => [x, y]));
  const [first] = rings;
  const position = first?.[0];
  if (!first || !position) return null;
  if (kind === 'point') return { type: 'Point', coordinates: position };
  return rings.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: rings };
}
