import { aReport, onIndicator, onMilestone, onParcel, reported } from '@tests/builders/reports';
import { shippedPark as park } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockReading } from '@/domain/clock';
import {
  applyReports,
  isReport,
  joinReports,
  type ReportProblemCode,
  reportableStages,
  reportProblems,
} from '@/domain/evidence';
import type { ParcelId } from '@/domain/ids';
import { countableParcels, countByFamily, parcelStateAt } from '@/domain/lifecycle';
import { transferStages } from '@/domain/lifecycle-codes';
import type { Park } from '@/domain/park';
import { dayNumberOf, type IsoDay, isoDayOf, type PlanDate } from '@/domain/plan-date';
import { promiseStateAt, type Report } from '@/domain/promises';

const today = '2026-11-23' as IsoDay;
const gongfa = 'gongfa-smart-park';
const at = (asOf: string, basis: ClockReading['basis'] = 'verified'): ClockReading => ({
  asOf: asOf as IsoDay,
  basis,
  today,
});
const parcelOf = (joined: Park) => {
  const parcel = joined.parcels.find((candidate) => String(candidate.id) === gongfa);
  if (!parcel) throw new Error('The plan parcel is missing.');
  return parcel;
};
const promise = (id: string) => {
  const found = [...park.milestones, ...park.indicators].find((candidate) => String(candidate.id) === id);
  if (!found) throw new Error(`No promise ${id}.`);
  return found;
};
const codes = (report: Report, source = park): readonly ReportProblemCode[] =>
  reportProblems(source, report, today).map(({ code }) => code);
const someDay = fc
  .integer({ min: dayNumberOf('2023-01-01' as IsoDay), max: dayNumberOf('2027-12-31' as IsoDay) })
  .map(isoDayOf);

describe('a report of the parcel’s sale', () => {
  const sale = aReport(onParcel(gongfa, 'sold'), '2024-05-10');
  const joined = applyReports(park, [sale], today);

  it('moves the parcel on 核实, from its day on, with the document behind it', () => {
    expect(parcelStateAt(parcelOf(joined.park), at('2024-05-09')).stage).toBe('existing');
    expect(parcelStateAt(parcelOf(joined.park), at('2024-05-10'))).toMatchObject({
      stage: 'sold',
      evidence: 'verified',
      event: { evidence: { type: 'document', title: '公告', date: '2024-05-10' } },
    });
  });

  it('keeps the promise of the milestone that rests on the same fact', () => {
    expect(promiseStateAt(promise('M12'), at('2024-05-09'), joined.evidence)).toBe('overdueUnverified');
    expect(promiseStateAt(promise('M12'), at('2024-05-10'), joined.evidence)).toBe('verified');
    expect(promiseStateAt(promise('M11'), at('2026-11-23'), joined.evidence)).toBe('overdueUnverified');
  });

  it('leaves everything else the object it was', () => {
    expect(joined.park.buildings).toBe(park.buildings);
    const others = joined.park.parcels.filter((parcel) => String(parcel.id) !== gongfa);
    expect(others.every((parcel) => park.parcels.includes(parcel))).toBe(true);
    expect(parcelOf(park).events).toHaveLength(1);
  });

  it('may be entered on the outline that stands for the record', () => {
    const outline = park.parcels.find((parcel) => String(parcel.illustrates) === gongfa);
    const viaOutline = applyReports(
      park,
      [aReport(onParcel(String(outline?.id), 'sold'), '2024-05-10')],
      today,
    );
    expect(parcelStateAt(parcelOf(viaOutline.park), at('2024-06-01')).stage).toBe('sold');
  });
});

describe('a report of the milestone', () => {
  it('moves the parcel whose stage it promises', () => {
    const { park: joined } = applyReports(park, [aReport(onMilestone('M12'), '2024-03')], today);
    expect(parcelStateAt(parcelOf(joined), at('2024-03-31')).stage).toBe('sold');
    expect(parcelStateAt(parcelOf(joined), at('2024-03-30')).stage).toBe('existing');
  });

  it('does not, when it reports less than was promised', () => {
    const none = aReport(onMilestone('M12'), '2024-03', { value: reported(0, 'count', 'parcel') });
    const joined = applyReports(park, [none], today);
    expect(joined.park).toBe(park);
    expect(promiseStateAt(promise('M12'), at('2024-04-01'), joined.evidence)).toBe('verified');
  });
});

