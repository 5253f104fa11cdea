import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading of what has just been opened, when it was opened by keyboard or when opening it took
 * the focused control off the page. A mouse click on the map leaves the focus there.
 */
export function useHeadingFocus(openThing: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const before = shown.current;
    shown.current = openThing;
    if (before === openThing) return;
    const active = document.activeElement;
    const byKeyboard = active !== null && active !== document.body && active.matches(':focus-visible');
    const focusWasLost = before !== null && (active === null || active === document.body);
    if (byKeyboard || focusWasLost) heading.current?.focus();
  }, [openThing]);
  return heading;
}
