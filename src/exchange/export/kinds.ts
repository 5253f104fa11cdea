import type { CoordinateSystemId } from '@/geodesy/coordinate-systems';
import { type FormatId, formatIds } from '../raw';

/** What can be made: a file of each format, and the two papers of the trade that are workbooks. */
export const exportKinds = [...formatIds, 'points', 'balance'] as const;
export type ExportKind = FormatId | 'points' | 'balance';

/** `own`: a survey stays in the system it came in, everything else takes the habit of the format. */
export type ExportSystem = CoordinateSystemId | 'own';

const planes = ['EPSG:4549', 'EPSG:4528', 'CM120.40'] as const;
const all = ['EPSG:4549', 'EPSG:4528', 'EPSG:4490', 'EPSG:4326'] as const;

/** The systems a kind of file can be in, the usual one first; one alone is no choice. */
const systems: Readonly<Record<ExportKind, readonly ExportSystem[]>> = {
  txt: ['EPSG:4528', 'EPSG:4549', 'CM120.40', 'own'],
  shp: [...all, 'CM120.40', 'own'],
  dxf: ['EPSG:4549', 'EPSG:4528', 'CM120.40', 'own'],
  kml: ['EPSG:4326'],
  gpkg: [...all, 'own'],
  geojson: ['EPSG:4326'],
  fgb: [...all, 'own'],
  csv: [...all, 'CM120.40', 'own'],
  xlsx: [...all, 'CM120.40', 'own'],
  points: planes,
  balance: [],
};

/** @param options of the format: GeoJSON in a plane is a choice of its own */
export function systemsOf(
  kind: ExportKind,
  options: Readonly<Record<string, unknown>> = {},
): readonly ExportSystem[] {
  return kind === 'geojson' && options.coordinates === 'plane' ? ['EPSG:4549'] : systems[kind];
}

/** 公开模式 gives no paper that is a list of vertices (standards 7.4). */
export function isPublic(kind: ExportKind): boolean {
  return kind !== 'txt' && kind !== 'dxf' && kind !== 'points';
}
