import type { Map as MapLibreMap } from 'maplibre-gl';
import { shownPark } from '@/domain/shown-park';
import { emptyFilter } from '@/domain/table/table-filter';
import type { AppState } from '@/store/state';
import type { AppStore } from '@/store/store';
import type { ClockOf } from '@/store/two-dates';
import { namedBy } from '@/symbology/vocabularies';
import { sourceIds } from '../style/source-ids';

export interface FilterDim {
  /** Sets everything again: feature state is lost on a full reload and with a lost context. */
  sync(): void;
  destroy(): void;
}

/** Dims on the map what the desk's filter keeps out, so that table, counts, link and map are one state. */
export function keepFilterDim(
  map: MapLibreMap,
  store: AppStore,
  clockOf: ClockOf,
  isReady: () => boolean,
): FilterDim {
  const slice = (state: AppState) => {
    const { asOf, basis } = clockOf(state);
    return [state.park, state.sampleVisible, state.tableFilter, asOf, basis] as const;
  };
  const dimmed: Record<string, ReadonlySet<string>> = {
    [sourceIds.parcels]: new Set(),
    [sourceIds.userParcels]: new Set(),
    [sourceIds.buildings]: new Set(),
  };
  let turn = 0;

  const paint = (source: string, wanted: ReadonlySet<string>) => {
    const current = dimmed[source] ?? new Set<string>();
    for (const id of current) {
      if (!wanted.has(id)) map.setFeatureState({ source, id }, { filteredOut: false });
    }
    for (const id of wanted) {
      if (!current.has(id)) map.setFeatureState({ source, id }, { filteredOut: true });
    }
    dimmed[source] = new Set(wanted);
  };

  const apply = async () => {
    turn += 1;
    const mine = turn;
    // The tables' rules come with the first filter, not with the first picture.
    const { activeFacets, filteredOut } = await import('@/domain/table');
    if (mine !== turn || !isReady()) return;
    const state = store.getState();
    const out =
      activeFacets(state.tableFilter).length === 0
        ? null
        : filteredOut(shownPark(state.park, state.sampleVisible), state.tableFilter, clockOf(state), namedBy);
    paint(sourceIds.parcels, out?.parcels ?? new Set());
    // Feature state of a source that is not there is an error to the map.
    if (map.getSource(sourceIds.userParcels)) paint(sourceIds.userParcels, out?.parcels ?? new Set());
    paint(sourceIds.buildings, out?.buildings ?? new Set());
  };

  let touched = false;
  const applyWhenTouched = () => {
    touched ||= store.getState().tableFilter !== emptyFilter;
    if (touched) void apply();
  };
  const unsubscribe = store.subscribe(slice, applyWhenTouched, {
    equalityFn: (a, b) => a.every((value, index) => value === b[index]),
  });
  return {
    sync: () => {
      for (const source of Object.keys(dimmed)) dimmed[source] = new Set();
      applyWhenTouched();
    },
    destroy: () => {
      turn += 1;
      unsubscribe();
    },
  };
}
