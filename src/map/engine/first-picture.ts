import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '@/store/store';
import { boundsOfArea } from '../style/sources/shape';
import { middleOf } from './limits';

const fillLayer = 'zones-fill';
const nameLayers = ['zone-labels-far', 'zone-labels'];

function drawnIds(map: MapLibreMap, layers: string[]): ReadonlySet<string> {
  return new Set(map.queryRenderedFeatures({ layers }).map((found) => String(found.properties.id)));
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

/**
 * The frame just drawn shows every zone in sight, filled and named. Without zones: the context is drawn.
 * @param namesSettled the map has come to rest: a name that found no room beside a parcel seen from close never comes
 */
export function isComplete(map: MapLibreMap, store: AppStore, namesSettled: boolean): boolean {
  if (!map.getLayer(fillLayer)) return false;
  const wanted = zonesInSight(map, store);
  if (wanted.length === 0) return map.areTilesLoaded();
  const filled = drawnIds(map, [fillLayer]);
  if (!wanted.every((id) => filled.has(id))) return false;
  if (namesSettled) return true;
  const named = drawnIds(map, nameLayers);
  return wanted.every((id) => named.has(id));
}

/** Calls back once, in the first complete frame. @returns detach */
export function onFirstPicture(map: MapLibreMap, store: AppStore, done: () => void): () => void {
  const drawn = map.on('render', () => finish(false));
  const rested = map.on('idle', () => finish(true));
  const detach = () => {
    drawn.unsubscribe();
    rested.unsubscribe();
  };
  const finish = (namesSettled: boolean) => {
    if (!isComplete(map, store, namesSettled)) return;
    detach();
    done();
  };
  return detach;
}
