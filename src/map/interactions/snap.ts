import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '@/domain/measuring';
import { nearestCorner, type Snap } from '@/domain/snap';
import type { AppStore } from '@/store/store';
import type { StyleLayerId } from '../style/order';

/** About the width of a fingertip's centre; nearer than this somebody means the corner. */
const reachPixels = 12;
const layers: readonly StyleLayerId[] = ['user-parcels-fill', 'parcels-fill', 'zones-fill'];

/**
 * The corner a measuring catches at a place on the screen: of parcels and zones that are drawn there, and of nothing that
 * is hidden. 公开模式 catches no corners of what somebody surveyed (standards 7.4).
 */
export function snapAt(
  map: MapLibreMap,
  store: AppStore,
  place: { readonly x: number; readonly y: number },
): Snap | null {
  const { park, settings } = store.getState();
  const drawn = layers.filter((layer) => map.getLayer(layer));
  const box: [[number, number], [number, number]] = [
    [place.x - reachPixels, place.y - reachPixels],
    [place.x + reachPixels, place.y + reachPixels],
  ];
  const ids = new Set(
    map.queryRenderedFeatures(box, { layers: drawn }).map(({ properties }) => String(properties.id)),
  );
  if (ids.size === 0) return null;
  const things = [...park.parcels, ...park.zones].filter(
    ({ id, nature }) => ids.has(String(id)) && !(settings.publicMode && nature === 'user'),
  );
  const project = ([lon, lat]: LonLat) => map.project([lon, lat]);
  return nearestCorner(things, place, project, reachPixels);
}
