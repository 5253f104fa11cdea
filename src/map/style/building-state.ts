import { unfinishedCap } from '@/domain/construction';
import { asOfDay, type Expression, evidenceDay, onVerifiedBasis } from './expressions';

/**
 * Every step of the clock parses these anew, so they are as short as they can be: the source has worked out the days
 * (`sources/buildings` worksProperties), and here they are only compared with the day of the basis.
 */
type CourseDay = 'WorksFrom' | 'DoneFrom' | 'GhostUntil' | 'RisenFrom' | 'WorksDays';
interface Course {
  /** the day up to which dates count on this basis (`domain/clock` countingDay) */
  readonly until: Expression;
  day(name: CourseDay): Expression;
}

const onBasis = (make: (course: Course) => Expression): Expression => [
  'case',
  onVerifiedBasis,
  make({ until: evidenceDay, day: (name) => ['get', `verified${name}`] }),
  make({ until: asOfDay, day: (name) => ['get', `plan${name}`] }),
];

/** Works on the building are under way. */
export const isUnderWorks: Expression = onBasis(({ until, day }) => [
  'all',
  ['>=', until, day('WorksFrom')],
  ['<', until, day('DoneFrom')],
]);

export const isFinished: Expression = onBasis(({ until, day }) => ['>=', until, day('DoneFrom')]);

/** A building still to come, of which nothing is to be seen but its ghost. */
export const isNotStarted: Expression = onBasis(({ until, day }) => ['<', until, day('GhostUntil')]);

/** Height drawn, metres: the same rule as `domain/construction` heightAt. */
export const heightExpression: Expression = onBasis(({ until, day }) => [
  'case',
  ['>=', until, day('RisenFrom')],
  ['get', 'heightM'],
  ['>=', until, day('WorksFrom')],
  ['*', ['get', 'heightM'], ['min', unfinishedCap, ['/', ['-', until, day('WorksFrom')], day('WorksDays')]]],
  ['get', 'priorHeightM'],
]);
