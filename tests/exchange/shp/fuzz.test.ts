import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasMessage, message } from '@/messages/message';
import '@/messages/survey';
import { ReadRefusal } from '@/exchange/refusal';
import { readShapefile } from '@/exchange/shp/read';
import { writeShapefile } from '@/exchange/shp/write';
import { documents } from '../arbitrary-document';

const harm = fc.record({
  file: fc.nat(4),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 3 }),
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
  head: fc.boolean(),
});

describe('a harmed shapefile', () => {
  it('ends in a refusal or in issues with words, never in another error', async () => {
    await fc.assert(
      fc.asyncProperty(documents, harm, async (document, { file, cut, changes, head }) => {
        const { files } = writeShapefile(document, { encoding: 'utf-8' });
        const harmed = files.map((each, index) => {
          if (index !== file) return each;
          const bytes = each.bytes.slice(0, cut === null ? undefined : Math.floor(each.bytes.length * cut));
          // Half of the time the changes hit the first bytes, where the counts are.
          const span = head ? Math.min(bytes.length, 200) : bytes.length;
          for (const [at, value] of changes) bytes[Math.floor(at * span)] = value;
          return { ...each, bytes };
        });
        const issues = await readShapefile(harmed, {}, () => undefined).then(
          (dataset) => dataset.issues,
          (error: unknown) => {
            if (error instanceof ReadRefusal) return [error.issue];
            throw error;
          },
        );
        for (const { code, params } of issues) {
          const key = `issues.${code}`;
          if (!hasMessage(key)) expect.fail(key);
          else expect(message('zh-CN', key, params)).not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 400, seed: 4 },
    );
  }, 60_000);
});

describe('a large shapefile', () => {
  it('of 100 000 vertices is read whole', async () => {
    const features = Array.from({ length: 1000 }, (_, row) => ({
      kind: 'polygon' as const,
      name: `地块${row}`,
      number: `A-${row}`,
      parts: [
        [
          Array.from({ length: 100 }, (__, index): [number, number] => [
            568_000 + row * 10 + Math.cos(index / 16),
            3_100_000 + Math.sin(index / 16),
          ]),
        ],
      ],
      pointLabels: null,
      attributes: { 面积: row / 10 },
    }));
    const { files } = writeShapefile(
      { title: 'x', system: 'EPSG:4549', date: '2026-11-20', features },
      { encoding: 'gbk' },
    );
    const { layers } = await readShapefile(files, {}, () => undefined);
    expect(layers[0]?.features).toHaveLength(1000);
  });
});
