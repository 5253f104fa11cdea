import { useEffect } from 'react';
import { isSwitchedOff } from '@/panels/single-keys';

/** What a key does; `key` is `KeyboardEvent.key`. */
export interface Shortcut {
  readonly key: string;
  /** held with Ctrl or ⌘ */
  readonly withCommand?: boolean;
  /** held with Shift besides; asked of keys with Ctrl or ⌘ only, because Shift makes characters of others */
  readonly withShift?: boolean;
  /** works from within text fields and dialogs too */
  readonly everywhere?: boolean;
  /** whether it would do anything now; a key that would not is left to the browser */
  available?(): boolean;
  perform(): void;
}

/** Typing, sliders and pressed buttons keep their own keys. */
function keepsItsKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog[open]')) return true;
  if (key === 'Escape') return false;
  if (
    target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]')
  ) {
    return true;
  }
  const arrow = key.startsWith('Arrow') || key.startsWith('Page') || key === 'Home' || key === 'End';
  if (arrow && target.closest('[role="slider"], [role="tab"], input')) return true;
  return key === ' ' && target.closest('button, input, summary, a') !== null;
}

/** Listens on the page for as long as the caller stands. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const command = event.ctrlKey || event.metaKey;
      if (!command && isSwitchedOff(event.key)) return;
      const shortcut = shortcuts.find(
        ({ key, withCommand = false, withShift = false }) =>
          withCommand === command &&
          (!command || withShift === event.shiftKey) &&
          key.toLowerCase() === event.key.toLowerCase(),
      );
      if (!shortcut || shortcut.available?.() === false) return;
      if (!shortcut.everywhere && keepsItsKeys(event.target, event.key)) return;
      event.preventDefault();
      shortcut.perform();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);
}
