import type { ImportedFeature, SurveyPart, SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { type CoordinateSystemId, definitionOf } from '@/geodesy/coordinate-systems';
import { signedRingAreaSqm } from '@/geodesy/plane-area';
import { loadPlaneProjection } from '@/geodesy/projection';
import type { Locale } from '@/messages/locale';
import type { ExportDocument, ExportFeature, FormatId } from './raw';
import { refuse } from './refusal';

export interface DocumentOptions {
  readonly title: string;
  readonly format: FormatId;
  /** null: the habit of the format */
  readonly system: CoordinateSystemId | null;
  /** ISO day */
  readonly date: string;
  readonly language?: Locale;
}

/** Where a format has no choice, or the trade expects one plane; null: the survey's own system is kept. */
const habits: Readonly<Record<FormatId, CoordinateSystemId | null>> = {
  txt: 'EPSG:4528',
  shp: null,
  dxf: 'EPSG:4549',
  kml: 'EPSG:4326',
  gpkg: null,
  geojson: 'EPSG:4326',
  fgb: null,
  csv: null,
  xlsx: null,
};

/** Something goes out only in a system whose numbers mean one place: old, local and shifted ones do not. */
function isWritable(id: CoordinateSystemId): boolean {
  const definition = definitionOf(id);
  if (definition?.kind === 'geographic' || definition?.kind === 'plane') {
    return definition.datum === 'cgcs2000' || definition.datum === 'wgs84';
  }
  return false;
}

function commonSystem(features: readonly ImportedFeature[]): CoordinateSystemId | null {
  const systems = new Set(features.map(({ original }) => original.system));
  const [only] = systems;
  return systems.size === 1 && only && isWritable(only) ? only : null;
}

/** Which system a document goes out in when nobody has chosen one. */
export function systemFor(format: FormatId, features: readonly ImportedFeature[]): CoordinateSystemId {
  const own = commonSystem(features);
  const isOwnPlane = own !== null && definitionOf(own)?.kind === 'plane';
  // A survey that is already in a plane stays in it, prefix included: its numbers go out as they came.
  if ((format === 'txt' || format === 'dxf') && isOwnPlane) return own;
  return habits[format] ?? own ?? 'EPSG:4549';
}

const open = (ring: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? ring.slice(0, -1) : ring;
};

/** The corners in the order of the file: GeoJSON has its own direction of rings, labels and offices have the file's. */
function inOrderOf(own: SurveyRing | undefined, ring: SurveyRing): SurveyRing {
  if (!own || own.length !== ring.length || ring.length < 3) return ring;
  const isTurned = signedRingAreaSqm(own) > 0 !== signedRingAreaSqm(ring) > 0;
  return isTurned ? [...ring.slice(0, 1), ...ring.slice(1).reverse()] : ring;
}

/** Lon/lat of a placed feature in the shape of survey parts. */
function lonLatParts(geometry: NonNullable<ImportedFeature['geometry']>): readonly SurveyPart[] {
  const position = (at: readonly number[]): SurveyPosition => [at[0] ?? Number.NaN, at[1] ?? Number.NaN];
  switch (geometry.type) {
    case 'Point':
      return [[[position(geometry.coordinates)]]];
    case 'LineString':
      return [[geometry.coordinates.map(position)]];
    case 'MultiLineString':
      return [geometry.coordinates.map((line) => line.map(position))];
    case 'Polygon':
      return [geometry.coordinates.map((ring) => open(ring).map(position))];
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => rings.map((ring) => open(ring).map(position)));
  }
}

const oldDatums = { xian80: '1980西安坐标系', beijing54: '1954北京坐标系' } as const;

/**
 * What came in an old datum was placed roughly or fitted, and goes out in another system: every file says so, because
 * whoever reads its coordinates could not know (planning standards 1.6).
 */
function withOrigin({ attributes, original }: ImportedFeature): ImportedFeature['attributes'] {
  const definition = original.system === null ? null : definitionOf(original.system);
  const named = definition?.kind === 'plane' || definition?.kind === 'geographic' ? definition.datum : null;
  const datum = named ?? original.system;
  if (datum !== 'xian80' && datum !== 'beijing54') return attributes;
  return { ...attributes, 坐标来源: `${oldDatums[datum]}，未经正式基准转换` };
}

/**
 * Features as a document in one system. Coordinates that are in that system already go out as they came in, number for
 * number; all others are worked out from their place.
 * @throws {ReadRefusal} `export-system` when the system cannot be written, `export-nothing` when nothing is placed
 */
export async function documentOf(
  features: readonly ImportedFeature[],
  { title, format, system, ...others }: DocumentOptions,
): Promise<ExportDocument> {
  const target = system ?? systemFor(format, features);
  if (!isWritable(target)) refuse('export-system', {}, { system: target });
  const isPlane = definitionOf(target)?.kind === 'plane';
  const projection = isPlane ? await loadPlaneProjection(target) : null;
  const placed = (at: SurveyPosition): SurveyPosition => (projection ? projection.forward(at[0], at[1]) : at);
  const written = features.flatMap((feature): readonly ExportFeature[] => {
    const { original, geometry, kind, name, number, pointLabels } = feature;
    const attributes = withOrigin(feature);
    const common = { kind, name: name ?? '', number: number ?? '', pointLabels, attributes };
    if (original.system === target) return [{ ...common, parts: original.parts }];
    if (geometry === null) return original.parts.length === 0 ? [{ ...common, parts: [] }] : [];
    const parts = lonLatParts(geometry).map((rings, part) =>
      rings.map((ring, at) =>
        inOrderOf(kind === 'polygon' ? original.parts[part]?.[at] : undefined, ring).map(placed),
      ),
    );
    return [{ ...common, parts }];
  });
  if (written.length === 0) refuse('export-nothing');
  return { title, system: target, ...others, features: written };
}
