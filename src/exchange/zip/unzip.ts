import { Inflate } from 'fflate';
import { limits } from '../limits';
import type { InputFile, Progress } from '../raw';
import { refuse } from '../refusal';
import { readDirectory, viewOf, type ZipEntry } from './central-directory';
import { crc32 } from './crc32';
import { entryNames, isJunk } from './entry-name';

const localHeader = { signature: 0x04034b50, bytes: 30 } as const;
/** Fed to the inflater at a time: even at deflate's greatest ratio a piece comes out below 17 MB and can be counted. */
const pieceBytes = 16 * 1024;
/** Below this the ratio says nothing: an empty table or an even raster shrinks by more than 100:1 too. */
const ratioCountsFrom = 1024 * 1024;

/** What is spent over an archive and all archives inside it. */
interface Spent {
  entries: number;
  unpackedBytes: number;
}

function packedBytesOf(archive: InputFile, entry: ZipEntry, name: string): Uint8Array {
  const view = viewOf(archive.bytes);
  const where = { file: `${archive.name}/${name}` };
  if (entry.offset + localHeader.bytes > view.byteLength) refuse('archive-truncated', where);
  if (view.getUint32(entry.offset, true) !== localHeader.signature) refuse('archive-damaged', where);
  const start =
    entry.offset +
    localHeader.bytes +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.packedBytes > view.byteLength) refuse('archive-truncated', where);
  return archive.bytes.subarray(start, start + entry.packedBytes);
}

function count(spent: Spent, entryBytes: number, packedBytes: number, added: number, file: string): void {
  spent.unpackedBytes += added;
  if (spent.unpackedBytes > limits.unpackedBytes) {
    refuse('archive-unpacked', { file }, { limit: limits.unpackedBytes / 1048576 });
  }
  if (entryBytes > ratioCountsFrom && entryBytes > packedBytes * limits.inflationRatio) {
    refuse('archive-ratio', { file }, { limit: limits.inflationRatio });
  }
}

function inflate(packed: Uint8Array, spent: Spent, file: string, step: () => void): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let [total, fresh] = [0, 0];
  const inflater = new Inflate((piece) => {
    pieces.push(piece);
    fresh += piece.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += pieceBytes) {
    step();
    fresh = 0;
    try {
      inflater.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    } catch {
      refuse('archive-damaged', { file });
    }
    total += fresh;
    count(spent, total, packed.length, fresh, file);
  }
  return pieces;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function unpack(
  archive: InputFile,
  entry: ZipEntry,
  name: string,
  spent: Spent,
  step: () => void,
): Uint8Array {
  const file = `${archive.name}/${name}`;
  if (entry.isEncrypted) refuse('archive-encrypted', { file });
  const packed = packedBytesOf(archive, entry, name);
  let pieces: readonly Uint8Array[];
  if (entry.method === 0) {
    count(spent, packed.length, packed.length, packed.length, file);
    pieces = [packed.slice()];
  } else if (entry.method === 8) pieces = inflate(packed, spent, file, step);
  else return refuse('archive-method', { file }, { method: entry.method });
  step();
  if (crc32(pieces) !== entry.crc) refuse('archive-damaged', { file });
  return joined(pieces);
}

function unzipInto(
  archive: InputFile,
  depth: number,
  spent: Spent,
  into: (file: InputFile) => void,
  progress: Progress,
): void {
  if (depth > limits.depth) refuse('archive-depth', { file: archive.name }, { limit: limits.depth });
  const entries = readDirectory(archive.bytes, archive.name);
  spent.entries += entries.length;
  if (spent.entries > limits.archiveEntries) {
    refuse('archive-entries', { file: archive.name }, { limit: limits.archiveEntries });
  }
  const names = entryNames(entries);
  entries.forEach((entry, index) => {
    const step = () => progress(index, entries.length);
    step();
    const name = names[index] ?? '_';
    const last = entry.nameBytes[entry.nameBytes.length - 1];
    if (last === 0x2f || last === 0x5c || isJunk(name)) return;
    const file = { name, bytes: unpack(archive, entry, name, spent, step) };
    if (!/\.zip$/i.test(name)) into(file);
    else {
      unzipInto(
        file,
        depth + 1,
        spent,
        (inner) => into({ ...inner, name: `${name}/${inner.name}` }),
        progress,
      );
    }
  });
  progress(entries.length, entries.length);
}

/**
 * Unpacks an archive and the `.zip` archives inside it, counting entries, bytes and ratio while it inflates; sizes
 * an archive states about itself are never believed. Folders and what operating systems leave behind are skipped.
 * @returns files in the order of the archive, names as harmless labels with `/` between folders
 * @throws {ReadRefusal} `archive-unreadable`, `-truncated`, `-damaged`, `-encrypted`, `-method`, `-entries`,
 * `-unpacked`, `-ratio`, `-depth`
 */
export function unzip(file: InputFile, progress: Progress): readonly InputFile[] {
  const files: InputFile[] = [];
  unzipInto(file, 1, { entries: 0, unpackedBytes: 0 }, (found) => files.push(found), progress);
  return files;
}
