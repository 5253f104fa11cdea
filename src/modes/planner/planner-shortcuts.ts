import { deskActions } from '@/panels/actions';
import { deskStore } from '@/store/desk-store';
import type { Shortcut } from '../shortcuts';

/** Keys of the desk: those of its actions. */
export const plannerShortcuts: readonly Shortcut[] = deskActions.flatMap((action) =>
  action.key === null
    ? []
    : {
        key: action.key,
        withCommand: action.withCommand ?? false,
        everywhere: action.everywhere ?? false,
        available: () => action.available(deskStore().getState()),
        perform: () => action.perform(deskStore()),
      },
);
