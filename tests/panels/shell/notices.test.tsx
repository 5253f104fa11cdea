import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyPark } from '@/domain/empty-park';
import { IssueList } from '@/panels/notices/IssueList';
import { MapUnavailable } from '@/panels/notices/MapUnavailable';
import { Notices } from '@/panels/notices/Notices';
import { ParkOverview } from '@/panels/overview/ParkOverview';
import { StatusLine } from '@/panels/status-line/StatusLine';
import { aShellPark, renderShell } from './shell-park';

afterEach(cleanup);

describe('notices', () => {
  it('say what was wrong in words and go when dismissed', async () => {
    const { store } = renderShell(<Notices />);
    act(() =>
      store.getState().notify({
        severity: 'warning',
        code: 'url-value-ignored',
        params: { name: 'basis', value: 'maybe' },
      }),
    );
    const notice = document.querySelector('[data-notice="url-value-ignored"]');
    expect(notice?.textContent).toContain('maybe');
    expect(notice?.textContent).not.toContain('url-value-ignored');
    await userEvent.click(screen.getByRole('button', { name: '关闭提示' }));
    expect(store.getState().notices).toEqual([]);
  });

  it('tell of a lost map picture only while it is lost', () => {
    const { store } = renderShell(<Notices />);
    act(() => store.getState().reportMapHealth('lost'));
    expect(screen.getByText(/正在恢复/)).toBeDefined();
    act(() => store.getState().reportMapHealth('drawing'));
    expect(screen.queryByText(/正在恢复/)).toBeNull();
  });
});

describe('without WebGL', () => {
  it('a panel in the map’s place says what works and opens the list', async () => {
    const onOpenList = vi.fn();
    renderShell(<MapUnavailable onOpenList={onOpenList} />, { mapHealth: 'unavailable' });
    expect(screen.getByRole('alert').textContent).toContain('WebGL');
    await userEvent.click(screen.getByRole('button', { name: '打开列表' }));
    expect(onOpenList).toHaveBeenCalledOnce();
  });

  it('nothing stands in the way of a map that draws', () => {
    renderShell(<MapUnavailable onOpenList={() => undefined} />, { mapHealth: 'drawing' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('data issues', () => {
  it('are listed with file, place, reason and remedy, the gravest first', () => {
    const park = aShellPark({
      issues: [
        { severity: 'warning', code: 'ring-open', params: {}, where: { file: 'a.geojson', feature: 'p-7' } },
        { severity: 'error', code: 'file-not-json', params: {}, where: { file: 'b.json', line: 12 } },
      ],
    });
    renderShell(<IssueList />, { park });
    const rows = [...document.querySelectorAll<HTMLElement>('[data-issue]')];
    expect(rows.map((row) => row.dataset.issue)).toEqual(['file-not-json', 'ring-open']);
    expect(rows[0]?.textContent).toContain('b.json · 第 12 行');
    expect(rows[1]?.textContent).toContain('对象 p-7');
  });
});

describe('the status line', () => {
  it('always says that the picture is a sketch and no basis for boundaries, in both languages', () => {
    const { store } = renderShell(<StatusLine />);
    expect(screen.getByText('示意图，不作为划界依据')).toBeDefined();
    expect(screen.getByText('内部工作用图')).toBeDefined();
    act(() => store.getState().setLocale('en'));
    expect(screen.getByText('Schematic, not a basis for boundaries')).toBeDefined();
  });
});

describe('the overview', () => {
  it('shows each zone with its stated land, or that the plan does not state it', () => {
    renderShell(<ParkOverview />);
    const cards = [...document.querySelectorAll<HTMLElement>('[data-zone-card]')];
    expect(cards.map((card) => card.dataset.zoneCard)).toEqual(['incubator', 'phase-1', 'phase-2']);
    expect(cards[1]?.querySelector('[data-fact="S11"]')?.textContent).toContain('280');
    expect(cards[0]?.textContent).toContain('规划未载明');
    expect(cards[0]?.textContent).not.toMatch(/\d/);
  });

  it('opens a zone and flies there', async () => {
    const { store } = renderShell(<ParkOverview />);
    await userEvent.click(screen.getByRole('button', { name: '查看产业园二期' }));
    expect(store.getState().selected).toEqual({ kind: 'zone', id: 'phase-2' });
    expect(store.getState().cameraRequest?.target.type).toBe('selection');
  });

  it('says so when the plan could not be read', () => {
    renderShell(<ParkOverview />, { park: emptyPark });
    expect(screen.getByText(/规划数据未能载入/)).toBeDefined();
  });
});
