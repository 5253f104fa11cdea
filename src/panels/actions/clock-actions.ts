import { clampDay } from '@/domain/clock';
import { nextStep, previousStep, stepDays } from '@/domain/timeline';
import type { DeskStore } from '@/store/desk-store';
import { always, type DeskAction } from './action';

function step(store: DeskStore, direction: 'next' | 'previous'): void {
  const { park, range, asOf, setAsOf } = store.getState();
  const days = stepDays(park, range);
  const day = direction === 'next' ? nextStep(days, asOf) : previousStep(days, asOf);
  if (day) setAsOf(day);
}

/** The clock and what counts on it. */
export const clockActions: readonly DeskAction[] = [
  {
    id: 'play',
    group: 'clock',
    labelKey: 'shell.help.space',
    key: ' ',
    perform: (store) => store.getState().setPlaying(!store.getState().playing),
    available: always,
  },
  {
    id: 'previousDate',
    group: 'clock',
    labelKey: 'shell.timeline.previous',
    key: '[',
    perform: (store) => step(store, 'previous'),
    available: ({ asOf, range }) => asOf > range.from,
  },
  {
    id: 'nextDate',
    group: 'clock',
    labelKey: 'shell.timeline.next',
    key: ']',
    perform: (store) => step(store, 'next'),
    available: ({ asOf, range }) => asOf < range.to,
  },
  {
    id: 'today',
    group: 'clock',
    labelKey: 'desk.actions.today',
    key: 'd',
    perform: (store) => store.getState().setAsOf(store.getState().today),
    available: ({ asOf, today, range }) => asOf !== clampDay(today, range),
  },
  {
    id: 'rangeStart',
    group: 'clock',
    labelKey: 'desk.actions.rangeStart',
    key: null,
    perform: (store) => store.getState().setAsOf(store.getState().range.from),
    available: ({ asOf, range }) => asOf !== range.from,
  },
  {
    id: 'rangeEnd',
    group: 'clock',
    labelKey: 'desk.actions.rangeEnd',
    key: null,
    perform: (store) => store.getState().setAsOf(store.getState().range.to),
    available: ({ asOf, range }) => asOf !== range.to,
  },
  {
    id: 'basis',
    group: 'clock',
    labelKey: 'shell.help.basis',
    key: 'b',
    perform: (store) => {
      const { basis, setBasis } = store.getState();
      setBasis(basis === 'plan' ? 'verified' : 'plan');
    },
    available: always,
  },
];
