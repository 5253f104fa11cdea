import type { AskId } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { CameraView } from '@/domain/park';
import type { InputFile } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import { openImportSession } from '@/exchange/worker/browser-worker';
import type { ImportSession } from '@/exchange/worker/session';
import type { ControlPoint } from '@/geodesy/four-parameter';
import type { ImportChoices, ImportItem } from '@/store/import';
import type { AppStore } from '@/store/store';
import { datasetsOfItems, takeOver } from './commit';
import { boundsOfGeometries, hasPlaces, previewOfItems, stateOf } from './draft';
import { guessedChoices, itemFrom, wantsGuesses } from './guess';
import { inputsOf, withInputs } from './inputs';

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

const asIssue = (failure: unknown): Issue =>
  failure instanceof ReadRefusal
    ? failure.issue
    : { severity: 'error', code: 'unreadable', params: {}, where: {} };

const isCancelled = ({ code }: Issue) => code === 'import-cancelled';

/** @param open starts a session; called when the first file is read */
export function createImportController(
  store: AppStore,
  open: () => ImportSession = openImportSession,
): ImportController {
  let session: ImportSession | null = null;
  let inputs: readonly InputFile[] = [];
  let points = new Map<string, readonly ControlPoint[]>();
  let cameraBefore: CameraView | null = null;
  /** counts up with every reading, so that what an earlier one still brings is dropped */
  let turn = 0;
  const placings = new Map<number, number>();

  const state = () => store.getState();
  const nameOf = (index: number) => state().importItems[index]?.summary.name ?? '';
  const draft = (patch: Parameters<ReturnType<typeof state>['draftImport']>[0]) => state().draftImport(patch);

  const forget = () => {
    turn += 1;
    session?.close();
    session = null;
    inputs = [];
    points = new Map();
    cameraBefore = null;
    placings.clear();
  };
  // However it is closed, by button, key or another mode: the worker goes with it.
  store.subscribe(
    ({ importStep }) => importStep === 'closed',
    (closed) => closed && forget(),
  );

  const refreshPreview = (lit: string | null = null) =>
    draft({ importPreview: previewOfItems(state().importItems, lit) });
  const change = (index: number, patch: (item: ImportItem) => ImportItem) =>
    draft({ importItems: state().importItems.map((item, at) => (at === index ? patch(item) : item)) });
  const goToPreview = () => {
    const { importPreview, camera, requestCamera } = state();
    if (!importPreview?.bounds) return;
    cameraBefore ??= camera;
    requestCamera({ type: 'bounds', bounds: importPreview.bounds }, 'user');
  };

  const place = async (index: number) => {
    const mine = turn;
    const number = (placings.get(index) ?? 0) + 1;
    placings.set(index, number);
    const isOld = () => mine !== turn || placings.get(index) !== number;
    const item = state().importItems[index];
    if (!item || !session) return;
    change(index, (one) => ({ ...one, placing: true, failure: null }));
    try {
      const placed = await session.place(index, item.answers, points.get(item.summary.name) ?? []);
      if (isOld()) return;
      change(index, (one) => ({
        ...one,
        placed,
        placing: false,
        choices: wantsGuesses(one, placed.features)
          ? guessedChoices(one.choices, placed.features, state().filePark.zones)
          : one.choices,
      }));
      refreshPreview();
      goToPreview();
    } catch (failure) {
      if (isOld()) return;
      change(index, (one) => ({ ...one, placing: false, failure: asIssue(failure) }));
    }
  };

  const read = async () => {
    turn += 1;
    const mine = turn;
    const before = new Map(state().importItems.map((item) => [item.summary.name, item]));
    draft({ importStep: 'reading', importProgress: null, importFailure: null });
    session ??= open();
    try {
      const { importEncoding } = state();
      const options = importEncoding === null ? {} : { encoding: importEncoding };
      const summaries = await session.read(
        inputs,
        options,
        (importProgress) => mine === turn && draft({ importProgress }),
      );
      if (mine !== turn) return;
      const importItems = summaries.map((summary) => itemFrom(summary, before.get(summary.name)));
      const current = importItems.findIndex(({ summary }) => summary.refusal === null);
      draft({ importStep: 'review', importItems, importCurrent: Math.max(0, current) });
      refreshPreview();
      for (const [index, { summary }] of importItems.entries()) {
        if (mine !== turn) return;
        if (hasPlaces(summary)) await place(index);
      }
    } catch (failure) {
      const issue = asIssue(failure);
      if (mine !== turn || isCancelled(issue)) return;
      session?.close();
      session = null;
      inputs = [];
      draft({ importStep: 'choosing', importItems: [], importPreview: null, importFailure: issue });
    }
  };

  const usable = () => state().importItems.filter((item) => stateOf(item) === 'ready');

  return {
    async takeFiles() {
      const files = state().importFiles;
      if (files.length === 0) return;
      draft({ importFiles: [], importStep: 'reading', importProgress: null, importFailure: null });
      const mine = turn;
      try {
        const added = await inputsOf(files);
        if (mine !== turn || state().importStep === 'closed') return;
        inputs = withInputs(inputs, added);
      } catch {
        // A file that was moved or may not be read: the browser tells no more.
        draft({ importStep: 'choosing', importFailure: asIssue(null) });
        return;
      }
      await read();
    },
    async setEncoding(importEncoding) {
      draft({ importEncoding });
      if (inputs.length > 0) await read();
    },
    async answer(index, ask, option) {
      change(index, (item) => {
        const { [ask]: _, ...others } = item.answers;
        return { ...item, answers: option === null ? others : { ...others, [ask]: option } };
      });
      await place(index);
    },
    async fit(index, given) {
      points.set(nameOf(index), given);
      await place(index);
    },
    pointsOf: (index) => points.get(nameOf(index)) ?? [],
    choose(index, choices) {
      change(index, (item) => ({ ...item, choices: { ...item.choices, ...choices } }));
      if ('included' in choices || 'layersOff' in choices) refreshPreview();
    },
    light(id) {
      const only = state().importPreview?.features.filter((feature) => feature.id === id) ?? [];
      if (only.length === 0) return;
      refreshPreview(id);
      const bounds = boundsOfGeometries(only.map(({ geometry }) => geometry));
      cameraBefore ??= state().camera;
      if (bounds) state().requestCamera({ type: 'bounds', bounds }, 'user');
    },
    async commit() {
      const items = usable();
      if (items.length === 0) return;
      const mine = turn;
      draft({ importStep: 'committing', importFailure: null });
      // The page says what it does before it is busy with it.
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (mine !== turn) return;
      const datasets = await datasetsOfItems(items, state(), () => mine !== turn);
      // Closed meanwhile: nothing of it is kept.
      if (datasets === null || mine !== turn) return;
      if (datasets.length === 0) {
        const nothing: Issue = { severity: 'error', code: 'import-nothing-usable', params: {}, where: {} };
        draft({ importStep: 'review', importFailure: nothing });
        return;
      }
      takeOver(datasets, items, state());
    },
    cancel() {
      // Before the preview goes, which may be what widens the reach of the camera.
      if (cameraBefore) state().requestCamera({ type: 'view', view: cameraBefore }, 'user');
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
