import { type ClockRange, clampDay, clockRangeOf } from '@/domain/clock';
import {
  type DeskContents,
  type DeskSettings,
  emptyDesk,
  isSameDesk,
  type SavedView,
  withItem,
  withoutItem,
} from '@/domain/desk';
import { isEmptyDesk, mergeDesk } from '@/domain/desk-merge';
import { joinReports, type Report, type ReportProblem, reportProblems } from '@/domain/evidence';
import type { Park } from '@/domain/park';
import { datesOf } from '@/domain/park-dates';
import type { IsoDay } from '@/domain/plan-date';
import type { Selection } from '@/domain/selection';
import type { UserDataset } from '@/domain/user-dataset';
import { createUserDatasetActions, joinDatasets, type UserDatasetActions } from './user-datasets';

/** `off`: this browser keeps nothing · `loading` before the first read · `failed`: the last change is only on screen. */
export type DeskSaving = 'off' | 'loading' | 'saving' | 'saved' | 'failed';

/** How many changes can be undone. */
const historyLimit = 100;

export interface DeskState {
  /** The park as read from its files. */
  readonly filePark: Park;
  /** The same with the person's own datasets beside plan and sample. */
  readonly sourcePark: Park;
  /** The same with the reports joined in: what everybody reads. */
  readonly park: Park;
  readonly datasets: readonly UserDataset[];
  readonly reports: readonly Report[];
  readonly views: readonly SavedView[];
  readonly settings: DeskSettings;
  readonly undoable: readonly DeskContents[];
  readonly redoable: readonly DeskContents[];
  readonly deskSaving: DeskSaving;
}

export interface DeskActions extends UserDatasetActions {
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
  /** 公开模式, on this machine. */
  setPublicMode(on: boolean): void;
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

type Contents = Pick<DeskState, 'reports' | 'views' | 'settings' | 'datasets'>;

export function deskContentsOf(state: Contents): DeskContents {
  const { reports, views, settings, datasets } = state;
  return { reports, views, settings, datasets };
}

/** A park newly read, with datasets and reports at hand joined in. For the store's `joinPark`. */
export function withFilePark(
  state: Pick<DeskState, 'reports' | 'datasets'> & { readonly today: IsoDay },
  filePark: Park,
): Pick<DeskState, 'filePark' | 'sourcePark' | 'park'> {
  const sourcePark = joinDatasets(filePark, state.datasets);
  return { filePark, sourcePark, park: joinReports(sourcePark, state.reports, state.today).park };
}

type State = DeskState & {
  readonly today: IsoDay;
  readonly asOf?: IsoDay;
  readonly selected?: Selection | null;
};
/** What follows for the rest of the page when own datasets come and go. */
type Change = Partial<DeskState & { range: ClockRange; asOf: IsoDay; selected: null; hovered: null }>;

export function initialDesk(park: Park): DeskState {
  return {
    filePark: park,
    sourcePark: park,
    park,
    ...emptyDesk,
    undoable: [],
    redoable: [],
    deskSaving: 'off',
  };
}

/** The clock reaches as far as the data; a thing that is gone is not chosen any more. */
function consequences(state: State, sourcePark: Park): Change {
  if (sourcePark === state.sourcePark) return {};
  const { selected, asOf } = state;
  const range = clockRangeOf(datesOf(sourcePark));
  const isGone =
    selected?.id.startsWith('user:') === true &&
    ![sourcePark.parcels, sourcePark.buildings, sourcePark.ownPoints, sourcePark.enterprises].some((things) =>
      things.some(({ id }) => String(id) === selected.id),
    );
  return {
    ...(asOf ? { range, asOf: clampDay(asOf, range) } : {}),
    ...(isGone ? { selected: null, hovered: null } : {}),
  };
}

/**
 * Everything that changes a person's data, with its undo. Contents are immutable, so history is a row of references.
 * @param set merges into the store's state
 * @param get the store's state
 */
export function createDeskSlice(set: (change: Change) => void, get: () => State): DeskActions {
  const contentsIn = (contents: DeskContents): Change => {
    const { reports, datasets } = contents;
    const { today, filePark } = get();
    const parks = withFilePark({ reports, datasets, today }, filePark);
    return { ...contents, ...parks, ...consequences(get(), parks.sourcePark) };
  };
  const change = (contents: Partial<DeskContents>) => {
    const before = deskContentsOf(get());
    const after = { ...before, ...contents };
    if (isSameDesk(before, after)) return;
    const undoable = [...get().undoable, before].slice(-historyLimit);
    set({ ...contentsIn(after), undoable, redoable: [] });
  };
  return {
    ...createUserDatasetActions(change, () => get().datasets),
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
    setPublicMode(on) {
      const { publicMode, ...others } = get().settings;
      if (on !== (publicMode ?? false))
        change({ settings: { ...others, ...(on ? { publicMode: true } : {}) } });
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
