import { createContext, useContext } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { ClockReading } from '@/domain/clock';
import { useAppStore } from '@/store/store';
import { type ClockSide, clockOfSide } from '@/store/two-dates';

/** Whose clock the panels below read; the page's unless a side of two dates says otherwise. */
export const ClockSideContext = createContext<ClockSide>('page');

/** The day, the basis and today, as one value that changes only when one of them does. */
export function useClock(): ClockReading {
  return useAppStore(useShallow(clockOfSide[useContext(ClockSideContext)]));
}
