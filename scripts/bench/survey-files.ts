import { exportDocument } from '@/exchange/import';
import type { ExportDocument, ExportFeature, FormatId, InputFile } from '@/exchange/raw';
import { loadPlaneProjection } from '@/geodesy/projection';

/** Corners of one parcel of the measured files: a boundary as a survey of an old works has it. */
const corners = 100;
const perRow = 100;

/** A wavy ring about the centre, clockwise from the north; no two parcels touch. Metres, [east, north]. */
function ringAbout(east: number, north: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners;
    const radius = 10 + 1.5 * Math.sin(7 * angle);
    return [
      Math.round((east + radius * Math.sin(angle)) * 1000) / 1000,
      Math.round((north + radius * Math.cos(angle)) * 1000) / 1000,
    ];
  });
}

/** Parcels of a hundred corners each, row by row, in EPSG:4549 within the district. */
function parcels(vertices: number): readonly ExportFeature[] {
  return Array.from({ length: vertices / corners }, (_, index): ExportFeature => {
    const ring = ringAbout(565_000 + 30 * (index % perRow), 3_095_000 + 30 * Math.floor(index / perRow));
    const number = `K${String(index + 1).padStart(5, '0')}`;
    return {
      kind: 'polygon',
      name: `测试地块${index + 1}`,
      number,
      parts: [[ring]],
      pointLabels: null,
      attributes: { 地块编号: number, 用地性质: '工业用地', 用地面积: 300 + (index % 7) },
    };
  });
}

/** The same parcels as one file (a Shapefile: its parts) in a format. GeoJSON has degrees, the others metres. */
export async function surveyFiles(format: FormatId, vertices: number): Promise<readonly InputFile[]> {
  const features = parcels(vertices);
  const inDegrees = format === 'geojson';
  const { inverse } = await loadPlaneProjection('EPSG:4549');
  const document: ExportDocument = {
    title: `parcels-${vertices}`,
    system: inDegrees ? 'EPSG:4490' : 'EPSG:4549',
    date: '2025-12-31',
    features: inDegrees
      ? features.map((feature) => ({
          ...feature,
          parts: feature.parts.map((rings) => rings.map((ring) => ring.map(([x, y]) => inverse(x, y)))),
        }))
      : features,
  };
  const { files } = await exportDocument(format, document, {});
  return files;
}
