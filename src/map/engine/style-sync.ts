import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Park } from '@/domain/park';
import { dayNumberOf } from '@/domain/plan-date';
import type { AppState } from '@/store/state';
import type { AppStore } from '@/store/store';
import type { ClockOf } from '@/store/two-dates';
import { buildStyle } from '../style/build-style';
import type { StyleView } from '../style/style-view';
import { type FeatureTarget, featureTargetOf } from './feature-target';
import { keepFilterDim } from './filter-dim';
import { type ChosenFonts, labelFonts } from './label-fonts';
import { keepOwnedSources } from './owned-sources';
import { markSourceUpload, markStyleApplied, measureScrub } from './timing';

/** What of the state is part of the style value. Date, basis, selection and camera travel by their own roads. */
const styleSlice = (state: AppState) =>
  [
    state.park,
    state.theme,
    state.locale,
    state.visibility,
    state.parcelColouring,
    state.sampleVisible,
    state.emphasis,
    state.importPreview !== null,
    // A mode may change the size of type with everything else.
    state.mode,
  ] as const;

const sameSlice = (a: readonly unknown[], b: readonly unknown[]) =>
  a.every((value, index) => value === b[index]);

/** A clock as the style's global state. */
const globalsOf = ({ asOf, today, basis }: ReturnType<ClockOf>) => ({
  asOf: dayNumberOf(asOf),
  today: dayNumberOf(today),
  basis,
});

const sameTarget = (a: FeatureTarget | null, b: FeatureTarget | null) =>
  a?.source === b?.source && a?.id === b?.id;

/** Everything on a wall grows with the root's type size; so do the labels of the map, and by a factor of their own. */
function rootScale(): number {
  const style = getComputedStyle(document.documentElement);
  const pixels = Number.parseFloat(style.fontSize);
  const factor = Number.parseFloat(style.getPropertyValue('--map-label-scale'));
  return (Number.isFinite(pixels) ? Math.max(1, pixels / 16) : 1) * (factor > 0 ? factor : 1);
}

const narrowWidth = 768;

export interface StyleSync {
  /** Sets global and feature state again from the store: both are lost on a full reload or a lost context. */
  sync(): void;
  /** Large sources are filled slice by slice after the style: all of them hold what they should. */
  isFilled(): boolean;
  destroy(): void;
}

/** What a map shows that differs from the page's own: another clock, another light. */
export interface StyleSource {
  readonly clockOf: ClockOf;
  /** what a picture for paper changes of the viewer's state */
  readonly view?: Partial<StyleView>;
  /** the page's own map alone shows what is being imported */
  readonly showsPreview?: boolean;
}

/** Keeps the map's style, clock and highlights equal to the store's. */
export function keepStyle(map: MapLibreMap, store: AppStore, source: StyleSource): StyleSync {
  const { clockOf } = source;
  let fontsOf: { park: Park; chosen: ChosenFonts } | null = null;
  const isNarrow = () => map.getContainer().clientWidth < narrowWidth;
  let type = { scale: rootScale(), isNarrow: isNarrow() };
  const lit: Record<'selected' | 'hovered', FeatureTarget | null> = { selected: null, hovered: null };

  const styleOf = (state: AppState): StyleSpecification => {
    if (fontsOf?.park !== state.park)
      fontsOf = { park: state.park, chosen: labelFonts(state.park, fontsOf?.chosen) };
    type = { scale: rootScale(), isNarrow: isNarrow() };
    const previewing = source.showsPreview === true && state.importPreview !== null;
    const fonts = { ...fontsOf.chosen.fonts, ...type };
    const view: StyleView = { ...state, ...source.view, previewing, fonts };
    return buildStyle(state.park, view);
  };
  /** false until the first style is in place, and while a lost context has none */
  let ready = false;
  /** the value changed while no style could take it */
  let stale = false;

  const light = (key: 'selected' | 'hovered', state: AppState) => {
    const target = featureTargetOf(state.park, state[key]);
    const previous = lit[key];
    if (!ready) return;
    // Own data may be chosen in the turn it comes and goes in: its source is then not there yet, or no more.
    const isThere = (one: FeatureTarget | null) => one !== null && map.getSource(one.source) !== undefined;
    if (previous && isThere(previous) && !sameTarget(previous, target))
      map.setFeatureState(previous, { [key]: false });
    lit[key] = isThere(target) ? target : null;
    if (lit[key]) map.setFeatureState(lit[key], { [key]: true });
  };
  const setClock = (state: AppState) => {
    if (!ready) return;
    for (const [name, value] of Object.entries(globalsOf(clockOf(state)))) {
      map.setGlobalStateProperty(name, value);
    }
  };
  const sync = () => {
    const state = store.getState();
    setClock(state);
    light('selected', state);
    light('hovered', state);
    fillOwned();
    dim.sync();
  };

  const dim = keepFilterDim(map, store, clockOf, () => ready);
  const owned = keepOwnedSources(map);
  const fillOwned = () => {
    const { park, selected, importPreview, settings } = store.getState();
    // 公开模式 shows no corners, on the map either (standards 7.4).
    const cornersOf = settings.publicMode ? null : selected;
    if (ready) owned.sync(park, cornersOf, source.showsPreview ? importPreview : null);
  };

  let scheduled = false;
  let ended = false;
  const apply = () => {
    stale = !ready;
    if (stale || ended) return;
    map.setStyle(styleOf(store.getState()), { diff: true, validate: false });
    // A style without a difference is not announced, and the data of owned sources is no part of it.
    fillOwned();
    light('selected', store.getState());
    markStyleApplied();
  };

  /** A mode changes several things in one go: they become one style. */
  const applySoon = () => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      apply();
    });
  };

  const first = store.getState();
  map.setStyle(styleOf(first), { diff: false, validate: false, globalState: globalsOf(clockOf(first)) });
  markStyleApplied();

  const ends = [
    store.subscribe(styleSlice, applySoon, { equalityFn: sameSlice }),
    store.subscribe(
      (state) => clockOf(state).asOf,
      (asOf) => {
        if (ready) measureScrub(() => map.setGlobalStateProperty('asOf', dayNumberOf(asOf)));
      },
    ),
    store.subscribe(
      (state) => clockOf(state).basis,
      (basis) => {
        if (ready) map.setGlobalStateProperty('basis', basis);
      },
    ),
    store.subscribe(
      (state) => state.selected,
      () => {
        light('selected', store.getState());
        fillOwned();
      },
    ),
    store.subscribe((state) => state.importPreview, fillOwned),
    store.subscribe((state) => state.settings.publicMode, fillOwned),
    store.subscribe(
      (state) => state.hovered,
      () => light('hovered', store.getState()),
    ),
  ];
  const subscriptions = [
    map.on('style.load', () => {
      ready = true;
      if (stale) apply();
      sync();
    }),
    map.on('webglcontextlost', () => {
      ready = false;
    }),
    map.on('resize', () => {
      if (rootScale() !== type.scale || isNarrow() !== type.isNarrow) applySoon();
    }),
    map.on('sourcedata', (event) => {
      if (event.sourceDataType === 'metadata') markSourceUpload(event.sourceId);
    }),
  ];

  return {
    sync,
    isFilled: owned.isSettled,
    destroy: () => {
      ended = true;
      dim.destroy();
      owned.destroy();
      for (const end of ends) end();
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
