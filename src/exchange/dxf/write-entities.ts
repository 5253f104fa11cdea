import type { SurveyPosition } from '@/domain/imported-feature';
import type { ExportFeature } from '../raw';
import { labelPlace } from './label-point';
import type { DxfLines } from './lines';
import { marksOf } from './marks';
import { maxDataBytes, ownApplication, ownLines } from './own-data';
import { modelSpace } from './write-tables';

export interface EntityStyle {
  readonly layer: string;
  readonly labelLayer: string;
  /** text for a coordinate */
  readonly number: (value: number) => string;
  /** drawing units of the smallest and largest text */
  readonly textHeights: readonly [least: number, most: number];
}

function begin(out: DxfLines, type: string, layer: string, ...classes: readonly string[]): void {
  out.pairs(0, type, 5, out.nextHandle(), 330, modelSpace, 100, 'AcDbEntity').text(8, layer);
  for (const name of classes) out.pair(100, name);
}

function ownData(out: DxfLines, lines: readonly string[]): void {
  out.pair(1001, ownApplication);
  for (const line of lines) out.text(1000, line);
}

/** @returns lines that carry number, name and attributes; and the keys for which there was no room */
function dataOf(
  out: DxfLines,
  feature: ExportFeature,
): { readonly lines: readonly string[]; readonly left: readonly string[] } {
  const lines: string[] = [];
  const left: string[] = [];
  let bytes = 64;
  const add = (sign: 'n' | 't' | 'a', value: unknown, key: string) => {
    const own = ownLines(sign, value, out.bytesOf);
    const size = own.reduce(
      (sum, line) => sum + [...line].reduce((all, each) => all + out.bytesOf(each), 8),
      0,
    );
    if (bytes + size > maxDataBytes) {
      left.push(key);
      return;
    }
    bytes += size;
    lines.push(...own);
  };
  add('n', feature.number, 'number');
  add('t', feature.name, 'name');
  for (const [key, value] of Object.entries(feature.attributes)) add('a', [key, value], key);
  return { lines, left };
}

function polyline(
  out: DxfLines,
  style: EntityStyle,
  positions: readonly SurveyPosition[],
  isClosed: boolean,
): void {
  begin(out, 'LWPOLYLINE', style.layer, 'AcDbPolyline');
  out.pairs(90, positions.length, 70, isClosed ? 1 : 0, 43, 0);
  for (const [x, y] of positions) out.pairs(10, style.number(x), 20, style.number(y));
}

function label(
  out: DxfLines,
  style: EntityStyle,
  feature: ExportFeature,
  part: ExportFeature['parts'][number],
): void {
  const { schematic, illustrative } = marksOf(feature.attributes);
  const marks = [schematic ? '示意' : '', illustrative ? '示例' : '']
    .filter((mark) => mark !== '')
    .join('、');
  const words = [feature.number, feature.name === feature.number ? '' : feature.name].filter(
    (word) => word !== '',
  );
  const text = `${words.join(' ')}${marks === '' ? '' : `（${marks}）`}`;
  const place = feature.kind === 'polygon' ? labelPlace(part) : null;
  const at = place?.at ?? part[0]?.[0];
  if (text === '' || !at) return;
  const width = [...text].reduce((sum, each) => sum + (each.charCodeAt(0) < 0x80 ? 0.6 : 1.1), 0);
  const [least, most] = style.textHeights;
  const height = Math.min(most, Math.max(least, ((place?.width ?? 0) * 0.8) / width));
  begin(out, 'TEXT', style.labelLayer, 'AcDbText');
  out.pairs(10, style.number(at[0]), 20, style.number(at[1]), 30, 0, 40, style.number(height)).text(1, text);
  out.pairs(72, 1, 11, style.number(at[0]), 21, style.number(at[1]), 31, 0, 100, 'AcDbText', 73, 2);
  ownData(out, ['zhigu 1 label']);
}

/**
 * Writes one feature: a closed polyline per ring, holes too, an open one per line, a point per point, and a text with
 * its number and name. What belongs together is noted as extended data.
 * @returns keys of attributes for which extended data had no room
 */
export function writeFeature(
  out: DxfLines,
  feature: ExportFeature,
  index: number,
  style: EntityStyle,
): readonly string[] {
  const { lines, left } = dataOf(out, feature);
  let isFirst = true;
  feature.parts.forEach((rings, part) => {
    rings.forEach((ring, at) => {
      if (feature.kind === 'point') {
        const [x, y] = ring[0] ?? [0, 0];
        begin(out, 'POINT', style.layer, 'AcDbPoint');
        out.pairs(10, style.number(x), 20, style.number(y), 30, 0);
      } else polyline(out, style, ring, feature.kind === 'polygon');
      ownData(out, [`zhigu 1 ${index} ${part} ${at}`, ...(isFirst ? lines : [])]);
      isFirst = false;
    });
  });
  const first = feature.parts[0];
  if (first) label(out, style, feature, first);
  return left;
}
