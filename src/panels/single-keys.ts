import { appStore } from '@/store/store';

/** A letter, digit or sign; arrows, Esc, the space bar and the like are no characters in the sense of WCAG 2.1.4. */
export const isCharacterKey = (key: string) => key.length === 1 && key !== ' ';

/** Whether a key without Ctrl or ⌘ does nothing, because the person has switched such keys off. */
export function isSwitchedOff(key: string): boolean {
  return isCharacterKey(key) && !appStore().getState().settings.singleKeys;
}
