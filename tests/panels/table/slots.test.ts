import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lendSlots } from '@/panels/table/use-slots';

const none: ReadonlyMap<number, number> = new Map();
const span = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => from + place);

describe('the keys of rows in sight', () => {
  it('stay with a row that stays, and pass from one that goes to one that comes', () => {
    const first = lendSlots(none, span(0, 4));
    const then = lendSlots(first, [0, ...span(2, 5)]);
    for (const index of [0, 2, 3]) expect(then.get(index)).toBe(first.get(index));
    expect(then.get(4)).toBe(first.get(1));
  });

  it('keep their order when everything is scrolled past, so that no element is moved', () => {
    let slots = lendSlots(none, span(0, 6));
    slots = lendSlots(slots, span(6, 12));
    expect([...slots.values()]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are one each, and stay with their rows, however one scrolls', () => {
    const range = fc
      .tuple(fc.nat(200), fc.integer({ min: 1, max: 12 }))
      .map(([from, count]) => span(from, from + count));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 20 }), (ranges) => {
        let slots = none;
        for (const indices of ranges) {
          const next = lendSlots(slots, indices);
          expect([...next.keys()]).toEqual(indices);
          expect(new Set(next.values()).size).toBe(indices.length);
          for (const index of indices) if (slots.has(index)) expect(next.get(index)).toBe(slots.get(index));
          slots = next;
        }
      }),
    );
  });
});
