import type { Issue } from '@/domain/issue';
import type { IssueList } from '../issue-list';
import type { Tally } from '../limits';
import type { Progress, RawFeature, RawLayer } from '../raw';
import type { RingUnit } from '../rings/clean';
import { type AttributeTable, noText } from './columns';
import { outlineOf } from './outline';
import { checkMainHeader, findRecords, type RecordSpan, viewOf } from './records';
import { readShape } from './shapes';

export interface LayerSource {
  readonly name: string;
  readonly file: string;
  readonly shp: Uint8Array;
  readonly shx: Uint8Array | undefined;
  readonly table: AttributeTable | null;
  readonly unit: RingUnit;
}

interface Remarks {
  readonly empty: number[];
  readonly deleted: number[];
  extraOrdinates: boolean;
  duplicates: number;
}

const faultCodes = {
  'unknown-type': 'shp-record-type',
  'too-short': 'shp-record-damaged',
  'bad-parts': 'shp-record-damaged',
  'bad-number': 'shp-record-numbers',
} as const;

function readRecord(
  source: LayerSource,
  view: DataView,
  span: RecordSpan,
  tally: Tally,
  doubts: IssueList,
  remarks: Remarks,
): readonly RawFeature[] {
  const where: Issue['where'] = { file: source.file, feature: String(span.row + 1) };
  if (source.table?.isDeleted(span.row)) {
    remarks.deleted.push(span.row + 1);
    return [];
  }
  const shape = readShape(view, span.start, span.length, (vertices) => tally.addVertices(vertices));
  if (typeof shape === 'string') {
    doubts.add('error', faultCodes[shape], where, { record: span.row + 1 });
    return [];
  }
  if (shape.hasExtraOrdinates) remarks.extraOrdinates = true;
  if (shape.lists.length === 0) {
    remarks.empty.push(span.row + 1);
    return [];
  }
  const outline = outlineOf(shape, source.unit);
  if (!outline) {
    doubts.add('error', 'shp-too-many-rings', where, { record: span.row + 1, rings: shape.lists.length });
    return [];
  }
  remarks.duplicates += outline.duplicates;
  if (outline.dropped > 0) {
    doubts.add('warning', 'shp-rings-dropped', where, { record: span.row + 1, count: outline.dropped });
  }
  const text = source.table && span.row < source.table.rows ? source.table.row(span.row) : noText;
  return outline.shapes.map((parts) => {
    tally.addFeature();
    return { where, kind: outline.kind, parts, pointLabels: null, ...text };
  });
}

/** Beyond this many numbers the list says no more than the count. */
const mostNamed = 8;

function named(records: readonly number[]): Issue['params'] {
  const more = records.length > mostNamed ? ' …' : '';
  return { count: records.length, records: `${records.slice(0, mostNamed).join(', ')}${more}` };
}

/**
 * Reads one .shp with its rows. What a record cannot give is an issue with the record's number.
 * @throws {ReadRefusal} `shp-locked`, `shp-too-short`, or over a limit
 */
export function readLayer(
  source: LayerSource,
  tally: Tally,
  doubts: IssueList,
  progress: Progress,
): RawLayer {
  const where = { file: source.file };
  checkMainHeader(source.shp, where);
  const view = viewOf(source.shp);
  const { spans, damaged, isTruncated } = findRecords(source.shp, source.shx);
  const remarks: Remarks = { empty: [], deleted: [], extraOrdinates: false, duplicates: 0 };
  const features: RawFeature[] = [];
  spans.forEach((span, index) => {
    if (index % 256 === 0) progress(span.start, source.shp.length);
    for (const feature of readRecord(source, view, span, tally, doubts, remarks)) features.push(feature);
  });
  for (const record of damaged) {
    doubts.add('error', 'shp-record-damaged', { ...where, feature: String(record) }, { record });
  }
  if (isTruncated) doubts.add('error', 'shp-truncated', where, { records: spans.length });
  const shapes = spans.length + damaged.length;
  if (source.table && source.table.rows !== shapes) {
    doubts.add('warning', 'shp-row-count', where, { rows: source.table.rows, shapes });
  }
  if (remarks.empty.length > 0) doubts.add('warning', 'shp-null-shapes', where, named(remarks.empty));
  if (remarks.deleted.length > 0) doubts.add('info', 'shp-deleted-rows', where, named(remarks.deleted));
  if (remarks.extraOrdinates) doubts.add('info', 'shp-extra-ordinates', where);
  if (remarks.duplicates > 0)
    doubts.add('info', 'shp-duplicate-points', where, { count: remarks.duplicates });
  return { name: source.name, features };
}
