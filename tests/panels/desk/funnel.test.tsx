import { fireEvent, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { countableParcels } from '@/domain/lifecycle';
import { transferCalendar } from '@/domain/transfer-funnel';
import { transferMonths } from '@/domain/transfer-months';
import DeskPane from '@/panels/desk/DeskPane';
import { day, show, today } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

const open = () =>
  show(<DeskPane />, { park, asOf: day('2026-11-23'), today: day('2026-11-23'), deskPanel: 'funnel' });
const number = (root: Element, count: string) =>
  Number(/\d+/.exec(root.querySelector(`[data-count="${count}"]`)?.textContent ?? '')?.[0]);

describe('the funnel', () => {
  it('counts every parcel once, the plan’s own beside 示例', () => {
    const { container } = open();
    const here = (nature: string) =>
      [...container.querySelectorAll(`[data-count^="funnel.here.${nature}."]`)].reduce(
        (sum, cell) => sum + Number(cell.textContent),
        0,
      );
    expect(here('documented')).toBe(number(container, 'funnel.documented'));
    expect(here('documented')).toBe(1);
    expect(here('illustrative')).toBe(number(container, 'funnel.illustrative'));
    expect(here('documented') + here('illustrative')).toBe(countableParcels(park).length);
  });
});

describe('the calendar of transfers', () => {
  it('holds every transfer in the month it names, and puts a year into no month', () => {
    const clock = { asOf: day('2025-12-31'), basis: 'plan', today } as const;
    const entries = transferCalendar(park, null, clock);
    const rows = transferMonths(entries);
    const counted = rows.flatMap(({ cells }) => [...cells.values()]);
    const total = counted.reduce((sum, cell) => sum + cell.documented + cell.illustrative, 0);
    expect(total).toBe(entries.length);
    expect(counted.reduce((sum, cell) => sum + cell.documented, 0)).toBe(
      entries.filter(({ illustrative }) => !illustrative).length,
    );
    expect(transferMonths([{ ...entries[0], date: '2026' } as never])[0]?.when).toBe('2026');
  });

  it('lists what a pressed cell holds, and never badges the plan’s parcel as 示例', () => {
    const { container } = open();
    const strong = container.querySelector('[data-month] strong[data-count]');
    const cell = strong?.closest('button') as HTMLElement;
    expect(cell.getAttribute('aria-label')).toMatch(/规划 1 项/);
    fireEvent.click(cell);
    expect(cell.getAttribute('aria-pressed')).toBe('true');
    const list = container.querySelector('[data-calendar-list]') as HTMLElement;
    const line = [...list.querySelectorAll('li')].find((item) => item.textContent?.includes('工发智能园'));
    expect(line).toBeTruthy();
    expect(within(line as HTMLElement).queryByText('示例')).toBeNull();
    const sample = container.querySelector('[data-month] i[data-sample]')?.closest('button') as HTMLElement;
    fireEvent.click(sample);
    for (const item of list.querySelectorAll('li')) expect(item.textContent).toContain('示例');
  });
});
