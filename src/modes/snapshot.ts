import type { AppState } from '@/store/state';
import type { AppStore } from '@/store/store';

/** What a guided mode changes while it leads. */
const kept = [
  'asOf',
  'basis',
  'playing',
  'selected',
  'emphasis',
  'visibility',
  'parcelColouring',
  'theme',
  'sceneIndex',
  'twoDates',
] as const satisfies readonly (keyof AppState)[];

/** Remembers the desk as it was left, once per store, and puts it back with the camera. */
export function createSnapshotKeeper() {
  const taken = new WeakMap<AppStore, Partial<AppState>>();
  return {
    take(store: AppStore): void {
      const state = store.getState();
      taken.set(store, {
        ...Object.fromEntries(kept.map((key) => [key, state[key]])),
        camera: state.camera,
      });
    },
    restore(store: AppStore): void {
      const snapshot = taken.get(store);
      if (!snapshot) return;
      taken.delete(store);
      // A link that leads out of the mode has said what it wants; the desk as it was left would overwrite it.
      if (store.getState().modeOrigin === 'url') {
        store.setState({ playing: false, emphasis: [] });
        return;
      }
      const { camera, playing: _playing, ...state } = snapshot;
      // The clock does not start again by itself: whoever comes back should find the picture at rest.
      store.setState({ ...state, playing: false });
      if (camera) store.getState().requestCamera({ type: 'view', view: camera }, 'mode');
      else store.getState().requestCamera({ type: 'park' }, 'mode');
    },
  };
}
