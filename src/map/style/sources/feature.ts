import type { Feature, GeoJSON, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';

export type FeatureProperties = Record<string, string | number | boolean>;

export function feature(geometry: Geometry, properties: FeatureProperties & { id: string }): Feature {
  return { type: 'Feature', geometry, properties };
}

/**
 * A source with its data in it. `maxzoom` keeps a zone within one tile or two, so that a new date re-lays few tiles;
 * at zoom 14 a tile still resolves a quarter of a metre.
 */
export function geojsonSource(features: readonly Feature[], maxzoom = 14): GeoJSONSourceSpecification {
  const data: GeoJSON = { type: 'FeatureCollection', features: [...features] };
  return { type: 'geojson', data, promoteId: 'id', maxzoom, tolerance: 0.2, buffer: 64 };
}
