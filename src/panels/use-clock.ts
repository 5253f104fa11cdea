import { createContext, useContext, useLayoutEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Basis, ClockReading } from '@/domain/clock';
import type { AppState } from '@/store/state';
import { appStore, useAppStore } from '@/store/store';
import { type ClockSide, clockOfSide } from '@/store/two-dates';

/** Whose clock the panels below read; the page's unless a side of two dates says otherwise. */
export const ClockSideContext = createContext<ClockSide>('page');

/** The day, the basis and today, as one value that changes only when one of them does. */
export function useClock(): ClockReading {
  return useAppStore(useShallow(clockOfSide[useContext(ClockSideContext)]));
}

/** The basis alone: a step of the clock does not render the caller. */
export function useBasis(): Basis {
  const clockOf = clockOfSide[useContext(ClockSideContext)];
  return useAppStore((state) => clockOf(state).basis);
}

/** The same function, which works its answer out again only when the clock has moved. */
export function oncePerClock<T>(of: (clock: ClockReading) => T): (clock: ClockReading) => T {
  let last: (ClockReading & { readonly answer: T }) | null = null;
  return (clock) => {
    if (last?.asOf !== clock.asOf || last.basis !== clock.basis || last.today !== clock.today)
      last = { ...clock, answer: of(clock) };
    return last.answer;
  };
}

/** That answer as a selector of the state. */
function useAnswer<T>(of: (clock: ClockReading) => T): (state: AppState) => T {
  const clockOf = clockOfSide[useContext(ClockSideContext)];
  return useMemo(() => {
    const answer = oncePerClock(of);
    return (state) => answer(clockOf(state));
  }, [of, clockOf]);
}

/**
 * A number or text worked out at the clock. The caller renders when it changes and not at every step of the clock.
 * @param of the same function as long as it would answer the same: its last answer is kept
 */
export function useAtClock<T extends number | string>(of: (clock: ClockReading) => T): T {
  return useAppStore(useAnswer(of));
}

/**
 * Shows what is worked out at the clock, at once and whenever it changes, without rendering the caller: for what
 * follows every step of the clock.
 * @param of as for `useAtClock`
 * @param show the same function as long as it shows the same way
 */
export function useShownAtClock<T extends number | string>(
  of: (clock: ClockReading) => T,
  show: (answer: T) => void,
): void {
  const answer = useAnswer(of);
  useLayoutEffect(() => {
    show(answer(appStore().getState()));
    return appStore().subscribe(answer, show);
  }, [answer, show]);
}
