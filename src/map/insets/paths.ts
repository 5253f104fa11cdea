import type { Geometry, Position } from 'geojson';
import type { InsetPlane } from './clusters';

function drawn(plane: InsetPlane, positions: readonly Position[], closed: boolean): string {
  const points = positions.map((position) => {
    const [x, y] = plane.at(position);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return points.length === 0 ? '' : `M${points.join('L')}${closed ? 'Z' : ''}`;
}

/** SVG path of a geometry in an inset's plane; points draw nothing. */
export function pathOf(plane: InsetPlane, geometry: Geometry): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => drawn(plane, ring, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => drawn(plane, ring, true))
        .join('');
    case 'LineString':
      return drawn(plane, geometry.coordinates, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => drawn(plane, line, false)).join('');
    default:
      return '';
  }
}
