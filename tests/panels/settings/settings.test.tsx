import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { plannerShortcuts } from '@/modes/planner/planner-shortcuts';
import { useShortcuts } from '@/modes/shortcuts';
import { SettingsPanel } from '@/panels/settings/SettingsPanel';
import { StatusLine } from '@/panels/status-line/StatusLine';
import { numbersWithoutProvenance } from '../number-provenance';
import { show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

function Page() {
  useShortcuts(plannerShortcuts);
  return (
    <>
      <SettingsPanel />
      <StatusLine />
    </>
  );
}
const open = () => show(<Page />, { park: shippedPark });
const footer = () => screen.getByRole('contentinfo');

describe('审图号', () => {
  it('takes the place of 内部工作用图, beside 不作为划界依据, and can be undone', async () => {
    const { store, container } = open();
    expect(footer().textContent).toContain('内部工作用图');
    await userEvent.type(screen.getByRole('textbox'), ' 浙温S(2026)3号 {Enter}');
    expect(store.getState().settings.reviewNumber).toBe('浙温S(2026)3号');
    expect(footer().textContent).toContain('审图号：浙温S(2026)3号');
    expect(footer().textContent).toContain('不作为划界依据');
    expect(footer().textContent).not.toContain('内部工作用图');
    expect(numbersWithoutProvenance(container)).toEqual([]);
    act(() => store.getState().undo());
    expect(footer().textContent).toContain('内部工作用图');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  it('is shown as entered even when it does not look like one, with the doubt', async () => {
    open();
    await userEvent.type(screen.getByRole('textbox'), '12{Enter}');
    expect(footer().textContent).toContain('审图号：12');
    expect(screen.queryByText(/不像审图号/)).not.toBeNull();
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), 'GS（2026）1234号{Enter}');
    expect(screen.queryByText(/不像审图号/)).toBeNull();
  });
});

describe('single keys', () => {
  it('do nothing once switched off; Esc and Ctrl keep their meaning', async () => {
    const { store } = open();
    const [singleKeys] = screen.getAllByRole('switch');
    if (singleKeys) await userEvent.click(singleKeys);
    expect(store.getState().settings.singleKeys).toBe(false);
    await userEvent.click(document.body);
    await userEvent.keyboard('t3b');
    expect(store.getState()).toMatchObject({ openTable: null, selected: null, basis: 'plan' });
    act(() => store.getState().select({ kind: 'zone', id: 'phase-1' }));
    await userEvent.keyboard('{Escape}');
    expect(store.getState().selected).toBeNull();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState().settings.singleKeys).toBe(true);
    await userEvent.keyboard('t');
    expect(store.getState().openTable).toBe('parcels');
  });
});
