import {
  type DeskContents,
  type DeskSettings,
  emptyDesk,
  type SavedView,
  withItem,
  withoutItem,
} from '@/domain/desk';
import { isEmptyDesk, mergeDesk } from '@/domain/desk-merge';
import { joinReports, type Report, type ReportProblem, reportProblems } from '@/domain/evidence';
import type { Park } from '@/domain/park';
import type { IsoDay } from '@/domain/plan-date';

/** `off`: this browser keeps nothing · `loading` before the first read · `failed`: the last change is only on screen. */
export type DeskSaving = 'off' | 'loading' | 'saving' | 'saved' | 'failed';

/** How many changes can be undone. */
const historyLimit = 100;

export interface DeskState {
  /** The park as read from its files; `park` is this one with the reports joined in. */
  readonly sourcePark: Park;
  readonly park: Park;
  readonly reports: readonly Report[];
  readonly views: readonly SavedView[];
  readonly settings: DeskSettings;
  readonly undoable: readonly DeskContents[];
  readonly redoable: readonly DeskContents[];
  readonly deskSaving: DeskSaving;
}

export interface DeskActions {
  /**
   * Adds a report, or replaces the one with its id.
   * @returns why it was refused; empty when it was taken
   */
  putReport(report: Report): readonly ReportProblem[];
  removeReport(id: string): void;
  putView(view: SavedView): void;
  removeView(id: string): void;
  setReviewNumber(reviewNumber: string): void;
  /** Whether keys without Ctrl or ⌘ do anything. */
  setSingleKeys(singleKeys: boolean): void;
  /** Takes over a whole project file, undoable as one change. */
  takeOverDesk(contents: DeskContents): void;
  /** What this machine remembered; begins the history anew. */
  loadDesk(contents: DeskContents): void;
  /**
   * Takes in what another page has put on the disk. What was changed here stays, the history too: undoing a change made
   * here does not take back what came from there.
   * @param base what this page last knew to be on the disk
   */
  takeInDesk(base: DeskContents, theirs: DeskContents): void;
  /** 清除本地数据: what was cleared on purpose does not come back by undo. */
  clearDesk(): void;
  undo(): void;
  redo(): void;
  setDeskSaving(saving: DeskSaving): void;
}

export type DeskSlice = DeskState & DeskActions;

export function deskContentsOf(state: Pick<DeskState, 'reports' | 'views' | 'settings'>): DeskContents {
  const { reports, views, settings } = state;
  return { reports, views, settings };
}

/** A park newly read, with the reports at hand joined in. For the store's `joinPark`. */
export function withSourcePark(
  state: Pick<DeskState, 'reports'> & { readonly today: IsoDay },
  sourcePark: Park,
): Pick<DeskState, 'sourcePark' | 'park'> {
  return { sourcePark, park: joinReports(sourcePark, state.reports, state.today).park };
}

type State = DeskState & { readonly today: IsoDay };

export function initialDesk(park: Park): DeskState {
  return { sourcePark: park, park, ...emptyDesk, undoable: [], redoable: [], deskSaving: 'off' };
}

/**
 * Everything that changes a person's data, with its undo. Contents are immutable, so history is a row of references.
 * @param set merges into the store's state
 * @param get the store's state
 */
export function createDeskSlice(set: (change: Partial<DeskState>) => void, get: () => State): DeskActions {
  const contentsIn = (contents: DeskContents): Partial<DeskState> => ({
    ...contents,
    ...withSourcePark({ reports: contents.reports, today: get().today }, get().sourcePark),
  });
  const change = (contents: Partial<DeskContents>) => {
    const before = deskContentsOf(get());
    const after = { ...before, ...contents };
    const still =
      after.reports === before.reports && after.views === before.views && after.settings === before.settings;
    if (still) return;
    const undoable = [...get().undoable, before].slice(-historyLimit);
    set({ ...contentsIn(after), undoable, redoable: [] });
  };
  return {
    putReport(report) {
      const { sourcePark, reports, today } = get();
      const others = reports.filter(({ id }) => id !== report.id);
      const problems = reportProblems(joinReports(sourcePark, others, today).park, report, today);
      if (problems.length === 0) change({ reports: withItem(reports, report) });
      return problems;
    },
    removeReport: (id) => change({ reports: withoutItem(get().reports, id) }),
    putView: (view) => change({ views: withItem(get().views, view) }),
    removeView: (id) => change({ views: withoutItem(get().views, id) }),
    setReviewNumber(text) {
      const reviewNumber = text.trim();
      if (reviewNumber !== get().settings.reviewNumber)
        change({ settings: { ...get().settings, reviewNumber } });
    },
    setSingleKeys(singleKeys) {
      if (singleKeys !== get().settings.singleKeys) change({ settings: { ...get().settings, singleKeys } });
    },
    takeOverDesk: change,
    loadDesk: (contents) => set({ ...contentsIn(contents), undoable: [], redoable: [] }),
    takeInDesk(base, theirs) {
      const { undoable, redoable } = get();
      const take = (contents: DeskContents) => mergeDesk(base, contents, theirs);
      const merged = take(deskContentsOf(get()));
      // Cleared on purpose over there: that does not come back by undo here either.
      const cleared = isEmptyDesk(theirs) && !isEmptyDesk(base);
      const history = cleared
        ? { undoable: [], redoable: [] }
        : { undoable: undoable.map(take), redoable: redoable.map(take) };
      set({ ...contentsIn(merged), ...history });
    },
    clearDesk: () => set({ ...contentsIn(emptyDesk), undoable: [], redoable: [] }),
    undo() {
      const { undoable, redoable } = get();
      const before = undoable.at(-1);
      if (!before) return;
      const now = deskContentsOf(get());
      set({ ...contentsIn(before), undoable: undoable.slice(0, -1), redoable: [...redoable, now] });
    },
    redo() {
      const { undoable, redoable } = get();
      const after = redoable.at(-1);
      if (!after) return;
      const now = deskContentsOf(get());
      set({ ...contentsIn(after), undoable: [...undoable, now], redoable: redoable.slice(0, -1) });
    },
    setDeskSaving: (deskSaving) => set({ deskSaving }),
  };
}
