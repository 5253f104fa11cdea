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
  readonly settings: {
    readonly before: DeskContents['settings'];
    readonly after: DeskContents['settings'];
  } | null;
  /** nothing would change */
  readonly empty: boolean;
}

/** JSON with sorted keys, so that the order of writing is no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);

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
  const settings = same(current.settings, incoming.settings)
    ? null
    : { before: current.settings, after: incoming.settings };
  const still = (diff: ListDiff<unknown>) =>
    diff.added.length + diff.changed.length + diff.removed.length === 0;
  return { reports, views, settings, empty: still(reports) && still(views) && settings === null };
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
    settings: diff.settings === null ? current.settings : diff.settings.after,
  };
}
