import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { syncUrl } from '@/app/url/sync';
import { viewHash } from '@/domain/saved-view';
import { deskActions } from '@/panels/actions';
import { actionsNow } from '@/panels/actions/all-actions';
import { ViewsPanel } from '@/panels/views/ViewsPanel';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

let stop = () => {};
afterEach(() => stop());

function open() {
  window.history.replaceState(null, '', '#/planner');
  const shown = show(<ViewsPanel />, {
    sourcePark: shippedPark,
    asOf: day('2025-12-31'),
    deskPanel: 'views',
  });
  stop = syncUrl(shown.store, window);
  return shown;
}
const saveAs = async (name: string) => {
  await userEvent.type(screen.getByRole('textbox', { name: '视图名称' }), name);
  await userEvent.click(screen.getByRole('button', { name: '保存当前视图' }));
};

describe('saved views', () => {
  it('bring day, basis and selection back, and keep the language of the reader', async () => {
    const { store, container } = open();
    act(() => store.getState().select({ kind: 'zone', id: 'phase-2' }));
    await saveAs('二期 2025');
    expect(numbersWithoutProvenance(container)).toEqual([]);
    act(() => {
      store.getState().setAsOf(day('2023-06-30'));
      store.getState().setBasis('verified');
      store.getState().select(null);
      store.getState().setLocale('en');
    });
    await userEvent.click(screen.getByRole('button', { name: 'Open “二期 2025”' }));
    expect(store.getState()).toMatchObject({
      asOf: '2025-12-31',
      basis: 'plan',
      selected: { kind: 'zone', id: 'phase-2' },
      locale: 'en',
    });
    expect(window.location.hash).toContain('asOf=2025-12-31');
  });

  it('have one name each; renaming and deleting can be undone', async () => {
    const { store } = open();
    await saveAs('甲');
    await saveAs('甲');
    expect(screen.getByText(/已有同名视图/)).not.toBeNull();
    expect(store.getState().views).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: '重命名“甲”' }));
    await userEvent.keyboard('乙{Enter}');
    expect(store.getState().views[0]?.name).toBe('乙');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('重命名“乙”'));
    await userEvent.click(screen.getByRole('button', { name: '删除“乙”' }));
    expect(store.getState().views).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(store.getState().views[0]?.name).toBe('甲');
  });

  it('stand in the list of commands, and saving has its own', async () => {
    const { store } = open();
    await saveAs('甲');
    expect(actionsNow(store.getState()).find(({ id }) => id.startsWith('view.'))?.labelParams).toEqual({
      name: '甲',
    });
    act(() => deskActions.find(({ id }) => id === 'saveView')?.perform(store));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '视图名称' }));
  });
});

it('a view keeps neither the language nor the panel it was saved from', () => {
  expect(viewHash('#/planner?asOf=2025-12-31&lang=en&panel=views')).toBe('#/planner?asOf=2025-12-31');
  expect(viewHash('#/planner?panel=board&lang=zh')).toBe('#/planner?panel=board');
  expect(viewHash('#/planner?lang=zh')).toBe('#/planner');
});
