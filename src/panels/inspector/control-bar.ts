import type { ControlRange } from '@/domain/park';

/** Places on a bar, percent of its length. */
export interface ControlBar {
  /** where limits stand, one or two */
  readonly marks: readonly number[];
  /** what the limits allow */
  readonly allowed: { readonly from: number; readonly to: number } | null;
  /** null: not measured */
  readonly measured: number | null;
}

/** Room behind the furthest value, so that a bar on its limit does not end at the edge. */
const room = 1.25;

/** @returns null when there is neither a limit nor a value: an empty bar says nothing */
export function barOf(limit: ControlRange | null, measured: number | null): ControlBar | null {
  const bounds = [limit?.min, limit?.max].filter((bound) => typeof bound === 'number');
  const furthest = Math.max(0, ...bounds, measured ?? 0);
  if (furthest === 0) return null;
  const place = (value: number) => Math.round((value / (furthest * room)) * 1000) / 10;
  return {
    marks: bounds.map(place),
    allowed:
      bounds.length === 0
        ? null
        : { from: place(limit?.min ?? 0), to: limit?.max == null ? 100 : place(limit.max) },
    measured: measured === null ? null : place(measured),
  };
}
