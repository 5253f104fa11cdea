import {
  asOfDay,
  countingDay,
  day,
  type Expression,
  evidenceDay,
  latestReached,
  never,
  onVerifiedBasis,
  todayDay,
} from './expressions';
import type { ParcelSlots } from './sources/parcels';

/** Legend family of a parcel on the clock's day and basis: the same walk as `domain/lifecycle` parcelStateAt. */
export function familyExpression(slots: ParcelSlots): Expression {
  const walk = (prefix: 'plan' | 'verified', count: number) =>
    latestReached(
      count,
      `${prefix}Day`,
      countingDay,
      (slot) => ['get', `${prefix}Family${slot}`],
      'existing',
    );
  return [
    'case',
    onVerifiedBasis,
    walk('verified', slots.verified),
    walk('plan', slots.plan),
  ] as unknown as Expression;
}

/** On 计划, what is reached only after today is a promise and gets the hatch. */
export function isPlannedAhead(slots: ParcelSlots): Expression {
  const reachedOn = latestReached(
    slots.plan,
    'planDay',
    ['number', asOfDay],
    (slot) => ['get', `planDay${slot}`],
    -never,
  );
  return [
    'all',
    ['!', onVerifiedBasis],
    ['>', ['number', reachedOn], ['number', todayDay]],
  ] as unknown as Expression;
}

/** On 核实, nothing evidenced yet: outline only. Stretches of days, as the walk through all stages would be long. */
export function isOutlineOnly(slots: ParcelSlots): Expression {
  const stretches = Array.from(
    { length: slots.outline },
    (_, slot): Expression => [
      'all',
      ['>=', evidenceDay, day(`outlineFrom${slot}`)],
      ['<', evidenceDay, day(`outlineUntil${slot}`)],
    ],
  );
  return ['all', onVerifiedBasis, ['any', ...stretches]] as unknown as Expression;
}

/** A promised stage has passed without evidence (`domain/lifecycle` hasOverduePromise). */
export function isOverdue(slots: ParcelSlots): Expression {
  if (slots.overdue === 0) return ['boolean', false];
  const stretches = Array.from(
    { length: slots.overdue },
    (_, slot): Expression => [
      'all',
      ['>=', evidenceDay, day(`overdueFrom${slot}`)],
      ['<', evidenceDay, day(`overdueUntil${slot}`)],
    ],
  );
  return ['any', ...stretches] as unknown as Expression;
}
