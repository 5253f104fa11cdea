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

/** Brings a scene onto the stage: layers, emphasis, basis and date first, then the flight. */
export function showScene(store: AppStore, scene: Scene): void {
  const state = store.getState();
  state.showOnlyGroups(scene.layerGroups);
  state.setEmphasis(scene.emphasis);
  state.setBasis(scene.basis);
  if (scene.asOf !== null) state.setAsOf(lastDayOf(scene.asOf));
  state.requestCamera({ type: 'view', view: scene.camera }, 'mode');
}
