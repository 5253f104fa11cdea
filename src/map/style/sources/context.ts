import type { Feature } from 'geojson';
import type { ContextFeature, Park } from '@/domain/park';
import { feature, geojsonSource } from './feature';
import { type Bounds, boundsOf, interiorPoint, shrunk } from './shape';

function properties(item: ContextFeature, extra: Record<string, string | number> = {}) {
  return {
    id: String(item.id),
    class: item.class,
    rank: item.rank,
    zh: item.name?.zh ?? '',
    en: item.name?.en ?? '',
    ...extra,
  };
}

function isArea(item: ContextFeature): boolean {
  return item.geometry.type === 'Polygon' || item.geometry.type === 'MultiPolygon';
}
function isLine(item: ContextFeature): boolean {
  return item.geometry.type === 'LineString' || item.geometry.type === 'MultiLineString';
}

/** A hill is drawn in two tones: its foot, and higher ground towards the middle. */
function areaFeatures(item: ContextFeature): readonly Feature[] {
  const { geometry } = item;
  const whole = feature(geometry, properties(item, { level: 0 }));
  if (item.class !== 'hill' || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon'))
    return [whole];
  return [
    whole,
    ...[0.68, 0.38].map((factor, index) =>
      feature(shrunk(geometry, factor), {
        ...properties(item, { level: index + 1 }),
        id: `${item.id}:level-${index + 1}`,
      }),
    ),
  ];
}

/** Named areas get a point for their label, once, whatever the tiles. */
function labelPoint(item: ContextFeature): readonly Feature[] {
  const { geometry } = item;
  if (geometry.type === 'Point') return [feature(geometry, properties(item))];
  if (item.name === null || (item.class !== 'hill' && item.class !== 'island' && item.class !== 'lake'))
    return [];
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  return [feature({ type: 'Point', coordinates: interiorPoint(geometry) }, properties(item))];
}

/** Everything beyond the drawn areas, so that the sketch ends in a soft edge and not in cut shapes. */
function outside(context: readonly ContextFeature[]): readonly Feature[] {
  const bounds = boundsOf(
    context.flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return geometry.coordinates.flat();
      return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
    }),
  );
  if (!bounds) return [];
  const far: Bounds = {
    west: bounds.west - 1,
    south: bounds.south - 1,
    east: bounds.east + 1,
    north: bounds.north + 1,
  };
  const coordinates = [box(far), box(bounds).toReversed()];
  return [feature({ type: 'Polygon', coordinates }, { id: 'outside' })];
}

function box({ west, south, east, north }: Bounds): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function linesOf(context: readonly ContextFeature[]): readonly Feature[] {
  return context.filter(isLine).map((item) => feature(item.geometry, properties(item)));
}

export function contextSources(park: Park) {
  const { context } = park;
  return {
    areas: geojsonSource(context.filter(isArea).flatMap(areaFeatures), 13),
    lines: geojsonSource(linesOf(context.filter(({ class: kind }) => kind !== 'waterName')), 13),
    // In one large tile, because every tile a line crosses would name it once more.
    waterNames: geojsonSource(linesOf(context.filter(({ class: kind }) => kind === 'waterName')), 9),
    points: geojsonSource(context.flatMap(labelPoint), 13),
    edge: geojsonSource(outside(context), 10),
  };
}
