import type { Issue } from '@/domain/issue';
import type { InputFile } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import type { ImportSession } from '@/exchange/worker/session';
import type { ControlPoint } from '@/geodesy/four-parameter';
import type { ImportItem } from '@/store/import';
import type { AppStore } from '@/store/store';
import { hasPlaces } from './draft';
import { guessedChoices, itemFrom, wantsGuesses } from './guess';
import { inputsOf, withInputs } from './inputs';
import type { PreviewCamera } from './preview-camera';

/** Why something failed, as an issue. @param failure anything that was thrown */
export const asIssue = (failure: unknown): Issue =>
  failure instanceof ReadRefusal
    ? failure.issue
    : { severity: 'error', code: 'unreadable', params: {}, where: {} };

const isCancelled = ({ code }: Issue) => code === 'import-cancelled';

/** The files of one import, the worker that reads and places them, and what the person has told it. */
export class Readings {
  readonly #store: AppStore;
  readonly #open: () => ImportSession;
  readonly #preview: PreviewCamera;
  #session: ImportSession | null = null;
  #inputs: readonly InputFile[] = [];
  /** control points by file; in memory here, in the worker, and nowhere else */
  #points = new Map<string, readonly ControlPoint[]>();
  /** counts up with every reading, so that what an earlier one still brings is dropped */
  #turn = 0;
  readonly #placings = new Map<number, number>();

  /** @param open starts a session; called when the first file is read */
  constructor(store: AppStore, open: () => ImportSession, preview: PreviewCamera) {
    this.#store = store;
    this.#open = open;
    this.#preview = preview;
  }

  get #state() {
    return this.#store.getState();
  }

  /** @returns a question: has the dialogue been closed, or another reading begun, since now? */
  watch(): () => boolean {
    const mine = this.#turn;
    return () => mine !== this.#turn;
  }

  forget(): void {
    this.#turn += 1;
    this.#session?.close();
    this.#session = null;
    this.#inputs = [];
    this.#points = new Map();
    this.#placings.clear();
  }

  change(index: number, patch: (item: ImportItem) => ImportItem): void {
    const importItems = this.#state.importItems.map((item, at) => (at === index ? patch(item) : item));
    this.#state.draftImport({ importItems });
  }

  pointsOf(index: number): readonly ControlPoint[] {
    return this.#points.get(this.#state.importItems[index]?.summary.name ?? '') ?? [];
  }

  setPoints(index: number, points: readonly ControlPoint[]): void {
    this.#points.set(this.#state.importItems[index]?.summary.name ?? '', points);
  }

  get hasFiles(): boolean {
    return this.#inputs.length > 0;
  }

  /** Takes up files beside those already there, and reads all of them. */
  async add(files: readonly File[]): Promise<void> {
    const isOld = this.watch();
    try {
      const added = await inputsOf(files);
      if (isOld() || this.#state.importStep === 'closed') return;
      this.#inputs = withInputs(this.#inputs, added);
    } catch {
      // A file that was moved or may not be read: the browser tells no more.
      this.#state.draftImport({ importStep: 'choosing', importFailure: asIssue(null) });
      return;
    }
    await this.read();
  }

  async read(): Promise<void> {
    this.#turn += 1;
    const isOld = this.watch();
    const before = new Map(this.#state.importItems.map((item) => [item.summary.name, item]));
    this.#state.draftImport({ importStep: 'reading', importProgress: null, importFailure: null });
    this.#session ??= this.#open();
    try {
      const { importEncoding, draftImport } = this.#state;
      const options = importEncoding === null ? {} : { encoding: importEncoding };
      const summaries = await this.#session.read(
        this.#inputs,
        options,
        (importProgress) => isOld() || draftImport({ importProgress }),
      );
      if (isOld()) return;
      const importItems = summaries.map((summary) => itemFrom(summary, before.get(summary.name)));
      const current = importItems.findIndex(({ summary }) => summary.refusal === null);
      draftImport({ importStep: 'review', importItems, importCurrent: Math.max(0, current) });
      this.#preview.refresh();
      for (const [index, { summary }] of importItems.entries()) {
        if (isOld()) return;
        if (hasPlaces(summary)) await this.place(index);
      }
    } catch (failure) {
      const importFailure = asIssue(failure);
      if (isOld() || isCancelled(importFailure)) return;
      this.#session?.close();
      this.#session = null;
      this.#inputs = [];
      this.#state.draftImport({
        importStep: 'choosing',
        importItems: [],
        importPreview: null,
        importFailure,
      });
    }
  }

  async place(index: number): Promise<void> {
    const isOtherReading = this.watch();
    const number = (this.#placings.get(index) ?? 0) + 1;
    this.#placings.set(index, number);
    const isOld = () => isOtherReading() || this.#placings.get(index) !== number;
    const item = this.#state.importItems[index];
    if (!item || !this.#session) return;
    this.change(index, (one) => ({ ...one, placing: true, failure: null }));
    try {
      const placed = await this.#session.place(index, item.answers, this.pointsOf(index));
      if (isOld()) return;
      const { zones } = this.#state.filePark;
      this.change(index, (one) => ({
        ...one,
        placed,
        placing: false,
        choices: wantsGuesses(one, placed.features)
          ? guessedChoices(one.choices, placed.features, zones)
          : one.choices,
      }));
      this.#preview.refresh();
      this.#preview.goThere();
    } catch (failure) {
      if (!isOld()) this.change(index, (one) => ({ ...one, placing: false, failure: asIssue(failure) }));
    }
  }
}
