import { aBuilding, aParcel, aPark, planned, sampleEvent } from '@tests/builders/park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, type ClockReading } from '@/domain/clock';
import { constructionStatusAt, heightAt, worksProgressAt } from '@/domain/construction';
import {
  authoritativeParcel,
  countableParcels,
  countByFamily,
  familySwitches,
  parcelStateAt,
} from '@/domain/lifecycle';
import { transferStages } from '@/domain/lifecycle-codes';
import type { Occupancy } from '@/domain/park';
import { dayNumberOf, type IsoDay, isoDayOf, type PlanDate } from '@/domain/plan-date';
import { promiseStateAt } from '@/domain/promises';
import { isOccupying } from '@/domain/roster';

const today = '2026-11-23' as IsoDay;
const clock = (asOf: string, basis: ClockReading['basis'] = 'plan'): ClockReading => ({
  asOf: asOf as IsoDay,
  basis,
  today,
});
const someDay = fc
  .integer({ min: dayNumberOf('2023-01-01' as IsoDay), max: dayNumberOf('2027-12-31' as IsoDay) })
  .map(isoDayOf);
const someClock = fc.record({ asOf: someDay, basis: fc.constantFrom(...bases), today: fc.constant(today) });
const someEvents = fc.array(
  fc
    .record({ stage: fc.constantFrom(...transferStages), date: someDay, actual: fc.boolean() })
    .map((event) => (event.actual ? sampleEvent(event.stage, event.date) : planned(event.stage, event.date))),
  { maxLength: 8 },
);

describe('the documented parcel, promised for the end of 2023 and never reported', () => {
  const gongfa = aParcel({ id: 'gongfa', dataset: 'plan', events: [planned('sold', '2023-12-31')] });

  it('is 现状 before the day, sold by plan from the day on', () => {
    expect(parcelStateAt(gongfa, clock('2023-12-30'))).toMatchObject({ stage: 'existing', evidence: 'none' });
    expect(parcelStateAt(gongfa, clock('2023-12-31'))).toMatchObject({ stage: 'sold', evidence: 'planned' });
    expect(parcelStateAt(gongfa, clock('2024-01-01'))).toMatchObject({
      stage: 'sold',
      evidence: 'overdueUnverified',
    });
  });

  it('never becomes 已成交 on the 核实 basis without a dated notice', () => {
    fc.assert(
      fc.property(someDay, (asOf) => {
        expect(parcelStateAt(gongfa, clock(asOf, 'verified')).stage).toBe('existing');
      }),
    );
  });

  it('becomes 已成交 with one, from its day on', () => {
    const evidence = { type: 'document', title: '成交公告', date: '2024-05-10' as PlanDate } as const;
    const sold = aParcel({
      dataset: 'plan',
      events: [
        planned('sold', '2023-12-31'),
        { stage: 'sold', kind: 'actual', date: '2024-05-10' as PlanDate, evidence },
      ],
    });
    expect(parcelStateAt(sold, clock('2024-05-09', 'verified')).stage).toBe('existing');
    expect(parcelStateAt(sold, clock('2024-05-10', 'verified'))).toMatchObject({
      stage: 'sold',
      evidence: 'verified',
    });
  });

  it('counts from the day of the document when that came after the event', () => {
    const evidence = { type: 'document', title: '成交公告', date: '2026-06-01' as PlanDate } as const;
    const provenLate = aParcel({
      dataset: 'plan',
      events: [
        planned('sold', '2023-12-31'),
        { stage: 'sold', kind: 'actual', date: '2023-12-20' as PlanDate, evidence },
      ],
    });
    expect(parcelStateAt(provenLate, clock('2024-06-30', 'verified')).stage).toBe('existing');
    expect(parcelStateAt(provenLate, clock('2024-06-30')).evidence).toBe('overdueUnverified');
    expect(parcelStateAt(provenLate, clock('2026-06-01', 'verified')).stage).toBe('sold');
    expect(familySwitches(provenLate, 'verified')).toEqual([
      { fromDay: dayNumberOf('2026-06-01' as IsoDay), family: 'sold' },
    ]);
  });

  it('reads as verified on 计划 too, once evidence answers the promise', () => {
    const evidence = { type: 'document', title: '成交公告', date: '2023-12-20' as PlanDate } as const;
    const sold = aParcel({
      dataset: 'plan',
      events: [
        planned('sold', '2023-12-31'),
        { stage: 'sold', kind: 'actual', date: '2023-12-20' as PlanDate, evidence },
      ],
    });
    expect(parcelStateAt(sold, clock('2024-06-30')).evidence).toBe('verified');
  });

  it('stays overdue for a later promise that nothing answers', () => {
    const evidence = { type: 'document', title: '成交公告', date: '2023-12-20' as PlanDate } as const;
    const stuck = aParcel({
      dataset: 'plan',
      events: [
        planned('started', '2024-06-30'),
        { stage: 'sold', kind: 'actual', date: '2023-12-20' as PlanDate, evidence },
      ],
    });
    expect(parcelStateAt(stuck, clock('2025-01-01', 'verified'))).toMatchObject({
      stage: 'sold',
      evidence: 'overdueUnverified',
    });
  });

  it('does not take an illustration for evidence outside 示例', () => {
    const faked = aParcel({ dataset: 'plan', events: [sampleEvent('sold', '2024-01-01')] });
    expect(parcelStateAt(faked, clock('2025-01-01', 'verified')).stage).toBe('existing');
  });
});

