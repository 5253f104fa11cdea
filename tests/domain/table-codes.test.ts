import { shippedPark } from '@tests/panels/shipped-park';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases } from '@/domain/clock';
import { parcelStateAt } from '@/domain/lifecycle';
import { dayNumberOf, type IsoDay, isoDayOf } from '@/domain/plan-date';
import { tableFacets, tableRows } from '@/domain/table';
import type { ParcelRow } from '@/domain/table/land-tables';

const day = (text: string) => text as IsoDay;

describe('what the text filter asks of ten thousand parcels', () => {
  it('is the stage and evidence of the lifecycle, on every day and both bases', () => {
    const rows = tableRows(shippedPark, 'parcels') as readonly ParcelRow[];
    expect(rows.length).toBeGreaterThan(50);
    const days = fc.integer({ min: dayNumberOf(day('2022-12-01')), max: dayNumberOf(day('2028-01-31')) });
    fc.assert(
      fc.property(days, days, fc.constantFrom(...bases), (asOf, today, basis) => {
        const clock = { asOf: isoDayOf(asOf), today: isoDayOf(today), basis };
        const facets = tableFacets(shippedPark, 'parcels', clock);
        for (const row of rows) {
          const { stage, evidence } = parcelStateAt(row.record, clock);
          const code = facets.get(row)?.code;
          expect([code?.('stage'), code?.('evidence')], String(row.record.id)).toEqual([stage, evidence]);
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  });
});
