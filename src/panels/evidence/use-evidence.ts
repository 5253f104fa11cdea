import { type JoinedReports, joinReports } from '@/domain/evidence';
import { useAppStore } from '@/store/store';

/**
 * The park as documents have reported it. The join is remembered by identity, so that every panel and the map read the
 * same one and nothing is computed twice.
 */
export function useJoinedReports(): JoinedReports {
  return useAppStore((state) => joinReports(state.sourcePark, state.reports, state.today));
}

/** What `promiseStateAt` needs: accepted reports only, and parcel reports that keep a milestone's promise. */
export function usePromiseEvidence(): JoinedReports['evidence'] {
  return useJoinedReports().evidence;
}
