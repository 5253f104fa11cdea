import { describe, expect, it } from 'vitest';
import { cleanRing } from '@/exchange/rings/clean';
import { nestRings } from '@/exchange/rings/nest';

const square = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];

describe('nestRings', () => {
  it('tells holes from parts by containment, whatever order and direction they come in', () => {
    const [hole, outer, island, apart] = [
      square(20, 20, 60).reverse(),
      square(0, 0, 100),
      square(40, 40, 10),
      square(200, 0, 10),
    ];
    const { sources } = nestRings([hole, outer, island, apart]);
    expect(sources).toEqual([[1, 0], [2], [3]]);
  });

  it('keeps rings apart that only touch', () => {
    expect(nestRings([square(0, 0, 10), square(10, 0, 5)]).sources).toEqual([[0], [1]]);
  });

  it('finds a hole that touches its outer ring in a vertex and along an edge', () => {
    expect(nestRings([square(0, 0, 100), square(0, 40, 20)]).sources).toEqual([[0, 1]]);
  });
});

describe('nestRings, many rings', () => {
  it('sorts twenty thousand parts with a hole each without comparing all with all', {
    timeout: 20_000,
  }, () => {
    const rings = Array.from({ length: 20_000 }, (_, index) => {
      const [x, y] = [(index % 150) * 100, Math.floor(index / 150) * 100];
      return [square(x, y, 80), square(x + 10, y + 10, 10)];
    }).flat();
    const { sources } = nestRings(rings);
    expect(sources).toHaveLength(20_000);
    expect(sources[777]).toEqual([1554, 1555]);
  });

  it('gives up on thousands of rings around each other', { timeout: 20_000 }, () => {
    const rings = Array.from({ length: 8_000 }, (_, index) => square(index, index, 20_000 - 2 * index));
    expect(() => nestRings(rings)).toThrow('rings-too-nested');
  });
});

describe('cleanRing', () => {
  it('drops the closing row and says how many rows stood twice', () => {
    const [a, b, c, d] = square(0, 0, 10) as [
      [number, number],
      [number, number],
      [number, number],
      [number, number],
    ];
    expect(cleanRing([a, b, [b[0] + 0.0001, b[1]], c, d, a], 'metres')).toEqual({
      ring: [a, b, c, d],
      kept: [0, 1, 3, 4],
      wasClosed: true,
      duplicates: 1,
    });
    expect(cleanRing([a, b, c], 'metres').wasClosed).toBe(false);
  });
});
