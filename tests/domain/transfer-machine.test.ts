import { aParcel, planned } from '@tests/builders/park';
import { shippedPark } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockReading } from '@/domain/clock';
import { checkHistory } from '@/domain/history-check';
import { type TransferStage, transferStages } from '@/domain/lifecycle-codes';
import type { TransferEvent } from '@/domain/park';
import type { IsoDay, PlanDate } from '@/domain/plan-date';
import { maximumTermYears, supplyModes, termLimitYears } from '@/domain/supply-modes';
import { flagsAt } from '@/domain/transfer-flags';
import {
  aheadOf,
  anyOrderStages,
  keepsPromise,
  nextStages,
  transitionBetween,
} from '@/domain/transfer-machine';

const happened = (stage: TransferStage, date: string): TransferEvent => ({
  stage,
  kind: 'actual',
  date: date as PlanDate,
  evidence: { type: 'document', title: '公告', date: date as PlanDate },
});
const agreed = (stage: TransferStage, date: string): TransferEvent => ({
  stage,
  kind: 'agreed',
  date: date as PlanDate,
  evidence: null,
});
const codesOf = (events: readonly TransferEvent[], values = {}) =>
  checkHistory(aParcel({ nature: 'documented', dataset: 'user', events, ...values })).map(({ code }) => code);

describe('the state machine', () => {
  it('names every stage, and every stage can be reached from 现状', () => {
    expect(Object.keys(nextStages).toSorted()).toEqual(transferStages.toSorted());
    const reached = new Set<string>(['existing', ...aheadOf('existing')]);
    expect(transferStages.filter((stage) => !reached.has(stage))).toEqual([]);
  });

  it('leads along the supply chain and the renewal ways', () => {
    const ways: readonly (readonly TransferStage[])[] = [
      ['existing', 'acquiring', 'reserved', 'preparing', 'ready', 'conditioned', 'schemed', 'announced'],
      ['announced', 'bidding', 'sold', 'contracted', 'delivered', 'landPermit', 'worksPermit', 'buildPermit'],
      ['buildPermit', 'started', 'completed', 'verified', 'operating', 'qualified'],
      ['schemed', 'allocated', 'delivered', 'started'],
      ['existing', 'lowEff', 'renewalPlanned', 'renewalApproved', 'vacating', 'renewalWorks'],
      ['renewalWorks', 'renewalAccepted', 'reopened'],
      ['vacating', 'demolished', 'negotiated', 'contracted'],
      ['vacating', 'worksPermit', 'buildPermit'],
      ['unqualified', 'rectifying', 'qualified'],
    ];
    for (const way of ways) {
      way.slice(1).forEach((stage, index) => {
        expect(transitionBetween(way[index] ?? 'existing', stage)).toBe('next');
      });
    }
  });

  it('restarts only where the chain lets it', () => {
    expect(transitionBetween('failed', 'schemed')).toBe('restart');
    expect(transitionBetween('suspended', 'bidding')).toBe('restart');
    expect(transitionBetween('terminated', 'reserved')).toBe('restart');
    expect(transitionBetween('terminated', 'sold')).toBe('restart');
    expect(transitionBetween('failed', 'sold')).toBe('restart');
  });

  it('refuses what runs against it', () => {
    for (const [from, to] of [
      ['contracted', 'sold'],
      ['completed', 'bidding'],
      ['qualified', 'started'],
      ['sold', 'failed'],
      ['reopened', 'sold'],
      ['allocated', 'sold'],
    ] as const) {
      expect(transitionBetween(from, to)).toBe('refused');
    }
  });

  it('lets hand-over and the permits come in any order', () => {
    for (const from of anyOrderStages) {
      for (const to of anyOrderStages) {
        if (from !== to) expect(transitionBetween(from, to)).toBe('next');
      }
    }
  });

  it('never skips from a stage to itself, and never both ways', () => {
    fc.assert(
      fc.property(fc.constantFrom(...transferStages), fc.constantFrom(...transferStages), (from, to) => {
        expect(aheadOf(from).has(from)).toBe(false);
        const free =
          anyOrderStages.some((stage) => stage === from) && anyOrderStages.some((stage) => stage === to);
        if (aheadOf(from).has(to) && !free) expect(aheadOf(to).has(from)).toBe(false);
      }),
    );
  });

  it('takes a sale, an agreed sale or its contract for 出让, and no later stage', () => {
    const keeping = transferStages.filter((stage) => keepsPromise(stage, 'sold'));
    expect(keeping).toEqual(['sold', 'negotiated', 'contracted']);
  });
});

