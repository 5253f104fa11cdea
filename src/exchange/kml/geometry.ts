import type { Element } from '@xmldom/xmldom';
import type { SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { emptyGeometry, type LooseGeometry } from '@/exchange/shapes/settle';
import { childOf, childrenOf, localName } from './dom';

/** A position that is none; thrown to the feature it belongs to. */
class BadCoordinates extends Error {}

class KmlGeometry {
  readonly geometry: LooseGeometry = emptyGeometry();

  #position(tokens: readonly string[]): SurveyPosition {
    const [x, y, height] = tokens;
    const lon = x ? Number(x) : Number.NaN;
    const lat = y ? Number(y) : Number.NaN;
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new BadCoordinates();
    // A height of 0 is how the format says that there is none.
    if (height !== undefined && Number(height) !== 0) this.geometry.faults.add('altitude-dropped');
    return [lon, lat];
  }

  /** `lon,lat[,h]` between blanks; blanks around the commas are forgiven. */
  #coordinates(element: Element | null): SurveyRing {
    const text = (element && childOf(element, 'coordinates')?.textContent) ?? '';
    const plain = /,\s|\s,/.test(text) ? text.replaceAll(/\s*,\s*/g, ',') : text;
    return plain.split(/\s+/).flatMap((token) => (token ? [this.#position(token.split(','))] : []));
  }

  #polygon(element: Element): void {
    const rings = (boundary: string) =>
      childrenOf(element)
        .filter((child) => localName(child) === boundary)
        .flatMap((child) => childrenOf(child).filter((ring) => localName(ring) === 'LinearRing'))
        .map((ring) => this.#coordinates(ring));
    const [outer, ...more] = rings('outerBoundaryIs');
    const holes = rings('innerBoundaryIs');
    if (outer) this.geometry.polygons.push([outer, ...holes]);
    // Not allowed, and written by some: every further outer boundary is an outline of its own.
    for (const ring of more) this.geometry.polygons.push([ring]);
  }

  read(element: Element): void {
    const { geometry } = this;
    switch (localName(element)) {
      case 'Polygon':
        this.#polygon(element);
        break;
      case 'LineString':
        geometry.lines.push(this.#coordinates(element));
        break;
      case 'LinearRing':
        geometry.polygons.push([this.#coordinates(element)]);
        break;
      case 'Point':
        geometry.points.push(...this.#coordinates(element).slice(0, 1));
        break;
      case 'Track':
        geometry.lines.push(
          childrenOf(element)
            .filter((child) => localName(child) === 'coord')
            .map((child) => this.#position((child.textContent ?? '').trim().split(/\s+/))),
        );
        break;
      case 'MultiGeometry':
      case 'MultiTrack':
        for (const child of childrenOf(element)) this.read(child);
        break;
      case 'Model':
        geometry.faults.add('geometry-unknown');
        break;
      default:
    }
  }
}

/**
 * Geometry of a Placemark. A faulty position spoils the whole feature, because an outline with a corner left out is
 * another outline. Depth is limited before by the text's own nesting.
 */
export function placemarkGeometry(placemark: Element): LooseGeometry {
  const reader = new KmlGeometry();
  try {
    for (const child of childrenOf(placemark)) reader.read(child);
    return reader.geometry;
  } catch (error) {
    if (!(error instanceof BadCoordinates)) throw error;
    return { ...emptyGeometry(), faults: new Set(['coordinates-invalid']) };
  }
}
