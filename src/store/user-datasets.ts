import { withItem, withoutItem } from '@/domain/desk';
import { joinUserDatasets } from '@/domain/join-user-datasets';
import type { Park } from '@/domain/park';
import type { UserDataset } from '@/domain/user-dataset';

/** What can be changed about a dataset once it is here. */
export type DatasetPatch = Partial<
  Pick<UserDataset, 'title' | 'geometryQuality' | 'replaces' | 'replacesZoneOutline'>
>;

/** What a person does with own datasets. Each is one undoable step of the desk's one history. */
export interface UserDatasetActions {
  /** Adds an imported dataset, or replaces the one with its id. */
  putDataset(dataset: UserDataset): void;
  /** Adds several at once: one import, one undo. */
  addDatasets(datasets: readonly UserDataset[]): void;
  removeDataset(id: string): void;
  /** Changes some of a dataset: its title, what it replaces. Its id stays. */
  updateDataset(id: string, patch: DatasetPatch): void;
}

/** @param change the desk's way of changing its contents, with undo */
export function createUserDatasetActions(
  change: (contents: { readonly datasets: readonly UserDataset[] }) => void,
  datasets: () => readonly UserDataset[],
): UserDatasetActions {
  return {
    putDataset: (dataset) => change({ datasets: withItem(datasets(), dataset) }),
    addDatasets(added) {
      if (added.length > 0) change({ datasets: added.reduce(withItem, datasets()) });
    },
    removeDataset: (id) => change({ datasets: withoutItem(datasets(), id) }),
    updateDataset(id, patch) {
      const before = datasets().find((dataset) => dataset.id === id);
      if (before) change({ datasets: withItem(datasets(), { ...before, ...patch }) });
    },
  };
}

/** The park of the files with own datasets joined in. Without datasets it is the same object. */
export function joinDatasets(park: Park, datasets: readonly UserDataset[]): Park {
  return joinUserDatasets(park, datasets, { replacesSample: true });
}
