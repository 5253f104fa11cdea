import type { ZoneId } from './ids';
import { containsPoint } from './interior-point';
import type { Building, MultiPolygon, Parcel, Park, Polygon } from './park';
import { type DatasetNature, isIllustrative, isOwn } from './provenance';
import { foldText } from './unit-text';
import { type UserDataset, userRecordOf } from './user-dataset';

/** What a row of a roster says its firm sits in. `several`: the words fit more than one, and none is taken. */
export type PlaceFinding<T> =
  | { readonly found: 'one'; readonly thing: T }
  | { readonly found: 'none' | 'several' };

/** Buildings and parcels by what rosters call them. */
export interface RosterPlaces {
  building(text: string, zoneId: ZoneId | null): PlaceFinding<Building>;
  parcel(text: string, zoneId: ZoneId | null): PlaceFinding<Parcel>;
  /** What stands at a position; the person's own first, then the plan's, then 示例. null: nothing does */
  buildingAt(position: Position): Building | null;
  parcelAt(position: Position): Parcel | null;
}

type Position = readonly [lon: number, lat: number];

interface Thing {
  readonly id: string;
  readonly zoneId: ZoneId;
  readonly nature: DatasetNature;
  readonly name: { readonly zh: string; readonly en: string };
}

/** The person's own things first, then the plan's; 示例 only where nothing else bears the name. */
const rank = (thing: Thing) => (isOwn(thing) ? 0 : isIllustrative(thing) ? 2 : 1);

/** A name as a whole, its number in the file, and the parts of it that hold a figure: “A-01 智造一号” is also “A-01”. */
function wordsOf(thing: Thing, datasets: readonly UserDataset[]): readonly string[] {
  const record = isOwn(thing) ? (userRecordOf(datasets, thing.id)?.record ?? null) : null;
  const parts = isIllustrative(thing) ? [] : thing.name.zh.split(/\s+/);
  const words = [thing.name.zh, thing.name.en, record?.number ?? '', record?.name ?? '', ...parts];
  return [...new Set(words.map(foldText).filter((word) => word !== ''))];
}

function finder<T extends Thing>(things: readonly T[], datasets: readonly UserDataset[]) {
  const byWord = new Map<string, T[]>();
  for (const thing of things) {
    for (const word of wordsOf(thing, datasets)) {
      const others = byWord.get(word);
      if (others) others.push(thing);
      else byWord.set(word, [thing]);
    }
  }
  return (text: string, zoneId: ZoneId | null): PlaceFinding<T> => {
    const named = byWord.get(foldText(text)) ?? [];
    const best = Math.min(...named.map(rank));
    const ranked = named.filter((thing) => rank(thing) === best);
    const here = zoneId === null ? [] : ranked.filter((thing) => thing.zoneId === zoneId);
    const left = here.length > 0 ? here : ranked;
    const [first] = left;
    if (!first) return { found: 'none' };
    return left.length === 1 ? { found: 'one', thing: first } : { found: 'several' };
  };
}

function locator<T extends Thing & { readonly geometry: Polygon | MultiPolygon | null }>(
  things: readonly T[],
) {
  return (position: Position): T | null => {
    const around = things.filter(({ geometry }) => geometry !== null && containsPoint(geometry, position));
    const best = Math.min(...around.map(rank));
    return around.find((thing) => rank(thing) === best) ?? null;
  };
}

/**
 * Finds what a roster's words for a building or a parcel mean, in a zone when the row names one.
 * @param datasets the person's own, for the numbers their files give
 */
export function rosterPlaces(
  { buildings, parcels }: Pick<Park, 'buildings' | 'parcels'>,
  datasets: readonly UserDataset[],
): RosterPlaces {
  return {
    building: finder(buildings, datasets),
    parcel: finder(parcels, datasets),
    buildingAt: locator(buildings),
    parcelAt: locator(parcels),
  };
}
