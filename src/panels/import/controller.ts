import type { AskId } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { openImportSession } from '@/exchange/worker/browser-worker';
import type { ImportSession } from '@/exchange/worker/session';
import type { ControlPoint } from '@/geodesy/four-parameter';
import type { ImportChoices } from '@/store/import';
import type { AppStore } from '@/store/store';
import { datasetsOfItems, takeOver } from './commit';
import { stateOf } from './draft';
import { createPreviewCamera } from './preview-camera';
import { Readings } from './readings';

/** What the dialogue can ask for. Behind it stands the worker; it ends with the dialogue. */
export interface ImportController {
  /** Takes up files that wait in the store, beside those already there. */
  takeFiles(): Promise<void>;
  setEncoding(encoding: string | null): Promise<void>;
  /** @param option null: back to what was found out */
  answer(index: number, ask: AskId, option: string | null): Promise<void>;
  /** Control points stay in memory here, and go to the worker and nowhere else. */
  fit(index: number, points: readonly ControlPoint[]): Promise<void>;
  pointsOf(index: number): readonly ControlPoint[];
  choose(index: number, choices: Partial<ImportChoices>): void;
  /** Brings one feature forward on the map and goes there. @param id of `previewId` */
  light(id: string): void;
  commit(): Promise<void>;
  /** Everything stays as it was, the camera too. */
  cancel(): void;
}

const nothingUsable: Issue = { severity: 'error', code: 'import-nothing-usable', params: {}, where: {} };

/** @param open starts a session; called when the first file is read */
export function createImportController(
  store: AppStore,
  open: () => ImportSession = openImportSession,
): ImportController {
  const preview = createPreviewCamera(store);
  const readings = new Readings(store, open, preview);
  const state = () => store.getState();
  // However it is closed, by button, key or another mode: the worker goes with it.
  store.subscribe(
    ({ importStep }) => importStep === 'closed',
    (closed) => {
      if (!closed) return;
      readings.forget();
      preview.forget();
    },
  );

  return {
    async takeFiles() {
      const { draftImport, importFiles } = state();
      if (importFiles.length === 0) return;
      draftImport({ importFiles: [], importStep: 'reading', importProgress: null, importFailure: null });
      await readings.add(importFiles);
    },
    async setEncoding(importEncoding) {
      state().draftImport({ importEncoding });
      if (readings.hasFiles) await readings.read();
    },
    async answer(index, ask, option) {
      readings.change(index, (item) => {
        const { [ask]: _, ...others } = item.answers;
        return { ...item, answers: option === null ? others : { ...others, [ask]: option } };
      });
      await readings.place(index);
    },
    async fit(index, points) {
      readings.setPoints(index, points);
      await readings.place(index);
    },
    pointsOf: (index) => readings.pointsOf(index),
    choose(index, choices) {
      readings.change(index, (item) => ({ ...item, choices: { ...item.choices, ...choices } }));
      if ('included' in choices || 'layersOff' in choices) preview.refresh();
    },
    light: (id) => preview.light(id),
    async commit() {
      const items = state().importItems.filter((item) => stateOf(item) === 'ready');
      if (items.length === 0) return;
      const isOld = readings.watch();
      state().draftImport({ importStep: 'committing', importFailure: null });
      // The page says what it does before it is busy with it.
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (isOld()) return;
      const datasets = await datasetsOfItems(items, state(), isOld);
      // Closed meanwhile: nothing of it is kept.
      if (datasets === null || isOld()) return;
      if (datasets.length > 0) await takeOver(datasets, items, state(), isOld);
      else state().draftImport({ importStep: 'review', importFailure: nothingUsable });
    },
    cancel() {
      // Before the preview goes, which may be what widens the reach of the camera.
      preview.goBack();
      state().closeImport();
    },
  };
}

const controllers = new WeakMap<AppStore, ImportController>();

/** The page's controller; a test gives its own before the dialogue opens. */
export function provideImportController(store: AppStore, controller: ImportController): void {
  controllers.set(store, controller);
}

/** The one controller of a store, made when it is first asked for: a drop, a key and the dialogue share it. */
export function importController(store: AppStore): ImportController {
  const known = controllers.get(store);
  if (known) return known;
  const made = createImportController(store);
  controllers.set(store, made);
  return made;
}
