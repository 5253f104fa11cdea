import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type ZoneCounts, zoneCountsAt } from '@/domain/zone-counts';
import { useClock } from '@/panels/use-clock';
import { useFilteredOut } from '@/panels/use-filtered-out';
import { useShownPark } from '@/panels/use-shown-park';
import { useAppStore } from '@/store/store';
import { type ClockSide, clockOfSide } from '@/store/two-dates';

const opposite: Readonly<Record<ClockSide, ClockSide>> = { other: 'page', page: 'other' };

/** The numbers of one side and of the other, so that both list the same rows. */
export function useSideCounts(side: ClockSide): {
  readonly counts: ZoneCounts;
  readonly beside: ZoneCounts;
} {
  const park = useShownPark();
  const clock = useClock();
  const across = useAppStore(useShallow(clockOfSide[opposite[side]]));
  const out = useFilteredOut();
  const outAcross = useFilteredOut(opposite[side]);
  return {
    counts: useMemo(() => zoneCountsAt(park, clock, out), [park, clock, out]),
    beside: useMemo(() => zoneCountsAt(park, across, outAcross), [park, across, outAcross]),
  };
}
