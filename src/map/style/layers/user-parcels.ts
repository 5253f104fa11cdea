import type { LayerContext, StyleLayer } from '../layer';
import { shownIn } from '../layer';
import type { StyleLayerId } from '../order';
import { sourceIds } from '../source-ids';
import { hasUserParcels } from '../sources/owned-parcels';
import { parcelsLayers } from './parcels';

const sourceOf: Readonly<Record<string, string>> = {
  [sourceIds.parcels]: sourceIds.userParcels,
  [sourceIds.parcelPoints]: sourceIds.userParcelPoints,
};

/** The layers of the parcels once more, over the sources of a person's own: one symbology, two sources. */
export function userParcelsLayers(context: LayerContext): StyleLayer[] {
  const { park, view, tokens } = context;
  if (!hasUserParcels(park)) return [];
  const same = parcelsLayers(context).map((layer): StyleLayer => {
    const id = `user-${layer.id}` as StyleLayerId;
    return 'source' in layer
      ? { ...layer, id, source: sourceOf[layer.source] ?? layer.source }
      : { ...layer, id };
  });
  return [
    ...same,
    {
      id: 'user-parcels-vertices',
      type: 'circle',
      source: sourceIds.userVertices,
      minzoom: 13,
      layout: { visibility: shownIn(view, 'parcels') },
      paint: {
        'circle-radius': 3,
        'circle-color': tokens.selectionHalo,
        'circle-stroke-color': tokens.accent,
        'circle-stroke-width': 1.5,
      },
    },
  ];
}
