import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import { Timeline } from '@/panels/timeline/Timeline';
import { tickLabelBoxes } from '@/panels/timeline/tick-label-boxes';
import { renderShell } from '../shell/shell-park';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const day = (text: string) => text as IsoDay;

describe('the slider', () => {
  it.each([
    ['{ArrowRight}', '2024-05-15', '2024-05-31'],
    ['{ArrowRight}', '2024-05-31', '2024-06-30'],
    ['{ArrowLeft}', '2024-05-31', '2024-04-30'],
    ['{PageUp}', '2024-05-31', '2025-12-31'],
    ['{PageDown}', '2024-05-31', '2023-12-31'],
    ['{Home}', '2024-05-31', '2023-01-01'],
    ['{End}', '2024-05-31', '2027-12-31'],
  ])('%s leads from %s → %s → %s', async (key, from, to) => {
    const { store } = renderShell(<Timeline />, { asOf: day(from) });
    screen.getByRole('slider').focus();
    await userEvent.keyboard(key);
    expect(store.getState().asOf).toBe(to);
  });

  it('and the date field follow the clock, back to where they were drawn, in whatever language', () => {
    const { store } = renderShell(<Timeline />, { asOf: day('2024-05-31') });
    const slider = screen.getByRole('slider');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: '输入日期' });
    const shown = () => [slider.getAttribute('aria-valuenow'), slider.style.left, field.value];
    const first = shown();
    act(() => store.getState().setAsOf(day('2025-12-31')));
    const [place, left, text] = shown();
    expect(text).toBe('2025-12-31');
    expect(Number(place) - Number(first[0])).toBe(579);
    expect(left).not.toBe(first[1]);
    act(() => store.getState().setLocale('en'));
    expect(shown()).toEqual([place, left, text]);
    act(() => store.getState().setAsOf(day('2024-05-31')));
    expect(shown()).toEqual(first);
  });

  it('says the date, the basis and that the day is still to come', () => {
    const { store } = renderShell(<Timeline />, { asOf: day('2027-12-31') });
    const slider = screen.getByRole('slider', { name: '所看的日期' });
    expect(slider.getAttribute('aria-valuetext')).toBe('2027-12-31，计划口径，今天之后');
    act(() => store.getState().setLocale('en'));
    expect(slider.getAttribute('aria-valuetext')).toBe('31 Dec 2027, as planned, after today');
  });
});

describe('the dates of the plan', () => {
  it('are buttons with their names, years are bands', async () => {
    const { store } = renderShell(<Timeline />, { asOf: day('2024-05-31') });
    await userEvent.click(screen.getByRole('button', { name: '前往 2023 年底：展厅建成' }));
    expect(store.getState().asOf).toBe('2023-12-31');
    expect(screen.getByRole('note', { name: /2025 年（全年）：营业收入/ })).toBeDefined();
  });

  it('are where the step buttons halt', async () => {
    const { store } = renderShell(<Timeline />, { asOf: day('2024-05-31') });
    await userEvent.click(screen.getByRole('button', { name: '下一个规划节点' }));
    expect(store.getState().asOf).toBe('2025-12-31');
    await userEvent.click(screen.getByRole('button', { name: '上一个规划节点' }));
    expect(store.getState().asOf).toBe('2023-12-31');
  });

  it('have names that never run into each other', () => {
    const boxes = tickLabelBoxes([0.2, 0.6, 1]);
    expect(boxes.map((box) => box.align)).toEqual(['centre', 'centre', 'end']);
    expect(boxes[0]?.width).toBeCloseTo(0.4);
    expect(boxes[2]?.width).toBeCloseTo(0.2);
  });
});

