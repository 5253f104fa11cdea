import type { DeskStore } from '@/store/desk-store';

/** Enters with the line in the middle, or leaves and gives the focus back to where one enters. */
export function toggleTwoDates(store: DeskStore): void {
  const { twoDates, setTwoDates, setSwipeAt } = store.getState();
  if (twoDates === 'off') {
    setSwipeAt(0.5);
    setTwoDates('swipe');
  } else leaveTwoDates(store);
}

export function leaveTwoDates(store: DeskStore): void {
  store.getState().setTwoDates('off');
  document.querySelector<HTMLElement>('[data-two-dates-toggle]')?.focus();
}