describe('checkHistory', () => {
  it('finds nothing wrong with the shipped parcels', () => {
    const found = shippedPark.parcels.flatMap((parcel) =>
      checkHistory(parcel).map((finding) => `${parcel.id} ${finding.code} ${JSON.stringify(finding.params)}`),
    );
    expect(found).toEqual([]);
  });

  it('measures announcement and listing', () => {
    expect(codesOf([happened('announced', '2024-03-01'), happened('bidding', '2024-03-20')])).toEqual([
      'announcementTooShort',
    ]);
    expect(codesOf([happened('announced', '2024-03-01'), happened('bidding', '2024-03-21')])).toEqual([]);
    expect(codesOf([happened('bidding', '2024-03-20'), happened('sold', '2024-03-29')])).toEqual([
      'listingTooShort',
    ]);
    expect(codesOf([happened('bidding', '2024-03-20'), happened('sold', '2024-03-30')])).toEqual([]);
  });

  it('gives imprecise dates the benefit of the doubt', () => {
    expect(codesOf([planned('announced', '2024-03'), planned('bidding', '2024-04-05')])).toEqual([]);
    expect(codesOf([planned('sold', '2024-05'), planned('contracted', '2024-05-10')])).toEqual([]);
  });

  it('finds a contract before its sale, works before hand-over, a finish before its start — once each', () => {
    const dates = [agreed('started', '2025-01-01'), agreed('completed', '2026-01-01')];
    expect(codesOf([...dates, happened('contracted', '2024-03-01'), happened('sold', '2024-04-01')])).toEqual(
      ['contractBeforeSale'],
    );
    expect(
      codesOf([
        happened('buildPermit', '2024-01-01'),
        happened('started', '2024-02-01'),
        happened('delivered', '2024-03-01'),
      ]),
    ).toEqual(['startBeforeHandover']);
    expect(codesOf([happened('completed', '2024-02-01'), happened('started', '2024-03-01')])).toContain(
      'finishBeforeStart',
    );
  });

  it('wants a building permit before works, unless the record begins there', () => {
    expect(codesOf([happened('delivered', '2024-01-01'), happened('started', '2024-02-01')])).toEqual([
      'startWithoutBuildPermit',
    ]);
    expect(codesOf([happened('started', '2024-02-01'), happened('completed', '2025-02-01')])).toEqual([]);
  });

  it('finds a step against the chain', () => {
    expect(codesOf([happened('completed', '2024-01-01'), happened('reserved', '2024-02-01')])).toEqual([
      'wrongTransition',
    ]);
  });

  it('knows the longest terms and the agreed dates a contract carries', () => {
    expect(codesOf([], { landUse: '100101', termYears: 51 })).toEqual(['termTooLong']);
    expect(codesOf([], { landUse: '0902', termYears: 41 })).toEqual(['termTooLong']);
    expect(codesOf([], { landUse: '100101', supplyMode: 'lease', termYears: 21 })).toEqual(['termTooLong']);
    expect(codesOf([], { landUse: null, termYears: 99 })).toEqual([]);
    expect(codesOf([happened('contracted', '2024-01-01')])).toEqual(['agreedDatesMissing']);
    expect(codesOf([happened('allocated', '2024-01-01')], { supplyMode: 'listing' })).toEqual([
      'awardNotOfMode',
    ]);
  });
});

describe('terms and modes', () => {
  it('follow the land use', () => {
    expect(['100101', '0701', '0802', '0902', '1101'].map(maximumTermYears)).toEqual([50, 70, 50, 40, 50]);
    expect(maximumTermYears(null)).toBeNull();
    expect(termLimitYears('100101', 'lease')).toBe(20);
    expect(termLimitYears(null, null)).toBeNull();
    expect(supplyModes.retained.awards).toEqual([]);
  });
});

describe('flags', () => {
  const today = '2026-11-23' as IsoDay;
  const at = (asOf: string): ClockReading => ({ asOf: asOf as IsoDay, basis: 'plan', today });
  const land = (events: readonly TransferEvent[], nature = 'documented') =>
    aParcel({ dataset: 'user', nature: nature as 'documented', events });
  const contract = [
    agreed('delivered', '2024-01-31'),
    agreed('started', '2024-06-30'),
    agreed('completed', '2026-06'),
  ];
  const flags = (events: readonly TransferEvent[], asOf: string) =>
    flagsAt(land(events), at(asOf)).map(({ flag }) => flag);

  it('rise as agreed dates pass', () => {
    const handed = [...contract, happened('delivered', '2024-01-20')];
    expect(flags(handed, '2024-06-30')).toEqual([]);
    expect(flags(handed, '2024-07-01')).toEqual(['overdueStart']);
    expect(flags(handed, '2025-07-01')).toEqual(['overdueStart', 'idleSuspect']);
    expect(flags(handed, '2026-07-01')).toEqual([
      'overdueFinish',
      'overdueStart',
      'idleSuspect',
      'idleTwoYears',
    ]);
    expect(flagsAt(land(handed), at('2025-07-01')).map(({ since }) => since)).toEqual([
      '2024-07-01',
      '2025-07-01',
    ]);
    expect(flags(contract, '2024-02-01')).toEqual(['handoverLate']);
  });

  it('fall with evidence, and never look beyond today', () => {
    const started = [...contract, happened('delivered', '2024-01-20'), happened('started', '2024-09-01')];
    expect(flags(started, '2024-08-31')).toEqual(['overdueStart']);
    expect(flags(started, '2024-09-01')).toEqual([]);
    expect(flags(started, '2026-07-01')).toEqual(['overdueFinish']);
    expect(flags([agreed('started', '2026-12-01')], '2027-12-31')).toEqual([]);
  });

  it('never rise inside 示例', () => {
    expect(flagsAt(land(contract, 'illustrative'), at('2026-07-01'))).toEqual([]);
    expect(shippedPark.parcels.flatMap((parcel) => flagsAt(parcel, at('2026-11-23')))).toEqual([]);
  });
});
