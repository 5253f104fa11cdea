import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDxf } from '@/exchange/dxf/read';
import { writeDxf } from '@/exchange/dxf/write';
import { ReadRefusal } from '@/exchange/refusal';
import { hasMessage, message } from '@/messages/message';
import '@/messages/survey';
import { documents } from '../arbitrary-document';
import { block, drawing, insert, pairs } from './build';

const endsDecently = async (bytes: Uint8Array) => {
  const issues = await readDxf([{ name: 'a.dxf', bytes }], {}, () => undefined).then(
    (dataset) => {
      const numbers = dataset.layers.flatMap(({ features }) =>
        features.flatMap(({ parts }) => parts.flat(3)),
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
      return dataset.issues;
    },
    (error: unknown) => {
      if (error instanceof ReadRefusal) return [error.issue];
      throw error;
    },
  );
  for (const { code, params, where } of issues) {
    const key = `issues.${code}`;
    if (!hasMessage(key)) expect.fail(key);
    else expect(message('zh-CN', key, { ...where, ...params })).not.toMatch(/\{\w+\}/);
  }
};

describe('a harmed drawing', () => {
  const at = fc.double({ min: 0, max: 0.999, noNaN: true });

  it('ends in a refusal or in issues with words, never in another error', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(fc.tuple(at, fc.nat(255)), { maxLength: 20 }),
        fc.option(at, { nil: null }),
        async (document, changes, cut) => {
          const whole = writeDxf(document, { version: 'R2000-gbk' }).files[0]?.bytes ?? new Uint8Array();
          const bytes = whole.slice(0, cut === null ? undefined : Math.floor(cut * whole.length));
          for (const [place, value] of changes) bytes[Math.floor(place * bytes.length)] = value;
          await endsDecently(bytes);
        },
      ),
      { numRuns: 200, seed: 6 },
    );
  }, 60_000);

  it('made of any pairs at all does too', async () => {
    const types = [
      'LWPOLYLINE',
      'POLYLINE',
      'VERTEX',
      'SEQEND',
      'HATCH',
      'INSERT',
      'ARC',
      'CIRCLE',
      'ELLIPSE',
      'SPLINE',
      'TEXT',
      'MTEXT',
      'LINE',
      'POINT',
    ];
    const codes = [
      1, 2, 3, 8, 10, 20, 11, 21, 40, 41, 42, 50, 51, 62, 67, 70, 71, 72, 73, 74, 75, 90, 91, 92, 93, 94, 95,
      96, 97, 98, 210, 220, 230, 330, 1000, 1001,
    ];
    const number = fc.oneof(
      fc.integer({ min: -9, max: 9 }),
      fc.double(),
      fc.constant('x'),
      fc.constantFrom(1e12, 1e300, 1e-300),
    );
    const entity = fc
      .tuple(
        fc.constantFrom(...types),
        fc.array(fc.tuple(fc.constantFrom(...codes), number), { maxLength: 40 }),
      )
      .map(
        ([type, rest]) =>
          pairs(0, type) + rest.map(([code, value]) => pairs(code, code === 2 ? 'B' : value)).join(''),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(entity, { maxLength: 12 }),
        fc.array(entity, { maxLength: 6 }),
        async (main, inner) => {
          const blocks = block('B', inner.join(''));
          await endsDecently(new TextEncoder().encode(drawing(main.join('') + insert('B'), { blocks })));
        },
      ),
      { numRuns: 400, seed: 6 },
    );
  }, 60_000);
});
