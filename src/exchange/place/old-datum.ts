import type { Answers } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { issue } from './issue';
import type { Outcome } from './route';

/** The question about an old datum, or its refusal; null: go on. Source: planning standards 1.6. */
export function oldDatumOutcome(
  answers: Answers,
  datum: 'xian80' | 'beijing54',
  options: readonly string[],
  issues: Issue[],
): Outcome | null {
  const answer = answers.oldDatum;
  if (answer === 'leave') return { kind: 'unplaced', issues: [...issues, issue('info', 'left-unplaced')] };
  if (answer === undefined || !options.includes(answer)) {
    const year = datum === 'xian80' ? 1980 : 1954;
    return { kind: 'ask', ask: { id: 'oldDatum', params: { year }, options, suggested: null }, issues };
  }
  if (answer === 'approximate') issues.push(issue('warning', 'datum-not-converted'));
  return null;
}
