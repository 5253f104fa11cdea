import type { DeskStoreState } from '@/store/desk-store';
import type { DeskAction } from './action';
import { clockActions } from './clock-actions';
import { editActions } from './edit-actions';
import { findActions } from './find-actions';
import { goActions } from './go-actions';
import { importActions } from './import-actions';
import { measureActions } from './measure-actions';
import { panelActions } from './panel-actions';
import { showActions } from './show-actions';
import { twoDatesActions } from './two-dates-actions';
import { openViewActions, viewActions } from './view-actions';

/** Everything a person can do at the desk. What is added here has its key, a place in the palette and a line of help. */
export const deskActions: readonly DeskAction[] = [
  ...findActions,
  ...panelActions,
  ...clockActions,
  ...twoDatesActions,
  ...goActions,
  ...showActions,
  ...viewActions,
  ...importActions,
  ...measureActions,
  ...editActions,
];

/** The same with what the person has made: a saved view is opened like any other place. */
export function actionsNow(state: DeskStoreState): readonly DeskAction[] {
  return [...deskActions, ...openViewActions(state)].filter((action) => action.available(state));
}
