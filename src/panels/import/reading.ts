import type { ImportedFeature } from '@/domain/imported-feature';
import type { Park } from '@/domain/park';
import type { IsoDay } from '@/domain/plan-date';
import { rosterPlaces } from '@/domain/roster-places';
import type { UserDataset } from '@/domain/user-dataset';
import { rosterRows } from '@/exchange/tables/roster-rows';
import { firmDataset, firmDatasetInSteps, type RosterGround } from '@/ingest/firm-dataset';
import {
  type DatasetChoices,
  type DatasetReading,
  userDataset,
  userDatasetInSteps,
} from '@/ingest/user-dataset';
import type { ImportItem } from '@/store/import';
import { featuresOf } from './draft';

/** Unique on this machine; `crypto.randomUUID` is missing on a plain address of the house's own network. */
export function newDatasetKey(now: Date): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return [now.getTime(), ...random].map((part) => part.toString(36)).join('-');
}

interface Situation {
  readonly zones: Park['zones'];
  readonly today: IsoDay;
}

function datasetChoices({ summary, choices }: ImportItem, key: string, today: IsoDay): DatasetChoices {
  return {
    uuid: key,
    title: choices.title.trim() || summary.name,
    kind: choices.kind,
    surveyed: choices.surveyed,
    zoneId: choices.zoneId,
    replaces: choices.replacesSample ? 'sample' : null,
    replacesZoneOutline: choices.kind === 'zoneOutline' ? choices.replacesZoneOutline : null,
    source: { file: summary.name, format: summary.format ?? '' },
    importedOn: today,
    today,
  };
}

/** One dataset of the dialogue as it would stand in the park, with every doubt about it. */
export function readingOf(item: ImportItem, key: string, { zones, today }: Situation): DatasetReading {
  return userDataset(featuresOf(item), item.choices.mapping, datasetChoices(item, key, today), zones);
}

/** The same in steps between which the page answers, for what is really taken over. */
export function readingInSteps(
  item: ImportItem,
  key: string,
  { zones, today }: Situation,
): Promise<DatasetReading> {
  return userDatasetInSteps(featuresOf(item), item.choices.mapping, datasetChoices(item, key, today), zones);
}

/** The park as it stands: rosters name its buildings and parcels. */
export function rosterGround(park: Park, datasets: readonly UserDataset[]): RosterGround {
  return { park, places: rosterPlaces(park, datasets) };
}

/** Rows of a roster with the points of the same rows, where the table says where they are. */
function withPositions(rows: readonly ImportedFeature[], { placed }: ImportItem): readonly ImportedFeature[] {
  const keyOf = ({ layer, where }: ImportedFeature) => `${layer}:${where.line ?? ''}`;
  const points = new Map(
    (placed?.features ?? [])
      .filter(({ geometry }) => geometry?.type === 'Point')
      .map((feature) => [keyOf(feature), feature]),
  );
  if (points.size === 0) return rows;
  return rows.map((row) => {
    const point = points.get(keyOf(row));
    return point ? { ...row, geometry: point.geometry, original: point.original } : row;
  });
}

function rosterArguments(item: ImportItem, at: number, key: string, today: IsoDay) {
  const { choices, summary } = item;
  const table = summary.tables[at];
  const made = datasetChoices(item, key, today);
  const isAlone = summary.tables.length + summary.layers.length < 2;
  const title = isAlone || !table?.sheet ? made.title : `${made.title} · ${table.sheet}`;
  return {
    rows: table ? withPositions(rosterRows(table, summary.name), item) : [],
    mapping: choices.rosters[at]?.mapping ?? [],
    choices: { ...made, title },
  };
}

/** One table without places as the firms it would become. @param at its number among the tables */
export function rosterReadingOf(
  item: ImportItem,
  at: number,
  key: string,
  ground: RosterGround,
  today: IsoDay,
): DatasetReading {
  const { choices, mapping, rows } = rosterArguments(item, at, key, today);
  return firmDataset(rows, mapping, choices, ground);
}

/** The same in steps between which the page answers. */
export function rosterReadingInSteps(
  item: ImportItem,
  at: number,
  key: string,
  ground: RosterGround,
  today: IsoDay,
): Promise<DatasetReading> {
  const { choices, mapping, rows } = rosterArguments(item, at, key, today);
  return firmDatasetInSteps(rows, mapping, choices, ground);
}

/** More than this is not checked with every change of a choice, so that the page keeps answering. */
export const quickCheckVertices = 40_000;

/** Vertices of what is chosen of a file, closing rows not counted. */
export function vertexCount(item: ImportItem): number {
  return featuresOf(item).reduce(
    (sum, { original }) =>
      sum +
      original.parts.reduce((all, rings) => all + rings.reduce((count, ring) => count + ring.length, 0), 0),
    0,
  );
}
