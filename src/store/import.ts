import type { ColumnRole, ColumnUnit } from '@/domain/column-role';
import type { LonLatExtent } from '@/domain/geometry-extent';
import type { ZoneId } from '@/domain/ids';
import type { Answers, ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { UserDatasetKind } from '@/domain/user-dataset';
import type { ReadProgress, ReadSummary } from '@/exchange/worker/service';
import type { PlacedDataset } from '@/exchange/worker/session';

/** `choosing`: open, nothing brought yet · `committing`: what was reviewed is becoming part of the desk. */
export type ImportStep = 'closed' | 'choosing' | 'reading' | 'review' | 'committing';

/** What the map shows of an import before anything of it is kept. */
export interface ImportPreview {
  readonly features: readonly PreviewFeature[];
  /** null: nothing of it has a place yet */
  readonly bounds: LonLatExtent | null;
  /** id of the feature somebody is looking at in the list */
  readonly lit: string | null;
}

export interface PreviewFeature {
  /** unique among everything brought at once */
  readonly id: string;
  readonly geometry: NonNullable<ImportedFeature['geometry']>;
}

/** What a column of a file means. */
export interface ChosenField {
  readonly attribute: string;
  readonly role: ColumnRole;
  readonly unit: ColumnUnit | null;
}

/** What the person decides about one table without places. */
export interface RosterChoices {
  /** whether firms and stays are made of its rows, once a column names firms */
  readonly included: boolean;
  readonly mapping: readonly ChosenField[];
}

/** What the person decides about one dataset; the start is a guess he sees. */
export interface ImportChoices {
  readonly included: boolean;
  readonly title: string;
  readonly kind: UserDatasetKind;
  readonly surveyed: boolean;
  /** names of layers left out */
  readonly layersOff: readonly string[];
  readonly mapping: readonly ChosenField[];
  /** one per table of the summary */
  readonly rosters: readonly RosterChoices[];
  /** for things that lie in no zone and name none */
  readonly zoneId: ZoneId | null;
  readonly replacesSample: boolean;
  readonly replacesZoneOutline: ZoneId | null;
}

/** One dataset of what was brought. */
export interface ImportItem {
  readonly summary: ReadSummary;
  readonly answers: Answers;
  /** null: not placed yet, or a roster without places */
  readonly placed: PlacedDataset | null;
  readonly placing: boolean;
  readonly failure: Issue | null;
  readonly choices: ImportChoices;
}

export interface ImportState {
  readonly importStep: ImportStep;
  /** brought by dropping, pasting or choosing, and not taken up by the dialogue yet */
  readonly importFiles: readonly File[];
  readonly importProgress: ReadProgress | null;
  readonly importItems: readonly ImportItem[];
  /** number of the dataset that is looked at */
  readonly importCurrent: number;
  /** chosen by the person; null: found out */
  readonly importEncoding: string | null;
  /** why nothing at all could be read */
  readonly importFailure: Issue | null;
  readonly importPreview: ImportPreview | null;
}

export interface ImportActions {
  /** Opens the dialogue; with files it begins to read them. */
  openImport(files?: readonly File[]): void;
  /** Changes the draft. Only the dialogue's own controller calls this: it knows the worker behind it. */
  draftImport(patch: Partial<ImportState>): void;
  /** Everything of the draft is forgotten. */
  closeImport(): void;
}

export const initialImport: ImportState = {
  importStep: 'closed',
  importFiles: [],
  importProgress: null,
  importItems: [],
  importCurrent: 0,
  importEncoding: null,
  importFailure: null,
  importPreview: null,
};

/**
 * The draft of an import: never kept, never part of the desk's contents or its history. The worker that reads, the bytes
 * and the control points are not here; they live in the dialogue's controller.
 */
export function createImportSlice(
  set: (patch: Partial<ImportState>) => void,
  get: () => ImportState,
): ImportActions {
  return {
    openImport(files = []) {
      const { importStep, importFiles } = get();
      if (importStep === 'committing') return;
      set({
        importStep: importStep === 'closed' ? 'choosing' : importStep,
        importFiles: [...importFiles, ...files],
      });
    },
    draftImport: (patch) => set(patch),
    closeImport: () => set(initialImport),
  };
}
