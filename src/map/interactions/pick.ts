import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { SelectableKind, Selection } from '@/domain/selection';
import type { StyleLayerId } from '../style/order';

/** What a pointer can hit, nearest first: a point before a building, a building before its parcel, a parcel before its zone. */
const hitLayers: readonly { readonly kind: SelectableKind; readonly layers: readonly StyleLayerId[] }[] = [
  { kind: 'point', layers: ['user-points'] },
  { kind: 'building', layers: ['buildings-solid', 'buildings-works', 'buildings-ghost'] },
  { kind: 'parcel', layers: ['user-parcels-fill', 'user-parcels-clock', 'parcels-fill', 'parcels-clock'] },
  { kind: 'zone', layers: ['zones-fill', 'zone-labels-far', 'zone-labels', 'zone-badges'] },
];
const kindOfLayer = new Map<string, SelectableKind>(
  hitLayers.flatMap(({ kind, layers }) => layers.map((layer) => [layer, kind] as const)),
);
const allLayers = hitLayers.flatMap(({ layers }) => [...layers]);

/** Ids come from the map, facts from the park: a shape is returned once per tile, so only the best hit counts. */
export function pick(map: MapLibreMap, x: number, y: number, reach: number): Selection | null {
  if (!map.getLayer('background')) return null;
  const area: PointLike | [PointLike, PointLike] =
    reach === 0
      ? [x, y]
      : [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ];
  // A person's own layers are there only while there are own parcels.
  const layers = allLayers.filter((layer) => map.getLayer(layer));
  const found = map.queryRenderedFeatures(area, { layers });
  for (const { kind } of hitLayers) {
    const hit = found.find((one) => kindOfLayer.get(one.layer.id) === kind);
    if (hit) return { kind, id: String(hit.properties.id) };
  }
  return null;
}
