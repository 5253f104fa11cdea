import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DeskTabs } from '@/panels/desk/DeskTabs';
import { appStore, useAppStore } from '@/store/store';
import { show } from '../panel-driver';

/** The strip as the desk holds it, and something else that can have the focus. */
function Desk() {
  const id = useAppStore((state) => state.deskPanel) ?? 'board';
  return (
    <>
      <button type="button">elsewhere</button>
      <DeskTabs base="desk" id={id} onOpen={(panel) => appStore().getState().setDeskPanel(panel)} />
    </>
  );
}
const openTab = () => screen.getByRole('tab', { selected: true });

describe('the tabs of the desk', () => {
  it('move with the arrows, and a focus on a tab follows the panel however it was changed', () => {
    const { store } = show(<Desk />, { deskPanel: 'board' });
    act(() => openTab().focus());
    fireEvent.keyDown(openTab(), { key: 'End' });
    expect(store.getState().deskPanel).toBe('settings');
    expect(document.activeElement).toBe(openTab());
    // The list of commands gives the focus back to the tab, then opens another panel.
    act(() => store.getState().setDeskPanel('changes'));
    expect(openTab().dataset.deskTab).toBe('changes');
    expect(document.activeElement).toBe(openTab());
  });

  it('leave a focus alone that stands elsewhere', () => {
    const { store } = show(<Desk />, { deskPanel: 'board' });
    const elsewhere = screen.getByText('elsewhere');
    act(() => elsewhere.focus());
    act(() => store.getState().setDeskPanel('changes'));
    expect(document.activeElement).toBe(elsewhere);
  });
});
