import type { Park } from '@/domain/park';
import { shownPark } from '@/domain/shown-park';
import { useAppStore } from '@/store/store';

export function useShownPark(): Park {
  return useAppStore((state) => shownPark(state.park, state.sampleVisible));
}
