import type { Park } from '@/domain/park';
import type { IsoDay } from '@/domain/plan-date';
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

/** More than this is not checked with every change of a choice, so that the page keeps answering. */
export const quickCheckVertices = 40_000;

export function vertexCount(item: ImportItem): number {
  return featuresOf(item).reduce(
    (sum, { original }) =>
      sum +
      original.parts.reduce((all, rings) => all + rings.reduce((count, ring) => count + ring.length, 0), 0),
    0,
  );
}
