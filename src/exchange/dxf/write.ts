import type { ShapeKind } from '@/domain/imported-feature';
import { definitionOf, systemIdFrom } from '@/geodesy/coordinate-systems';
import { fileBaseName } from '../file-name';
import { IssueList } from '../issue-list';
import type { ExportDocument, ExportFeature, WrittenFiles } from '../raw';
import { DxfLines, type DxfVersion } from './lines';
import { markSuffix, marksOf } from './marks';
import { systemComment } from './read';
import { type EntityStyle, writeFeature } from './write-entities';
import { type Extent, type WrittenLayer, writeObjects, writeTables } from './write-tables';

export interface DxfOptions {
  /** R2000 in GBK opens in the oldest programs in use; R2007 is UTF-8 */
  readonly version: DxfVersion;
  /** sentences that travel with the file: 示意图, 不作为划界依据, 审图号 */
  readonly notes?: readonly string[];
}

const layerNames: Readonly<Record<ShapeKind, string>> = { polygon: '地块', line: '线', point: '点' };
const labelLayer = '注记';
const noteLayer = '说明';
/** Of the drawing's colour table: red outlines as in the trade, white texts; 示例 in grey. */
const colours: Readonly<Record<ShapeKind, number>> = { polygon: 1, line: 5, point: 3 };
const illustrativeColour = 8;

const layerOf = ({ kind, attributes }: ExportFeature) =>
  `${layerNames[kind]}${markSuffix(marksOf(attributes))}`;

function extentOf(features: readonly ExportFeature[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { parts } of features) {
    for (const [x, y] of parts.flat(2)) {
      [west, south] = [Math.min(west, x), Math.min(south, y)];
      [east, north] = [Math.max(east, x), Math.max(north, y)];
    }
  }
  return west > east ? { west: 0, south: 0, east: 1, north: 1 } : { west, south, east, north };
}

function writeNotes(
  out: DxfLines,
  notes: readonly string[],
  { west, south, east }: Extent,
  style: EntityStyle,
): void {
  const [least, most] = style.textHeights;
  const height = Math.min(most, Math.max(least, (east - west) / 60));
  notes.forEach((note, index) => {
    const [x, y] = [style.number(west), style.number(south - height * 2 * (index + 1))];
    out.pairs(0, 'TEXT', 5, out.nextHandle(), 330, '1F', 100, 'AcDbEntity').text(8, noteLayer);
    out.pairs(100, 'AcDbText', 10, x, 20, y, 30, 0, 40, style.number(height)).text(1, note);
    out.pairs(100, 'AcDbText');
  });
}

/** `$INSUNITS` 6 is metres; degrees are no unit it knows. */
function writeHeader(
  out: DxfLines,
  { west, south, east, north }: Extent,
  number: EntityStyle['number'],
  isDegrees: boolean,
  handleSeed: string,
): void {
  const isUtf8 = out.version === 'R2007';
  out.pairs(0, 'SECTION', 2, 'HEADER', 9, '$ACADVER', 1, isUtf8 ? 'AC1021' : 'AC1015');
  // CAD programs take release 2007 for UTF-8 whatever stands here; GDAL wants to be told.
  out.pairs(9, '$DWGCODEPAGE', 3, isUtf8 ? 'ANSI_65001' : 'ANSI_936');
  out.pairs(9, '$INSUNITS', 70, isDegrees ? 0 : 6).pairs(9, '$MEASUREMENT', 70, 1);
  out.pairs(9, '$EXTMIN', 10, number(west), 20, number(south), 30, 0);
  out.pairs(9, '$EXTMAX', 10, number(east), 20, number(north), 30, 0);
  out.pairs(9, '$HANDSEED', 5, handleSeed, 0, 'ENDSEC');
}

/**
 * Writes a drawing of release 2000 (GBK) or 2007 (UTF-8) in metres, x east and y north, six decimals; twelve where
 * the document is in degrees. Number, name and attributes stand on the shapes as extended data, which CAD programs
 * keep but hardly show: `losses` say so, and name what found no room.
 */
export function writeDxf(document: ExportDocument, { version, notes = [] }: DxfOptions): WrittenFiles {
  const losses = new IssueList();
  const system = systemIdFrom(document.system);
  const isDegrees = system !== null && definitionOf(system)?.kind === 'geographic';
  const extent = extentOf(document.features);
  const body = new DxfLines(version);
  const names = new Map<string, WrittenLayer>();
  for (const feature of document.features) {
    const name = layerOf(feature);
    const colour = marksOf(feature.attributes).illustrative ? illustrativeColour : colours[feature.kind];
    names.set(name, { name, colour });
  }
  const layers = [...names.values(), { name: labelLayer, colour: 7 }];
  if (notes.length > 0) layers.push({ name: noteLayer, colour: 7 });
  writeTables(body, layers, extent);
  body.pairs(0, 'SECTION', 2, 'ENTITIES');
  const common = {
    labelLayer,
    number: (value: number) => value.toFixed(isDegrees ? 12 : 6),
    textHeights: isDegrees ? ([1e-5, 3e-4] as const) : ([1, 30] as const),
  };
  const columns = new Set<string>();
  document.features.forEach((feature, index) => {
    const left = writeFeature(body, feature, index, { ...common, layer: layerOf(feature) });
    for (const key of Object.keys(feature.attributes)) columns.add(key);
    if (left.length > 0) {
      losses.add(
        'warning',
        'dxf-attributes-lost',
        { feature: feature.number || String(index + 1) },
        { fields: left.slice(0, 10).join('、') },
      );
    }
  });
  writeNotes(body, notes, extent, { ...common, layer: noteLayer });
  body.pairs(0, 'ENDSEC');
  writeObjects(body);
  const labelled = document.features.filter(({ pointLabels }) => pointLabels !== null).length;
  if (labelled > 0) losses.add('info', 'dxf-labels-lost', {}, { count: labelled });
  if (columns.size > 0) {
    losses.add(
      'info',
      'dxf-attributes-hidden',
      {},
      { fields: [...columns].slice(0, 10).join('、'), count: columns.size },
    );
  }
  if (isDegrees) losses.add('warning', 'dxf-degrees', {});
  const out = new DxfLines(version);
  if (system !== null) out.pair(999, `${systemComment}${system}`);
  writeHeader(out, extent, common.number, isDegrees, body.handleSeed);
  const name = `${fileBaseName(document.title)}.dxf`;
  return { files: [{ name, bytes: out.append(body).bytes() }], losses: losses.all() };
}
