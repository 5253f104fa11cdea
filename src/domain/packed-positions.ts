/**
 * Any value of ours with its coordinates taken out into one array of numbers. A million positions then change threads
 * by being handed over and lie in the database as one block, instead of as a million objects.
 */
export interface Packed<T> {
  /** the value, with a mark in the place of every row of positions */
  readonly skeleton: Skeleton<T>;
  /** how many positions each row has, in the order of the marks */
  readonly lengths: Uint32Array<ArrayBuffer>;
  /** x, y, x, y … of all rows */
  readonly numbers: Float64Array<ArrayBuffer>;
}

declare const packedType: unique symbol;
/** Remembers what it is the skeleton of; at run time a plain value that can be cloned. */
export type Skeleton<T> = { readonly [packedType]?: T };

type Position = readonly [number, number];

/** Texts do not begin with this character; one that does is escaped. */
const mark = '\u0000';

function isPosition(item: unknown): item is Position {
  return (
    Array.isArray(item) && item.length === 2 && typeof item[0] === 'number' && typeof item[1] === 'number'
  );
}

/** Between the texts of a list that is packed as one; a list whose texts hold it stays a list. */
const separator = '\n';
/** Shorter lists are not worth it. */
const fewTexts = 8;

function areTexts(list: readonly unknown[]): list is readonly string[] {
  if (list.length < fewTexts) return false;
  for (const item of list) if (typeof item !== 'string' || item.includes(separator)) return false;
  return true;
}

/** Walks every position of an import, so it is a loop. */
function isRow(value: readonly unknown[]): value is readonly Position[] {
  for (const item of value) if (!isPosition(item)) return false;
  return value.length > 0;
}

/** Rows are gathered first and written once: their lengths say how much room they need. */
function strip(value: unknown, rows: (readonly Position[])[]): unknown {
  if (typeof value === 'string') return value.startsWith(mark) ? mark + value : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, strip(item, rows)]));
  }
  const list: readonly unknown[] = value;
  // Labels of corners: a hundred thousand small texts take longer to change threads than the corners themselves.
  if (areTexts(list)) return mark + separator + list.join(separator);
  if (!isRow(list)) return list.map((item) => strip(item, rows));
  rows.push(list);
  return `${mark}${rows.length - 1}`;
}

function packed<T>(skeleton: Skeleton<T>, rows: readonly (readonly Position[])[]): Packed<T> {
  const lengths = Uint32Array.from(rows, (row) => row.length);
  const numbers = new Float64Array(2 * lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    for (const position of row) {
      numbers[at] = position[0];
      numbers[at + 1] = position[1];
      at += 2;
    }
  }
  return { skeleton, lengths, numbers };
}

/** Takes plain values, arrays and objects; the inverse is `unpackPositions`. */
export function packPositions<T>(value: T): Packed<T> {
  const rows: (readonly Position[])[] = [];
  return packed(strip(value, rows) as Skeleton<T>, rows);
}

/** The lists of an object are walked item by item, a step each; whatever lies deeper goes at once. */
export function* packingSteps<T extends object>(value: T): Generator<undefined, Packed<T>> {
  const rows: (readonly Position[])[] = [];
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const items: readonly unknown[] | null = Array.isArray(item) ? item : null;
    if (items === null || isRow(items) || areTexts(items)) {
      entries.push([key, strip(item, rows)]);
      continue;
    }
    const list: unknown[] = [];
    for (const one of items) {
      list.push(strip(one, rows));
      yield;
    }
    entries.push([key, list]);
  }
  return packed(Object.fromEntries(entries) as Skeleton<T>, rows);
}

type RowAt = (index: number) => readonly Position[];

/** Rows are made when they are asked for, so that a great value can be unpacked in steps. */
function rowsOf({ lengths, numbers }: Packed<unknown>): RowAt {
  const starts = new Uint32Array(lengths.length);
  for (let index = 1; index < lengths.length; index += 1) {
    starts[index] = (starts[index - 1] ?? 0) + (lengths[index - 1] ?? 0);
  }
  return (index) => {
    const length = lengths[index] ?? 0;
    const row = new Array<Position>(length);
    let at = (starts[index] ?? 0) * 2;
    for (let position = 0; position < length; position += 1) {
      row[position] = [numbers[at] ?? Number.NaN, numbers[at + 1] ?? Number.NaN];
      at += 2;
    }
    return row;
  };
}

function fill(value: unknown, rowAt: RowAt): unknown {
  if (typeof value === 'string') {
    if (!value.startsWith(mark)) return value;
    if (value.startsWith(mark, 1)) return value.slice(1);
    return value.startsWith(separator, 1) ? value.slice(2).split(separator) : rowAt(Number(value.slice(1)));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => fill(item, rowAt));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, rowAt)]));
}

export function unpackPositions<T>(packed: Packed<T>): T {
  return fill(packed.skeleton, rowsOf(packed)) as T;
}

/** The inverse of `packingSteps`: the lists of an object item by item, a step each. */
export function* unpackingSteps<T extends object>(packed: Packed<T>): Generator<undefined, T> {
  const rowAt = rowsOf(packed);
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(packed.skeleton)) {
    if (!Array.isArray(item)) {
      entries.push([key, fill(item, rowAt)]);
      continue;
    }
    const list: unknown[] = [];
    for (const one of item as readonly unknown[]) {
      list.push(fill(one, rowAt));
      yield;
    }
    entries.push([key, list]);
  }
  return Object.fromEntries(entries) as T;
}
