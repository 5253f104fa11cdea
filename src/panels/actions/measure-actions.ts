import { type MeasureKind, measureKinds } from '@/domain/measuring';
import { always, type DeskAction } from './action';

const keys: Readonly<Record<MeasureKind, string>> = { distance: 'm', area: 'a', bearing: 'r' };

/** Measuring, the read-out, and going to coordinates. */
export const measureActions: readonly DeskAction[] = [
  {
    id: 'goTo',
    group: 'find',
    labelKey: 'desk.actions.goTo',
    key: 'l',
    perform: (store) => store.getState().wishForDesk('search'),
    available: always,
  },
  ...measureKinds.map(
    (kind): DeskAction => ({
      id: `measure.${kind}`,
      group: 'find',
      labelKey: `desk.actions.measure.${kind}`,
      key: keys[kind],
      perform: (store) => {
        const { measuring, startMeasuring, endMeasuring } = store.getState();
        if (measuring?.kind === kind) endMeasuring();
        else startMeasuring(kind);
      },
      available: ({ mapHealth }) => mapHealth !== 'unavailable',
    }),
  ),
  {
    id: 'readOut',
    group: 'show',
    labelKey: 'desk.actions.readOut',
    key: null,
    perform: (store) => store.getState().setReadOutOpen(!store.getState().readOutOpen),
    available: always,
  },
];
