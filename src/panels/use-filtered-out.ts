import { useContext, useEffect, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { FilteredOut } from '@/domain/table';
import { emptyFilter } from '@/domain/table/table-filter';
import { useAppStore } from '@/store/store';
import { type ClockSide, clockOfSide } from '@/store/two-dates';
import { namedBy } from '@/symbology/vocabularies';
import { ClockSideContext } from './use-clock';
import { useShownPark } from './use-shown-park';

type Rules = typeof import('@/domain/table');

/**
 * What the desk's filter keeps out of map and counts; null while it keeps out nothing.
 * @param side whose clock; the caller's own unless it says otherwise
 */
export function useFilteredOut(side?: ClockSide): FilteredOut | null {
  const own = useContext(ClockSideContext);
  const filter = useAppStore((state) => state.tableFilter);
  const park = useShownPark();
  const active = filter !== emptyFilter;
  const clockOf = clockOfSide[side ?? own];
  // Without a filter the day changes nothing here, and whoever asks is spared every step of the clock.
  const clock = useAppStore(useShallow((state) => (active ? clockOf(state) : null)));
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    if (!active || rules) return;
    let here = true;
    // The tables' rules come with the first filter, not with the first picture.
    import('@/domain/table').then(
      (loaded) => here && setRules(loaded),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [active, rules]);
  return useMemo(() => {
    if (!clock || !rules || rules.activeFacets(filter).length === 0) return null;
    return rules.filteredOut(park, filter, clock, namedBy);
  }, [rules, park, filter, clock]);
}

/** Things the filter leaves; the same list when it leaves all. */
export function kept<T extends { readonly id: string }>(
  things: readonly T[],
  out: ReadonlySet<string> | undefined,
): readonly T[] {
  return out && out.size > 0 ? things.filter(({ id }) => !out.has(id)) : things;
}
