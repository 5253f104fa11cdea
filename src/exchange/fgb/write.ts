import type { AttributeValue } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { fileName } from '@/exchange/file-name';
import type { ExportDocument, WrittenFiles } from '@/exchange/raw';
import { boundsOf } from '@/exchange/shapes/bounds';
import { type ColumnKind, exportTable, pointLabelLoss } from '@/exchange/shapes/export-columns';
import { hilbertOrder } from '@/exchange/shapes/hilbert';
import { epsgOf, systemIdFrom } from '@/geodesy/coordinate-systems';
import { esriPrj } from '@/geodesy/esri-wkt';
import { type FlatFields, flatBuffer } from './flat-writer';
import { columnTypes, geometryTypes, magic, slots } from './layout';
import { isInOrder, orderText } from './own-order';
import { nodeSize, packedTree } from './packed-tree';
import { writeProperties } from './properties';
import { featureBytes, typeOf } from './write-feature';

export interface FgbOptions {
  /** sentences that travel with the file: 示意图, 不作为划界依据, 审图号 */
  readonly notes?: readonly string[];
}

const columnTypeOf = { text: 'string', number: 'double', boolean: 'bool' } as const satisfies Record<
  ColumnKind,
  (typeof columnTypes)[number]
>;

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

/** What stands behind the header: the index, and the features in its order. */
interface Body {
  readonly pieces: readonly Uint8Array[];
  /** position in the document of each feature; null: no index, they stand as they came */
  readonly order: readonly number[] | null;
}

/** A feature without a place cannot stand in an index: then there is none. */
function bodyOf({ features }: ExportDocument, rows: readonly (readonly AttributeValue[])[]): Body {
  const written = features.map((feature, index) => featureBytes(feature, writeProperties(rows[index] ?? [])));
  const boxes = features.map(({ parts }) => boundsOf(parts)).filter((box) => box !== null);
  const whole = boundsOf(features.flatMap(({ parts }) => parts));
  if (!whole || boxes.length < features.length) return { pieces: written, order: null };
  const order = hilbertOrder(boxes, whole);
  let offset = 0;
  const leaves = order.map((index) => {
    const leaf = { box: boxes[index] ?? whole, offset };
    offset += written[index]?.length ?? 0;
    return leaf;
  });
  return {
    pieces: [packedTree(leaves), ...order.map((index) => written[index] ?? new Uint8Array())],
    order,
  };
}

/** FlatGeobuf with a spatial index, in the document's own system, doubles untouched. */
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
  const { order, pieces: body } = bodyOf(document, rows);
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
    [slot.indexNodeSize]: { uint16: order ? nodeSize : 0 },
    ...(crs && { [slot.crs]: { table: crs } }),
    [slot.title]: { text: document.title },
    [slot.description]: { text: [document.date, ...notes].join('\n') },
    ...(order && !isInOrder(order) && { [slot.metadata]: { text: orderText(order) } }),
  });
  const pieces = [new Uint8Array(magic), header, ...body];
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { files: [{ name: fileName(document.title, 'fgb'), bytes }], losses };
}
