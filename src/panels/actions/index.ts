export { actionGroups, type DeskAction, keyCaps } from './action';
export { deskActions } from './all-actions';
export { CommandPalette, Keys } from './CommandPalette';
