import type { Issue } from '@/domain/issue';
import { refuse } from '../refusal';
import { baseTypeOf, readShape } from './shapes';

const headerBytes = 100;
const fileCode = 9994;

/** Where one record's contents stand. */
export interface RecordSpan {
  /** from 0: the row of the .dbf that belongs to it */
  readonly row: number;
  readonly start: number;
  readonly length: number;
}

export interface RecordIndex {
  readonly spans: readonly RecordSpan[];
  /** records the bytes do not hold, by number from 1 */
  readonly damaged: readonly number[];
  readonly isTruncated: boolean;
}

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @throws {ReadRefusal} `shp-locked`, `shp-too-short` */
export function checkMainHeader(bytes: Uint8Array, where: Issue['where']): void {
  if (bytes.length < headerBytes) refuse('shp-too-short', where, { bytes: bytes.length });
  const code = viewOf(bytes).getInt32(0, false);
  if (code !== fileCode) refuse('shp-locked', where, { code });
}

function spanAt(view: DataView, offset: number, row: number): RecordSpan | null {
  if (offset < headerBytes || offset + 12 > view.byteLength) return null;
  const length = view.getInt32(offset + 4, false) * 2;
  if (length < 4 || offset + 8 + length > view.byteLength) return null;
  return { row, start: offset + 8, length };
}

/** How many records may be lost in a row before the rest is given up. */
const maxLost = 1_000;

/** The number of the record that stands here, all of it sound; null when none does. */
function soundRecordAt(view: DataView, offset: number, from: number): number | null {
  const number = view.getInt32(offset, false);
  if (number < from || number > from + maxLost) return null;
  const span = spanAt(view, offset, number - 1);
  if (!span || baseTypeOf(view.getInt32(span.start, true)) === null) return null;
  return typeof readShape(view, span.start, span.length, () => undefined) === 'string' ? null : number;
}

/**
 * By the .shx, because an edited file keeps outgrown records behind and only the index knows the valid ones.
 * @returns null when the index does not fit the file, so that the file itself is walked through
 */
function byIndex(view: DataView, index: Uint8Array): RecordIndex | null {
  if (index.length < headerBytes || viewOf(index).getInt32(0, false) !== fileCode) return null;
  const shx = viewOf(index);
  const count = Math.floor((index.length - headerBytes) / 8);
  const spans: RecordSpan[] = [];
  const damaged: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const offset = shx.getInt32(headerBytes + row * 8, false) * 2;
    const span = spanAt(view, offset, row);
    if (span && view.getInt32(offset, false) === row + 1) spans.push(span);
    else damaged.push(row + 1);
  }
  return damaged.length > 0 || count === 0 ? null : { spans, damaged, isTruncated: false };
}

/**
 * Record after record. Where the chain breaks, the next sound record is looked for from the last good place on,
 * because it may be the length before that was wrong.
 */
function bySequence(view: DataView): RecordIndex {
  const spans: RecordSpan[] = [];
  const damaged: number[] = [];
  let offset = headerBytes;
  let number = 1;
  while (offset + 8 <= view.byteLength) {
    const span = view.getInt32(offset, false) === number ? spanAt(view, offset, number - 1) : null;
    if (span) {
      spans.push(span);
      offset = span.start + span.length;
      number += 1;
      continue;
    }
    let next = spans[spans.length - 1]?.start ?? headerBytes;
    let found: number | null = null;
    for (; next + 12 <= view.byteLength; next += 2) {
      found = soundRecordAt(view, next, number);
      if (found !== null) break;
    }
    if (found === null) return { spans, damaged: [...damaged, number], isTruncated: true };
    for (let lost = number; lost < found; lost += 1) damaged.push(lost);
    offset = next;
    number = found;
  }
  return { spans, damaged, isTruncated: view.byteLength > offset };
}

/** Finds the records of a .shp; needs no .shx, uses a sound one. */
export function findRecords(shp: Uint8Array, shx: Uint8Array | undefined): RecordIndex {
  const view = viewOf(shp);
  const indexed = shx ? byIndex(view, shx) : null;
  return indexed ?? bySequence(view);
}
