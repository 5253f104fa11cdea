import { toggleTwoDates } from '@/panels/two-dates/two-dates';
import { always, type DeskAction } from './action';

/** Two dates beside one another. */
export const twoDatesActions: readonly DeskAction[] = [
  {
    id: 'twoDates',
    group: 'clock',
    labelKey: 'desk.actions.twoDates',
    key: 'w',
    perform: toggleTwoDates,
    available: always,
  },
  {
    id: 'twoDates.sideBySide',
    group: 'clock',
    labelKey: 'desk.actions.twoDates.sideBySide',
    key: null,
    perform: (store) => store.getState().setTwoDates('sideBySide'),
    available: ({ twoDates }) => twoDates !== 'sideBySide',
  },
  {
    id: 'twoDates.exchange',
    group: 'clock',
    labelKey: 'desk.actions.twoDates.exchange',
    key: null,
    perform: (store) => store.getState().exchangeDates(),
    available: ({ twoDates }) => twoDates !== 'off',
  },
];
