import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aReport, onIndicator, onMilestone, onParcel } from '@tests/builders/reports';
import { describe, expect, it, vi } from 'vitest';
import type { PlanDate } from '@/domain/plan-date';
import { locales } from '@/messages/locale';
import { BoardPanel } from '@/panels/desk/BoardPanel';
import { DeskDrawer } from '@/panels/desk/DeskDrawer';
import DeskPane from '@/panels/desk/DeskPane';
import { ZonePanel } from '@/panels/zone';
import { deskPanelIds } from '@/store/desk-panel';
import type { AppState } from '@/store/state';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, show } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

const clock = { asOf: day('2026-11-23'), today: day('2026-11-23') };
const board = (state: Partial<AppState> = {}) => {
  const shown = show(<BoardPanel />, { park, ...clock, ...state });
  const row = (id: string) => {
    const found = shown.container.querySelector<HTMLElement>(`tr[data-row="${id}"]`);
    if (!found) throw new Error(`No row ${id}`);
    return found;
  };
  return { ...shown, row };
};
const main = () => screen.getByRole('table', { name: '“135”目标与时间节点' });
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const figure = (value: number, measure: 'revenue' | 'count', unit: 'hundredMillionYuan' | 'firm') =>
  ({ value, measure, unit, comparator: '=', kind: 'reported' }) as const;

