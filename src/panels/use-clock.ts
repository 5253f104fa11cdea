import { createContext, useContext, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Basis, ClockReading } from '@/domain/clock';
import { useAppStore } from '@/store/store';
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

/**
 * A number or text worked out at the clock. The caller renders when it changes and not at every step of the clock.
 * @param of the same function as long as it would answer the same: its last answer is kept
 */
export function useAtClock<T extends number | string>(of: (clock: ClockReading) => T): T {
  const clockOf = clockOfSide[useContext(ClockSideContext)];
  const answer = useMemo(() => {
    let last: {
      readonly asOf: string;
      readonly basis: Basis;
      readonly today: string;
      readonly answer: T;
    } | null = null;
    return (state: Parameters<typeof clockOf>[0]): T => {
      const clock = clockOf(state);
      if (last?.asOf !== clock.asOf || last.basis !== clock.basis || last.today !== clock.today)
        last = { ...clock, answer: of(clock) };
      return last.answer;
    };
  }, [of, clockOf]);
  return useAppStore(answer);
}
