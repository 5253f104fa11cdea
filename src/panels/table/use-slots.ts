import { useRef } from 'react';

/** Keys for rows after others: rows that stay keep theirs, new ones take what has become free, in order. */
export function lendSlots(
  last: ReadonlyMap<number, number>,
  indices: readonly number[],
): ReadonlyMap<number, number> {
  const kept = new Set(indices.flatMap((index) => last.get(index) ?? []));
  const free = [...last.values()].filter((slot) => !kept.has(slot));
  let next = Math.max(-1, ...last.values());
  return new Map(
    indices.map((index) => {
      const slot = last.get(index) ?? free.shift();
      if (slot !== undefined) return [index, slot];
      next += 1;
      return [index, next];
    }),
  );
}

/**
 * Keys for the rows in sight that outlive their rows: what scrolls out lends its elements to what scrolls in, so that
 * scrolling changes texts instead of making and dropping elements. A row that stays keeps its key, and with it its
 * focus.
 * @param indices rows to be made, in order
 * @returns key by row
 */
export function useSlots(indices: readonly number[]): ReadonlyMap<number, number> {
  const last = useRef<ReadonlyMap<number, number>>(new Map());
  const slots = lendSlots(last.current, indices);
  last.current = slots;
  return slots;
}
