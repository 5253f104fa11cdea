import type { KeyboardEvent, RefObject } from 'react';
import { leapFrom } from './table-span';

/** Arrows, Page and Home/End lead from row to row; a row that was out of sight gets the focus when it has been made. */
export function useRowWalk(
  scroller: RefObject<HTMLElement | null>,
  here: number,
  count: number,
  goTo: (index: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const next = leapFrom(event.key, here, count);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-row-index="${next}"]`)
        ?.focus({ preventScroll: true }),
    );
  };
}
