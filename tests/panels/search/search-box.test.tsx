import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SearchBox } from '@/panels/search/SearchBox';
import { deskStoreOf } from '@/store/desk-store';
import { numbersWithoutProvenance } from '../number-provenance';
import { show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

const open = (state: Parameters<typeof show>[1] = {}) => show(<SearchBox />, { park: shippedPark, ...state });
const field = () => screen.getByRole<HTMLInputElement>('combobox');
const hit = (id: string) => document.querySelector<HTMLElement>(`[data-search-hit="${id}"]`);

describe('the search field', () => {
  it('finds by Chinese, grouped by kind, and says how much to the ear', async () => {
    open();
    await userEvent.type(field(), '中关村');
    await waitFor(() => expect(hit('platform:platform-zhongguancun-centre')).not.toBeNull());
    expect(within(screen.getByRole('listbox')).getAllByRole('group')[0]).toBeDefined();
    expect(screen.getByRole('status').textContent).toMatch(/找到 \d+ 项/);
    expect(field().getAttribute('aria-expanded')).toBe('true');
  });

  it('finds by pinyin once the dictionary is here', async () => {
    open();
    await userEvent.type(field(), 'zgcxxg');
    await waitFor(() => expect(hit('platform:platform-zhongguancun-centre')).not.toBeNull(), {
      timeout: 5000,
    });
  });

  it('selects and flies with Enter, to what the arrows chose', async () => {
    const { store } = open();
    await userEvent.type(field(), '二期');
    await waitFor(() => expect(hit('zone:phase-2')?.getAttribute('aria-selected')).toBe('true'));
    expect(field().getAttribute('aria-activedescendant')).toBe(hit('zone:phase-2')?.id);
    await userEvent.keyboard('{Enter}');
    const selection = { kind: 'zone', id: 'phase-2' };
    expect(store.getState().selected).toEqual(selection);
    expect(store.getState().cameraRequest?.target).toEqual({ type: 'selection', selection });
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(store.getState().selected).not.toEqual(selection);
  });

  it('opens a find by a press, and a programme by its own page', async () => {
    const { store } = open();
    await userEvent.type(field(), '招商引资促进');
    await waitFor(() => expect(hit('programme:programme-recruitment')).not.toBeNull());
    await userEvent.click(hit('programme:programme-recruitment') as HTMLElement);
    expect(store.getState().selected).toEqual({ kind: 'programme', id: 'programme-recruitment' });
  });

  it('leaves Enter and arrows to an input method that is composing', async () => {
    const { store } = open();
    await userEvent.type(field(), '二期');
    await waitFor(() => expect(hit('zone:phase-2')).not.toBeNull());
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    expect(store.getState().selected).toBeNull();
  });

  it('clears with Esc first, and gives the focus back second, without touching the selection', async () => {
    const { store } = open({ selected: { kind: 'zone', id: 'phase-1' } });
    await userEvent.type(field(), '二期');
    await userEvent.keyboard('{Escape}');
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(field());
    expect(store.getState().selected).not.toBeNull();
  });

  it('takes the focus when an action wishes so', () => {
    const { store } = open();
    act(() => deskStoreOf(store).getState().wishForDesk('search'));
    expect(document.activeElement).toBe(field());
    expect(deskStoreOf(store).getState().deskWish).toBeNull();
  });

  it('says that nothing was found, and what can be looked for', async () => {
    open();
    await userEvent.type(field(), '没有这样的东西吧');
    await waitFor(() => expect(screen.getByText(/首字母/)).toBeDefined());
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('marks 示例 and what is only wanted, and says where every number comes from', async () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { container, unmount } = open({ locale });
      await userEvent.type(field(), locale === 'en' ? 'robot' : '机器人');
      await waitFor(() =>
        expect(screen.queryAllByText(locale === 'en' ? 'Wanted' : '拟引进')).not.toEqual([]),
      );
      expect(numbersWithoutProvenance(container)).toEqual([]);
      unmount();
    }
  });

  it('finds nothing of 示例 when that is off', async () => {
    open({ sampleVisible: false });
    await userEvent.type(field(), '示例');
    await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
    expect(document.querySelector('[data-search-hit^="parcel:sample"]')).toBeNull();
  });
});