describe('a report of a target', () => {
  it('counts from the document’s date when it gives no other', () => {
    const report = aReport(onIndicator('T03'), null, {
      value: reported(62.5, 'revenue', 'hundredMillionYuan'),
    });
    const { evidence, park: joined } = applyReports(park, [report], today);
    expect(joined).toBe(park);
    expect(promiseStateAt(promise('T03'), at('2026-01-30'), evidence)).toBe('overdueUnverified');
    expect(promiseStateAt(promise('T03'), at('2026-01-31'), evidence)).toBe('verified');
  });

  it('is refused in another unit or another measure: 产值 is not 营业收入', () => {
    const output = { value: reported(62.5, 'outputValue', 'hundredMillionYuan') };
    expect(codes(aReport(onIndicator('T03'), null, output))).toEqual(['unitMismatch']);
    const firms = { value: reported(12, 'count', 'firm') };
    expect(codes(aReport(onIndicator('T11'), null, firms))).toEqual(['unitMismatch']);
    expect(codes(aReport(onIndicator('T01'), null, firms))).toEqual(['valueOfQualitative']);
  });
});

describe('what is refused, with the reason', () => {
  const cases: readonly (readonly [string, Report, readonly ReportProblemCode[]])[] = [
    ['nobody’s promise', aReport(onMilestone('M99'), '2024-01-01'), ['subjectUnknown']],
    ['nothing but a document', aReport(onMilestone('M11'), null), ['nothingReported']],
    [
      'no document',
      aReport(onMilestone('M11'), '2024-01-01', { document: { title: ' ', date: '2024-01-01' as PlanDate } }),
      ['documentMissing'],
    ],
    ['tomorrow', aReport(onMilestone('M11'), '2026-11-24'), ['dateInFuture']],
    [
      'a document older than what it proves',
      aReport(onMilestone('M11'), '2024-02-01', { document: { title: '函', date: '2024-01' as PlanDate } }),
      ['documentBeforeDate'],
    ],
    [
      'works without a permit',
      aReport(onParcel(gongfa, 'started'), '2025-01-01'),
      ['startWithoutBuildPermit'],
    ],
    [
      'a real document about an invented parcel',
      aReport(onParcel('sample:parcel-p2-23', 'sold'), '2024-01-01'),
      ['sampleParcel'],
    ],
  ];
  it.each(cases)('%s', (_name, report, expected) => {
    expect(codes(report)).toEqual(expected);
  });

  it('a step against the chain, naming both stages', () => {
    const { park: sold } = applyReports(park, [aReport(onParcel(gongfa, 'contracted'), '2024-05-10')], today);
    const problems = reportProblems(sold, aReport(onParcel(gongfa, 'bidding'), '2024-06-01'), today);
    expect(problems).toEqual([{ code: 'wrongTransition', params: { from: 'contracted', to: 'bidding' } }]);
    expect(codes(aReport(onParcel(gongfa, 'contracted'), '2024-07-01'), sold)).toEqual(['stageRepeated']);
  });

  it('the same step before the later one is taken', () => {
    const { park: sold } = applyReports(park, [aReport(onParcel(gongfa, 'contracted'), '2024-05-10')], today);
    expect(codes(aReport(onParcel(gongfa, 'bidding'), '2024-03-01'), sold)).toEqual([]);
  });

  it('works may start without the permit when that is marked 容缺', () => {
    expect(codes(aReport(onParcel(gongfa, 'started', true), '2025-01-01'))).toEqual([]);
  });

  it('refused reports are kept, do not count, and count once the gap is filled', () => {
    const start = aReport(onParcel(gongfa, 'started'), '2025-01-10');
    const alone = applyReports(park, [start], today);
    expect(alone.refused.map(({ report }) => report)).toEqual([start]);
    expect(alone.park).toBe(park);
    const permit = aReport(onParcel(gongfa, 'buildPermit'), '2024-12-01');
    const both = applyReports(park, [start, permit], today);
    expect(both.refused).toEqual([]);
    expect(parcelStateAt(parcelOf(both.park), at('2025-02-01')).stage).toBe('started');
  });
});

