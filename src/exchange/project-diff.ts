import type { DeskContents } from '@/domain/desk';

export interface ListDiff<T> {
  readonly added: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
  /** here, but not in the incoming file */
  readonly removed: readonly T[];
  readonly unchanged: readonly T[];
}

/** What taking over a project file would do, to be looked at before it is done. */
export interface ProjectDiff {
  readonly reports: ListDiff<DeskContents['reports'][number]>;
  readonly views: ListDiff<DeskContents['views'][number]>;
  readonly datasets: ListDiff<DeskContents['datasets'][number]>;
  readonly settings: {
    readonly before: DeskContents['settings'];
    readonly after: DeskContents['settings'];
  } | null;
  /** nothing would change */
  readonly empty: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Equal as JSON is equal: the order of keys is no difference, nor is a key without a value. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  if (!isObject(a) || !isObject(b) || Array.isArray(a) || Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
}

function listDiff<T extends { readonly id: string }>(
  current: readonly T[],
  incoming: readonly T[],
): ListDiff<T> {
  const here = new Map(current.map((item) => [item.id, item]));
  const there = new Set(incoming.map((item) => item.id));
  const changed: { before: T; after: T }[] = [];
  const unchanged: T[] = [];
  const added: T[] = [];
  for (const after of incoming) {
    const before = here.get(after.id);
    if (before === undefined) added.push(after);
    else if (same(before, after)) unchanged.push(before);
    else changed.push({ before, after });
  }
  return { added, changed, removed: current.filter((item) => !there.has(item.id)), unchanged };
}

export function diffProject(current: DeskContents, incoming: DeskContents): ProjectDiff {
  const reports = listDiff(current.reports, incoming.reports);
  const views = listDiff(current.views, incoming.views);
  const datasets = listDiff(current.datasets, incoming.datasets);
  const settings = same(current.settings, incoming.settings)
    ? null
    : { before: current.settings, after: incoming.settings };
  const still = (diff: ListDiff<unknown>) =>
    diff.added.length + diff.changed.length + diff.removed.length === 0;
  const empty = still(reports) && still(views) && still(datasets) && settings === null;
  return { reports, views, datasets, settings, empty };
}

function mergeList<T extends { readonly id: string }>(
  current: readonly T[],
  diff: ListDiff<T>,
  keepOwn: boolean,
): readonly T[] {
  const gone = new Set(keepOwn ? [] : diff.removed.map((item) => item.id));
  const replaced = new Map(diff.changed.map(({ after }) => [after.id, after]));
  const kept = current.filter((item) => !gone.has(item.id)).map((item) => replaced.get(item.id) ?? item);
  return [...kept, ...diff.added];
}

/**
 * Takes a project file over.
 * @param keepOwn true: what only exists here stays (合并); false: afterwards everything is as in the file (替换)
 */
export function takeOver(current: DeskContents, diff: ProjectDiff, keepOwn: boolean): DeskContents {
  return {
    reports: mergeList(current.reports, diff.reports, keepOwn),
    views: mergeList(current.views, diff.views, keepOwn),
    datasets: mergeList(current.datasets, diff.datasets, keepOwn),
    settings: diff.settings === null ? current.settings : diff.settings.after,
  };
}
