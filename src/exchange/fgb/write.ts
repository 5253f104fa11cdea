import type { ShapeKind, SurveyPart, SurveyRing } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { fileName } from '@/exchange/file-name';
import type { ExportDocument, ExportFeature, WrittenFiles } from '@/exchange/raw';
import { boundsOf } from '@/exchange/shapes/bounds';
import { closedRing } from '@/exchange/shapes/closed-ring';
import { type ColumnKind, exportTable, pointLabelLoss } from '@/exchange/shapes/export-columns';
import { singleParts } from '@/exchange/shapes/single-parts';
import { epsgOf, systemIdFrom } from '@/geodesy/coordinate-systems';
import { esriPrj } from '@/geodesy/esri-wkt';
import { type FlatFields, flatBuffer } from './flat-writer';
import { columnTypes, geometryTypes, magic, slots } from './layout';
import { writeProperties } from './properties';

export interface FgbOptions {
  /** sentences that travel with the file: 示意图, 不作为划界依据, 审图号 */
  readonly notes?: readonly string[];
}

const typeOf: Readonly<Record<ShapeKind, number>> = {
  polygon: geometryTypes.multiPolygon,
  line: geometryTypes.multiLine,
  point: geometryTypes.multiPoint,
};
const columnTypeOf = { text: 'string', number: 'double', boolean: 'bool' } as const satisfies Record<
  ColumnKind,
  (typeof columnTypes)[number]
>;

/** Runs of positions one after the other, and where each ends. */
function runs(rings: readonly SurveyRing[], type: number): FlatFields {
  const { ends, xy, type: typeSlot } = slots.geometry;
  let end = 0;
  return {
    [ends]: {
      uint32s: rings.map((ring) => {
        end += ring.length;
        return end;
      }),
    },
    [xy]: { doubles: rings.flatMap((ring) => ring.flatMap((position) => [...position])) },
    [typeSlot]: { uint8: type },
  };
}

function geometryFields(kind: ShapeKind, parts: readonly SurveyPart[]): FlatFields {
  const { xy, type, parts: partsSlot } = slots.geometry;
  if (kind === 'polygon') {
    const polygons = parts.map((rings) =>
      runs(
        rings.map((ring, index) => closedRing(ring, index > 0)),
        geometryTypes.polygon,
      ),
    );
    return { [type]: { uint8: typeOf.polygon }, [partsSlot]: { tables: polygons } };
  }
  if (kind === 'line') return runs(parts.flat(), typeOf.line);
  return {
    [xy]: { doubles: parts.flat(2).flatMap((position) => [...position]) },
    [type]: { uint8: typeOf.point },
  };
}

function featureBytes(feature: ExportFeature, properties: Uint8Array): Uint8Array {
  return flatBuffer({
    [slots.feature.geometry]: { table: geometryFields(feature.kind, singleParts(feature)) },
    [slots.feature.properties]: { bytes: properties },
  });
}

function crsFields(system: string): FlatFields | null {
  const { org, code, name, wkt } = slots.crs;
  const id = systemIdFrom(system);
  const epsg = id === null ? null : epsgOf(id);
  const text = id === null ? null : esriPrj(id);
  if (epsg === null && text === null) return null;
  return {
    [name]: { text: system },
    ...(epsg !== null && { [org]: { text: 'EPSG' }, [code]: { int32: epsg } }),
    ...(text !== null && { [wkt]: { text } }),
  };
}

/** FlatGeobuf without an index, in the document's own system, doubles untouched. */
export function writeFgb(document: ExportDocument, { notes = [] }: FgbOptions = {}): WrittenFiles {
  const { columns, rows, losses: columnLosses } = exportTable(document);
  const losses: Issue[] = [...pointLabelLoss(document), ...columnLosses];
  const crs = crsFields(document.system);
  if (!crs) {
    losses.push({
      severity: 'warning',
      code: 'export-system-lost',
      params: { system: document.system },
      where: {},
    });
  }
  const kinds = new Set(document.features.map(({ kind }) => kind));
  const [only] = kinds;
  const box = boundsOf(document.features.flatMap(({ parts }) => parts));
  const { header: slot } = slots;
  const header = flatBuffer({
    [slot.name]: { text: document.title },
    ...(box && { [slot.envelope]: { doubles: [box.west, box.south, box.east, box.north] } }),
    [slot.geometryType]: { uint8: kinds.size === 1 && only ? typeOf[only] : geometryTypes.unknown },
    [slot.columns]: {
      tables: columns.map(({ title, kind }) => ({
        [slots.column.name]: { text: title || 'column' },
        [slots.column.type]: { uint8: columnTypes.indexOf(columnTypeOf[kind]) },
      })),
    },
    [slot.featuresCount]: { uint64: BigInt(document.features.length) },
    [slot.indexNodeSize]: { uint16: 0 },
    ...(crs && { [slot.crs]: { table: crs } }),
    [slot.title]: { text: document.title },
    [slot.description]: { text: [document.date, ...notes].join('\n') },
  });
  const pieces = [
    new Uint8Array(magic),
    header,
    ...document.features.map((feature, index) => featureBytes(feature, writeProperties(rows[index] ?? []))),
  ];
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { files: [{ name: fileName(document.title, 'fgb'), bytes }], losses };
}
