import type { TransferStage } from '@/domain/lifecycle-codes';
import { effectiveDay, shiftDay, shiftMonth } from './dates';

/** How a parcel comes to its user. `anchor` is the month of the announcement, agreement, signing-out or opening. */
export interface Story {
  readonly chain: 'supply' | 'allocation' | 'renewal' | 'rebuild' | 'inUse' | 'kept';
  readonly anchor: string;
  /** Months of building works. */
  readonly works: number;
  /** Days by which the first step really came later than planned, and what each further step added. */
  readonly lag: readonly [first: number, perStep: number];
  /** The first sale fails and the parcel is announced again. */
  readonly failsOnce?: boolean;
}

interface SampleEvent {
  readonly stage: TransferStage;
  readonly kind: 'planned' | 'agreed' | 'actual';
  readonly date: string;
  readonly evidence: { readonly type: 'illustrative' };
}

/** A step of a plan: months from the anchor; a day makes the date exact. */
type Step = readonly [stage: TransferStage, month: number, day?: number];

/** Announcement to opening of bids ≥ 20 days, listing ≥ 10 days (planning standards 6.3), February included. */
const sale: readonly Step[] = [
  ['announced', 0, 6],
  ['bidding', 1, 2],
  ['sold', 1, 18],
  ['contracted', 1, 28],
];

function afterContract(works: number): readonly Step[] {
  return [
    ['delivered', 3],
    ['landPermit', 3],
    ['worksPermit', 4],
    ['buildPermit', 5],
    ['started', 6, 10],
    ['completed', 6 + works, 20],
    ['verified', 8 + works],
    ['operating', 10 + works],
    ['qualified', 28 + works],
  ];
}

function stepsOf(story: Story): readonly Step[] {
  const { chain, works } = story;
  switch (chain) {
    case 'supply':
      return [
        ['acquiring', -14],
        ['reserved', -9],
        ['preparing', -7],
        ['ready', -4],
        ['conditioned', -2],
        ['schemed', -1],
        ...sale,
        ...afterContract(works),
      ];
    case 'allocation':
      return [
        ['acquiring', -12],
        ['reserved', -8],
        ['preparing', -6],
        ['ready', -3],
        ['conditioned', -2],
        ['schemed', -1],
        ['allocated', 0, 12],
        ['delivered', 1],
        ['landPermit', 2],
        ['worksPermit', 3],
        ['buildPermit', 4],
        ['started', 5, 8],
        ['completed', 5 + works, 20],
        ['verified', 7 + works],
        ['operating', 8 + works],
      ];
    case 'renewal':
      return [
        ['lowEff', -8],
        ['renewalPlanned', -5],
        ['renewalApproved', -2],
        ['vacating', 0],
        ['renewalWorks', 3, 5],
        ['renewalAccepted', 3 + works, 20],
        ['reopened', 4 + works],
      ];
    case 'rebuild':
      return [
        ['lowEff', -9],
        ['renewalPlanned', -6],
        ['renewalApproved', -3],
        ['vacating', 0],
        ['demolished', 4, 15],
        ['negotiated', 5],
        ['contracted', 6],
        ['landPermit', 7],
        ['worksPermit', 8],
        ['buildPermit', 9],
        ['started', 10, 10],
        ['completed', 10 + works, 20],
        ['verified', 12 + works],
        ['operating', 13 + works],
      ];
    case 'inUse':
      return [
        ['completed', -4, 20],
        ['verified', -2],
        ['operating', 0],
        ['qualified', 26],
      ];
    case 'kept':
      return [];
  }
}

const firstDay = '2023-01-01';
const lastDay = '2027-12-31';
/** Nothing is told as happened after this day. */
export const dataCutOff = '2026-10-31';
const illustrative = { type: 'illustrative' } as const;

/** What the contract fixes is agreed between two parties, the rest is a plan of one. */
const agreedStages: ReadonlySet<TransferStage> = new Set(['delivered', 'started', 'completed']);

export interface History {
  readonly events: readonly SampleEvent[];
  readonly planned: Works | null;
  readonly actual: { readonly start: string | null; readonly finish: string | null } | null;
}
interface Works {
  readonly start: string;
  readonly finish: string;
}

const startStages: ReadonlySet<TransferStage> = new Set(['started', 'renewalWorks']);
const finishStages: ReadonlySet<TransferStage> = new Set(['completed', 'renewalAccepted']);

/** Events and building dates of a story. What lies before 2023 is told once, as the state on the first day. */
export function historyOf(story: Story): History {
  const steps = stepsOf(story).map(([stage, months, day]) => {
    const month = shiftMonth(story.anchor, months);
    return { stage, date: day === undefined ? month : `${month}-${String(day).padStart(2, '0')}` };
  });
  const contractedAt = steps.findIndex(({ stage }) => stage === 'contracted');
  const planned = steps.map(({ stage, date }, index): SampleEvent => {
    const agreed = contractedAt >= 0 && index > contractedAt && agreedStages.has(stage);
    return { stage, kind: agreed ? 'agreed' : 'planned', date, evidence: illustrative };
  });
  const actual = retold(steps, story).map(
    ({ stage, date }): SampleEvent => ({ stage, kind: 'actual', date, evidence: illustrative }),
  );
  return {
    events: [...inPeriod(planned, lastDay), ...inPeriod(actual, dataCutOff)],
    planned: worksOf(planned),
    actual: actualWorks(actual),
  };
}

/** The same steps as they happened: later by a growing lag, the sale perhaps only at the second attempt. */
function retold(
  steps: readonly { readonly stage: TransferStage; readonly date: string }[],
  story: Story,
): { stage: TransferStage; date: string }[] {
  const [first, perStep] = story.lag;
  const told = steps.map(({ stage, date }, index) => ({
    stage,
    date: shiftDay(date, first + perStep * index),
  }));
  if (!story.failsOnce) return told;
  const sold = told.findIndex(({ stage }) => stage === 'sold');
  const failedOn = told[sold]?.date ?? firstDay;
  const again = told.slice(sold - 2).map(({ stage, date }) => ({ stage, date: shiftDay(date, 122) }));
  return [
    ...told.slice(0, sold),
    { stage: 'failed', date: failedOn },
    { stage: 'schemed', date: shiftDay(failedOn, 60) },
    ...again,
  ];
}

function inPeriod(events: readonly SampleEvent[], until: string): SampleEvent[] {
  const before = events.filter(({ date }) => effectiveDay(date) < firstDay).at(-1);
  const inside = events.filter(({ date }) => effectiveDay(date) >= firstDay && effectiveDay(date) <= until);
  return before ? [{ ...before, date: firstDay }, ...inside] : inside;
}

function worksOf(events: readonly SampleEvent[]): Works | null {
  const start = events.find(({ stage }) => startStages.has(stage))?.date;
  const finish = events.find(({ stage }) => finishStages.has(stage))?.date;
  return start && finish ? { start: inClock(start), finish } : null;
}

/** Works that began before the clock does are told from its first day, so that the clock is not widened by them. */
function inClock(date: string): string {
  return date < firstDay ? firstDay : date;
}

function actualWorks(events: readonly SampleEvent[]): History['actual'] {
  const start = events.find(({ stage, date }) => startStages.has(stage) && date <= dataCutOff)?.date ?? null;
  const finish =
    events.find(({ stage, date }) => finishStages.has(stage) && date <= dataCutOff)?.date ?? null;
  return start === null ? null : { start: inClock(start), finish };
}
