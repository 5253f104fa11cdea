import type { SurveyPosition } from '@/domain/imported-feature';

/** A gap up to this share of the whole length was hardly meant. */
const hardlyMeantShare = 0.1;

/**
 * An open line that looks like an outline somebody forgot to close.
 * @param metres per drawing unit
 * @returns the gap between its ends, metres; null for a line that is meant to be one
 */
export function nearlyClosedGapM(positions: readonly SurveyPosition[], metres: number): number | null {
  const [first, last] = [positions[0], positions[positions.length - 1]];
  if (!first || !last || positions.length < 4) return null;
  const distance = (a: SurveyPosition, b: SurveyPosition) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const length = positions.reduce((sum, position, index) => {
    const before = positions[index - 1];
    return before ? sum + distance(before, position) : sum;
  }, 0);
  const gap = distance(first, last);
  return gap <= length * hardlyMeantShare ? gap * metres : null;
}
