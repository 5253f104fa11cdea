import type { ClockReading } from '@/domain/clock';
import { countableParcels, countByFamily } from '@/domain/lifecycle';
import type { StageFamily } from '@/domain/lifecycle-codes';
import type { Park } from '@/domain/park';
import { kept } from '@/panels/use-filtered-out';

/**
 * Parcels of the shown park by legend family on a day; the families sum to all countable parcels the filter leaves.
 * @param out ids the filter keeps out
 */
export function stageCounts(
  park: Park,
  clock: ClockReading,
  out?: ReadonlySet<string>,
): ReadonlyMap<StageFamily, number> {
  return countByFamily(park, kept(countableParcels(park), out), clock);
}

export interface LandUseCount {
  /** null: 规划未载明 */
  readonly code: string | null;
  /** parcels and areas between them */
  readonly count: number;
}

/** Land uses that occur in the shown park, in the order of the national codes; 规划未载明 last. The filter is about parcels. */
export function landUseCounts(park: Park, out?: ReadonlySet<string>): readonly LandUseCount[] {
  const counts = new Map<string, number>();
  const codes = [...kept(countableParcels(park), out), ...park.landUseAreas].map(
    (thing) => thing.landUse ?? '',
  );
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([code, count]) => ({ code: code === '' ? null : code, count }));
}
