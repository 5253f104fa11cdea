import { limits } from '../limits';
import { refuse } from '../refusal';

/** One entry as the list at the end of an archive describes it. Nothing in it is trusted before it is checked. */
export interface ZipEntry {
  /** raw, because archives made in China hold GBK without saying so */
  readonly nameBytes: Uint8Array;
  /** said by its flag */
  readonly isUtf8Name: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  /** where its local header stands */
  readonly offset: number;
}

const signatures = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50 } as const;
const sizes = { end: 22, end64: 56, locator64: 20, entry: 46, comment: 0xffff } as const;
/** Held by a 32-bit field whose value stands in the zip64 extra field. */
const elsewhere = 0xffffffff;

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const long = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly entries: number;
  /** bytes standing before the archive itself, e.g. of a self-extracting program */
  readonly shift: number;
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - sizes.end - sizes.comment);
  for (let at = view.byteLength - sizes.end; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return null;
}

function findDirectory(view: DataView, file: string): Directory {
  const at = findEnd(view);
  if (at === null) {
    const isArchive = view.byteLength >= 4 && view.getUint16(0, true) === 0x4b50;
    return refuse(isArchive ? 'archive-truncated' : 'archive-unreadable', { file });
  }
  let entries = view.getUint16(at + 10, true);
  let bytes = view.getUint32(at + 12, true);
  let offset = view.getUint32(at + 16, true);
  let end = at;
  const locator = at - sizes.locator64;
  if (locator >= 0 && view.getUint32(locator, true) === signatures.locator64) {
    const at64 = long(view, locator + 8);
    if (at64 + sizes.end64 > locator || view.getUint32(at64, true) !== signatures.end64) {
      refuse('archive-damaged', { file });
    }
    entries = long(view, at64 + 32);
    bytes = long(view, at64 + 40);
    offset = long(view, at64 + 48);
    end = at64;
  }
  const start = end - bytes;
  if (start < 0 || start < offset) refuse('archive-truncated', { file });
  return { start, end, entries, shift: start - offset };
}

/** Size and offset from the zip64 extra field, which holds only what did not fit, in this order. */
function wide(
  view: DataView,
  from: number,
  to: number,
  missing: readonly boolean[],
): readonly number[] | null {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const wanted = missing.filter(Boolean).length * 8;
      if (length < wanted || at + 4 + wanted > to) return null;
      let next = at + 4;
      return missing.map((isMissing) => {
        if (!isMissing) return 0;
        next += 8;
        return long(view, next - 8);
      });
    }
    at += 4 + length;
  }
  return null;
}

/**
 * Reads the list of an archive. The list at the end is read, not the headers on the way: only it knows the sizes of
 * entries that were written as a stream.
 * @throws {ReadRefusal} `archive-unreadable`, `archive-truncated`, `archive-damaged`, `archive-entries`
 */
export function readDirectory(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  if (bytes.length < sizes.end) refuse('archive-unreadable', { file });
  const view = viewOf(bytes);
  const { start, end, entries, shift } = findDirectory(view, file);
  if (entries > limits.archiveEntries) refuse('archive-entries', { file }, { limit: limits.archiveEntries });
  const list: ZipEntry[] = [];
  let at = start;
  while (list.length < entries) {
    if (at + sizes.entry > end || view.getUint32(at, true) !== signatures.entry) {
      refuse('archive-damaged', { file });
    }
    const nameEnd = at + sizes.entry + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) refuse('archive-damaged', { file });
    const unpacked = view.getUint32(at + 24, true);
    let packedBytes = view.getUint32(at + 20, true);
    let offset = view.getUint32(at + 42, true);
    if (unpacked === elsewhere || packedBytes === elsewhere || offset === elsewhere) {
      const missing = [unpacked === elsewhere, packedBytes === elsewhere, offset === elsewhere];
      const values = wide(view, nameEnd, extraEnd, missing) ?? refuse('archive-damaged', { file });
      if (missing[1]) packedBytes = values[1] ?? 0;
      if (missing[2]) offset = values[2] ?? 0;
    }
    list.push({
      nameBytes: bytes.subarray(at + sizes.entry, nameEnd),
      isUtf8Name: (view.getUint16(at + 8, true) & 0x800) !== 0,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes,
      offset: offset + shift,
    });
    at = next;
  }
  return list;
}
