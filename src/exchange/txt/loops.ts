import type { SurveyPosition } from '@/domain/imported-feature';
import { type RingUnit, sameWithin } from '../rings/clean';

/** Rows (numbers into the parcel's rows, rising) that go once around. */
export interface Loop {
  /** the ring number of the file, or the loop's own from 1 */
  readonly ring: string;
  readonly rows: Rows;
}

type Rows = Int32Array | number[];
type IsSame = (row: number | undefined, other: number | undefined) => boolean;

function comparing(positions: readonly SurveyPosition[], unit: RingUnit): IsSame {
  const within = sameWithin[unit];
  return (a, b) => {
    const p = positions[a ?? -1];
    const q = positions[b ?? -1];
    if (!p || !q) return false;
    return Math.abs(p[0] - q[0]) < within && Math.abs(p[1] - q[1]) < within;
  };
}

/** Whether the rows come back to their first position at their end, if at all: what nearly every ring does. */
function isOneLoop(rows: Rows, isSame: IsSame): boolean {
  const first = rows[0];
  for (let at = 3; at < rows.length - 1; at += 1) if (isSame(rows[at], first)) return false;
  return true;
}

/**
 * Cuts the rows of one ring number where they come back to their first position: some programs give all rings of a
 * parcel the same number, others draw a hole as a detour.
 */
function cut(ring: string, rows: Rows, isSame: IsSame): Loop[] {
  if (isOneLoop(rows, isSame)) return [{ ring, rows }];
  const loops: number[][] = [];
  let open: number[] = [];
  for (const row of Array.from(rows)) {
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

let counted = new Int32Array(0);

/** 0, 1, 2 …, of which a stretch is part; read only, and the same for all parcels. */
function countedTo(length: number): Int32Array {
  if (length > counted.length) counted = Int32Array.from({ length: length * 2 }, (_, row) => row);
  return counted;
}

/** Rows of one ring number: a stretch of the parcel's rows where they stand together, else each by itself. */
function gathered(
  numbers: readonly (string | null)[],
  isBreak: ReadonlySet<number>,
): ReadonlyMap<string, Rows> {
  const all = countedTo(numbers.length);
  const groups = new Map<string, Rows>();
  let count = 1;
  let start = 0;
  const keyAt = (row: number) => numbers[row] ?? String(count);
  while (start < numbers.length) {
    if (numbers[start] === null && isBreak.has(start)) count += 1;
    const key = keyAt(start);
    const own = numbers[start];
    let end = start + 1;
    while (end < numbers.length && numbers[end] === own && !(own === null && isBreak.has(end))) end += 1;
    const known = groups.get(key);
    if (!known) groups.set(key, all.subarray(start, end));
    else {
      // Rings whose rows alternate: one list each that grows.
      const list = Array.isArray(known) ? known : Array.from(known);
      for (let row = start; row < end; row += 1) list.push(row);
      groups.set(key, list);
    }
    start = end;
  }
  return groups;
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
  const isSame = comparing(positions, unit);
  return [...gathered(numbers, new Set(breaks))].flatMap(([ring, rows]) => cut(ring, rows, isSame));
}
