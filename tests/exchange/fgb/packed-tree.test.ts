import { describe, expect, it } from 'vitest';
import { readHeader } from '@/exchange/fgb/header';
import { indexBytes } from '@/exchange/fgb/layout';
import { asBefore, orderOf, orderText } from '@/exchange/fgb/own-order';
import { nodeSize, packedTree } from '@/exchange/fgb/packed-tree';
import { readFgb } from '@/exchange/fgb/read';
import { writeFgb } from '@/exchange/fgb/write';
import type { ExportFeature } from '@/exchange/raw';
import type { Bounds } from '@/exchange/shapes/bounds';
import { hilbertOrder, hilbertPlace } from '@/exchange/shapes/hilbert';
import { exportDocument, exportFeature, featuresOf, noProgress } from '../../builders/export-documents';

const box = (x: number, y: number, size = 3): Bounds => ({
  west: x,
  east: x + size,
  south: y,
  north: y + size,
});
const whole: Bounds = { west: 0, east: 1000, south: 0, north: 1000 };
/** Boxes all over the place, the same in every run. */
const scattered = (count: number) =>
  Array.from({ length: count }, (_, index) => box((index * 377) % 1000, (index * 613) % 991));
const touches = (a: Bounds, b: Bounds) =>
  a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;

/** A search as any reader makes it: from the root down, only into boxes that touch. */
function found(
  tree: Uint8Array,
  leaves: number,
  wish: Bounds,
): { readonly offsets: number[]; looked: number } {
  const view = new DataView(tree.buffer);
  const nodes = tree.length / 40;
  const offsets: number[] = [];
  const open = [0];
  let looked = 0;
  const ends = [nodes];
  let level = leaves;
  for (let end = nodes - level; end > 0; end -= level) {
    ends.push(end);
    level = Math.ceil(level / nodeSize);
  }
  while (open.length > 0) {
    const first = open.pop() ?? 0;
    const end = Math.min(first + nodeSize, ...ends.filter((each) => each > first));
    for (let node = first; node < end; node += 1) {
      looked += 1;
      const [west = 0, south = 0, east = 0, north = 0] = [0, 8, 16, 24].map((at) =>
        view.getFloat64(node * 40 + at, true),
      );
      if (!touches({ west, east, south, north }, wish)) continue;
      const offset = Number(view.getBigUint64(node * 40 + 32, true));
      if (node >= nodes - leaves) offsets.push(offset);
      else open.push(offset);
    }
  }
  return { offsets, looked };
}

describe('the Hilbert curve', () => {
  it('goes from cell to neighbouring cell and comes to every one once', () => {
    const side = 16;
    // The last 256 cells of a corner are a curve of their own.
    const cells = Array.from(
      { length: side * side },
      (_, index) => [index % side, Math.floor(index / side)] as const,
    );
    const sorted = cells.toSorted((a, b) => hilbertPlace(...a) - hilbertPlace(...b));
    expect(new Set(cells.map((cell) => hilbertPlace(...cell))).size).toBe(side * side);
    sorted.slice(1).forEach(([x, y], index) => {
      const [beforeX, beforeY] = sorted[index] ?? [Number.NaN, Number.NaN];
      expect(Math.abs(x - beforeX) + Math.abs(y - beforeY)).toBe(1);
    });
    expect(hilbertPlace(65_535, 0)).toBe(2 ** 32 - 1);
  });

  it('orders boxes without size and boxes on one spot too', () => {
    const spot: Bounds = { west: 5, east: 5, south: 5, north: 5 };
    expect(hilbertOrder([spot, spot, spot], spot)).toEqual([0, 1, 2]);
    expect(hilbertOrder(scattered(40), whole).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, index) => index),
    );
  });
});

describe('the packed tree', () => {
  it.each([1, 2, 16, 17, 256, 257, 700])('of %i leaves finds what a look at every box finds', (count) => {
    const boxes = scattered(count);
    const order = hilbertOrder(boxes, whole);
    const leaves = order.map((index) => ({ box: boxes[index] ?? whole, offset: index * 8 }));
    const tree = packedTree(leaves);
    expect(tree.length).toBe(indexBytes(count, nodeSize));
    for (const wish of [box(100, 100, 200), box(-50, -50, 20), box(377, 613, 0), whole]) {
      const wanted = boxes.flatMap((one, index) => (touches(one, wish) ? [index * 8] : []));
      expect(found(tree, count, wish).offsets.toSorted((a, b) => a - b)).toEqual(wanted);
    }
    if (count > 500) expect(found(tree, count, box(100, 100, 60)).looked).toBeLessThan(count / 4);
  });
});

describe('a file with an index', () => {
  const numbered = (count: number): readonly ExportFeature[] =>
    scattered(count).map(({ west, south }, index) =>
      exportFeature({
        number: `N${index}`,
        kind: 'point',
        parts: [[[[568_000 + west, 3_100_000 + south]]]],
        attributes: {},
      }),
    );
  const read = async (bytes: Uint8Array) =>
    featuresOf(await readFgb([{ name: 'a.fgb', bytes }], {}, noProgress)).map(({ number }) => number);
  const written = (features: readonly ExportFeature[]) =>
    writeFgb(exportDocument({ features })).files[0]?.bytes ?? new Uint8Array();

  it('comes back in the order it had, although the file has another', async () => {
    const features = numbered(90);
    const numbers = features.map(({ number }) => number);
    const bytes = written(features);
    const order = orderOf(readHeader(bytes).metadata, 90);
    expect(order).not.toBeNull();
    expect(order).not.toEqual(numbers.map((_, index) => index));
    expect(await read(bytes)).toEqual(numbers);
    // cut off, the order of the file is all there is, and nothing is lost by it
    const cut = await read(bytes.slice(0, bytes.length - 4));
    expect(cut).toEqual(order?.slice(0, 89).map((index) => `N${index}`));
  });

  it('has none where a feature has no place', async () => {
    const features = [...numbered(3), exportFeature({ number: 'nowhere', parts: [] })];
    const bytes = written(features);
    expect(readHeader(bytes).metadata).toBe('');
    expect(await read(bytes)).toEqual(['N0', 'N1', 'N2']);
  });

  it('believes only an order that names every feature once', () => {
    expect(orderOf(orderText([1, 2, 0]), 3)).toEqual([1, 2, 0]);
    expect(asBefore(['b', 'c', 'a'], [1, 2, 0])).toEqual(['a', 'b', 'c']);
    for (const text of [
      '',
      '{"zhigu:order":',
      '{"zhigu:order":3}',
      orderText([0, 0, 1]),
      orderText([0, 1]),
      orderText([0, 1, 3]),
      orderText([0, 1, -2]),
      orderText([0, 1, 1.5]),
      '"zhigu:order"',
    ]) {
      expect(orderOf(text, 3)).toBeNull();
    }
  });
});
