import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Rows to be made: those in sight, and the one that holds the focus wherever it is. */
export function spanWith(range: Range, focused: number): number[] {
  const span = defaultRangeExtractor(range);
  if (focused >= range.count || span.includes(focused)) return span;
  return [...span, focused].toSorted((a, b) => a - b);
}

const pageRows = 10;
const leaps: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + pageRows,
  PageUp: (from) => from - pageRows,
  Home: () => 0,
  End: (_, last) => last,
};

/** The row a key leads to; null when the key does not walk. */
export function leapFrom(key: string, from: number, count: number): number | null {
  const leap = leaps[key];
  if (!leap || count === 0) return null;
  return Math.min(count - 1, Math.max(0, leap(from, count - 1)));
}
