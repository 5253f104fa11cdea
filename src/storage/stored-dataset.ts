import { type Packed, packingSteps, unpackingSteps } from '@/domain/packed-positions';
import { withBreaths } from '@/domain/steps';
import type { UserDataset } from '@/domain/user-dataset';
import { userDatasetProblem } from '@/domain/user-dataset-shape';

/** A dataset as it lies in the database. Its name lies beside it, for when the rest cannot be read. */
export interface StoredDataset {
  readonly title: string;
  readonly packed: Packed<UserDataset>;
}

/** The page answers meanwhile: a dataset may hold a million corners. */
export async function toStored(dataset: UserDataset): Promise<StoredDataset> {
  return { title: dataset.title, packed: await withBreaths(packingSteps(dataset)) };
}

/** @returns null for a record of another shape: an older or newer program, or a hand, may have written it */
export async function fromStored(record: unknown): Promise<UserDataset | null> {
  try {
    const dataset: unknown = await withBreaths(unpackingSteps((record as StoredDataset).packed));
    return userDatasetProblem(dataset) === null ? (dataset as UserDataset) : null;
  } catch {
    return null;
  }
}

/** What to call a record that cannot be read. */
export function nameOfStored(record: unknown): string {
  const title = (record as { readonly title?: unknown } | null)?.title;
  return typeof title === 'string' && title !== '' ? title : '—';
}
