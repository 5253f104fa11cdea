import type { SurveyPosition } from '@/domain/imported-feature';
import { type RingUnit, sameWithin } from '../rings/clean';

/** Rows (numbers into the parcel's rows) that go once around. */
export interface Loop {
  /** the ring number of the file, or the loop's own from 1 */
  readonly ring: string;
  readonly rows: readonly number[];
}

/**
 * Cuts the rows of one ring number where they come back to their first position: some programs give all rings of a
 * parcel the same number, others draw a hole as a detour.
 */
function cut(
  ring: string,
  rows: readonly number[],
  positions: readonly SurveyPosition[],
  unit: RingUnit,
): Loop[] {
  const within = sameWithin[unit];
  const isSame = (a: number | undefined, b: number | undefined) => {
    const p = positions[a ?? -1];
    const q = positions[b ?? -1];
    if (!p || !q) return false;
    return Math.abs(p[0] - q[0]) < within && Math.abs(p[1] - q[1]) < within;
  };
  const loops: number[][] = [];
  let open: number[] = [];
  for (const row of rows) {
    const last = loops[loops.length - 1];
    if (open.length === 0 && last && isSame(row, last[0])) {
      last.push(row);
      continue;
    }
    open.push(row);
    if (open.length > 3 && isSame(row, open[0])) {
      loops.push(open);
      open = [];
    }
  }
  const isReturn = open.every((row) => loops.some(([first]) => isSame(row, first)));
  if (open.length > 0 && !isReturn) loops.push(open);
  return loops.map((loop) => ({ ring, rows: loop }));
}

/**
 * The rings of a parcel as the rows tell them: by ring number, whatever order they stand in, and by closing.
 * @param numbers ring number of every row; null: the dialect has none
 * @param breaks rows that begin a new ring after a blank line
 */
export function loopsOf(
  numbers: readonly (string | null)[],
  breaks: readonly number[],
  positions: readonly SurveyPosition[],
  unit: RingUnit,
): readonly Loop[] {
  const groups = new Map<string, number[]>();
  const isBreak = new Set(breaks);
  let counted = 1;
  numbers.forEach((number, row) => {
    if (number === null && isBreak.has(row)) counted += 1;
    const key = number ?? String(counted);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return [...groups].flatMap(([ring, rows]) => cut(ring, rows, positions, unit));
}
