import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { CommandPalette, deskActions, keyCaps } from '@/panels/actions';
import { HelpDialog } from '@/panels/top-bar/HelpDialog';
import { deskStoreOf } from '@/store/desk-store';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

// jsdom draws no modal dialogs; only their being open matters here.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

function open(state: Parameters<typeof show>[1] = {}) {
  const shown = show(<CommandPalette />, { park: shippedPark, ...state });
  const store = deskStoreOf(shown.store);
  act(() => store.getState().setDeskDialog('palette'));
  return { ...shown, store };
}

describe('the actions', () => {
  it('have one id and one key each', () => {
    const ids = deskActions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = deskActions.flatMap((action) => (action.key === null ? [] : keyCaps(action).join('+')));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('do something whenever they say they can, and can be done twice', () => {
    for (const action of deskActions) {
      const { store: made, unmount } = show(<span />, {
        park: shippedPark,
        asOf: day('2025-06-30'),
        selected: { kind: 'zone', id: 'phase-1' },
      });
      const store = deskStoreOf(made);
      store.getState().setTableFilter({ zones: ['phase-1'] });
      const before = store.getState();
      if (action.available(before)) {
        action.perform(store);
        expect(store.getState(), action.id).not.toBe(before);
      }
      if (action.available(store.getState())) action.perform(store);
      unmount();
    }
  });

  it('go back from what was opened last', () => {
    const { store: made } = show(<span />, { park: shippedPark, selected: { kind: 'zone', id: 'phase-1' } });
    const store = deskStoreOf(made);
    store.getState().setOpenTable('parcels');
    const back = deskActions.find(({ id }) => id === 'back');
    back?.perform(store);
    expect(store.getState()).toMatchObject({ selected: null, openTable: 'parcels' });
    back?.perform(store);
    expect(store.getState().openTable).toBeNull();
    expect(back?.available(store.getState())).toBe(false);
  });
});

describe('the palette', () => {
  it('finds by words in either language and performs with Enter', async () => {
    const { store } = open();
    await userEvent.type(screen.getByRole('combobox'), 'Table: firms');
    expect(screen.getAllByRole('option')[0]?.getAttribute('data-action')).toBe('table.firms');
    expect(document.querySelectorAll('[data-action]')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().openTable).toBe('firms'));
    expect(store.getState().deskDialog).toBeNull();
  });

  it('leaves out what would do nothing now', () => {
    open({ selected: null });
    expect(document.querySelector('[data-action="flyToSelected"]')).toBeNull();
    expect(document.querySelector('[data-action="basis"]')).not.toBeNull();
  });

  it('walks by arrows around the ends', async () => {
    open();
    await userEvent.type(screen.getByRole('combobox'), '{ArrowUp}');
    const options = screen.getAllByRole('option');
    expect(options.at(-1)?.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(options.at(-1)?.id);
  });

  it.each([
    ['T05', 'fact:T05'],
    ['S02', 'fact:S02'],
    ['M11', 'fact:M11'],
    ['示例-一-03', 'parcel:sample:parcel-p1-03'],
    ['一期 03', 'parcel:sample:parcel-p1-03'],
    ['Incubator', 'zone:incubator'],
    ['kuka', 'firm:'],
  ])('finds things as the search does, and opens them with Enter: %s', async (typed, found) => {
    const { store } = open();
    await userEvent.type(screen.getByRole('combobox'), typed);
    const hit = await waitFor(() => {
      const first = document.querySelector<HTMLElement>(`[data-search-hit^="${found}"]`);
      if (!first) throw new Error(`${found} is not found`);
      return first;
    });
    for (const option of screen.getAllByRole('option')) {
      if (option === hit) break;
      await userEvent.keyboard('{ArrowDown}');
    }
    expect(hit.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(hit.id);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().selected).not.toBeNull());
    expect(`${store.getState().selected?.kind}:${store.getState().selected?.id}`).toContain(found);
    expect(store.getState().deskDialog).toBeNull();
  });

  it('finds the board by what everybody calls it', async () => {
    const { store } = open();
    await userEvent.type(screen.getByRole('combobox'), '1-3-5');
    expect(screen.getAllByRole('option')[0]?.getAttribute('data-action')).toBe('panel.board');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().deskPanel).toBe('board'));
  });

  it('says when no command is called so, and vouches for the digits on its keys', async () => {
    const { container } = open();
    expect(numbersWithoutProvenance(container)).toEqual([]);
    await userEvent.type(screen.getByRole('combobox'), 'qqqqq');
    expect(screen.getByRole('status').textContent).toContain('qqqqq');
  });
});

describe('the help', () => {
  it('tells every key of every action', () => {
    show(<HelpDialog open onClose={() => undefined} />);
    const text = document.body.textContent ?? '';
    for (const action of deskActions) {
      for (const cap of keyCaps(action)) expect(text).toContain(cap);
    }
  });
});
