import { aBuilding, aFact, aParcel, aPark, aQuantity, aZone, sampleEvent } from '@tests/builders/park';
import { aReport, onMilestone, onParcel } from '@tests/builders/reports';
import { shippedPark as park } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asIsToBe } from '@/domain/as-is-to-be';
import { type Change, changesBetween, changesByZone } from '@/domain/changes-between';
import { bases, type ClockReading } from '@/domain/clock';
import { compareZones } from '@/domain/compare-zones';
import { constructionStatusAt } from '@/domain/construction';
import { controlState, controlsCheck } from '@/domain/controls-check';
import { joinReports } from '@/domain/evidence';
import { asId, type FactId, type ZoneId } from '@/domain/ids';
import { authoritativeParcel, countableParcels, parcelStateAt } from '@/domain/lifecycle';
import { dayNumberOf, type IsoDay, isoDayOf } from '@/domain/plan-date';
import { promiseStateAt } from '@/domain/promises';
import { transferCalendar, transferFunnel } from '@/domain/transfer-funnel';

const today = '2026-11-23' as IsoDay;
const at = (asOf: string, basis: ClockReading['basis'] = 'plan'): ClockReading => ({
  asOf: asOf as IsoDay,
  basis,
  today,
});
const day = (text: string) => text as IsoDay;
const someDay = fc
  .integer({ min: dayNumberOf(day('2023-01-01')), max: dayNumberOf(day('2027-12-31')) })
  .map(isoDayOf);
const someBasis = fc.constantFrom(...bases);
const zones = ['incubator', 'phase-1', 'phase-2'] as ZoneId[];
const sale = aReport(onParcel('gongfa-smart-park', 'sold'), '2024-05-10');

