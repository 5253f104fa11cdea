import { aParcel, planned, sampleEvent } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { stageHistory } from '@/panels/inspector/stage-history';

const clock = (asOf: string, basis: 'plan' | 'verified' = 'plan') => ({
  asOf: asOf as IsoDay,
  basis,
  today: '2026-11-24' as IsoDay,
});
const noticed = (stage: 'announced' | 'sold', date: string) => ({
  stage,
  kind: 'actual' as const,
  date,
  evidence: { type: 'document' as const, title: '成交公告', date },
});

describe('the history of a parcel', () => {
  it('sets promise and happening of a step side by side', () => {
    const parcel = aParcel({ events: [sampleEvent('ready', '2024-08-01'), planned('ready', '2024-06')] });
    const steps = stageHistory(parcel, true, clock('2025-12-31'));
    expect(steps.map(({ entries }) => entries.map(({ event }) => event.kind))).toEqual([
      ['planned', 'actual'],
    ]);
  });

  it('keeps a sale announced again as a step of its own', () => {
    const parcel = aParcel({
      dataset: 'plan',
      events: [noticed('announced', '2024-01-10'), noticed('announced', '2024-06-10')],
    });
    expect(stageHistory(parcel, false, clock('2025-12-31')).length).toBe(2);
  });

  it('calls a promise overdue after its day, verified once a notice covers it', () => {
    const promise = planned('sold', '2023-12-31');
    const mark = (events: readonly unknown[], asOf: string) =>
      stageHistory(aParcel({ dataset: 'plan', events: events as never }), false, clock(asOf))[0]?.entries[0]
        ?.mark;
    expect(mark([promise], '2023-06-30')).toBe('ahead');
    expect(mark([promise], '2023-12-31')).toBe('due');
    expect(mark([promise], '2024-01-01')).toBe('overdueUnverified');
    expect(mark([planned('sold', '2027-06-30')], '2027-12-31')).toBe('duePending');
    expect(mark([promise, noticed('sold', '2024-03-01')], '2024-01-01')).toBe('overdueUnverified');
    expect(mark([promise, noticed('sold', '2024-03-01')], '2024-03-01')).toBe('verified');
  });

  it('never calls 示例 overdue, and never an unevidenced happening verified', () => {
    const sample = aParcel({ events: [planned('sold', '2023-12-31')] });
    expect(stageHistory(sample, true, clock('2026-01-01'))[0]?.entries[0]?.mark).toBe('illustrative');
    const claimed = aParcel({
      dataset: 'plan',
      events: [{ stage: 'sold', kind: 'actual', date: '2024-01-01', evidence: null }],
    });
    expect(stageHistory(claimed, false, clock('2026-01-01'))[0]?.entries[0]).toMatchObject({
      mark: 'unverified',
      reached: false,
    });
  });

  it('reaches nothing by a promise alone on 核实', () => {
    const parcel = aParcel({ dataset: 'plan', events: [planned('sold', '2023-12-31')] });
    const reached = (basis: 'plan' | 'verified') =>
      stageHistory(parcel, false, clock('2026-01-01', basis))[0]?.entries[0]?.reached;
    expect([reached('plan'), reached('verified')]).toEqual([true, false]);
  });
});
