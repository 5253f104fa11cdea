import type { DeskAction } from '@/panels/actions';
import { deskActions } from '@/panels/actions';
import { deskStore } from '@/store/desk-store';
import type { Shortcut } from '../shortcuts';

function shortcutsOf(action: DeskAction): readonly Shortcut[] {
  const { key, keyWithShift, withCommand = false, everywhere = false } = action;
  const does = {
    everywhere,
    available: () => action.available(deskStore().getState()),
    perform: () => action.perform(deskStore()),
  };
  return [
    ...(key === null ? [] : [{ key, withCommand, ...does }]),
    ...(keyWithShift === undefined
      ? []
      : [{ key: keyWithShift, withCommand: true, withShift: true, ...does }]),
  ];
}

/** Keys of the desk: those of its actions. */
export const plannerShortcuts: readonly Shortcut[] = deskActions.flatMap(shortcutsOf);
