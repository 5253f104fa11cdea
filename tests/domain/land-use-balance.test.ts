import { aLandUseArea, aParcel, aPark, aSmallPark, planned, sampleEvent } from '@tests/builders/park';
import { shippedPark } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockReading } from '@/domain/clock';
import { asId, type ZoneId } from '@/domain/ids';
import { type BalanceRow, balanceColumns, landUseBalance } from '@/domain/land-use-balance';
import { largestRemainder } from '@/domain/largest-remainder';
import type { DatasetInfo, Park } from '@/domain/park';
import { dayNumberOf, type IsoDay, isoDayOf } from '@/domain/plan-date';

const today = '2026-11-23' as IsoDay;
const at = (asOf: string, basis: ClockReading['basis'] = 'plan'): ClockReading => ({
  asOf: asOf as IsoDay,
  basis,
  today,
});
const dataset = (id: string, nature: DatasetInfo['nature']) =>
  ({ id, nature, present: true }) as unknown as DatasetInfo;
const tableOf = (park: Park, clock = at('2025-06-30'), zoneId: string | null = null) => {
  const { tables } = landUseBalance(park, zoneId === null ? null : asId<ZoneId>(zoneId), clock);
  return tables[0]?.rows ?? [];
};
const find = (
  rows: readonly BalanceRow[],
  kind: BalanceRow['kind'],
  code: string | null = null,
  group?: string,
) =>
  rows.find((row) => row.kind === kind && row.code === code && (group === undefined || row.group === group));
/** Sums of printed numbers are compared in hundredths, as a reader adds them. */
const hundredths = (value: number) => Math.round(value * 100);

function expectReconciled(rows: readonly BalanceRow[]) {
  for (const column of balanceColumns) {
    for (const of of ['hectares', 'percent'] as const) {
      const sum = (chosen: readonly BalanceRow[]) =>
        chosen.reduce((total, row) => total + hundredths(row.cells[column][of]), 0);
      const total = hundredths(find(rows, 'total')?.cells[column][of] ?? Number.NaN);
      const outside = rows.filter((row) => row.kind === 'notStated');
      expect(sum(rows.filter((row) => row.kind === 'class')) + sum(outside)).toBe(total);
      expect(sum(rows.filter((row) => row.kind === 'group')) + sum(outside)).toBe(total);
      for (const head of rows.filter((row) => row.kind === 'class')) {
        const within = rows.filter((row) => row.kind === 'use' && row.code?.startsWith(String(head.code)));
        if (within.length > 0) expect(sum(within)).toBe(hundredths(head.cells[column][of]));
      }
    }
    expect(find(rows, 'total')?.cells[column].percent).toBe(100);
  }
}

describe('largestRemainder', () => {
  it('adds up to the parts, and is never a whole part off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 10_000 }),
        (weights, parts) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const shares = largestRemainder(weights, parts);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : parts);
          shares.forEach((share, index) => {
            const exact = total === 0 ? 0 : ((weights[index] ?? 0) / total) * parts;
            expect(Math.abs(share - exact)).toBeLessThan(1 + 1e-6);
          });
        },
      ),
    );
  });

  it('gives three equal thirds 33.34, 33.33, 33.33', () => {
    expect(largestRemainder([1, 1, 1], 10_000)).toEqual([3334, 3333, 3333]);
  });
});

