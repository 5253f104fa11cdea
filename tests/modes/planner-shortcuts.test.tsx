import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { day, show } from '@tests/panels/panel-driver';
import { shippedPark } from '@tests/panels/shipped-park';
import { describe, expect, it } from 'vitest';
import { plannerShortcuts } from '@/modes/planner/planner-shortcuts';
import { useShortcuts } from '@/modes/shortcuts';
import { deskActions } from '@/panels/actions';
import { deskStoreOf } from '@/store/desk-store';

function Desk() {
  useShortcuts(plannerShortcuts);
  return <input aria-label="field" />;
}

function desk() {
  const { store } = show(<Desk />, { park: shippedPark, asOf: day('2025-06-30') });
  return deskStoreOf(store);
}

describe('the keys of the desk', () => {
  it('are those of its actions', () => {
    const keys = deskActions.flatMap(({ key, keyWithShift }) =>
      [key, keyWithShift].filter((one) => typeof one === 'string'),
    );
    expect(plannerShortcuts.map(({ key }) => key)).toEqual(keys);
  });

  it('take back with Z, and bring back with Y or with Shift and Z', async () => {
    const store = desk();
    for (const name of ['a', 'b']) {
      act(() => store.getState().putView({ id: name, name, hash: '#/planner' }));
    }
    const views = () => store.getState().views.map(({ id }) => id);
    await userEvent.keyboard('{Control>}zz{/Control}');
    expect(views()).toEqual([]);
    await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(views()).toEqual(['a']);
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(views()).toEqual(['a', 'b']);
  });

  it('open and close the tables, go to a zone, and step back', async () => {
    const store = desk();
    await userEvent.keyboard('t');
    expect(store.getState().openTable).toBe('parcels');
    await userEvent.keyboard('3');
    expect(store.getState().selected).toEqual({ kind: 'zone', id: 'phase-2' });
    await userEvent.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ selected: null, openTable: 'parcels' });
    await userEvent.keyboard('{Escape}');
    expect(store.getState().openTable).toBeNull();
    await userEvent.keyboard('g');
    expect(store.getState().deskPanel).toBe('board');
    await userEvent.keyboard('{Escape}');
    expect(store.getState().deskPanel).toBeNull();
  });

  it('belong to a text field while somebody types there, all but the palette’s', async () => {
    const store = desk();
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.keyboard('tb3');
    expect(store.getState()).toMatchObject({ openTable: null, basis: 'plan', selected: null });
    await userEvent.keyboard('{Control>}z{/Control}{Control>}k{/Control}');
    expect(store.getState().deskDialog).toBe('palette');
    act(() => store.getState().setDeskDialog(null));
  });

  it('do nothing where there is nothing to do', async () => {
    const store = desk();
    const before = store.getState();
    await userEvent.keyboard('fx{Escape}');
    expect(store.getState()).toBe(before);
  });
});
