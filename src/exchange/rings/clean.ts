import type { SurveyPosition, SurveyRing } from '@/domain/imported-feature';

/** Nearer than this two rows are one point: half a millimetre (standards 3.3). In degrees 5·10⁻⁹. */
export const sameWithin = { metres: 0.0005, degrees: 5e-9 } as const;
export type RingUnit = keyof typeof sameWithin;

export interface CleanRing {
  /** not closed, no consecutive duplicates */
  readonly ring: SurveyRing;
  /** for every position its number (from 0) in the input */
  readonly kept: readonly number[];
  readonly wasClosed: boolean;
  /** consecutive duplicates that were dropped, the closing row not among them */
  readonly duplicates: number;
}

/** Takes the closing row and consecutive duplicates out of a ring, and says what it found. */
export function cleanRing(positions: readonly SurveyPosition[], unit: RingUnit): CleanRing {
  const within = sameWithin[unit];
  const near = (a: SurveyPosition, b: SurveyPosition) =>
    Math.abs(a[0] - b[0]) < within && Math.abs(a[1] - b[1]) < within;
  const ring: SurveyPosition[] = [];
  const kept: number[] = [];
  let last: SurveyPosition | undefined;
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index];
    if (!position || (last && near(last, position))) continue;
    ring.push(position);
    kept.push(index);
    last = position;
  }
  const duplicates = positions.length - ring.length;
  const [first] = ring;
  const wasClosed = ring.length > 1 && first !== undefined && last !== undefined && near(first, last);
  if (wasClosed) {
    ring.pop();
    kept.pop();
  }
  return { ring, kept, wasClosed, duplicates };
}
