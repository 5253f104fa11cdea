import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back when a part of the page goes away with it: to what had it before the part was opened, or, when
 * that is gone too, to a place that is always there. A focus that is elsewhere by then stays where it is.
 * @param part the part, or something in it
 * @param within selector of the part as a whole, from what `part` holds outwards
 * @param fallback selector of the place that is always there
 * @param opened what is open in it: each new thing is opened from somewhere of its own
 */
export function useFocusReturn(
  part: RefObject<HTMLElement | null>,
  within: string,
  fallback: string,
  opened = '',
): void {
  const before = useRef<HTMLElement | null>(null);
  const seen = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (seen.current === opened) return;
    seen.current = opened;
    const active = document.activeElement;
    const whole = part.current?.closest(within);
    if (active instanceof HTMLElement && active !== document.body && !whole?.contains(active)) {
      before.current = active;
    }
  }, [part, within, opened]);
  useLayoutEffect(() => {
    const whole = part.current?.closest(within);
    return () => {
      if (!whole?.contains(document.activeElement)) return;
      const opener = before.current;
      // Once the part is off the page; whoever takes the focus in the same turn keeps it.
      queueMicrotask(() => {
        if (whole.isConnected || (document.activeElement ?? document.body) !== document.body) return;
        const target = isThere(opener) ? opener : document.querySelector<HTMLElement>(fallback);
        target?.focus({ preventScroll: true });
      });
    };
  }, [part, within, fallback]);
}

/** On the page and not hidden with what it stood in. */
function isThere(element: HTMLElement | null): element is HTMLElement {
  return element?.isConnected === true && element.closest('[hidden], [inert], dialog:not([open])') === null;
}