describe('parcel states', () => {
  it('let an imprecise date take effect on the last day of its period', () => {
    const parcel = aParcel({ events: [planned('started', '2024')] });
    expect(parcelStateAt(parcel, clock('2024-12-30')).stage).toBe('existing');
    expect(parcelStateAt(parcel, clock('2024-12-31')).stage).toBe('started');
  });

  it('break ties by the order of the chain and follow a failed sale back', () => {
    const parcel = aParcel({
      events: [
        planned('contracted', '2024-03-01'),
        planned('sold', '2024-03-01'),
        planned('bidding', '2024-01-10'),
        planned('failed', '2024-01-20'),
        planned('schemed', '2024-02-01'),
      ],
    });
    expect(parcelStateAt(parcel, clock('2024-01-20')).stage).toBe('failed');
    expect(parcelStateAt(parcel, clock('2024-02-01')).stage).toBe('schemed');
    expect(parcelStateAt(parcel, clock('2024-03-01')).stage).toBe('contracted');
  });

  it('on 核实 never look beyond today', () => {
    fc.assert(
      fc.property(someEvents, someDay, (events, asOf) => {
        const parcel = aParcel({ events });
        const state = parcelStateAt(parcel, clock(asOf, 'verified'));
        if (state.event) expect(String(state.event.date) <= today).toBe(true);
        expect(state.event?.kind ?? 'actual').toBe('actual');
      }),
    );
  });

  it('agree with the switches the map walks through, at any date', () => {
    fc.assert(
      fc.property(someEvents, someClock, (events, at) => {
        const parcel = aParcel({ events });
        const day = dayNumberOf(at.basis === 'verified' && at.asOf > today ? today : at.asOf);
        const walked = familySwitches(parcel, at.basis)
          .filter((change) => change.fromDay <= day)
          .at(-1)?.family;
        expect(walked ?? 'existing').toBe(parcelStateAt(parcel, at).family);
      }),
    );
  });
});

describe('counting', () => {
  it('sums to the number of parcels at every date', () => {
    fc.assert(
      fc.property(fc.array(someEvents, { maxLength: 6 }), someClock, (histories, at) => {
        const parcels = histories.map((events, index) => aParcel({ id: `sample:p${index}`, events }));
        const counts = countByFamily(aPark({ parcels }), parcels, at);
        expect([...counts.values()].reduce((total, count) => total + count, 0)).toBe(parcels.length);
      }),
    );
  });

  it('counts a documented parcel once, by its own record', () => {
    const record = aParcel({
      id: 'gongfa',
      dataset: 'plan',
      geometry: null,
      events: [planned('sold', '2023-12-31')],
    });
    const outline = aParcel({ id: 'sample:gongfa', illustrates: 'gongfa' });
    const park = aPark({ parcels: [record, outline] });
    expect(countableParcels(park).map((parcel) => parcel.id)).toEqual(['sample:gongfa']);
    expect(authoritativeParcel(park, outline).id).toBe('gongfa');
    expect(countByFamily(park, countableParcels(park), clock('2024-06-01'))).toEqual(new Map([['sold', 1]]));
  });

  it('keeps the record countable when the illustration is switched off', () => {
    const record = aParcel({ id: 'gongfa', dataset: 'plan', geometry: null });
    expect(countableParcels(aPark({ parcels: [record] }))).toHaveLength(1);
  });
});

