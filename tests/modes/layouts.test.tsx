import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderShell } from '@tests/panels/shell/shell-park';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { modes } from '@/modes';

const windowOf = (width: number) => (query: string) => {
  const min = Number(/min-width: (\d+)px/.exec(query)?.[1] ?? 0);
  const max = Number(/max-width: (\d+)px/.exec(query)?.[1] ?? Number.POSITIVE_INFINITY);
  const matches = query.includes('width') && width >= min && width <= max;
  return { matches, addEventListener: () => undefined, removeEventListener: () => undefined };
};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the desk', () => {
  const Layout = modes.planner.Layout;
  beforeEach(() => vi.stubGlobal('matchMedia', windowOf(1440)));

  it('stands with both rails, the clock and the status line', () => {
    renderShell(<Layout />);
    expect(screen.getByRole('complementary', { name: '图层与列表' })).toBeDefined();
    expect(screen.getByRole('complementary', { name: '详情面板' })).toBeDefined();
    expect(screen.getByRole('slider')).toBeDefined();
    expect(screen.getByText('示意图，不作为划界依据')).toBeDefined();
  });

  it('draws the long panels after the first picture, or when the map is slow to come', () => {
    vi.useFakeTimers();
    try {
      const { store } = renderShell(<Layout />, { isPictureDrawn: false });
      const rail = screen.getByRole('complementary', { name: '详情面板' });
      expect(within(rail).queryByRole('heading')).toBeNull();
      act(() => store.getState().reportPictureDrawn());
      expect(within(rail).queryAllByRole('heading').length).toBeGreaterThan(0);

      renderShell(<Layout />, { isPictureDrawn: false });
      const other = screen.getByRole('complementary', { name: '详情面板' });
      act(() => void vi.advanceTimersByTime(4_600));
      expect(within(other).queryAllByRole('heading').length).toBeGreaterThan(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('collapses its rails and opens the right one again for whatever is chosen', async () => {
    const { store } = renderShell(<Layout />);
    await userEvent.click(screen.getByRole('button', { name: '收起左侧栏' }));
    // The focus goes on to the button that undoes it.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '展开左侧栏' }));
    await userEvent.click(screen.getByRole('button', { name: '收起右侧栏' }));
    expect(screen.queryByRole('complementary')).toBeNull();
    act(() => store.getState().select({ kind: 'zone', id: 'phase-2' }));
    const rail = screen.getByRole('complementary', { name: '详情面板' });
    expect(within(rail).getByRole('heading', { name: '产业园二期' })).toBeDefined();
  });

  it('has tabs that the arrow keys choose', async () => {
    renderShell(<Layout />);
    screen.getByRole('tab', { name: '图层' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: '列表' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('searchbox')).toBeDefined();
  });

  it('has keys for the clock, the basis and the way back', async () => {
    const { store } = renderShell(<Layout />, { selected: { kind: 'zone', id: 'phase-1' } });
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await userEvent.keyboard('[[');
    expect(store.getState().asOf).toBe('2025-12-31');
    await userEvent.keyboard('b');
    expect(store.getState().basis).toBe('verified');
    await userEvent.keyboard(' ');
    expect(store.getState().playing).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(store.getState().selected).toBeNull();
  });

  it('gives the overlaid rails one place at a time on a tablet', async () => {
    vi.stubGlobal('matchMedia', windowOf(1024));
    renderShell(<Layout />);
    expect(screen.getAllByRole('complementary')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: '展开左侧栏' }));
    expect(screen.getAllByRole('complementary')).toHaveLength(1);
  });
});

describe('the phone', () => {
  const Layout = modes.planner.Layout;
  beforeEach(() => vi.stubGlobal('matchMedia', windowOf(390)));

  it('raises its sheet for what is chosen and for a tab', async () => {
    const { store } = renderShell(<Layout />);
    const sheet = screen.getByRole('region', { name: '面板' });
    expect(sheet.dataset.height).toBe('peek');
    await userEvent.click(screen.getByRole('tab', { name: '列表' }));
    expect(sheet.dataset.height).toBe('half');
    act(() => store.getState().select({ kind: 'zone', id: 'phase-2' }));
    expect(screen.getByRole('tab', { name: '详情' }).getAttribute('aria-selected')).toBe('true');
  });

  it('lowers its sheet for what is answered on the map: a typed place, a measuring', async () => {
    const { store } = renderShell(<Layout />);
    const sheet = screen.getByRole('region', { name: '面板' });
    const raise = () => userEvent.click(screen.getByRole('tab', { name: '列表' }));
    await raise();
    act(() => store.getState().setPlaceMark({ at: [120.655, 27.99], system: 'EPSG:4490' }));
    expect(sheet.dataset.height).toBe('peek');
    await raise();
    expect(sheet.dataset.height).toBe('half');
    act(() => store.getState().startMeasuring('distance'));
    expect(sheet.dataset.height).toBe('peek');
  });

  it('folds the import down to show the map, when asked and for what is looked at in its lists', async () => {
    const preview = { features: [], bounds: null, lit: null };
    const { store } = renderShell(<Layout />, { importStep: 'review', importPreview: preview });
    const fold = await screen.findByRole('button', { name: '看地图' });
    const commit = () => screen.getByRole('button', { name: '没有可导入的内容' });
    const body = fold.closest('section')?.querySelector<HTMLElement>('header + div');
    await userEvent.click(fold);
    expect([body?.hidden, fold.textContent, fold.getAttribute('aria-expanded')]).toEqual([
      true,
      '回到核对',
      'false',
    ]);
    expect(commit()).toBeDefined();
    await userEvent.click(fold);
    expect(body?.hidden).toBe(false);
    const look = () => act(() => store.getState().draftImport({ importPreview: { ...preview, lit: 'a' } }));
    look();
    expect(body?.hidden).toBe(true);
    await userEvent.click(fold);
    look();
    expect(body?.hidden).toBe(true);
    // The button it was opened by stands in the menu, which is closed.
    await userEvent.click(screen.getByRole('button', { name: '取消导入' }));
    expect(document.activeElement).toBe(document.querySelector('[data-menu-toggle]'));
  });
});

describe('the tour', () => {
  const Layout = modes.tour.Layout;
  beforeEach(() => vi.stubGlobal('matchMedia', windowOf(1440)));

  it('goes forth and back by buttons, beads and keys, and shows figures with their source', async () => {
    const { store } = renderShell(<Layout />, { mode: 'tour' });
    act(() => modes.tour.enter(store));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('场景a');
    expect(document.querySelector('[data-fact="S11"]')?.textContent).toContain('280');
    await userEvent.click(screen.getByRole('button', { name: '下一站' }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('场景b');
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('场景a');
    await userEvent.click(screen.getByRole('button', { name: '第 2 站：场景b' }));
    expect(store.getState().emphasis).toEqual(['phase-2']);
    await userEvent.keyboard('{Escape}');
    expect(store.getState().mode).toBe('planner');
  });

  it('on a phone carries the way on beside the route, and from the last stop out', async () => {
    vi.stubGlobal('matchMedia', windowOf(390));
    const { store } = renderShell(<Layout />, { mode: 'tour' });
    act(() => modes.tour.enter(store));
    const route = within(screen.getByRole('navigation', { name: '导览站点' }));
    await userEvent.click(route.getByRole('button', { name: '下一站' }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('场景b');
    await userEvent.click(route.getByRole('button', { name: '上一站' }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('场景a');
    const stops = route.getAllByRole('listitem').length;
    for (let step = 0; step < stops; step += 1)
      await userEvent.click(route.getByRole('button', { name: /^(下一站|结束，回到工作台)$/ }));
    expect(store.getState().mode).toBe('planner');
  });
});

describe('the exhibition', () => {
  const Layout = modes.exhibition.Layout;
  beforeEach(() => vi.stubGlobal('matchMedia', windowOf(1920)));

  it('shows title, one figure and the years, listens to a clicker, and leaves with Esc', async () => {
    const { store } = renderShell(<Layout />, { mode: 'exhibition' });
    act(() => modes.exhibition.enter(store));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('场景x');
    expect(document.querySelectorAll('[data-exhibition-figure]')).toHaveLength(1);
    expect(screen.getByText('2027')).toBeDefined();
    await userEvent.keyboard('{PageDown}');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('场景y');
    await userEvent.keyboard('{Escape}');
    expect(store.getState().mode).toBe('planner');
    act(() => modes.exhibition.exit(store));
  });
});
