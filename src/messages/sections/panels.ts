import type { Words } from '../words';
import { inspectorWords } from './panels-inspector';
import { lifecycleWords } from './panels-lifecycle';
import { zoneWords } from './panels-zone';

/** Words of the zone panel, the inspector and the citation. */
export const panels = {
  ...zoneWords,
  ...inspectorWords,
  ...lifecycleWords,
} as const satisfies Record<string, Words>;
