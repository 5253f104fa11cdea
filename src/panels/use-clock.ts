import { useShallow } from 'zustand/react/shallow';
import type { ClockReading } from '@/domain/clock';
import { useAppStore } from '@/store/store';

/** The day, the basis and today, as one value that changes only when one of them does. */
export function useClock(): ClockReading {
  return useAppStore(useShallow(({ asOf, basis, today }) => ({ asOf, basis, today })));
}
