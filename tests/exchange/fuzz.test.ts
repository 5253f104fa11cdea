import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportDocument, type ReadResult, readFiles } from '@/exchange/import';
import { placeDataset } from '@/exchange/place/place-dataset';
import type { ExportDocument, InputFile } from '@/exchange/raw';
import { formatIds } from '@/exchange/raw';
import { zipFiles } from '@/exchange/zip/zip';
import { hasMessage } from '@/messages/message';
import '@/messages/survey';

const runsPerFormat = 120;

const part = [
  [
    [40567500, 3095600],
    [40568500, 3095600],
    [40568500, 3095000],
    [40567500, 3095000],
  ],
  [
    [40567900, 3095366.667],
    [40568100, 3095366.667],
    [40568100, 3095200],
    [40567900, 3095200],
  ],
] as const;
const document: ExportDocument = {
  title: '地块',
  system: 'EPSG:4528',
  date: '2026-11-23',
  features: ['A3', 'A4', 'A5'].map((number) => ({
    kind: 'polygon',
    name: `地块 ${number}`,
    number,
    parts: [part],
    pointLabels: null,
    attributes: { 用地性质: '工业用地', 面积: 56.6667, 备注: '=1+1', 示例: false, 空: null },
  })),
};

/** Sound files of every format, written by our own writers. */
const seeds = new Map<string, readonly InputFile[]>();
beforeAll(async () => {
  for (const format of formatIds) {
    const { files } = await exportDocument(format, document);
    seeds.set(format, files);
  }
  seeds.set('zip', [{ name: 'a.zip', bytes: zipFiles(seeds.get('shp') ?? []) }]);
  const text = await readFile('tests/fixtures/exchange/pipeline/a3-gbk.txt');
  seeds.set('gbk', [{ name: 'a3.txt', bytes: new Uint8Array(text) }]);
});

/** One way of damaging bytes; the numbers are shares of the length, so that any file can be damaged by them. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('set' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  fc.record({
    kind: fc.constant('fill' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.constantFrom(0, 255, 0x20, 0x7b),
  }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, how: Damage): Uint8Array {
  if (bytes.length === 0) return bytes;
  const at = Math.min(bytes.length - 1, Math.floor(how.at * bytes.length));
  const copy = bytes.slice();
  switch (how.kind) {
    case 'cut':
      return copy.subarray(0, at);
    case 'set':
      copy[at] = how.byte;
      return copy;
    case 'fill':
      return copy.fill(how.byte, at, at + 16);
    case 'repeat': {
      const piece = bytes.subarray(at, at + how.length);
      const longer = new Uint8Array(bytes.length + piece.length);
      longer.set(bytes.subarray(0, at));
      longer.set(piece, at);
      longer.set(bytes.subarray(at), at + piece.length);
      return longer;
    }
    case 'drop': {
      const rest = bytes.subarray(at + 7);
      copy.set(rest, at);
      return copy.subarray(0, at + rest.length);
    }
  }
}

/** A decent ending: read with issues that have words, or refused with a reason that has words. Never anything else. */
async function endsDecently(results: readonly ReadResult[]): Promise<void> {
  expect(results.length).toBeGreaterThan(0);
  for (const { raw, refusal } of results) {
    const issues = refusal ? [refusal] : (raw?.issues ?? []);
    const wordless = issues.filter(({ code }) => !hasMessage(`issues.${code}`));
    expect(wordless).toEqual([]);
    // `unreadable` is the last net under a reader; falling into it is a reader's fault.
    expect(refusal?.code).not.toBe('unreadable');
    if (!raw) continue;
    const placed = await placeDataset(raw);
    for (const { geometry } of placed.features) {
      expect(JSON.stringify(geometry?.coordinates ?? [])).not.toContain('null');
    }
    expect(placed.issues.filter(({ code }) => !hasMessage(`issues.${code}`))).toEqual([]);
  }
}

describe('files that are damaged', () => {
  it.each([...formatIds, 'zip', 'gbk'])(
    '%s ends decently, and ends',
    async (name) => {
      const files = seeds.get(name) ?? [];
      await endsDecently(await readFiles(files));
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.array(damage, { minLength: 1, maxLength: 4 }),
          async (which, damages) => {
            const target = which % files.length;
            const harmed = files.map((file, index) =>
              index === target ? { ...file, bytes: damages.reduce(damaged, file.bytes) } : file,
            );
            await endsDecently(await readFiles(harmed));
          },
        ),
        { numRuns: runsPerFormat, seed: 20261123 },
      );
    },
    240_000,
  );

  it.each([...formatIds])(
    '%s under every other name ends decently',
    async (name) => {
      const [first] = seeds.get(name) ?? [];
      if (!first) throw new Error(`No seed of ${name}.`);
      for (const extension of [
        'txt',
        'csv',
        'dxf',
        'kml',
        'kmz',
        'zip',
        'gpkg',
        'geojson',
        'shp',
        'xlsx',
        'fgb',
        '',
      ]) {
        await endsDecently(await readFiles([{ name: `a.${extension}`, bytes: first.bytes }]));
      }
    },
    120_000,
  );
});
