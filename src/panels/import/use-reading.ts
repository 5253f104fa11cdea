import { useDeferredValue, useMemo, useState } from 'react';
import type { DatasetReading } from '@/ingest/user-dataset';
import type { ImportItem } from '@/store/import';
import { useAppStore } from '@/store/store';
import { stateOf } from './draft';
import { quickCheckVertices, readingOf, vertexCount } from './reading';

/** A dataset as it would stand in the park, checked while it is being looked at. */
export interface CheckedItem {
  readonly reading: DatasetReading | null;
  /** set when the dataset is too large to be checked unasked */
  readonly check: (() => void) | null;
}

export function useReading(now: ImportItem): CheckedItem {
  const item = useDeferredValue(now);
  const zones = useAppStore((state) => state.filePark.zones);
  const today = useAppStore((state) => state.today);
  const [asked, setAsked] = useState(false);
  const isLarge = useMemo(() => vertexCount(item) > quickCheckVertices, [item]);
  const isPlaced = stateOf(item) === 'ready' || stateOf(item) === 'off';
  const wanted = isPlaced && (asked || !isLarge);
  const reading = useMemo(
    () => (wanted ? readingOf(item, 'preview', { zones, today }) : null),
    [wanted, item, zones, today],
  );
  return { reading, check: isPlaced && !wanted ? () => setAsked(true) : null };
}
