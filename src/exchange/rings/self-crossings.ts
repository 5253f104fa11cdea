import type { SurveyPart } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { Budget } from '@/domain/rings/box-tree';
import { crossesItself, crossingBudget, ringEdges, selfCrossing } from '@/domain/rings/crossings';
import { IssueList } from '../issue-list';
import type { Progress, RawDataset } from '../raw';

interface Crossing {
  /** number of the ring, from 1: outer rings and holes in the order of the feature */
  readonly ring: number;
  /** numbers, from 1, of the corners the two edges begin at */
  readonly a: number;
  readonly b: number;
}

/** @returns the first crossing of a feature; null: none; undefined: not known within the budget */
function crossingOf(parts: readonly SurveyPart[], budget: Budget): Crossing | null | undefined {
  let isKnown = true;
  for (const [index, ring] of parts.flat().entries()) {
    const crosses = crossesItself(ring, budget);
    if (crosses === undefined) isKnown = false;
    if (!crosses) continue;
    const pair = selfCrossing(ringEdges(ring), budget);
    if (pair) return { ring: index + 1, a: pair.first + 1, b: pair.second + 1 };
  }
  return isKnown ? null : undefined;
}

/**
 * Areas whose boundary crosses itself: the area of such a ring is none, and no format forbids it. Boundary-point texts
 * say it themselves, by the labels of their points (planning standards 3.4).
 */
export function selfCrossings(
  { format, layers }: RawDataset,
  progress: Progress = () => undefined,
): readonly Issue[] {
  if (format === 'txt') return [];
  const issues = new IssueList();
  const budget: Budget = { steps: crossingBudget };
  let seen = 0;
  for (const { features } of layers) {
    for (const { kind, parts, where } of features) {
      seen += 1;
      if (seen % 256 === 0) progress(seen, seen);
      if (kind !== 'polygon') continue;
      const crossing = crossingOf(parts, budget);
      if (crossing === undefined) issues.add('info', 'rings-unchecked', where);
      else if (crossing) issues.add('warning', 'ring-crosses-itself', where, { ...crossing });
    }
  }
  return issues.all();
}
