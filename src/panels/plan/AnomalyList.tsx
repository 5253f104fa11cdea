import { AnomalyRowList } from '@/panels/citation';
import { useAppStore } from '@/store/store';

/** Contradictions of the text: shown to planners, never silently mended (truth rule 10). */
export function AnomalyList() {
  const anomalies = useAppStore((state) => state.park.anomalies);
  return <AnomalyRowList anomalies={anomalies} />;
}
