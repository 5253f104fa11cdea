import { act, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { TableId } from '@/domain/table';
import { TableDrawer } from '@/panels/table/TableDrawer';
import { type DeskStore, deskStoreOf } from '@/store/desk-store';
import type { AppState } from '@/store/state';
import { show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

/** jsdom lays nothing out: the virtual rows need a height to be made for. */
export function withLayout(): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(680);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
}

export const row = (key: string) => document.querySelector<HTMLElement>(`[data-table-row="${key}"]`);
export const rowKeys = () =>
  [...document.querySelectorAll<HTMLElement>('[data-table-row]')].map((one) => one.dataset.tableRow);
export const cell = (key: string, column: string) =>
  row(key)?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? null;

/** Opens a table over the shipped park, or another one, and waits for its chunk. */
export async function openTable(id: TableId, state: Partial<AppState> = {}) {
  const shown = show(<TableDrawer />, { park: shippedPark, ...state });
  const store: DeskStore = deskStoreOf(shown.store);
  act(() => store.getState().setOpenTable(id));
  await screen.findByRole('tabpanel');
  return { ...shown, store };
}
