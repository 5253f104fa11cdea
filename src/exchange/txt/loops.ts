import { type RingUnit, sameWithin } from '../rings/clean';
import type { Columns } from './columns';
import type { ParcelRows, RingRun } from './parcel-rows';

/** Rows (numbers into the parcel's rows, rising) that go once around. */
export interface Loop {
  /** the ring number of the file, or the loop's own from 1 */
  readonly ring: string;
  readonly rows: Rows;
}

type Rows = Int32Array | number[];
type IsSame = (row: number | undefined, other: number | undefined) => boolean;

function comparing({ x, y }: Columns, unit: RingUnit): IsSame {
  const within = sameWithin[unit];
  const isNear = (list: Float64Array, a: number, b: number) =>
    Math.abs((list[a] ?? Number.NaN) - (list[b] ?? Number.NaN)) < within;
  return (a = -1, b = -1) => isNear(x, a, b) && isNear(y, a, b);
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

interface Stretch {
  readonly ring: string;
  readonly from: number;
}

/** Stretches of rows, each of one ring number; without numbers a blank line ends one. */
function stretchesOf(runs: readonly RingRun[], breaks: readonly number[], rows: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let count = 1;
  let at = 0;
  runs.forEach(({ ring, from }, index) => {
    if (ring !== null) {
      found.push({ ring, from });
      return;
    }
    const to = runs[index + 1]?.from ?? rows;
    if (breaks[at] !== from) found.push({ ring: String(count), from });
    for (; (breaks[at] ?? rows) < to; at += 1) {
      count += 1;
      found.push({ ring: String(count), from: breaks[at] ?? rows });
    }
  });
  return found;
}

/** Rows of one ring number: a stretch of the parcel's rows where they stand together, else each by itself. */
function gathered(stretches: readonly Stretch[], rows: number): ReadonlyMap<string, Rows> {
  const all = countedTo(rows);
  const groups = new Map<string, Rows>();
  stretches.forEach(({ ring, from }, index) => {
    const to = stretches[index + 1]?.from ?? rows;
    const known = groups.get(ring);
    if (!known) {
      groups.set(ring, all.subarray(from, to));
      return;
    }
    // Rings whose rows alternate: one list each that grows.
    const list = Array.isArray(known) ? known : Array.from(known);
    for (let row = from; row < to; row += 1) list.push(row);
    groups.set(ring, list);
  });
  return groups;
}

/**
 * The rings of a parcel as the rows tell them: by ring number, whatever order they stand in, and by closing.
 * @param breaks rows that begin a new ring after a blank line
 */
export function loopsOf(
  { runs, breaks }: Pick<ParcelRows, 'runs' | 'breaks'>,
  columns: Columns,
  unit: RingUnit,
): readonly Loop[] {
  const isSame = comparing(columns, unit);
  const rows = columns.x.length;
  const groups = gathered(stretchesOf(runs, breaks, rows), rows);
  return [...groups].flatMap(([ring, own]) => cut(ring, own, isSame));
}