describe('the typed date', () => {
  it('moves the clock', async () => {
    const { store } = renderShell(<Timeline />);
    const field = screen.getByRole('textbox', { name: '输入日期' });
    await userEvent.clear(field);
    await userEvent.type(field, '2025年6月{Enter}');
    expect(store.getState().asOf).toBe('2025-06-30');
    expect((field as HTMLInputElement).value).toBe('2025-06-30');
  });

  it('is refused with the reason when it is wrong, and the clock stays', async () => {
    const { store } = renderShell(<Timeline />);
    const before = store.getState().asOf;
    const field = screen.getByRole('textbox', { name: '输入日期' });
    await userEvent.clear(field);
    await userEvent.type(field, '2025-02-30{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('2025-02-30');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(store.getState().asOf).toBe(before);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect((field as HTMLInputElement).value).toBe(before);
  });
});

describe('a date being typed', () => {
  it('is not overwritten by a clock that moves on', async () => {
    const { store } = renderShell(<Timeline />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: '输入日期' });
    await userEvent.clear(field);
    await userEvent.type(field, '2025-0');
    act(() => store.getState().setAsOf(day('2026-06-30')));
    expect(field.value).toBe('2025-0');
    await userEvent.keyboard('{Escape}');
    expect(field.value).toBe('2026-06-30');
  });
});

describe('playing', () => {
  let frames: FrameRequestCallback[] = [];
  const runFrame = (now: number) =>
    act(() => {
      const [frame] = frames.splice(0, 1);
      frame?.(now);
    });
  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
    vi.stubGlobal('cancelAnimationFrame', () => {
      frames = [];
    });
  });

  it('moves a month per 400 ms by the clock and stops at the end', async () => {
    const { store } = renderShell(<Timeline />, { asOf: day('2027-09-30') });
    await userEvent.click(screen.getByRole('button', { name: '播放' }));
    runFrame(1000);
    runFrame(1400);
    expect(store.getState().asOf).toBe('2027-10-31');
    runFrame(9000);
    expect(store.getState()).toMatchObject({ asOf: '2027-12-31', playing: false });
  });

  it('starts again from the first day when the end has been reached', async () => {
    const { store } = renderShell(<Timeline />, { asOf: day('2027-12-31') });
    await userEvent.click(screen.getByRole('button', { name: '播放' }));
    runFrame(0);
    expect(store.getState()).toMatchObject({ asOf: '2023-01-01', playing: true });
  });

  it('gives way to a hand on the slider', async () => {
    const { store } = renderShell(<Timeline />, { asOf: day('2024-01-31'), playing: true });
    runFrame(0);
    act(() => store.getState().setAsOf(day('2026-01-31')));
    runFrame(500);
    expect(store.getState()).toMatchObject({ asOf: '2026-01-31', playing: false });
  });

  it('steps through the dates of the plan when motion is unwelcome', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('reduced-motion'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { store } = renderShell(<Timeline />, { asOf: day('2023-01-01'), playing: true });
    runFrame(0);
    runFrame(1000);
    expect(store.getState().asOf).toBe('2023-01-01');
    runFrame(2000);
    expect(store.getState().asOf).toBe('2023-12-31');
  });
});

describe('the announcement', () => {
  it('comes once the clock is at rest', () => {
    vi.useFakeTimers();
    const { store, container } = renderShell(<Timeline />);
    const region = container.querySelector('[aria-live="polite"]');
    act(() => store.getState().setAsOf(day('2024-01-31')));
    act(() => store.getState().setAsOf(day('2024-02-29')));
    expect(region?.textContent).toBe('');
    act(() => vi.advanceTimersByTime(1000));
    expect(region?.textContent).toBe('2024-02-29，计划口径');
  });
});

it('scrubs by month with the pointer', () => {
  const { store, container } = renderShell(<Timeline />);
  const ruler = container.querySelector('[role="slider"]')?.parentElement as HTMLElement;
  ruler.getBoundingClientRect = () => ({ left: 0, width: 1000 }) as DOMRect;
  fireEvent.pointerDown(ruler, { button: 0, buttons: 1, clientX: 500 });
  expect(store.getState().asOf).toBe('2025-06-30');
  fireEvent.pointerMove(ruler, { buttons: 1, clientX: 2000 });
  expect(store.getState().asOf).toBe('2027-12-31');
});
