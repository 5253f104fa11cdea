import { useDeferredValue, useMemo, useState } from 'react';
import { type DatasetReading, namesFirms } from '@/ingest/firm-dataset';
import type { ImportItem } from '@/store/import';
import { useAppStore } from '@/store/store';
import { stateOf } from './draft';
import { quickCheckVertices, readingOf, rosterGround, rosterReadingOf, vertexCount } from './reading';

/** A dataset as it would stand in the park, checked while it is being looked at. */
export interface CheckedItem {
  readonly reading: DatasetReading | null;
  /** one per table without places; null: no firms are made of it, or it has not been checked */
  readonly rosters: readonly (DatasetReading | null)[];
  /** set when the dataset is too large to be checked unasked */
  readonly check: (() => void) | null;
}

/** A row costs what some vertices cost. */
const verticesPerRow = 4;

function effortOf(item: ImportItem): number {
  const rows = item.summary.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return vertexCount(item) + rows * verticesPerRow;
}

/** What would become of a file with the choices made so far; large ones are only looked at when asked for. */
export function useReading(now: ImportItem): CheckedItem {
  const item = useDeferredValue(now);
  const zones = useAppStore((state) => state.filePark.zones);
  const park = useAppStore((state) => state.sourcePark);
  const datasets = useAppStore((state) => state.datasets);
  const today = useAppStore((state) => state.today);
  const [asked, setAsked] = useState(false);
  const isLarge = useMemo(() => effortOf(item) > quickCheckVertices, [item]);
  const isSettled = stateOf(item) === 'ready' || stateOf(item) === 'off';
  const wanted = isSettled && (asked || !isLarge);
  const reading = useMemo(
    () => (wanted && item.placed ? readingOf(item, 'preview', { zones, today }) : null),
    [wanted, item, zones, today],
  );
  const rosters = useMemo(() => {
    const ground = wanted ? rosterGround(park, datasets) : null;
    return item.choices.rosters.map(({ mapping }, at) =>
      ground && namesFirms(mapping) ? rosterReadingOf(item, at, 'preview', ground, today) : null,
    );
  }, [wanted, item, park, datasets, today]);
  return { reading, rosters, check: isSettled && !wanted ? () => setAsked(true) : null };
}
