import type { Park } from '@/domain/park';
import { foldText } from '@/domain/unit-text';
import type { UserDataset } from '@/domain/user-dataset';
import type { RosterTable } from '@/exchange/tables/roster';

export interface RosterMatch {
  /** rows whose number is that of a parcel */
  readonly matched: number;
  /** numbers of the other rows, as written, each once */
  readonly unmatched: readonly string[];
}

/** Everything a parcel of the park is numbered by: imported numbers, and the parts of names that hold a figure. */
function knownNumbers({ parcels }: Park, datasets: readonly UserDataset[]): ReadonlySet<string> {
  const numbers = datasets.flatMap(({ records }) => records.map(({ number }) => number ?? ''));
  const names = parcels.flatMap(({ name }) => [name.zh, ...name.zh.split(/\s+/)]);
  return new Set([...numbers, ...names].map(foldText).filter((text) => text !== ''));
}

/** Rows of a roster against the parcels of the park, by number; null: no column of the table holds numbers. */
export function matchRoster(
  { columns, rows }: RosterTable,
  park: Park,
  datasets: readonly UserDataset[],
): RosterMatch | null {
  if (!columns.some(({ role }) => role === 'parcelNumber')) return null;
  const known = knownNumbers(park, datasets);
  const unmatched = new Set<string>();
  let matched = 0;
  for (const { values } of rows) {
    const number = values.parcelNumber;
    const text = number === null || number === undefined ? '' : String(number);
    if (text === '') continue;
    if (known.has(foldText(text))) matched += 1;
    else unmatched.add(text);
  }
  return { matched, unmatched: [...unmatched] };
}
