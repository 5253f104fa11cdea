import { aReport, onIndicator, onMilestone, onParcel, reported } from '@tests/builders/reports';
import { shippedPark as park } from '@tests/panels/shipped-park';
import { describe, expect, it } from 'vitest';
import { boardCounts, boardRows, qualitativeRows } from '@/domain/board';
import type { ClockReading } from '@/domain/clock';
import type { IsoDay } from '@/domain/plan-date';
import { linkedProgrammes, programmeLinks } from '@/domain/programme-links';
import { spaceBudget } from '@/domain/space-budget';

const today = '2026-11-23' as IsoDay;
const at = (asOf: string): ClockReading => ({ asOf: asOf as IsoDay, basis: 'plan', today });
const now = at('2026-11-23');
const row = (id: string, reports: Parameters<typeof boardRows>[2] = [], clock = now) =>
  boardRows(park, clock, reports).find((candidate) => candidate.id === id);

describe('the 1-3-5 board', () => {
  it('has 18 rows by due date', () => {
    expect(boardRows(park, now, []).map(({ id }) => id)).toEqual([
      ...['M11', 'M12', 'M13'],
      ...['M21', 'M22', 'M23', 'T05', 'T06', 'T07'],
      ...['T03', 'T09', 'T11', 'T21', 'T22', 'T23', 'T24'],
      ...['M31', 'T10'],
    ]);
  });

  it('with no evidence reads 12 of 13 numeric targets and 6 of 7 milestones as 逾期未核实', () => {
    const { numeric, milestones } = boardCounts(boardRows(park, now, []));
    expect(numeric).toEqual({
      notDue: 1,
      due: 0,
      duePending: 0,
      overdueUnverified: 12,
      verified: 0,
      undated: 0,
    } satisfies typeof numeric);
    expect(milestones).toMatchObject({ overdueUnverified: 6, verified: 0 });
    const total = (counts: Record<string, number>) =>
      Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect([total(numeric), total(milestones)]).toEqual([13, 7]);
  });

  it('promises with comparator and 力争 as the plan words them', () => {
    expect(row('T05')?.promised).toMatchObject({ value: 100, comparator: '>' });
    expect(row('T09')?.promised).toMatchObject({ value: 50, comparator: '≥' });
    expect(row('T03')).toMatchObject({ strive: true, qualitative: false });
    expect(row('T06')?.strive).toBe(false);
  });

  it('gives qualitative rows a state and nothing to score', () => {
    for (const each of [...boardRows(park, now, []), ...qualitativeRows(park, now, [])]) {
      if (each.qualitative) expect(each).toMatchObject({ promised: null, outcome: null, axis: null });
    }
    expect(qualitativeRows(park, now, []).map(({ id }) => id)).toEqual(['T01', 'T02', 'T04', 'T08', 'T12']);
    const report = aReport(onMilestone('M13'), '2024-01-01');
    expect(row('M13', [report])).toMatchObject({ state: 'verified', report, outcome: null });
  });

  it('never puts 产值 and 营业收入 on one axis', () => {
    const axes = new Map(boardRows(park, now, []).map(({ id, axis }) => [id, axis]));
    expect(new Set(['T21', 'T22', 'T23', 'T24'].map((id) => axes.get(id))).size).toBe(1);
    expect(axes.get('T03')).not.toBe(axes.get('T21'));
    expect(axes.get('T05')).not.toBe(axes.get('T09'));
  });

  it('shows the newest report that counts on the day, and whether it reaches the promise', () => {
    const firms = (value: number, date: string) =>
      aReport(onIndicator('T05'), date, { value: reported(value, 'count', 'firm') });
    const reports = [firms(100, '2026-01-15'), firms(101, '2026-06-30')];
    expect(row('T05', reports)).toMatchObject({ state: 'verified', report: reports[1], outcome: 'reached' });
    expect(row('T05', reports, at('2026-03-01'))).toMatchObject({ report: reports[0], outcome: 'short' });
    expect(row('T05', reports, at('2026-01-14'))).toMatchObject({ report: null, state: 'overdueUnverified' });
  });

  it('hears of the parcel’s sale, and shows the report behind it', () => {
    const sale = aReport(onParcel('gongfa-smart-park', 'sold'), '2024-05-10');
    expect(row('M12', [sale])).toMatchObject({ state: 'verified', report: sale });
    const milestone = aReport(onMilestone('M12'), '2024-03-01');
    expect(row('M12', [milestone])?.report).toBe(milestone);
    expect(row('M12', [sale], at('2024-05-09'))?.report).toBeNull();
  });
});

describe('the space budget', () => {
  const budget = spaceBudget(park);

  it('holds two bars of different bases, the target, and a gap that is derived', () => {
    expect(budget?.bars.map(({ factId, quantity }) => [factId, quantity.value, quantity.measure])).toEqual([
      ['S03', 22, 'grossFloorAreaAboveGround'],
      ['S12', 19, 'usableFloorArea'],
    ]);
    expect(budget?.target.quantity).toMatchObject({ value: 100, measure: 'industrialSpace' });
    expect(budget?.gap).toMatchObject({ derivedId: 'X06', ordinal: 2, value: 59, comparator: '≈' });
    expect(budget?.gap.caveat).not.toBeNull();
    expect(budget?.notStated).toEqual(['phase-2']);
  });

  it('never holds their sum', () => {
    expect(JSON.stringify(budget)).not.toMatch(/:41\b/);
  });

  it('is nothing when a figure is missing', () => {
    const facts = new Map([...park.facts].filter(([id]) => String(id) !== 'S12'));
    expect(spaceBudget({ ...park, facts })).toBeNull();
  });
});

describe('programmes and the targets they serve', () => {
  const linked = linkedProgrammes(park);

  it('names both ends of every link, once, with a reason in both languages', () => {
    const known = [...linked.byProgramme.values()].flat();
    expect(known).toHaveLength(programmeLinks.length);
    expect(
      new Set(programmeLinks.map(({ programmeId, targetId }) => `${programmeId} ${targetId}`)).size,
    ).toBe(programmeLinks.length);
    for (const { reason } of programmeLinks) expect(reason.zh.length * reason.en.length).toBeGreaterThan(0);
  });

  it('drops a link whose target the park does not hold', () => {
    const indicators = park.indicators.filter(({ id }) => id !== 'T11');
    const without = linkedProgrammes({ ...park, indicators });
    expect(without.byTarget.has('T11')).toBe(false);
    expect(without.byProgramme.get('programme-scenarios')?.map(({ targetId }) => targetId)).toEqual(['T12']);
  });

  it('lists what serves no target of its own', () => {
    expect(linked.unlinked.map(({ id }) => id).toSorted()).toEqual([
      'box-5-4',
      'box-5-5',
      'programme-infrastructure',
      'programme-talent',
      'safeguard-organisation',
      'safeguard-publicity',
    ]);
  });

  it('holds all 16 programmes, boxes and safeguards, linked or not', () => {
    expect(linked.byProgramme.size + linked.unlinked.length).toBe(16);
    expect(linked.byTarget.get('T11')?.map(({ programme }) => programme.id)).toEqual([
      'programme-scenarios',
      'safeguard-policy',
    ]);
  });
});
