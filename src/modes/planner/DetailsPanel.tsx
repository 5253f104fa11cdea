import { InspectorPanel } from '@/panels/inspector';
import { ParkOverview } from '@/panels/overview/ParkOverview';
import { useAppStore } from '@/store/store';

/** What is chosen, or the plan as a whole while nothing is. */
export function DetailsPanel() {
  const selected = useAppStore((state) => state.selected !== null);
  return selected ? <InspectorPanel /> : <ParkOverview />;
}
