import { unfinishedCap } from '@/domain/construction';
import { countingDay, type Expression, onVerifiedBasis } from './expressions';

const rises: Expression = ['==', ['get', 'rises'], 1];

interface Dates {
  readonly start: string;
  readonly finish: string;
}
const planDates: Dates = { start: 'planStart', finish: 'planFinish' };
const verifiedDates: Dates = { start: 'verifiedStart', finish: 'verifiedFinish' };

const hasStarted = ({ start }: Dates): Expression => [
  'case',
  ['has', start],
  ['>=', countingDay, ['number', ['get', start], 0]],
  false,
];
/** A finish counts only beside a start (`domain/construction` worksProgressAt). */
const hasFinished = ({ start, finish }: Dates): Expression => [
  'case',
  ['all', ['has', start], ['has', finish]],
  ['>=', countingDay, ['number', ['get', finish], 0]],
  false,
];

/** Share of the works done, below `unfinishedCap`; without a finish on this basis the planned length is the measure. */
function share(dates: Dates): Expression {
  const start: Expression = ['number', ['get', dates.start], 0];
  const length: Expression = [
    'case',
    ['has', dates.finish],
    ['-', ['number', ['get', dates.finish], 0], start],
    ['number', ['get', 'durationDays'], 1],
  ];
  return [
    'case',
    ['<=', length, 0],
    unfinishedCap,
    ['min', unfinishedCap, ['/', ['-', countingDay, start], length]],
  ];
}

const onBasis = (make: (dates: Dates) => Expression): Expression => [
  'case',
  onVerifiedBasis,
  make(verifiedDates),
  make(planDates),
];

/** Works on the building are under way. */
export const isUnderWorks: Expression = onBasis((dates) => [
  'all',
  ['!=', ['get', 'works'], 'existing'],
  hasStarted(dates),
  ['!', hasFinished(dates)],
]);

export const isFinished: Expression = onBasis((dates) => [
  'all',
  ['!=', ['get', 'works'], 'existing'],
  hasFinished(dates),
]);

/** A building still to come, of which nothing is to be seen but its ghost. */
export const isNotStarted: Expression = onBasis((dates) => [
  'all',
  rises,
  ['!', hasStarted(dates)],
  ['!', hasFinished(dates)],
]);

/** Height drawn, metres: the same rule as `domain/construction` heightAt. */
export const heightExpression: Expression = onBasis((dates) => [
  'case',
  ['any', ['!', rises], hasFinished(dates)],
  ['get', 'heightM'],
  hasStarted(dates),
  ['*', ['get', 'heightM'], share(dates)],
  ['get', 'priorHeightM'],
]);
