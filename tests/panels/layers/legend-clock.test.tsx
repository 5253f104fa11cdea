import { act } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases } from '@/domain/clock';
import { constructionStatuses, countByConstruction } from '@/domain/construction';
import { dayNumberOf, isoDayOf, planDateOf } from '@/domain/plan-date';
import { BuildingsLegend } from '@/panels/legend/BuildingsLegend';
import { ClockSideContext } from '@/panels/use-clock';
import { formatDate } from '@/wording/format-date';
import { day, show, today } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

describe('the legend of buildings', () => {
  it('says the day and counts its works, on whatever day the clock is set to while it stands there', () => {
    const { store, container } = show(<BuildingsLegend />, { park, asOf: day('2023-01-31') });
    const shown = (status: string) =>
      Number(container.querySelector(`[data-count="buildings.${status}"]`)?.textContent);
    const from = dayNumberOf(day('2023-01-01'));
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: dayNumberOf(day('2027-12-31')) }),
        fc.constantFrom(...bases),
        (number, basis) => {
          const asOf = isoDayOf(number);
          act(() => {
            store.getState().setAsOf(asOf);
            store.getState().setBasis(basis);
          });
          const counts = countByConstruction(park.buildings, { asOf, basis, today });
          expect(constructionStatuses.map(shown)).toEqual(
            constructionStatuses.map((status) => counts.get(status) ?? 0),
          );
          for (const status of constructionStatuses) {
            const row = container.querySelector(`[data-legend="${status}"]`);
            expect(row?.hasAttribute('data-empty')).toBe(!counts.get(status));
          }
          const time = container.querySelector('time');
          expect(time?.textContent).toBe(formatDate('zh-CN', planDateOf(asOf)));
          expect(time?.dateTime).toBe(asOf);
        },
      ),
      { numRuns: 25, seed: 5 },
    );
  });

  it('follows the clock of its own side of two dates', () => {
    const { store, container } = show(
      <ClockSideContext value="other">
        <BuildingsLegend />
      </ClockSideContext>,
      { park, asOf: day('2027-12-31'), otherAsOf: day('2023-01-31') },
    );
    expect(container.querySelector('time')?.dateTime).toBe('2023-01-31');
    act(() => store.getState().setOtherAsOf(day('2024-06-30')));
    expect(container.querySelector('time')?.dateTime).toBe('2024-06-30');
    act(() => store.getState().setAsOf(day('2025-06-30')));
    expect(container.querySelector('time')?.dateTime).toBe('2024-06-30');
  });
});