describe('comparing zones', () => {
  const rows = compareZones(park, zones, at('2025-12-31'));
  const row = (id: string) => rows.find((candidate) => candidate.id === id);
  const shown = (id: string) =>
    row(id)?.cells.map((cell) =>
      cell.type === 'fact'
        ? cell.factId
        : cell.type === 'derived'
          ? cell.derivedId
          : cell.type === 'count'
            ? cell.value
            : '—',
    );

  it('reads land areas across, each cell with its own reference', () => {
    expect(shown('landArea')).toEqual(['S02', 'S11', 'S21']);
    expect(row('landArea')).toMatchObject({ comparable: true, reason: null });
    expect(shown('landAreaHectares')).toEqual(['X01', 'X01', 'X01']);
    expect(row('landAreaHectares')?.comparable).toBe(true);
  });

  it('marks what stands on different bases or subjects', () => {
    expect(shown('floorSpace')).toEqual(['S03', 'S12', '—']);
    expect(row('floorSpace')).toMatchObject({ comparable: false, reason: 'differentBasis' });
    expect(shown('floorSpaceRatio')).toEqual(['X04', 'X05', 'X07']);
    expect(row('floorSpaceRatio')).toMatchObject({ comparable: false, reason: 'differentBasis' });
    expect(shown('firms')).toEqual(['S04', '—', 'S23']);
    expect(row('firms')).toMatchObject({ comparable: false, reason: 'differentSubject' });
    expect(shown('industrialShare')).toEqual(['—', '—', 'X03']);
    expect(row('industrialShare')).toMatchObject({ comparable: false, reason: 'tooFewStated' });
  });

  it('holds no total of any kind', () => {
    for (const { cells } of rows) expect(cells).toHaveLength(zones.length);
  });

  it('counts every parcel of a zone in one stage, at any date', () => {
    fc.assert(
      fc.property(someDay, someBasis, (asOf, basis) => {
        const compared = compareZones(park, zones, at(asOf, basis));
        const value = (id: string, index: number) => {
          const cell = compared.find((candidate) => candidate.id === id)?.cells[index];
          return cell?.type === 'count' ? cell.value : Number.NaN;
        };
        zones.forEach((_, index) => {
          const stages = compared.filter(({ id }) => id.startsWith('stage:'));
          const sum = stages.reduce((total, { id }) => total + value(id, index), 0);
          expect(sum).toBe(value('parcels', index));
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('what changes between two days', () => {
  const reports = [sale];
  const { park: joined, evidence } = joinReports(park, reports, today);

  it('leads from the state on the one day to the state on the other', () => {
    fc.assert(
      fc.property(someDay, someDay, someBasis, (one, other, basis) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const changes = changesBetween(park, [one, other], basis, today, reports);
        for (const parcel of countableParcels(joined)) {
          const record = authoritativeParcel(joined, parcel);
          const last = changes.findLast((change) => change.type === 'stage' && change.parcelId === parcel.id);
          const before = parcelStateAt(record, at(from, basis)).family;
          const after = parcelStateAt(record, at(to, basis)).family;
          expect(last?.type === 'stage' ? last.to : before).toBe(after);
        }
        for (const building of joined.buildings) {
          const last = changes.findLast(
            (change) => change.type === 'works' && change.buildingId === building.id,
          );
          const before = constructionStatusAt(building, at(from, basis));
          const after = constructionStatusAt(building, at(to, basis));
          expect(last?.type === 'works' ? last.to : before).toBe(after);
        }
        for (const promise of park.milestones) {
          const last = changes.findLast(
            (change) => change.type === 'promise' && change.promiseId === String(promise.id),
          );
          const after = promiseStateAt(promise, at(to), evidence);
          expect(last?.type === 'promise' ? last.to : promiseStateAt(promise, at(from), evidence)).toBe(
            after,
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is in order of the day, and the same both ways', () => {
    const days = [day('2024-01-01'), day('2025-12-31')] as const;
    const changes = changesBetween(park, days, 'plan', today, []);
    expect(changes.length).toBeGreaterThan(50);
    expect(changes.map((change) => change.day)).toEqual(changes.map((change) => change.day).toSorted());
    expect(changesBetween(park, [days[1], days[0]], 'plan', today, [])).toEqual(changes);
  });

  it('tells when promises fall due, pass, and are verified', () => {
    const promises = (id: string, given: typeof reports) =>
      changesBetween(park, [day('2023-01-01'), day('2026-11-23')], 'plan', today, given)
        .filter((change): change is Extract<Change, { type: 'promise' }> => change.type === 'promise')
        .filter((change) => change.promiseId === id)
        .map((change) => `${change.day} ${change.to}`);
    expect(promises('M12', [])).toEqual(['2023-12-31 due', '2024-01-01 overdueUnverified']);
    expect(promises('M12', reports)).toEqual([
      '2023-12-31 due',
      '2024-01-01 overdueUnverified',
      '2024-05-10 verified',
    ]);
    expect(promises('T03', [])).toEqual(['2025-01-01 due', '2026-01-01 overdueUnverified']);
    expect(promises('M31', [aReport(onMilestone('M31'), '2026-06-01')])).toEqual(['2026-06-01 verified']);
  });

  it('begins after the earlier day and, on 核实, ends today', () => {
    const parcel = aParcel({
      id: 'sample:p',
      events: [sampleEvent('sold', '2024-05-10'), sampleEvent('started', '2027-01-01')],
    });
    const small = aPark({ parcels: [parcel] });
    const days = (from: string, to: string) =>
      changesBetween(small, [day(from), day(to)], 'verified', today, []).map((change) => change.day);
    expect(days('2024-05-09', '2027-12-31')).toEqual(['2024-05-10']);
    expect(days('2024-05-10', '2027-12-31')).toEqual([]);
    expect(days('2024-01-01', '2024-05-10')).toEqual(['2024-05-10']);
    expect(transferCalendar(small, null, at('2027-12-31', 'verified')).map(({ stage }) => stage)).toEqual([
      'sold',
    ]);
  });

  it('lists a change under each zone it concerns', () => {
    const byZone = changesByZone(
      changesBetween(park, [day('2023-12-30'), day('2024-01-01')], 'plan', today, []),
    );
    const promises = (zone: string) =>
      (byZone.get(zone as ZoneId) ?? []).flatMap((change) =>
        change.type === 'promise' && change.to === 'overdueUnverified' ? [change.promiseId] : [],
      );
    expect(promises('phase-2')).toEqual(['M11', 'M12', 'M13']);
    expect(promises('phase-1')).toEqual(['M11', 'M13']);
  });
});

describe('as is and to be', () => {
  const of = (id: string) => {
    const zone = park.zones.find((candidate) => String(candidate.id) === id);
    if (!zone) throw new Error(`No zone ${id}.`);
    return asIsToBe(park, zone);
  };

  it('keeps promises out of what is there', () => {
    expect(of('phase-1').asIs.facts).toEqual(['S11', 'S12', 'S13', 'S14']);
    expect(of('phase-2').asIs.facts).toEqual(['S21', 'S23', 'S22', 'S24']);
    for (const id of zones) {
      for (const factId of of(id).asIs.facts) {
        expect(park.facts.get(factId)?.quantities.every(({ kind }) => kind === 'baseline')).toBe(true);
      }
    }
    expect(of('incubator').toBe.facts).toEqual(['S01', 'S07']);
    expect(of('phase-2').toBe.milestones).toEqual(['M11', 'M12', 'M13', 'M21', 'M22', 'M31']);
  });

  it('does not take a promise for present, even where the data lists it so', () => {
    const zone = aZone({ landAreaFact: 'S11', presentFacts: ['S90'] });
    const facts = new Map([
      [asId<FactId>('S11'), aFact({ id: 'S11' })],
      [asId<FactId>('S90'), aFact({ id: 'S90', quantities: [aQuantity({ kind: 'target' })] })],
    ]);
    expect(asIsToBe(aPark({ zones: [zone], facts }), zone).asIs.facts).toEqual(['S11']);
  });

  it('sorts buildings by what is done to them, with the fact that says so', () => {
    const phase1 = of('phase-1');
    expect(phase1.ways).toEqual(['S11']);
    expect(of('phase-2').ways).toEqual(['S22']);
    expect(phase1.works.retrofit.length).toBeGreaterThan(phase1.works.newBuild.length);
    const total = zones.reduce((sum, id) => sum + Object.values(of(id).works).flat().length, 0);
    expect(total).toBe(park.buildings.length);
    expect(phase1.worksIllustrative).toBe(true);
  });
});

describe('planning controls beside measured values', () => {
  it('is within, below, over, or unknown — never a guess', () => {
    expect(controlState({ min: 1, max: 2 }, 1)).toBe('within');
    expect(controlState({ min: 1, max: 2, minExclusive: true }, 1)).toBe('below');
    expect(controlState({ min: null, max: 2 }, 2)).toBe('within');
    expect(controlState({ min: null, max: 2, maxExclusive: true }, 2)).toBe('over');
    expect(controlState({ min: 1, max: null }, 0.99)).toBe('below');
    expect(controlState({ min: null, max: 2 }, 2.01)).toBe('over');
    expect(controlState(null, 2)).toBe('unknown');
    expect(controlState({ min: null, max: null }, 2)).toBe('unknown');
    expect(controlState({ min: 1, max: 2 }, null)).toBe('unknown');
  });

  it('measures the ratio only when every building states its area', () => {
    const parcel = aParcel({ id: 'p', siteAreaSqm: 10_000, controls: null });
    const measured = (areas: readonly (number | null)[]) =>
      controlsCheck(
        aPark({
          parcels: [parcel],
          buildings: areas.map((grossFloorAreaSqm) => aBuilding({ parcelId: 'p', grossFloorAreaSqm })),
        }),
        parcel,
      ).checks.find(({ id }) => id === 'floorAreaRatio')?.measured;
    expect(measured([8_000, 7_000])).toBe(1.5);
    expect(measured([8_000, null])).toBeNull();
    expect(measured([])).toBeNull();
  });

  it('takes coverage from the shapes, less their courtyards', () => {
    const parcel = aParcel({ id: 'p' });
    // The builder's parcel is a box of 0.002°, its building one of 0.0006°.
    const check = controlsCheck(
      aPark({ parcels: [parcel], buildings: [aBuilding({ parcelId: 'p' })] }),
      parcel,
    );
    const value = check.checks.find(({ id }) => id === 'buildingCoverageRatio')?.measured;
    expect(value).toBeCloseTo(9, 3);
    expect(check.quality).toBe('schematic');
  });

  it('finds every shipped parcel within the limits drawn for it', () => {
    const states = park.parcels.flatMap((parcel) =>
      controlsCheck(park, parcel).checks.map(({ id, state }) => `${parcel.id} ${id} ${state}`),
    );
    expect(states.filter((text) => / (over|below)$/.test(text))).toEqual([]);
    expect(states.filter((text) => text.endsWith('within')).length).toBeGreaterThan(60);
  });
});

describe('funnel and calendar of transfers', () => {
  it('the funnel holds every countable parcel once, at every date', () => {
    fc.assert(
      fc.property(someDay, someBasis, fc.constantFrom(null, ...zones), (asOf, basis, zoneId) => {
        const steps = transferFunnel(park, zoneId, at(asOf, basis));
        const held = steps.flatMap(({ parcels }) => parcels);
        const all = countableParcels(park).filter((parcel) => zoneId === null || parcel.zoneId === zoneId);
        expect(held.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        expect(steps[0]?.reached).toBe(all.length);
        steps.slice(1).forEach((step, index) => {
          expect(step.reached).toBeLessThanOrEqual(steps[index]?.reached ?? 0);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('the calendar names the plan’s only promised transfer, and on 核实 only what has happened', () => {
    const sales = transferCalendar(park, zones[2] ?? null, at('2024-06-30'), { stages: ['sold'] });
    const documented = sales.filter(({ illustrative }) => !illustrative);
    expect(documented).toMatchObject([{ date: '2023-12-31', kind: 'planned', passed: true }]);
    const happened = transferCalendar(park, null, at('2027-12-31', 'verified'));
    expect(happened.every(({ date, kind }) => kind === 'actual' && String(date) <= today)).toBe(true);
    expect(happened.filter(({ illustrative }) => !illustrative)).toEqual([]);
    const reported = transferCalendar(
      joinReports(park, [sale], today).park,
      null,
      at('2025-01-01', 'verified'),
    );
    expect(reported.filter(({ illustrative }) => !illustrative)).toMatchObject([
      { stage: 'sold', date: '2024-05-10' },
    ]);
  });
});
