import type { Words } from '../words';
import { inspectorWords } from './panels-inspector';
import { lifecycleWords } from './panels-lifecycle';
import { planWords } from './panels-plan';
import { zoneWords } from './panels-zone';

/** Words of the zone panel, the inspector and the citation. */
export const panels = {
  ...zoneWords,
  ...inspectorWords,
  ...lifecycleWords,
  ...planWords,
} as const satisfies Record<string, Words>;
