import type { Issue } from '@/domain/issue';
import type { Park } from '@/domain/park';
import type { Projection } from '@/geodesy/projection';
import type { Catalogue, FileKind } from '@/ingest/file-schemas';

/** One thing that is wrong; its words say what to do about it. */
export type Finding = Issue & { readonly where: { readonly file: string } };

/** @param feature empty: the file as a whole */
export function finding(file: string, feature: string, code: string, params: Issue['params'] = {}): Finding {
  const where = feature === '' ? { file } : { file, feature };
  return { severity: 'error', code: `check-${code}`, params, where };
}

/** What the rules look at: the joined park, where its records stand, and the plane their areas are measured in. */
export interface CheckedData {
  readonly catalogue: Catalogue;
  readonly park: Park;
  readonly projection: Projection;
}

export type Rule = (data: CheckedData) => readonly Finding[];

/** Path of the file of a kind in a dataset; the kind itself when the catalogue has none. */
export function fileOf(
  { catalogue }: Pick<CheckedData, 'catalogue'>,
  kind: FileKind,
  dataset: string,
): string {
  const files = catalogue.datasets.find(({ id }) => id === dataset)?.files ?? [];
  return files.find((file) => file.kind === kind)?.path ?? kind;
}

/** Whether records of a dataset are 示例. */
export function isIllustrative({ park }: Pick<CheckedData, 'park'>, dataset: string): boolean {
  return park.datasets.some(({ id, nature }) => String(id) === dataset && nature === 'illustrative');
}
