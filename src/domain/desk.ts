import type { Report } from './evidence/report';
import type { UserDataset } from './user-dataset';

/** A named view: everything the address says (camera, day, basis, layers, selection), as the address says it. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** hash part of the address, with its leading # */
  readonly hash: string;
}

export interface DeskSettings {
  /** 审图号 as the owner entered it; empty: pictures say 内部工作用图 (MODEL, "Code"). */
  readonly reviewNumber: string;
  /** false: keys without Ctrl or ⌘ do nothing, for whoever speaks or strikes keys by accident (WCAG 2.1.4) */
  readonly singleKeys: boolean;
  /** 公开模式: no corner coordinates, read-outs rounded (planning standards 7.4); absent: off */
  readonly publicMode?: true;
}

/** Everything a planner has made here: kept on this machine and carried by the project file. Never part of the park. */
export interface DeskContents {
  readonly reports: readonly Report[];
  readonly views: readonly SavedView[];
  readonly settings: DeskSettings;
  /** what was brought in as survey files, in the order in which it came */
  readonly datasets: readonly UserDataset[];
}

export const emptyDesk: DeskContents = {
  reports: [],
  views: [],
  settings: { reviewNumber: '', singleKeys: true },
  datasets: [],
};

/** The same by identity: contents are immutable, so nothing needs to be walked. */
export function isSameDesk(a: DeskContents, b: DeskContents): boolean {
  return (
    a.reports === b.reports && a.views === b.views && a.settings === b.settings && a.datasets === b.datasets
  );
}

/** Whether a record read back from a place we do not control has the shape of a saved view. */
export function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, hash } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' && typeof name === 'string' && typeof hash === 'string' && hash.startsWith('#')
  );
}

/** Settings out of a record we do not control; what is missing or of another kind is as on the first day. */
export function deskSettingsFrom(value: unknown): DeskSettings {
  const { reviewNumber, singleKeys, publicMode } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return {
    reviewNumber: typeof reviewNumber === 'string' ? reviewNumber : emptyDesk.settings.reviewNumber,
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : emptyDesk.settings.singleKeys,
    ...(publicMode === true ? { publicMode } : {}),
  };
}

/** Replaces the item of the same id in its place, or adds it at the end. */
export function withItem<T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((other) => (other.id === item.id ? item : other))
    : [...items, item];
}

export function withoutItem<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
): readonly T[] {
  return items.some((item) => item.id === id) ? items.filter((item) => item.id !== id) : items;
}
