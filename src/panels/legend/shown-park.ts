import type { Park } from '@/domain/park';
import { useAppStore } from '@/store/store';

const withoutSample = new WeakMap<Park, Park>();

/** The park as it is shown: without anything of 示例 when the one control has switched it off (truth rule 8). */
export function shownPark(park: Park, sampleVisible: boolean): Park {
  if (sampleVisible) return park;
  const known = withoutSample.get(park);
  if (known) return known;
  const kept = <T extends { readonly dataset: unknown }>(things: readonly T[]) =>
    things.filter((thing) => String(thing.dataset) !== 'sample');
  const shown: Park = {
    ...park,
    parcels: kept(park.parcels),
    landUseAreas: kept(park.landUseAreas),
    buildings: kept(park.buildings),
    enterprises: kept(park.enterprises),
    platforms: kept(park.platforms),
    projects: kept(park.projects),
  };
  withoutSample.set(park, shown);
  return shown;
}

export function useShownPark(): Park {
  const park = useAppStore((state) => state.park);
  const sampleVisible = useAppStore((state) => state.sampleVisible);
  return shownPark(park, sampleVisible);
}