describe('truth on the 核实 basis', () => {
  const someReports = fc.array(
    fc
      .record({ stage: fc.constantFrom(...transferStages), day: someDay, onMilestone: fc.boolean() })
      .map(({ stage, day, onMilestone: milestone }) =>
        aReport(milestone ? onMilestone('M12') : onParcel(gongfa, stage), day),
      ),
    { maxLength: 6 },
  );

  it('a parcel without dated evidence never renders 已成交', () => {
    fc.assert(
      fc.property(someDay, someReports, (asOf, reports) => {
        const joined = applyReports(park, reports, today);
        const state = parcelStateAt(parcelOf(joined.park), at(asOf));
        if (state.stage === 'existing' && state.event === null) return;
        expect(state.event?.kind).toBe('actual');
        expect(state.event?.evidence?.type).toBe('document');
        expect(String(state.event?.date) <= today && String(state.event?.date) <= asOf).toBe(true);
        expect(joined.accepted.map((report) => report.date)).toContain(state.event?.date);
      }),
    );
  });

  it('counts sum to the parcel total at every date, whatever is reported', () => {
    const total = countableParcels(park).length;
    fc.assert(
      fc.property(
        someDay,
        fc.constantFrom('plan' as const, 'verified' as const),
        someReports,
        (asOf, basis, reports) => {
          const { park: joined } = applyReports(park, reports, today);
          const parcels = countableParcels(joined);
          expect(parcels).toHaveLength(total);
          const counts = countByFamily(joined, parcels, at(asOf, basis));
          expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('what is refused and what is accepted are all that was reported', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const { accepted, refused } = applyReports(park, reports, today);
        expect(accepted.length + refused.length).toBe(reports.length);
      }),
    );
  });
});

describe('joinReports', () => {
  it('answers with the same object while park and reports are the same', () => {
    const reports = [aReport(onParcel(gongfa, 'sold'), '2024-05-10')];
    expect(joinReports(park, reports, today)).toBe(joinReports(park, reports, today));
    expect(joinReports(park, [...reports], today)).not.toBe(joinReports(park, reports, today));
    expect(joinReports(park, [], today).park).toBe(park);
  });
});

describe('stages a form can offer', () => {
  const open = (source: Park, id = gongfa) =>
    reportableStages(source, id as ParcelId, today, today).filter(({ problems }) => problems.length === 0);

  it('follow from what is evidenced already', () => {
    const { park: sold } = applyReports(park, [aReport(onParcel(gongfa, 'sold'), '2024-05-10')], today);
    const stages = open(sold).map(({ stage }) => stage);
    expect(stages).toContain('contracted');
    expect(stages).not.toContain('announced');
    expect(stages).not.toContain('started');
    expect(open(park).map(({ stage }) => stage)).toContain('announced');
  });

  it('are none inside 示例', () => {
    expect(open(park, 'sample:parcel-p2-23')).toEqual([]);
  });
});

describe('isReport', () => {
  const good = aReport(onParcel(gongfa, 'sold'), '2024-05-10');
  it('knows a report from what merely looks like one', () => {
    expect(isReport(structuredClone(good))).toBe(true);
    expect(isReport(null)).toBe(false);
    expect(isReport({ ...good, date: '2024-13-01' })).toBe(false);
    expect(isReport({ ...good, subject: { kind: 'parcel', id: gongfa, stage: 'gone' } })).toBe(false);
    expect(isReport({ ...good, value: { ...reported(1, 'count', 'item'), value: Number.NaN } })).toBe(false);
  });
});
