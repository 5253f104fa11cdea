import type { SurveyPart, SurveyPosition } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { ExportDocument } from '@/exchange/raw';
import { definitionOf, systemIdFrom } from '@/geodesy/coordinate-systems';
import { loadPlaneProjection } from '@/geodesy/projection';

/** Geometry in degrees, feature by feature; null when the document's system cannot be led to degrees. */
export type DegreesOf = (parts: readonly SurveyPart[]) => readonly SurveyPart[];

/**
 * How a document's coordinates become lon/lat of CGCS2000 = WGS 84. Old datums, local drawings and shifted maps have no
 * way there that we may take silently.
 */
export async function degreesOf(document: Pick<ExportDocument, 'system'>): Promise<DegreesOf | null> {
  const id = systemIdFrom(document.system);
  const definition = id === null ? null : definitionOf(id);
  if (id === null || definition === null || definition.kind === 'shifted') return null;
  if (definition.kind === 'webMercator' || definition.datum === 'cgcs2000' || definition.datum === 'wgs84') {
    if (definition.kind === 'geographic') return (parts) => parts;
    const { inverse } = await loadPlaneProjection(id);
    const turned = ([east, north]: SurveyPosition): SurveyPosition => inverse(east, north);
    return (parts) => parts.map((rings) => rings.map((ring) => ring.map(turned)));
  }
  return null;
}

/** Said when nothing could be written. */
export function noDegrees(system: string): Issue {
  return { severity: 'error', code: 'export-no-degrees', params: { system }, where: {} };
}
