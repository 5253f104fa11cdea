import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '@/store/store';
import { boundsOfArea } from '../style/sources/shape';
import { middleOf } from './limits';

const fillLayer = 'zones-fill';
const nameLayer = 'zone-labels';

function drawnIds(map: MapLibreMap, layer: string): ReadonlySet<string> {
  return new Set(map.queryRenderedFeatures({ layers: [layer] }).map((found) => String(found.properties.id)));
}

/** Zones that stand within the canvas: a link may open on one parcel, where the other zones are out of sight. */
function zonesInSight(map: MapLibreMap, store: AppStore): readonly string[] {
  const { park, visibility } = store.getState();
  if (!visibility.zones) return [];
  const { clientWidth, clientHeight } = map.getContainer();
  return park.zones.flatMap((zone) => {
    const bounds = boundsOfArea(zone.geometry);
    if (!bounds) return [];
    const { x, y } = map.project(middleOf(bounds));
    return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight ? [String(zone.id)] : [];
  });
}

/** The frame just drawn shows every zone in sight, filled and named. Without zones: the context is drawn. */
function isComplete(map: MapLibreMap, store: AppStore): boolean {
  if (!map.getLayer(fillLayer)) return false;
  const wanted = zonesInSight(map, store);
  if (wanted.length === 0) return map.areTilesLoaded();
  const filled = drawnIds(map, fillLayer);
  if (!wanted.every((id) => filled.has(id))) return false;
  const named = drawnIds(map, nameLayer);
  return wanted.every((id) => named.has(id));
}

/** Calls back once, in the first complete frame. @returns detach */
export function onFirstPicture(map: MapLibreMap, store: AppStore, done: () => void): () => void {
  const subscription = map.on('render', () => {
    if (!isComplete(map, store)) return;
    subscription.unsubscribe();
    done();
  });
  return () => subscription.unsubscribe();
}
