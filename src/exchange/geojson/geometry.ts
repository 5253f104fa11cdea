import type { SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { emptyGeometry, type LooseGeometry } from '@/exchange/shapes/settle';

/** Collections in collections are followed this far; the depth of the JSON text itself is limited before. */
const collectionDepth = 16;

const list = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);
const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** A position that is none; thrown to the feature it belongs to. */
class BadCoordinates extends Error {}

class GeometryReader {
  readonly geometry: LooseGeometry = emptyGeometry();

  position = (value: unknown): SurveyPosition => {
    const numbers = list(value);
    const [x, y] = numbers ?? [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
      throw new BadCoordinates();
    }
    if (numbers?.length === 2) return numbers as unknown as SurveyPosition;
    this.geometry.faults.add('altitude-dropped');
    return [x, y];
  };

  many<T>(value: unknown, one: (item: unknown) => T): T[] {
    const items = list(value);
    if (!items) throw new BadCoordinates();
    return items.map(one);
  }

  line = (value: unknown): SurveyRing => this.many(value, this.position);
  polygon = (value: unknown): SurveyRing[] => this.many(value, this.line);

  read(value: unknown, depth: number): void {
    const { polygons, lines, points, faults } = this.geometry;
    const type = member(value, 'type');
    const coordinates = member(value, 'coordinates');
    // An empty list is how programs write "no geometry".
    if (list(coordinates)?.length === 0) return;
    switch (type) {
      case 'Polygon':
        polygons.push(this.polygon(coordinates));
        return;
      case 'MultiPolygon':
        for (const polygon of this.many(coordinates, this.polygon)) polygons.push(polygon);
        return;
      case 'LineString':
        lines.push(this.line(coordinates));
        return;
      case 'MultiLineString':
        for (const line of this.many(coordinates, this.line)) lines.push(line);
        return;
      case 'Point':
        points.push(this.position(coordinates));
        return;
      case 'MultiPoint':
        for (const point of this.many(coordinates, this.position)) points.push(point);
        return;
      case 'GeometryCollection':
        if (depth >= collectionDepth) faults.add('geometry-unknown');
        else for (const item of list(member(value, 'geometries')) ?? []) this.read(item, depth + 1);
        return;
      default:
        faults.add('geometry-unknown');
    }
  }
}

/**
 * Reads any geometry object. A position that is null, text or no number spoils the whole feature, because an outline
 * with a corner left out is another outline.
 */
export function looseGeometry(value: unknown): LooseGeometry {
  if (value === null || value === undefined) return emptyGeometry();
  const reader = new GeometryReader();
  try {
    reader.read(value, 0);
    return reader.geometry;
  } catch (error) {
    if (!(error instanceof BadCoordinates)) throw error;
    return { ...emptyGeometry(), faults: new Set(['coordinates-invalid']) };
  }
}
