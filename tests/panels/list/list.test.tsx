import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClockReading } from '@/domain/clock';
import { countItems, filterSections, listSections } from '@/panels/list/list-sections';
import { ParkList } from '@/panels/list/ParkList';
import { aShellPark, renderShell } from '../shell/shell-park';

afterEach(cleanup);

const clock = { asOf: '2026-11-24', basis: 'plan', today: '2026-11-24' } as ClockReading;

const section = (id: string) =>
  document.querySelector<HTMLElement>(`[data-list-section="${id}"]`) as HTMLElement;
const entry = (id: string) => document.querySelector<HTMLElement>(`[data-list-entry="${id}"]`);

describe('the list beside the map', () => {
  it('holds everything once: zones, and what is in them by kind, long lists closed', () => {
    renderShell(<ParkList />);
    expect(entry('zone:phase-2')).not.toBeNull();
    const heads = within(section('phase-2')).getAllByRole('button', { expanded: false });
    expect(heads.map((head) => head.textContent)).toEqual(['地块示例1', '建筑示例1']);
    expect(entry('parcel:sample:p2-01')).toBeNull();
  });

  it('does with Enter what a click on the map does: selects and asks the camera', async () => {
    const { store } = renderShell(<ParkList />);
    await userEvent.click(within(section('phase-2')).getByRole('button', { name: /地块/ }));
    entry('parcel:sample:p2-01')?.focus();
    await userEvent.keyboard('{Enter}');
    const selection = { kind: 'parcel', id: 'sample:p2-01' };
    expect(store.getState().selected).toEqual(selection);
    expect(store.getState().cameraRequest?.target).toEqual({ type: 'selection', selection });
    expect(entry('parcel:sample:p2-01')?.getAttribute('aria-current')).toBe('true');
  });

  it('lets the arrow keys walk through it', async () => {
    renderShell(<ParkList />);
    screen.getByRole('searchbox').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(entry('zone:incubator'));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('never lists a wanted firm under residents', () => {
    const groups = listSections(aShellPark(), 'zh-CN', clock).flatMap((found) => found.groups);
    const kinds = groups.filter((group) => group.items.some((item) => item.selection.id === 'wanted-1'));
    expect(kinds.map((group) => group.kind)).toEqual(['wanted']);
  });

  it('counts the parcel that 示例 illustrates once, by its outline, or by its record when 示例 is off', () => {
    const parcels = (sampleVisible: boolean) => {
      renderShell(<ParkList />, { sampleVisible });
      return [...document.querySelectorAll('[data-count$=".parcels"]')].map((count) => count.textContent);
    };
    expect(parcels(true)).toEqual(['2', '1']);
    expect(parcels(false)).toEqual(['1']);
  });

  it('filters by name, opens what it found and says how much', async () => {
    renderShell(<ParkList />);
    await userEvent.type(screen.getByRole('searchbox'), '拟引进');
    expect(entry('firm:wanted-1')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toBe('找到 1 项');
    await userEvent.type(screen.getByRole('searchbox'), '没有');
    expect(screen.getByRole('status').textContent).toContain('拟引进没有');
  });

  it('loses nothing whose zone could not be read', () => {
    const park = aShellPark({ zones: [] });
    const all = countItems(listSections(aShellPark(), 'en', clock));
    expect(countItems(listSections(park, 'en', clock))).toBe(all);
    expect(filterSections(listSections(park, 'en', clock), '  ', () => '')).toHaveLength(1);
  });
});
