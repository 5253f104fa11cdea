import { extentOfGeometries } from '@/domain/geometry-extent';
import type { ImportedFeature } from '@/domain/imported-feature';
import type { ReadSummary } from '@/exchange/worker/service';
import { namesFirms } from '@/ingest/firm-dataset';
import type { ImportItem, ImportPreview, PreviewFeature } from '@/store/import';

/** Numbers of the tables of which firms are made. */
export function firmTablesOf({ summary, choices }: ImportItem): readonly number[] {
  return summary.tables.flatMap((_, at) => {
    const roster = choices.rosters[at];
    return roster?.included && namesFirms(roster.mapping) ? [at] : [];
  });
}

/** The features that are to become things of the map. */
export const keptFeaturesOf = (item: ImportItem): readonly ImportedFeature[] =>
  item.choices.included ? featuresOf(item) : [];

/** The features of the layers that are not switched off. */
export function featuresOf({ placed, choices }: ImportItem): readonly ImportedFeature[] {
  if (!placed) return [];
  const { layersOff } = choices;
  return layersOff.length === 0
    ? placed.features
    : placed.features.filter(({ layer }) => !layersOff.includes(layer));
}

export type ItemState = 'refused' | 'roster' | 'placing' | 'ask' | 'off' | 'ready';

/** Where a dataset stands on the way to being imported. */
export function stateOf(item: ImportItem): ItemState {
  const { summary, failure, placing, placed, choices } = item;
  if (summary.refusal !== null || failure !== null) return 'refused';
  if (summary.layers.every(({ features }) => features === 0)) {
    if (firmTablesOf(item).length > 0) return 'ready';
    return choices.rosters.some(({ mapping }) => namesFirms(mapping)) ? 'off' : 'roster';
  }
  if (placing || placed === null) return 'placing';
  if (placed.asks.length > 0) return 'ask';
  return choices.included || firmTablesOf(item).length > 0 ? 'ready' : 'off';
}

const previewOf = new WeakMap<ImportedFeature, PreviewFeature>();

function asPreview(feature: ImportedFeature, id: string): PreviewFeature | null {
  if (feature.geometry === null) return null;
  const known = previewOf.get(feature);
  if (known?.id === id) return known;
  const made = { id, geometry: feature.geometry };
  previewOf.set(feature, made);
  return made;
}

/** Of a feature among everything brought at once. */
export const previewId = (item: number, feature: ImportedFeature) => `${item}:${feature.id}`;

/** What the map shows of all datasets that are to be imported. */
export function previewOfItems(items: readonly ImportItem[], lit: string | null): ImportPreview {
  const features = items.flatMap((item, index) =>
    keptFeaturesOf(item).flatMap((feature) => asPreview(feature, previewId(index, feature)) ?? []),
  );
  return { features, bounds: extentOfGeometries(features.map(({ geometry }) => geometry)), lit };
}

export const hasPlaces = ({ refusal, layers }: ReadSummary): boolean =>
  refusal === null && layers.some(({ features }) => features > 0);
