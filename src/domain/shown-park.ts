import type { Park } from './park';
import { isIllustrative } from './provenance';

const withoutIllustrative = new WeakMap<Park, Park>();

/** The park as it is shown: without anything of 示例 when the one control has switched it off (truth rule 8). */
export function shownPark(park: Park, sampleVisible: boolean): Park {
  if (sampleVisible) return park;
  const known = withoutIllustrative.get(park);
  if (known) return known;
  const documented = <T extends Parameters<typeof isIllustrative>[0]>(things: readonly T[]) =>
    things.filter((thing) => !isIllustrative(thing));
  const shown: Park = {
    ...park,
    zones: documented(park.zones),
    parcels: documented(park.parcels),
    landUseAreas: documented(park.landUseAreas),
    buildings: documented(park.buildings),
    enterprises: documented(park.enterprises),
    platforms: documented(park.platforms),
    projects: documented(park.projects),
  };
  withoutIllustrative.set(park, shown);
  return shown;
}
