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
  return parts.map((part) => part.map((ring) => mapRing(ring, carry)));
}

/** Every position of an import comes by here and below, in a program that has just been loaded: no iterators. */
function mapRing(ring: SurveyRing, carry: Carry): SurveyRing {
  const carried = new Array<SurveyPosition>(ring.length);
  for (let at = 0; at < ring.length; at += 1) {
    const position = ring[at];
    carried[at] = carry(position?.[0] ?? Number.NaN, position?.[1] ?? Number.NaN);
  }
  return carried;
}

/** Closed, outer rings counter-clockwise and holes clockwise, as GeoJSON wants them; the first corner stays the first. */
function closedRing(ring: SurveyRing, counterClockwise: boolean): [number, number][] {
  const count = ring.length;
  if (count === 0) return [];
  const isKept = signedRingAreaSqm(ring) > 0 === counterClockwise;
  const positions = new Array<[number, number]>(count + 1);
  for (let at = 0; at <= count; at += 1) {
    const position = ring[at % count];
    // Turned with both ends: they are the first corner.
    positions[isKept ? at : count - at] = [position?.[0] ?? Number.NaN, position?.[1] ?? Number.NaN];
  }
  return positions;
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
