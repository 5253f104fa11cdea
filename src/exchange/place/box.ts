import type { RawFeature } from '@/exchange/raw';

/** The extent of numbers, before anybody knows what they mean. */
export interface Box {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/** Extent of one feature; null when it has no position, or one that is not a number. */
export function boxOf(feature: RawFeature): Box | null {
  let [minX, minY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [maxX, maxY] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const part of feature.parts) {
    for (const ring of part) {
      // Every position of an import comes by here, in a program that has just been loaded: no iterator for each.
      for (let at = 0; at < ring.length; at += 1) {
        const position = ring[at];
        const x = position?.[0] ?? Number.NaN;
        const y = position?.[1] ?? Number.NaN;
        if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
        if (x < minX) minX = x;
        if (x > maxX) maxX = x;
        if (y < minY) minY = y;
        if (y > maxY) maxY = y;
      }
    }
  }
  return minX === Number.POSITIVE_INFINITY ? null : { minX, maxX, minY, maxY };
}

/** The box around all boxes; null for none. */
export function joinBoxes(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  return rest.reduce(
    (all, box) => ({
      minX: Math.min(all.minX, box.minX),
      maxX: Math.max(all.maxX, box.maxX),
      minY: Math.min(all.minY, box.minY),
      maxY: Math.max(all.maxY, box.maxY),
    }),
    first,
  );
}

export function scaleBox({ minX, maxX, minY, maxY }: Box, scale: number): Box {
  return { minX: minX * scale, maxX: maxX * scale, minY: minY * scale, maxY: maxY * scale };
}

export function swapBox({ minX, maxX, minY, maxY }: Box): Box {
  return { minX: minY, maxX: maxY, minY: minX, maxY: maxX };
}

export function centreOf({ minX, maxX, minY, maxY }: Box): readonly [x: number, y: number] {
  return [(minX + maxX) / 2, (minY + maxY) / 2];
}

/** Longest way through a box. */
export function diagonalOf({ minX, maxX, minY, maxY }: Box): number {
  return Math.hypot(maxX - minX, maxY - minY);
}
