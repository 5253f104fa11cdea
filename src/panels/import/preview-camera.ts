import { extentOfGeometries, type LonLatExtent } from '@/domain/geometry-extent';
import type { CameraView } from '@/domain/park';
import type { AppStore } from '@/store/store';
import { previewOfItems } from './draft';

/** What the map shows of an import before it is kept, and where its camera stood before. */
export interface PreviewCamera {
  /** @param lit id of a feature that is brought forward */
  refresh(lit?: string | null): void;
  /** Goes to everything that is shown. */
  goThere(): void;
  /** Brings one feature forward and goes to it. @param id of `previewId` */
  light(id: string): void;
  /** Back to where the camera stood, if the import has moved it. */
  goBack(): void;
  forget(): void;
}

export function createPreviewCamera(store: AppStore): PreviewCamera {
  let before: CameraView | null = null;
  const state = () => store.getState();
  const goTo = (bounds: LonLatExtent | null) => {
    if (!bounds) return;
    before ??= state().camera;
    state().requestCamera({ type: 'bounds', bounds }, 'user');
  };
  const refresh = (lit: string | null = null) =>
    state().draftImport({ importPreview: previewOfItems(state().importItems, lit) });
  return {
    refresh,
    goThere: () => goTo(state().importPreview?.bounds ?? null),
    light(id) {
      const only = state().importPreview?.features.filter((feature) => feature.id === id) ?? [];
      if (only.length === 0) return;
      refresh(id);
      goTo(extentOfGeometries(only.map(({ geometry }) => geometry)));
    },
    goBack() {
      if (before) state().requestCamera({ type: 'view', view: before }, 'user');
    },
    forget() {
      before = null;
    },
  };
}
