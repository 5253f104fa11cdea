import type { Park } from '@/domain/park';
import { rosterPlaces } from '@/domain/roster-places';
import type { UserDataset } from '@/domain/user-dataset';
import type { RosterTable } from '@/exchange/tables/roster';

export interface RosterMatch {
  /** what the rows say that name a parcel or a building of the park, one entry a row */
  readonly matched: readonly string[];
  /** what the other rows name, as written, each once */
  readonly unmatched: readonly string[];
  /** names that fit several things, so that none is taken; each once */
  readonly several: readonly string[];
  /** rows that name nothing */
  readonly blank: number;
}

/** Rows of a roster against the parcels and buildings of the park; null: no column of the table names either. */
export function matchRoster(
  { columns, rows }: RosterTable,
  park: Park,
  datasets: readonly UserDataset[],
): RosterMatch | null {
  const roles = new Set(columns.map(({ role }) => role));
  const kind = roles.has('parcelNumber') ? 'parcel' : roles.has('building') ? 'building' : null;
  if (kind === null) return null;
  const places = rosterPlaces(park, datasets);
  const matched: string[] = [];
  const unmatched = new Set<string>();
  const several = new Set<string>();
  let blank = 0;
  for (const { values } of rows) {
    const text = String(values[kind === 'parcel' ? 'parcelNumber' : 'building'] ?? '');
    if (text === '') {
      blank += 1;
      continue;
    }
    const finding = kind === 'parcel' ? places.parcel(text, null) : places.building(text, null);
    if (finding.found === 'one') matched.push(text);
    else (finding.found === 'several' ? several : unmatched).add(text);
  }
  return { matched, unmatched: [...unmatched], several: [...several], blank };
}
