import { addMonths, type ClockReading, evidenceDay } from './clock';
import { countingEvents } from './lifecycle';
import type { TransferStage } from './lifecycle-codes';
import type { Parcel, TransferEvent } from './park';
import { type IsoDay, lastDayOf } from './plan-date';

/**
 * Agreed dates that have passed without evidence, worst last. 认定闲置 is a human decision and never computed.
 * Expired planning conditions (规划条件过期) and stopped works are not among them: the data holds no expiry date, built
 * area or investment to tell them by.
 */
export const transferFlags = [
  'handoverLate',
  'overdueFinish',
  'overdueStart',
  'idleSuspect',
  'idleTwoYears',
] as const;
export type TransferFlag = (typeof transferFlags)[number];

export interface RaisedFlag {
  readonly flag: TransferFlag;
  /** first day on which the flag stands */
  readonly since: IsoDay;
}

/** Stages that show the works have begun, or are done, whatever else is recorded. */
const begun: readonly TransferStage[] = [
  'started',
  'completed',
  'verified',
  'operating',
  'qualified',
  'unqualified',
  'rectifying',
];
const finished: readonly TransferStage[] = begun.slice(1);

function agreedDay(parcel: Parcel, stage: TransferStage): IsoDay | null {
  const agreed = parcel.events.findLast((event) => event.kind === 'agreed' && event.stage === stage);
  return agreed ? lastDayOf(agreed.date) : null;
}

/** The day after, as flags stand from then on. */
function dayAfter(day: IsoDay): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as IsoDay;
}

/**
 * Idle-land and delay flags of a parcel on a day, by its agreed dates and evidenced events (planning standards 6.3).
 * 示例 is never overdue (MODEL), so it raises none. Nothing is flagged beyond today.
 */
export function flagsAt(parcel: Parcel, clock: ClockReading): readonly RaisedFlag[] {
  if (parcel.nature === 'illustrative') return [];
  const day = evidenceDay(clock);
  const evidenced = countingEvents(parcel, 'verified').filter((event) => lastDayOf(event.date) <= day);
  const reached = (stages: readonly TransferStage[]) =>
    evidenced.some((event: TransferEvent) => stages.includes(event.stage));
  // Land that was taken back starts again without the old agreement.
  if (evidenced.at(-1)?.stage === 'terminated') return [];
  const start = reached(begun) ? null : agreedDay(parcel, 'started');
  const finish = reached(finished) ? null : agreedDay(parcel, 'completed');
  const handover = reached(['delivered', ...begun]) ? null : agreedDay(parcel, 'delivered');
  const limits: readonly (readonly [TransferFlag, IsoDay | null])[] = [
    ['handoverLate', handover],
    ['overdueFinish', finish],
    ['overdueStart', start],
    ['idleSuspect', start && addMonths(start, 12)],
    ['idleTwoYears', start && addMonths(start, 24)],
  ];
  return limits.flatMap(([flag, limit]) =>
    limit !== null && day > limit ? [{ flag, since: dayAfter(limit) }] : [],
  );
}
