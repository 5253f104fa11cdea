import type { Ask } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { decimalText } from '@/geodesy/decimal';
import {
  type ControlPoint,
  type FourParameterFit,
  type FourParameters,
  fitFourParameters,
  fitProblem,
  rmsLimitM,
} from '@/geodesy/four-parameter';
import { issue } from './issue';

export interface FitDecision {
  /** null while the question is open */
  readonly parameters: FourParameters | null;
  /** residuals for the person to see; they tell how well points agree, not where they are */
  readonly fit: FourParameterFit | null;
  readonly ask: Ask | null;
  readonly issues: readonly Issue[];
}

const question: Ask = { id: 'controlPoints', params: { least: 2 }, options: ['leave'], suggested: null };

/**
 * Four parameters from the person's control points (file → EPSG:4549, [east, north]). No issue carries a parameter or a
 * coordinate of a point: those are classified survey information (planning standards 1.6).
 * @param extentM diagonal of what is to be placed
 */
export function decideFit(
  points: readonly ControlPoint[] | undefined,
  extentM: number,
  purpose: keyof typeof rmsLimitM,
): FitDecision {
  const open = { parameters: null, fit: null, ask: question };
  if (!points || points.length === 0) return { ...open, issues: [] };
  const problem = fitProblem(points, extentM);
  if (problem) {
    const params =
      problem.kind === 'tooClose'
        ? { first: problem.first, second: problem.second }
        : { point: problem.kind === 'notNumbers' ? problem.point : points.length };
    return { ...open, issues: [issue('error', problemCodes[problem.kind], params)] };
  }
  const fit = fitFourParameters(points, extentM);
  if (!fit) return { ...open, issues: [] };
  const issues: Issue[] = [];
  if (points.length === 2) issues.push(issue('warning', 'control-points-unchecked'));
  const limitM = rmsLimitM[purpose];
  if (fit.rmsM > limitM) {
    issues.push(issue('warning', 'control-points-disagree', { rmsM: decimalText(fit.rmsM, 3), limitM }));
  }
  return { parameters: fit.parameters, fit, ask: null, issues };
}

const problemCodes = {
  tooFew: 'control-points-too-few',
  tooClose: 'control-points-too-close',
  notNumbers: 'control-points-not-numbers',
} as const;
