import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '@/store/store';
import { attachKeyboard } from './keyboard';
import { attachPointer } from './pointer';

/** Every way to touch the map, as attach and detach. */
export function attachInteractions(map: MapLibreMap, store: AppStore): () => void {
  const detach = [attachPointer(map, store), attachKeyboard(map, store)];
  return () => {
    for (const end of detach) end();
  };
}
