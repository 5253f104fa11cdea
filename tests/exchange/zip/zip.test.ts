import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '@/exchange/limits';
import type { InputFile } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import { encodeGbk } from '@/exchange/text/gbk';
import { unzip } from '@/exchange/zip/unzip';
import { zipFiles } from '@/exchange/zip/zip';
import { hasMessage } from '@/messages/message';
import '@/messages/survey';

const idle = () => undefined;
const archive = (bytes: Uint8Array): InputFile => ({ name: 'a.zip', bytes });
const open = (bytes: Uint8Array) => unzip(archive(bytes), idle);
const names = (bytes: Uint8Array) => open(bytes).map(({ name }) => name);

function reason(bytes: Uint8Array): string | null {
  try {
    open(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof ReadRefusal)) throw error;
    expect(hasMessage(`issues.${error.issue.code}`)).toBe(true);
    return error.issue.code;
  }
}

/** Puts other bytes of the same length in place of a name, in the local header and in the list. */
function renamed(bytes: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const needle = strToU8(from, true);
  expect(to.length).toBe(needle.length);
  for (let at = 0; at + needle.length <= copy.length; at += 1) {
    if (needle.every((byte, index) => copy[at + index] === byte)) copy.set(to, at);
  }
  return copy;
}

function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === signature) view.setUint16(at + offset, value, true);
  }
  return copy;
}

describe('unzip', () => {
  it('returns what zipFiles was given, folders and Chinese names included', () => {
    const files = [
      { name: '宗地/红线.shp', bytes: Uint8Array.from({ length: 70_000 }, (_, index) => index * index) },
      { name: '__proto.txt', bytes: new Uint8Array() },
    ];
    const packed = zipFiles(files, '2023-10-17');
    expect(open(packed)).toEqual(files);
    expect(zipFiles(files, '2023-10-17')).toEqual(packed);
  });

  it('reads names in GBK that carry no flag', () => {
    const packed = zipSync({ 'xxxx.shp': strToU8('1') });
    expect(names(renamed(packed, 'xxxx.shp', encodeGbk('红线.shp').bytes))).toEqual(['红线.shp']);
  });

  it('reads all names of an archive in one encoding: 图 alone would be UTF-8 by chance', () => {
    const packed = zipSync({ 'xx.shp': strToU8('1'), 'yyyy.txt': strToU8('2') });
    const one = renamed(packed, 'xx.shp', encodeGbk('图.shp').bytes);
    expect(names(renamed(one, 'yyyy.txt', encodeGbk('说明.txt').bytes))).toEqual(['图.shp', '说明.txt']);
    expect(names(zipSync({ '图.shp': strToU8('1') }))).toEqual(['图.shp']);
  });

  it('makes labels of names that try to leave the folder', () => {
    const bytes = strToU8('1');
    expect(
      names(
        zipSync({
          '../../etc/a': bytes,
          '/abs/b': bytes,
          'C:\\win\\c': bytes,
          'ok/..\\d': bytes,
          'e\u0000f': bytes,
          '..': bytes,
        }),
      ),
    ).toEqual(['etc/a', 'abs/b', 'win/c', 'ok/d', 'e_f', '_']);
  });

  it('skips folders and what systems leave behind', () => {
    const bytes = strToU8('1');
    const left: Zippable = {
      '__MACOSX/._a.shp': bytes,
      '.DS_Store': bytes,
      'x/Thumbs.db': bytes,
      'x/': bytes,
    };
    expect(names(zipSync({ ...left, 'x/a.shp': bytes }))).toEqual(['x/a.shp']);
  });

  it('opens archives inside archives and leaves packed documents alone', () => {
    const inner = zipSync({ 'b.shp': strToU8('b'), 'c.kmz': zipSync({ 'doc.kml': strToU8('k') }) });
    expect(names(zipSync({ '一期.ZIP': inner }))).toEqual(['一期.ZIP/b.shp', '一期.ZIP/c.kmz']);
  });

  it('refuses archives nested too deep, with too many files, too tight', () => {
    let nested = zipSync({ 'a.txt': strToU8('a') });
    for (let level = 0; level < limits.depth; level += 1) nested = zipSync({ 'n.zip': nested }, { level: 0 });
    expect(reason(nested)).toBe('archive-depth');
    const many = Object.fromEntries(
      Array.from({ length: limits.archiveEntries + 1 }, (_, index) => [`f${index}`, new Uint8Array()]),
    );
    expect(reason(zipSync(many))).toBe('archive-entries');
    const half = Object.fromEntries(Object.entries(many).slice(0, 600));
    expect(reason(zipSync({ 'a.zip': zipSync(half), 'b.zip': zipSync(half) }))).toBe('archive-entries');
    expect(reason(zipSync({ bomb: new Uint8Array(8 * 1024 * 1024) }))).toBe('archive-ratio');
    expect(reason(zipSync({ dull: new Uint8Array(512 * 1024) }))).toBeNull();
  });

  it('refuses what unpacks to too much, counted over all archives inside', { timeout: 60_000 }, () => {
    const noise = new Uint8Array(21 * 1024 * 1024);
    for (let at = 0; at < noise.length; at += 64) noise[at] = (at * 2_654_435_761) >>> 24;
    const block = zipSync({ block: noise }, { level: 1 });
    const heap = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.zip`, block]));
    expect(reason(zipSync(heap, { level: 0 }))).toBe('archive-unpacked');
  });

  it('refuses locked, foreign, damaged and cut archives, each with its reason', () => {
    const packed = zipSync({ 'a.txt': strToU8('hello hello hello hello') });
    expect(reason(patched(packed, 0x02014b50, 8, 1))).toBe('archive-encrypted');
    expect(reason(patched(packed, 0x02014b50, 10, 12))).toBe('archive-method');
    expect(reason(patched(packed, 0x02014b50, 16, 0x1234))).toBe('archive-damaged');
    expect(reason(packed.slice(0, -10))).toBe('archive-truncated');
    expect(reason(packed.slice(20))).toBe('archive-truncated');
    expect(reason(strToU8('not an archive, but long enough to be one'))).toBe('archive-unreadable');
    expect(reason(new Uint8Array())).toBe('archive-unreadable');
  });

  it('takes bytes standing before the archive', () => {
    const packed = zipSync({ 'a.txt': strToU8('hello') });
    const shifted = new Uint8Array(packed.length + 100);
    shifted.set(packed, 100);
    expect(names(shifted)).toEqual(['a.txt']);
  });

  it('stops when the reading is cancelled', () => {
    const packed = zipFiles([{ name: 'a', bytes: new Uint8Array(10) }]);
    expect(() =>
      unzip(archive(packed), () => {
        throw new RangeError('cancelled');
      }),
    ).toThrow(RangeError);
  });

  it('ends decently whatever happens to the bytes', () => {
    const whole = zipFiles([
      { name: '宗地.txt', bytes: strToU8('J1,1,3095600.000,40567500.000\r\n'.repeat(40)) },
      { name: 'b.zip', bytes: zipFiles([{ name: 'c', bytes: strToU8('c') }]) },
    ]);
    const edit = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.nat(whole.length), (edits, length) => {
        const bytes = whole.slice();
        for (const [at, byte] of edits) bytes[at] = byte;
        reason(length % 3 === 0 ? bytes.slice(0, length) : bytes);
      }),
      { numRuns: 800, seed: 3 },
    );
  });
});
