import { placelessKinds, sameSelection } from '@/domain/selection';
import { setPageAddress } from '@/store/address';
import type { AppState } from '@/store/state';
import type { AppStore } from '@/store/store';
import { stateOfLink, writeHash } from './hash';
import { hasSelection } from './selection-exists';

/** Browsers refuse more than about 100 history changes in 30 s; a replaced entry is also not worth more than this. */
const replaceIntervalMs = 400;

/** Puts what a link says into the store, and tells what was not understood. */
export function applyHash(store: AppStore, hash: string): void {
  const { state, ignored } = stateOfLink(hash);
  const { asOf, otherAsOf, camera, ...rest } = state;
  const missing = rest.selected && !hasSelection(store.getState().park, rest.selected) ? rest.selected : null;
  store.setState({ ...rest, modeOrigin: 'url', ...(missing ? { selected: null } : {}) });
  if (asOf) store.getState().setAsOf(asOf);
  if (otherAsOf) store.getState().setOtherAsOf(otherAsOf);
  if (camera) {
    // Known before the map has gone there, so that the address keeps it meanwhile.
    store.setState({ camera });
    store.getState().requestCamera({ type: 'view', view: camera }, 'url', false);
  } else if (rest.selected && !missing) {
    // Beside what stands nowhere the map stays the flat overview.
    const isPlaced = !placelessKinds.has(rest.selected.kind);
    store
      .getState()
      .requestCamera(
        isPlaced ? { type: 'selection', selection: rest.selected } : { type: 'park' },
        'url',
        false,
      );
  }
  for (const { name, value } of ignored) {
    store.getState().notify({ severity: 'warning', code: 'url-value-ignored', params: { name, value } });
  }
  if (asOf && asOf !== store.getState().asOf) {
    store
      .getState()
      .notify({ severity: 'warning', code: 'url-value-ignored', params: { name: 'asOf', value: asOf } });
  }
  if (otherAsOf && otherAsOf !== store.getState().otherAsOf) {
    store.getState().notify({
      severity: 'warning',
      code: 'url-value-ignored',
      params: { name: 'compare', value: otherAsOf },
    });
  }
  if (missing) {
    store.getState().notify({
      severity: 'warning',
      code: 'selection-unknown',
      params: { value: `${missing.kind}:${missing.id}` },
    });
  }
}

/** Keeps store and address together. Selection and mode make history; date, camera and settings replace. */
export function syncUrl(store: AppStore, page: Window): () => void {
  let timer: number | undefined;
  let written = page.location.hash;
  /** What a link brings is in the address already: writing it back would cut the way forward. */
  let isApplying = false;

  const replaceNow = () => {
    timer = undefined;
    const hash = writeHash(store.getState());
    if (hash === written) return;
    written = hash;
    page.history.replaceState(null, '', hash);
  };
  const replaceSoon = () => {
    timer ??= page.setTimeout(replaceNow, replaceIntervalMs);
  };
  const push = () => {
    page.clearTimeout(timer);
    timer = undefined;
    const hash = writeHash(store.getState());
    if (hash === written) return;
    written = hash;
    page.history.pushState(null, '', hash);
  };
  const onChange = (state: AppState, previous: AppState) => {
    if (isApplying) return;
    if (state.mode !== previous.mode || !sameSelection(state.selected, previous.selected)) push();
    else replaceSoon();
  };
  const onLeave = () => replaceNow();
  const apply = () => {
    page.clearTimeout(timer);
    timer = undefined;
    isApplying = true;
    try {
      applyHash(store, written);
    } finally {
      isApplying = false;
    }
    replaceSoon();
  };
  const onPop = () => {
    if (page.location.hash === written) return;
    written = page.location.hash;
    apply();
  };

  setPageAddress({
    current: () => writeHash(store.getState()),
    open: (hash) => {
      // Where we are stays behind us in the history, as with any link.
      replaceNow();
      if (hash !== written) page.history.pushState(null, '', hash);
      written = hash;
      apply();
    },
  });
  const unsubscribe = store.subscribe(onChange);
  page.addEventListener('popstate', onPop);
  page.addEventListener('hashchange', onPop);
  page.addEventListener('pagehide', onLeave);
  replaceSoon();
  return () => {
    unsubscribe();
    setPageAddress(null);
    page.clearTimeout(timer);
    page.removeEventListener('popstate', onPop);
    page.removeEventListener('hashchange', onPop);
    page.removeEventListener('pagehide', onLeave);
  };
}
