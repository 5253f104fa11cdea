import { shippedPark } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases } from '@/domain/clock';
import { countableParcels } from '@/domain/lifecycle';
import { dayNumberOf, type IsoDay, isoDayOf } from '@/domain/plan-date';
import { zoneCountsAt } from '@/domain/zone-counts';

const today = '2026-11-24' as IsoDay;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('numbers by zone', () => {
  it('sum to all parcels and all buildings at every date, zone by zone and together', () => {
    const days = fc.integer({
      min: dayNumberOf('2023-01-01' as IsoDay),
      max: dayNumberOf('2027-12-31' as IsoDay),
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...bases), (number, basis) => {
        const counts = zoneCountsAt(shippedPark, { asOf: isoDayOf(number), basis, today });
        for (const row of [...counts.parcels, ...counts.buildings]) expect(sum(row.byZone)).toBe(row.total);
        expect(sum(counts.parcels.map(({ total }) => total))).toBe(countableParcels(shippedPark).length);
        expect(sum(counts.buildings.map(({ total }) => total))).toBe(shippedPark.buildings.length);
      }),
      { numRuns: 40 },
    );
  });
});

it('leave out what a filter keeps out', () => {
  const clock = { asOf: '2025-12-31' as IsoDay, basis: 'plan', today } as const;
  const one = countableParcels(shippedPark)[0]?.id ?? '';
  const counts = zoneCountsAt(shippedPark, clock, { parcels: new Set([one]), buildings: new Set() });
  expect(sum(counts.parcels.map(({ total }) => total))).toBe(countableParcels(shippedPark).length - 1);
});
