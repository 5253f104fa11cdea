import '@/messages/two-dates';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aShellPark } from '@tests/panels/shell/shell-park';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { ChangesPanel } from '@/panels/desk/ChangesPanel';
import { TwoDatesToggle } from '@/panels/two-dates/TwoDatesToggle';
import TwoDatesView from '@/panels/two-dates/TwoDatesView';
import type { AppState } from '@/store/state';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

const open = (state: Partial<AppState> = {}, narrow = false) =>
  show(<TwoDatesView narrow={narrow} />, {
    park: shippedPark,
    asOf: day('2027-06-30'),
    twoDates: 'swipe',
    otherMapHealth: 'drawing',
    ...state,
  });
const count = (of: string) => document.querySelector(`[data-count="${of}"]`)?.textContent;

describe('two dates over the map', () => {
  it('have a date, a basis and numbers each, of their own day', async () => {
    const { store, container } = open();
    const left = screen.getByRole('region', { name: /左侧日期/ });
    const right = screen.getByRole('region', { name: /右侧日期/ });
    expect(within(left).getByRole<HTMLInputElement>('textbox').value).toBe('2023-01-01');
    expect(within(right).getByRole<HTMLInputElement>('textbox').value).toBe('2027-06-30');
    expect(count('other:parcels:all:inUse')).not.toBe(count('page:parcels:all:inUse'));
    await userEvent.click(within(left).getByRole('radio', { name: /^核实/ }));
    expect(store.getState()).toMatchObject({ otherBasis: 'verified', basis: 'plan' });
    expect(within(left).getByText('示意图，不作为划界依据')).toBeDefined();
    expect(numbersWithoutProvenance(container)).toEqual([]);
  });

  it('take a typed date on either side and refuse a wrong one with the reason', async () => {
    const { store } = open();
    const field = screen.getByRole('textbox', { name: '输入左侧日期' });
    await userEvent.clear(field);
    await userEvent.type(field, '2024{Enter}');
    expect(store.getState()).toMatchObject({ otherAsOf: '2024-12-31', asOf: '2027-06-30' });
    await userEvent.clear(field);
    await userEvent.type(field, '1999{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('2023-01-01');
    expect(store.getState().otherAsOf).toBe('2024-12-31');
  });

  it('have a line that moves by keys and names both dates', async () => {
    const { store } = open();
    const line = screen.getByRole('slider', { name: '两个日期的分界线' });
    line.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(store.getState().swipeAt).toBeCloseTo(0.54, 6);
    await userEvent.keyboard('{Home}');
    expect(line.getAttribute('aria-valuenow')).toBe('0');
    await userEvent.keyboard('{End}');
    expect(line.getAttribute('aria-valuetext')).toMatch(/2023-01-01.*计划.*2027-06-30/);
  });

  it('have a line that follows the pointer', () => {
    const { store } = open();
    const line = screen.getByRole('slider', { name: '两个日期的分界线' });
    const frame = line.parentElement as HTMLElement;
    frame.getBoundingClientRect = () => ({ left: 100, width: 400 }) as DOMRect;
    fireEvent.pointerMove(line, { clientX: 200, buttons: 1 });
    expect(store.getState().swipeAt).toBeCloseTo(0.25, 6);
    fireEvent.pointerMove(line, { clientX: 400, buttons: 0 });
    expect(store.getState().swipeAt).toBeCloseTo(0.25, 6);
  });

  it('can be exchanged, shown side by side where there is room, listed and left', async () => {
    const { store, unmount } = open();
    await userEvent.click(screen.getByRole('button', { name: '左右日期互换' }));
    expect(store.getState()).toMatchObject({ asOf: '2023-01-01', otherAsOf: '2027-06-30' });
    await userEvent.click(screen.getByRole('radio', { name: '并排' }));
    expect(store.getState().twoDates).toBe('sideBySide');
    expect(screen.queryByRole('slider')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '变化清单' }));
    expect(store.getState().deskPanel).toBe('changes');
    await userEvent.click(screen.getByRole('button', { name: '退出对照' }));
    expect(store.getState().twoDates).toBe('off');
    unmount();
    open({}, true);
    expect(screen.queryByRole('radio', { name: '并排' })).toBeNull();
  });

  it('say so where no second map can be drawn; numbers and list remain', () => {
    open({ otherMapHealth: 'unavailable' });
    expect(screen.getByRole('alert').textContent).toContain('第二幅地图');
    expect(screen.queryByRole('slider')).toBeNull();
    expect(count('other:parcels:all:existing')).toBeDefined();
    expect(screen.getByRole('button', { name: '变化清单' })).toBeDefined();
  });

  it('are entered beside the clock', async () => {
    const { store } = show(<TwoDatesToggle />, { park: shippedPark, swipeAt: 0.9 });
    await userEvent.click(screen.getByRole('button', { name: '两日对照' }));
    expect(store.getState()).toMatchObject({ twoDates: 'swipe', swipeAt: 0.5 });
  });
});

/** A day is typed over the one that stands there and taken with Enter. */
async function typeDay(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.type(field, `${text}{Enter}`);
}

describe('the list of changes', () => {
  it('lies between the same two days as the maps', async () => {
    const { store } = show(<ChangesPanel />, { park: aShellPark(), asOf: day('2025-12-31') });
    const [from, to] = ['自', '至'].map((name) => screen.getByLabelText(name));
    await typeDay(from as HTMLElement, '2024-06-30');
    expect(store.getState().otherAsOf).toBe('2024-06-30');
    await userEvent.click(screen.getByRole('button', { name: '在地图上对照这两日' }));
    expect(store.getState().twoDates).toBe('swipe');
    await typeDay(to as HTMLElement, '2026-06-30');
    expect(store.getState().asOf).toBe('2026-06-30');
    act(() => store.getState().setAsOf(day('2027-01-31')));
    expect((to as HTMLInputElement).value).toBe('2027-01-31');
  });
});
