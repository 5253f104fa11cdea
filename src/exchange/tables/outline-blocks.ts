import { readNumber } from '@/domain/number-text';
import type { GridRow } from './grid';
import { type Said, saidIn } from './said-above';

/** A run of points under one heading. */
export interface OutlineBlock {
  /** from 0 */
  readonly id: number;
  /** what stands around it, by meaning */
  readonly said: Map<string, string>;
  readonly labels: Set<string>;
}

const isWord = (cell: string) => cell !== '' && readNumber(cell).problem !== null;
const identity = (said: Said) => said.get('parcelNumber') ?? said.get('parcelCode') ?? said.get('name');

/**
 * One sheet may hold the tables of several parcels below one another, each under its heading; a long one goes on under
 * a repeated heading. A heading that names another parcel, or labels that begin anew below one, tell them apart.
 * @param all every row of the sheet in order, titles and footers among them
 * @param labelOf null: the row is no point
 * @returns the block of every line that is a point
 */
export function outlineBlocks(
  all: readonly GridRow[],
  labelOf: (row: GridRow) => string | null,
): ReadonlyMap<number, OutlineBlock> {
  const blocks = new Map<number, OutlineBlock>();
  let count = 0;
  const begin = (): OutlineBlock => ({ id: count++, said: new Map(), labels: new Set() });
  let current = begin();
  let points = 0;
  let headed = false;
  const next = () => {
    current = begin();
    points = 0;
    headed = false;
  };
  for (const row of all) {
    const label = labelOf(row);
    if (label !== null) {
      if (headed && points > 0 && (label === '' || current.labels.has(label))) next();
      headed = false;
      points += 1;
      current.labels.add(label);
      blocks.set(row.line, current);
      continue;
    }
    const said = saidIn(row);
    const own = identity(said);
    if (own !== undefined && points > 0 && own !== identity(current.said as Said)) next();
    for (const [role, text] of said) if (!current.said.has(role)) current.said.set(role, text);
    headed ||= row.cells.some(isWord);
  }
  return blocks;
}
