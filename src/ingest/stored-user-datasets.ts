import type * as z from 'zod/mini';
import type { Issue } from '@/domain/issue';
import type { MultiPolygon, Polygon } from '@/domain/park';
import type { UserDataset } from '@/domain/user-dataset';
import { geometryProblem } from './geometry-problem';
import { firstProblem, isRecord } from './json';
import {
  userBuilding,
  userDatasetFrame,
  userOutline,
  userParcel,
  userPoint,
  userRecord,
} from './schemas/user-dataset';

export interface StoredDatasets {
  readonly datasets: readonly UserDataset[];
  /** every dataset and every thing that was left out, named */
  readonly issues: readonly Issue[];
}

const error = (code: string, where: Issue['where'], params: Issue['params'] = {}): Issue => ({
  severity: 'error',
  code,
  params,
  where,
});

/** A person's handle on a thing: its id where it has one, else its place. */
function labelOf(candidate: unknown, index: number): string {
  const id = isRecord(candidate) ? candidate.id : undefined;
  return typeof id === 'string' ? `${id} (#${index + 1})` : `#${index + 1}`;
}

class DatasetReader {
  readonly issues: Issue[] = [];
  readonly #seen = new Set<string>();

  constructor(
    readonly id: string,
    readonly file: string,
  ) {}

  #check(candidate: unknown, schema: z.ZodMiniType, where: Issue['where']): boolean {
    const reading = schema.safeParse(candidate);
    if (!reading.success) {
      const { code, field, found } = firstProblem(reading.error);
      this.issues.push(error(code, where, { field, found }));
      return false;
    }
    const thing = candidate as {
      readonly id: string;
      readonly dataset?: string;
      readonly geometry?: Polygon | MultiPolygon;
    };
    // Ids are unique across datasets only as long as every one begins with its own dataset's.
    if (!thing.id.startsWith(`${this.id}:`) || (thing.dataset !== undefined && thing.dataset !== this.id)) {
      this.issues.push(error('stored-foreign-id', where, { id: thing.id }));
      return false;
    }
    const problem = thing.geometry === undefined ? null : geometryProblem(thing.geometry);
    if (problem !== null) this.issues.push(error(problem, where));
    return problem === null;
  }

  /** The things that hold, in their order; of two with one id the first. */
  things<T>(candidates: readonly unknown[], schema: z.ZodMiniType, layer: string): readonly T[] {
    return candidates.filter((candidate, index) => {
      const where = { file: this.file, layer, feature: labelOf(candidate, index) };
      if (!this.#check(candidate, schema, where)) return false;
      const key = `${layer} ${(candidate as { readonly id: string }).id}`;
      if (this.#seen.has(key)) {
        this.issues.push(error('duplicate-id', where, { id: labelOf(candidate, index) }));
        return false;
      }
      this.#seen.add(key);
      return true;
    }) as readonly T[];
  }
}

function readOne(
  candidate: unknown,
  index: number,
  file: string,
): { readonly dataset: UserDataset | null; readonly issues: readonly Issue[] } {
  const frame = userDatasetFrame.safeParse(candidate);
  if (!frame.success) {
    const { code, field, found } = firstProblem(frame.error);
    const where = { file, layer: 'datasets', feature: labelOf(candidate, index) };
    return { dataset: null, issues: [error(code, where, { field, found })] };
  }
  const stored = frame.data;
  const reader = new DatasetReader(stored.id, file);
  const [outline = null] =
    stored.outline === null
      ? []
      : reader.things<UserDataset['outline']>([stored.outline], userOutline, 'outline');
  const things = {
    parcels: reader.things<UserDataset['parcels'][number]>(stored.parcels, userParcel, 'parcels'),
    buildings: reader.things<UserDataset['buildings'][number]>(stored.buildings, userBuilding, 'buildings'),
    points: reader.things<UserDataset['points'][number]>(stored.points, userPoint, 'points'),
    records: reader.things<UserDataset['records'][number]>(stored.records, userRecord, 'records'),
    outline,
  };
  const dataset = { ...(candidate as UserDataset), ...things };
  return { dataset, issues: reader.issues };
}

/**
 * Reads datasets back from this machine's memory or a project file. Another version of the product, or a hand, may have
 * written them: what holds goes on, what does not is named. Never throws.
 * @param file where they come from, for the messages
 */
export function readStoredDatasets(candidates: readonly unknown[], file: string): StoredDatasets {
  const issues: Issue[] = [];
  const datasets = new Map<string, UserDataset>();
  candidates.forEach((candidate, index) => {
    const reading = readOne(candidate, index, file);
    issues.push(...reading.issues);
    if (reading.dataset === null) return;
    if (datasets.has(reading.dataset.id)) {
      issues.push(error('duplicate-id', { file, layer: 'datasets' }, { id: reading.dataset.id }));
    } else datasets.set(reading.dataset.id, reading.dataset);
  });
  return { datasets: [...datasets.values()], issues };
}