describe('the land-use balance', () => {
  const park = aPark({
    datasets: [dataset('sample', 'illustrative')],
    parcels: [
      aParcel({
        siteAreaSqm: 33_333,
        landUse: '100101',
        existingLandUse: '1001',
        events: [sampleEvent('started', '2024-06-01')],
      }),
      aParcel({
        siteAreaSqm: 33_333,
        landUse: '0802',
        existingLandUse: '1001',
        events: [sampleEvent('sold', '2024-03-01'), sampleEvent('started', '2025-03-01')],
      }),
      aParcel({ siteAreaSqm: 33_334, landUse: '0902', existingLandUse: null }),
      aParcel({ dataset: 'plan', siteAreaSqm: null, landUse: null }),
    ],
    landUseAreas: [
      aLandUseArea({ siteAreaSqm: 10_000, landUse: '1705' }),
      aLandUseArea({ landUse: '16', siteAreaSqm: 5_000 }),
    ],
  });

  it('sorts 现状, the day and 规划 apart; land changes its use when it is handed over for building', () => {
    const before = tableOf(park, at('2024-12-31', 'verified'));
    const after = tableOf(park, at('2025-03-01', 'verified'));
    expect(find(before, 'use', '0802')?.cells).toMatchObject({
      existing: { hectares: 0 },
      atDay: { hectares: 0 },
      planned: { hectares: 3.33 },
    });
    expect(find(after, 'use', '0802')?.cells.atDay.hectares).toBe(3.33);
    expect(find(after, 'use', '1001')).toMatchObject({ change: -3.34 });
  });

  it('takes the stage of an outline from the record it stands for', () => {
    const record = aParcel({
      id: 'gongfa',
      dataset: 'plan',
      siteAreaSqm: null,
      landUse: null,
      events: [planned('started', '2024-06-01')],
    });
    const outline = aParcel({ illustrates: 'gongfa', landUse: '0802', existingLandUse: '1001' });
    const rows = tableOf({ ...park, parcels: [record, outline], landUseAreas: [] }, at('2024-06-01'));
    expect(find(rows, 'use', '0802')?.cells.atDay.hectares).toBe(1);
  });

  it('shows what the source does not state instead of hiding it', () => {
    expect(find(tableOf(park), 'notStated')?.cells).toMatchObject({
      existing: { hectares: 3.33 },
      planned: { hectares: 0 },
    });
  });

  it('keeps a class without finer codes in one row, and water out of building land', () => {
    const rows = tableOf(park);
    expect(rows.filter((row) => row.code?.startsWith('16')).map(({ kind }) => kind)).toEqual(['class']);
    expect(find(rows, 'group', null, 'open')?.cells.planned.hectares).toBe(1);
    expect(find(rows, 'group', null, 'regional')).toBeUndefined();
    expectReconciled(rows);
  });

  it('counts railways as building land of their own', () => {
    const rows = tableOf({
      ...park,
      landUseAreas: [aLandUseArea({ landUse: '1201' }), aLandUseArea({ landUse: '1207' })],
    });
    expect(find(rows, 'group', null, 'regional')?.cells.planned.hectares).toBe(0.5);
    expectReconciled(rows);
  });

  it('never adds datasets up, and states of the plan only the zones’ areas', () => {
    const two = {
      ...park,
      datasets: [dataset('sample', 'illustrative'), dataset('user', 'user')],
      landUseAreas: [...park.landUseAreas, aLandUseArea({ dataset: 'user', siteAreaSqm: 7_000 })],
    };
    const { tables } = landUseBalance(two, null, at('2025-01-01'));
    expect(
      tables.map(({ dataset: id, illustrative, totalSqm }) => [String(id), illustrative, totalSqm]),
    ).toEqual([
      ['sample', true, 115_000],
      ['user', false, 7_000],
    ]);
    const { documented } = landUseBalance(shippedPark, null, at('2025-01-01'));
    expect(documented.map(({ factId, quantity }) => [factId, quantity.value, quantity.comparator])).toEqual([
      ['S02', 400, '≈'],
      ['S11', 280, '≈'],
      ['S21', 850, '≈'],
    ]);
    expect(landUseBalance(aSmallPark(), null, at('2025-01-01')).tables).toEqual([]);
  });

  it('reconciles on the shipped park, in every zone, at any date, on both bases', () => {
    const days = fc
      .integer({ min: dayNumberOf('2023-01-01' as IsoDay), max: dayNumberOf('2027-12-31' as IsoDay) })
      .map(isoDayOf);
    const zone = fc.constantFrom(null, 'incubator', 'phase-1', 'phase-2');
    fc.assert(
      fc.property(days, zone, fc.constantFrom('plan' as const, 'verified' as const), (day, zoneId, basis) => {
        expectReconciled(tableOf(shippedPark, at(day, basis), zoneId));
      }),
      { numRuns: 40 },
    );
  });

  it('of a zone totals the area the plan states, within its tolerance', () => {
    const hectares = (zoneId: string) =>
      find(tableOf(shippedPark, at('2025-01-01'), zoneId), 'total')?.cells.planned.hectares;
    expect(hectares('incubator')).toBeCloseTo(26.67, 0);
    expect(hectares('phase-1')).toBeCloseTo(18.67, 0);
    expect(hectares('phase-2')).toBeCloseTo(56.67, 0);
  });
});

describe('land that stays what it is', () => {
  it('has the same figure before and after, and no change, on the shipped park and on awkward areas', () => {
    const awkward = aPark({
      datasets: [dataset('user:a', 'user')],
      parcels: [
        aParcel({ dataset: 'user:a', existingLandUse: '1001', landUse: '0901', siteAreaSqm: 33_333 }),
        aParcel({ dataset: 'user:a', existingLandUse: '1001', landUse: '0802', siteAreaSqm: 66_649 }),
      ],
      landUseAreas: ['1401', '1402', '1403', '1207'].map((landUse) =>
        aLandUseArea({ dataset: 'user:a', landUse, siteAreaSqm: 12_349.5 }),
      ),
    });
    for (const park of [awkward, shippedPark]) {
      const rows = tableOf(park, at('2027-12-31'));
      expectReconciled(rows);
      const stays = rows.filter(({ kind, code }) => kind === 'use' && /^1[2-7]/.test(code ?? ''));
      expect(stays.length).toBeGreaterThan(2);
      for (const { cells, change } of stays) {
        expect(change).toBe(0);
        expect(cells.planned).toEqual(cells.existing);
      }
    }
  });
});
