import { type DeskContents, emptyDesk } from './desk';
import type { UserDataset } from './user-dataset';

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

type Items<T> = readonly T[];
interface Item {
  readonly id: string;
}

/** What was imported never changes under its id; only what a person may set is looked at, not a million vertices. */
function sameDataset(a: UserDataset, b: UserDataset): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.title === b.title &&
      a.kind === b.kind &&
      a.geometryQuality === b.geometryQuality &&
      a.replaces === b.replaces &&
      a.replacesZoneOutline === b.replacesZoneOutline &&
      a.records.length === b.records.length)
  );
}

const byId = <T extends Item>(items: Items<T>) => new Map(items.map((item) => [item.id, item]));

/** What they changed since `base` is taken over, unless I changed the same item: then mine stays. */
function mergeItems<T extends Item>(
  base: Items<T>,
  mine: Items<T>,
  theirs: Items<T>,
  equal: (a: T, b: T) => boolean = same,
): Items<T> {
  const [was, there] = [byId(base), byId(theirs)];
  const merged = mine.flatMap((item): T[] => {
    const before = was.get(item.id);
    const other = there.get(item.id);
    if (before === undefined || !equal(before, item) || (other !== undefined && equal(other, item)))
      return [item];
    return other === undefined ? [] : [other];
  });
  const here = byId(mine);
  // New there; an item of `base` that is not here was removed here.
  const added = theirs.filter(({ id }) => !here.has(id) && !was.has(id));
  const result = [...merged, ...added];
  const still = result.length === mine.length && result.every((item, place) => item === mine[place]);
  return still ? mine : result;
}

/**
 * Brings two desks together that have both moved on from the same one, item by item. Lists that do not change keep their
 * identity.
 * @param base what both had last in common
 */
export function mergeDesk(base: DeskContents, mine: DeskContents, theirs: DeskContents): DeskContents {
  const keepsOwn = !same(base.settings, mine.settings) || same(mine.settings, theirs.settings);
  return {
    reports: mergeItems(base.reports, mine.reports, theirs.reports),
    views: mergeItems(base.views, mine.views, theirs.views),
    settings: keepsOwn ? mine.settings : theirs.settings,
    datasets: mergeItems(base.datasets, mine.datasets, theirs.datasets, sameDataset),
  };
}

/** The same contents, made of another desk's own items where they are equal: what is equal is then also identical. */
export function alignedWith(contents: DeskContents, other: DeskContents): DeskContents {
  const align = <T extends Item>(
    items: Items<T>,
    others: Items<T>,
    equal: (a: T, b: T) => boolean = same,
  ): Items<T> => {
    const known = byId(others);
    const aligned = items.map((item) => {
      const twin = known.get(item.id);
      return twin !== undefined && equal(twin, item) ? twin : item;
    });
    const identical = aligned.length === others.length && aligned.every((item) => others.includes(item));
    return identical ? others : aligned;
  };
  return {
    reports: align(contents.reports, other.reports),
    views: align(contents.views, other.views),
    settings: same(contents.settings, other.settings) ? other.settings : contents.settings,
    datasets: align(contents.datasets, other.datasets, sameDataset),
  };
}

/** Nothing a person has made, as after 清除本地数据. */
export function isEmptyDesk({ reports, views, settings, datasets }: DeskContents): boolean {
  return reports.length + views.length + datasets.length === 0 && same(settings, emptyDesk.settings);
}
