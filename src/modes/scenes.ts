import { asId, type FactId } from '@/domain/ids';
import type { Park, Scene } from '@/domain/park';
import { lastDayOf } from '@/domain/plan-date';
import type { AppStore } from '@/store/store';

/** Scenes of a set in their order. */
export function scenesOf(park: Park, set: Scene['set']): readonly Scene[] {
  return park.scenes.filter((scene) => scene.set === set).toSorted((a, b) => a.order - b.order);
}

/** Facts of a scene that hold a figure; statements alone are told in the scene's words. */
export function figureIdsOf(park: Park, scene: Scene): readonly FactId[] {
  return scene.figures.filter((id) => (park.facts.get(asId<FactId>(id))?.quantities.length ?? 0) > 0);
}

/** Window for which the scenes' cameras are written, px. */
const stage = { width: 1000, height: 700 };
/** Below this width a flat scene fits its zones instead of keeping its camera, px. */
const overviewWidth = 1600;

/**
 * Zoom levels to add so that a desk and a wall show the ground a tablet shows, only larger: one level per doubling.
 * Smaller windows keep the scene's own zoom; their zones would otherwise shrink with them.
 */
export function zoomForWindow(width: number, height: number): number {
  const factor = Math.min(width / stage.width, height / stage.height);
  return Number.isFinite(factor) && factor > 1 ? Math.log2(factor) : 0;
}

/** Brings a scene onto the stage: layers, emphasis, basis and date first, then the flight. */
export function showScene(store: AppStore, scene: Scene): void {
  const state = store.getState();
  state.showOnlyGroups(scene.layerGroups);
  state.setEmphasis(scene.emphasis);
  state.setBasis(scene.basis);
  if (scene.asOf !== null) state.setAsOf(lastDayOf(scene.asOf));
  if (scene.camera.pitch === 0 && globalThis.innerWidth < overviewWidth) {
    // A flat scene is an overview: on a narrow window its camera would leave zones outside, so the map fits them.
    state.requestCamera({ type: 'park' }, 'mode');
    return;
  }
  const zoom = scene.camera.zoom + zoomForWindow(globalThis.innerWidth, globalThis.innerHeight);
  state.requestCamera({ type: 'view', view: { ...scene.camera, zoom } }, 'mode');
}