describe('massing', () => {
  const dates = { start: '2024-01-01', finish: '2025-12-31' };
  const risen = (works: 'existing' | 'retrofit' | 'rebuild' | 'newBuild') =>
    aBuilding({ works, heightM: 40, priorHeightM: works === 'rebuild' ? 9 : 0, planned: dates });

  it('rises only for rebuild and new build', () => {
    expect(heightAt(risen('existing'), clock('2023-06-01'))).toBe(40);
    expect(heightAt(risen('retrofit'), clock('2024-06-01'))).toBe(40);
    expect(heightAt(risen('rebuild'), clock('2023-06-01'))).toBe(9);
    expect(heightAt(risen('newBuild'), clock('2023-06-01'))).toBe(0);
    expect(heightAt(risen('newBuild'), clock('2025-12-31'))).toBe(40);
    expect(constructionStatusAt(risen('retrofit'), clock('2023-06-01'))).toBe('standing');
    expect(constructionStatusAt(risen('retrofit'), clock('2024-06-01'))).toBe('underWorks');
  });

  it('never shrinks as the plan goes on', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(heightAt(risen('newBuild'), clock(later))).toBeGreaterThanOrEqual(
          heightAt(risen('newBuild'), clock(earlier)),
        );
      }),
    );
  });

  it('on 核实 is never finished without an evidenced finish', () => {
    const started = aBuilding({
      works: 'newBuild',
      planned: dates,
      actual: { start: '2024-02-01', finish: null },
    });
    fc.assert(
      fc.property(someDay, (asOf) => {
        expect(worksProgressAt(started, clock(asOf, 'verified'))).toBeLessThan(1);
        expect(constructionStatusAt(started, clock(asOf, 'verified'))).not.toBe('finished');
      }),
    );
  });
});

describe('works outside 示例', () => {
  const actual = { start: '2024-02-01', finish: '2025-02-01' };
  const evidence = { type: 'document', title: '竣工备案', date: '2025-02-01' } as const;

  it('count on 核实 only with a document', () => {
    const claimed = aBuilding({ dataset: 'plan', works: 'newBuild', actual });
    const proven = aBuilding({ dataset: 'plan', works: 'newBuild', actual: { ...actual, evidence } });
    expect(constructionStatusAt(claimed, clock('2026-01-01', 'verified'))).toBe('notStarted');
    expect(constructionStatusAt(proven, clock('2026-01-01', 'verified'))).toBe('finished');
  });
});

describe('the roster', () => {
  it('on 核实 holds nobody who comes after today', () => {
    const stay = { from: '2026-12-01', to: null } as unknown as Occupancy;
    expect(isOccupying(stay, clock('2027-01-01'))).toBe(true);
    expect(isOccupying(stay, clock('2027-01-01', 'verified'))).toBe(false);
  });
});

describe('promises', () => {
  const m12 = { id: 'M12', due: '2023-12-31' } as never;
  const t03 = { id: 'T03', due: '2025' } as never;
  const report = { subjectId: 'M12', date: '2024-03' as PlanDate, document: '公告' };

  it('are 未到期, 到期, then 逾期未核实 — never done by the clock alone', () => {
    expect(promiseStateAt(m12, clock('2023-12-30'), [])).toBe('notDue');
    expect(promiseStateAt(m12, clock('2023-12-31'), [])).toBe('due');
    expect(promiseStateAt(m12, clock('2024-01-01'), [])).toBe('overdueUnverified');
    expect(promiseStateAt(t03, clock('2024-12-31'), [])).toBe('notDue');
    expect(promiseStateAt(t03, clock('2025-06-01'), [])).toBe('due');
    expect(promiseStateAt(t03, clock('2026-01-01'), [])).toBe('overdueUnverified');
  });

  it('are due and to be verified, never overdue, where the clock stands ahead of today', () => {
    const m31 = { id: 'M31', due: '2027-06-30' } as never;
    expect(promiseStateAt(m31, clock('2027-06-30'), [])).toBe('due');
    expect(promiseStateAt(m31, clock('2027-07-01'), [])).toBe('duePending');
    expect(promiseStateAt(m31, clock('2027-12-31'), [])).toBe('duePending');
    const later = { asOf: '2027-12-31' as IsoDay, today: '2027-07-01' as IsoDay };
    expect(promiseStateAt(m31, later, [])).toBe('overdueUnverified');
    expect(promiseStateAt(m31, later, [{ subjectId: 'M31', date: '2027-06' as PlanDate }])).toBe('verified');
  });

  it('are 已核实 only with a report, from its last day on', () => {
    expect(promiseStateAt(m12, clock('2024-03-30'), [report])).toBe('overdueUnverified');
    expect(promiseStateAt(m12, clock('2024-03-31'), [report])).toBe('verified');
    expect(promiseStateAt(t03, clock('2026-06-01'), [report])).toBe('overdueUnverified');
  });
});
