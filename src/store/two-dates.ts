import { type Basis, type ClockRange, type ClockReading, clampDay, planPeriod } from '@/domain/clock';
import type { IsoDay } from '@/domain/plan-date';

/** One map · both dates in one picture with a line between them · one picture per date. */
export const twoDatesModes = ['off', 'swipe', 'sideBySide'] as const;
export type TwoDatesMode = (typeof twoDatesModes)[number];

/** Whose clock something shows: the page's own (right), or the other one of two dates (left). */
export const clockSides = ['other', 'page'] as const;
export type ClockSide = (typeof clockSides)[number];

/** `none`: there is no second map · `unavailable`: the machine gives no second picture. */
export type OtherMapHealth = 'none' | 'drawing' | 'unavailable';

/**
 * Two dates beside one another. The page's clock is the later reading on the right; the other one stands left. The
 * panel of changes lists what lies between the two.
 */
export interface TwoDatesState {
  readonly twoDates: TwoDatesMode;
  readonly otherAsOf: IsoDay;
  readonly otherBasis: Basis;
  /** place of the line, 0…1 of the free width of the map */
  readonly swipeAt: number;
  readonly otherMapHealth: OtherMapHealth;
}

export interface TwoDatesActions {
  setTwoDates(mode: TwoDatesMode): void;
  setOtherAsOf(day: IsoDay): void;
  setOtherBasis(basis: Basis): void;
  /** Left becomes right: day and basis change places. */
  exchangeDates(): void;
  setSwipeAt(share: number): void;
  reportOtherMap(health: OtherMapHealth): void;
}

export const initialTwoDates: TwoDatesState = {
  twoDates: 'off',
  otherAsOf: planPeriod.from,
  otherBasis: 'plan',
  swipeAt: 0.5,
  otherMapHealth: 'none',
};

interface Clocks {
  readonly asOf: IsoDay;
  readonly basis: Basis;
  readonly today: IsoDay;
  readonly otherAsOf: IsoDay;
  readonly otherBasis: Basis;
}

/** The reading of one side's clock. Today is one for both. */
export type ClockOf = (state: Clocks) => ClockReading;
export const clockOfSide: Readonly<Record<ClockSide, ClockOf>> = {
  page: ({ asOf, basis, today }) => ({ asOf, basis, today }),
  other: ({ otherAsOf, otherBasis, today }) => ({ asOf: otherAsOf, basis: otherBasis, today }),
};

type State = Clocks & TwoDatesState & { readonly range: ClockRange };

export function createTwoDatesSlice(set: (patch: Partial<State>) => void, get: () => State): TwoDatesActions {
  return {
    setTwoDates: (twoDates) => {
      if (twoDates !== get().twoDates) set({ twoDates });
    },
    setOtherAsOf: (day) => {
      const otherAsOf = clampDay(day, get().range);
      if (otherAsOf !== get().otherAsOf) set({ otherAsOf });
    },
    setOtherBasis: (otherBasis) => {
      if (otherBasis !== get().otherBasis) set({ otherBasis });
    },
    exchangeDates: () => {
      const { asOf, basis, otherAsOf, otherBasis } = get();
      set({ asOf: otherAsOf, basis: otherBasis, otherAsOf: asOf, otherBasis: basis });
    },
    setSwipeAt: (share) => {
      const swipeAt = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0.5;
      if (swipeAt !== get().swipeAt) set({ swipeAt });
    },
    reportOtherMap: (otherMapHealth) => {
      if (otherMapHealth !== get().otherMapHealth) set({ otherMapHealth });
    },
  };
}