describe('the 1-3-5 board', () => {
  it('holds 18 rows by due date', () => {
    board();
    const rows = [...main().querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(18);
    const due = rows.map((row) => row.querySelector('time')?.getAttribute('datetime') ?? '');
    const lastDay = due.map((date) => (date.length === 4 ? `${date}-12-31` : date));
    expect(lastDay).toEqual(lastDay.toSorted());
  });

  it('reads 12 of 13 targets and 6 of 7 milestones as overdue on 2026-11-23 without evidence', () => {
    const { container } = board();
    expect(text(container.querySelector('[data-count="board.numeric"]'))).toContain(
      '数值目标 13 项，逾期未核实 12 项',
    );
    expect(text(container.querySelector('[data-count="board.milestones"]'))).toContain(
      '时间节点 7 项，逾期未核实 6 项',
    );
    expect(main().querySelectorAll('tr[data-state="verified"]')).toHaveLength(0);
    for (const row of main().querySelectorAll('tbody tr')) expect(text(row)).toContain('无数据');
  });

  it('keeps comparator and 力争, and scores nothing that is said in words', () => {
    const { row, container } = board();
    expect(text(row('T05'))).toContain('超过 100 家');
    expect(text(row('T03'))).toContain('力争');
    const inWords = container.querySelectorAll('[aria-label="定性目标（不计分）"] tbody tr');
    expect(inWords.length).toBeGreaterThan(0);
    for (const each of inWords) expect(text(each)).toContain('定性');
  });

  it('turns to 已核实 by a report, on the board and in the zone panel alike', () => {
    const zone = park.zones.find(({ id }) =>
      park.milestones.some((milestone) => String(milestone.id) === 'M21' && milestone.zoneIds.includes(id)),
    );
    if (!zone) throw new Error('M21 names a zone.');
    const { store, container } = show(
      <>
        <BoardPanel />
        <ZonePanel zone={zone} />
      </>,
      { park, ...clock },
    );
    const row = () => text(container.querySelector('tr[data-row="M21"]'));
    const name = park.milestones.find(({ id }) => String(id) === 'M21')?.name.zh ?? '';
    const inZone = () =>
      text([...container.querySelectorAll('li')].find((item) => text(item).includes(name)) ?? null);
    expect(row()).toContain('逾期未核实');
    expect(inZone()).toContain('逾期未核实');
    act(() => void store.getState().putReport(aReport(onMilestone('M21'), '2025-06-30')));
    expect(row()).toContain('已核实');
    expect(inZone()).toContain('已核实');
    act(() => store.getState().undo());
    expect(row()).toContain('逾期未核实');
    expect(inZone()).toContain('逾期未核实');
  });

  it('shows a reported value with its document, and whether it reaches what was promised', () => {
    const report = aReport(onIndicator('T05'), '2025-12-31', { value: figure(80, 'count', 'firm') });
    const { row } = board({ reports: [report] });
    const reported = row('T05').querySelector(`[data-reported="${report.id}"]`);
    expect(text(reported)).toBe('80 家');
    expect(text(row('T05'))).toContain('未达到');
    expect(text(row('T05'))).toContain('公告');
    expect(row('T05').dataset.state).toBe('verified');
  });

  it('gives output value and revenue no common axis', () => {
    const { container } = board();
    const axes = [...container.querySelectorAll<HTMLElement>('tr[data-axis]')].map((row) => row.dataset.axis);
    expect(axes.some((axis) => axis?.startsWith('outputValue'))).toBe(true);
    expect(axes.some((axis) => axis?.startsWith('revenue'))).toBe(true);
    expect(container.querySelector('[data-board-sum]')).toBeNull();
  });

  it('sets floor space side by side, with a gap that is derived and no sum', () => {
    const { container } = board();
    const budget = container.querySelector('[data-space-budget]') as HTMLElement;
    const bars = [...budget.querySelectorAll<HTMLElement>('[data-bar]')].map((bar) => bar.dataset.bar);
    expect(bars).toEqual(['target', 'grossFloorAreaAboveGround', 'usableFloorArea', 'gap']);
    expect(within(budget).getByText('推算')).toBeTruthy();
    expect(budget.querySelector('[data-derived="X06#2"]')).not.toBeNull();
  });

  it('opens the citation of a row, and the form for its evidence', () => {
    const { store, row } = board();
    fireEvent.click(within(row('M11')).getAllByRole('button')[0] as HTMLElement);
    expect(store.getState().selected).toEqual({ kind: 'fact', id: 'M11' });
    fireEvent.click(within(row('T05')).getByRole('button', { name: /录入核实依据/ }));
    expect(store.getState().deskPanel).toBe('evidence');
    expect(store.getState().reportDraft?.subject).toEqual({ kind: 'indicator', id: 'T05' });
  });

  it('lists what serves a target and what serves none', () => {
    const { container } = board();
    const links = container.querySelector('[data-programme-links]') as HTMLElement;
    expect(links.querySelectorAll('[data-unlinked] li').length).toBeGreaterThan(0);
  });
});

describe('the drawer of the desk', () => {
  const reports = [
    aReport(onIndicator('T05'), '2025-12-31', { value: figure(120, 'count', 'firm') }),
    aReport(onParcel('gongfa-smart-park', 'sold'), '2024-05-10', { note: '第 3 号' }),
    aReport(onMilestone('M21'), '2025-06' as PlanDate),
  ];

  it.each(locales)('vouches for every number of every panel (%s)', { timeout: 60_000 }, (locale) => {
    const { store, container } = show(<DeskPane />, { park, ...clock, locale, reports, deskPanel: 'board' });
    for (const panel of deskPanelIds) {
      act(() => store.getState().setDeskPanel(panel));
      expect(container.querySelector(`[data-desk-panel="${panel}"]`), panel).not.toBeNull();
      expect(numbersWithoutProvenance(container), panel).toEqual([]);
    }
  });

  it('goes through its tabs by arrow keys', () => {
    const { store } = show(<DeskPane />, { park, ...clock, deskPanel: 'board' });
    fireEvent.keyDown(screen.getByRole('tab', { name: '目标' }), { key: 'ArrowRight' });
    expect(store.getState().deskPanel).toBe('evidence');
    fireEvent.keyDown(screen.getByRole('tab', { name: '核实依据' }), { key: 'End' });
    expect(store.getState().deskPanel).toBe(deskPanelIds.at(-1));
    expect(document.activeElement?.textContent).toBe('设置');
  });

  it('gives the focus back where it was opened from, and leaves a field before it closes', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const { store } = show(<DeskDrawer />, { park, ...clock, deskPanel: 'evidence' });
    const field = await screen.findByLabelText(/^文件名称/);
    field.focus();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '核实依据' }));
    expect(store.getState().deskPanel).toBe('evidence');
    act(() => store.getState().setDeskPanel(null));
    await waitFor(() => expect(document.activeElement).toBe(opener));
    opener.remove();
  });

  it('offers its parts as one list on a phone', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { store } = show(<DeskPane />, { park, ...clock, deskPanel: 'board' });
    expect(screen.queryByRole('tablist')).toBeNull();
    const list = screen.getByRole('combobox', { name: '工作台内容' });
    expect(document.activeElement).toBe(list);
    fireEvent.change(list, { target: { value: 'funnel' } });
    expect(store.getState().deskPanel).toBe('funnel');
    vi.unstubAllGlobals();
  });

  it('balances every column of the land-use table to its total', () => {
    const { container } = show(<DeskPane />, { park, ...clock, deskPanel: 'balance' });
    const tables = [...container.querySelectorAll('[data-balance]')];
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const total = [...table.querySelectorAll('tr[data-kind="total"] td')].map((cell) => text(cell));
      expect(total[1]).toBe('100.00');
      expect(total[3]).toBe('100.00');
      expect(total[5]).toBe('100.00');
    }
  });

  it('marks rows that must not be compared', () => {
    const { container } = show(<DeskPane />, { park, ...clock, deskPanel: 'compare' });
    const floorSpace = container.querySelector('[data-compare="floorSpace"]');
    expect(floorSpace?.getAttribute('data-comparable')).toBe('false');
    expect(text(floorSpace)).toContain('不可比');
  });
});
