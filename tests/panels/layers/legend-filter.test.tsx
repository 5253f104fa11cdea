import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { countRows, filterRows, tableRows } from '@/domain/table';
import { StageLegend } from '@/panels/legend/StageLegend';
import { namedBy } from '@/symbology/vocabularies';
import { day, show, today } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

const total = (root: HTMLElement) =>
  [...root.querySelectorAll('[data-count^="parcels."]')].reduce(
    (sum, element) => sum + Number(element.textContent),
    0,
  );

describe('the legend under a filter', () => {
  it('counts what the table counts, and says that something is left out', async () => {
    const asOf = day('2025-12-31');
    const { store, container } = show(<StageLegend />, { park, asOf });
    const rows = tableRows(park, 'parcels');
    expect(total(container)).toBe(rows.length);
    expect(screen.queryByText(/按筛选/)).toBeNull();
    act(() => store.getState().setTableFilter({ zones: ['phase-2'], siteArea: { min: 10_000, max: null } }));
    const note = await screen.findByText(/按筛选/);
    const clock = { asOf, basis: 'plan', today } as const;
    const left = filterRows(rows, 'parcels', store.getState().tableFilter, { park, clock }, namedBy);
    const { documented, illustrative } = countRows(rows, left);
    expect(left.length).toBeLessThan(rows.length);
    expect(total(container)).toBe(documented + illustrative);
    expect(note.textContent).toBe(`按筛选 ${left.length}/${rows.length}`);
    const clear = screen.getByRole('button', { name: '清除筛选' });
    clear.focus();
    fireEvent.click(clear);
    expect(screen.queryByText(/按筛选/)).toBeNull();
    expect(container.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect(total(container)).toBe(rows.length);
  });
});
