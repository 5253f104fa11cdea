import { areaUnits } from '@/store/state';
import { layerGroups } from '@/symbology/layer-groups';
import { always, type DeskAction } from './action';

/** What is drawn, and how it is read. */
export const showActions: readonly DeskAction[] = [
  {
    id: 'colouring',
    group: 'show',
    labelKey: 'desk.actions.colouring',
    key: 'c',
    perform: (store) => {
      const { parcelColouring, setParcelColouring } = store.getState();
      setParcelColouring(parcelColouring === 'landUse' ? 'transferStage' : 'landUse');
    },
    available: ({ visibility }) => visibility.parcels,
  },
  {
    id: 'sample',
    group: 'show',
    labelKey: 'desk.actions.sample',
    key: 's',
    perform: (store) => store.getState().setSampleVisible(!store.getState().sampleVisible),
    available: always,
  },
  ...layerGroups.map(
    (group): DeskAction => ({
      id: `layer.${group}`,
      group: 'show',
      labelKey: `desk.actions.layer.${group}`,
      key: null,
      perform: (store) => store.getState().setGroupVisible(group, !store.getState().visibility[group]),
      available: always,
    }),
  ),
  {
    id: 'areaUnit',
    group: 'settings',
    labelKey: 'desk.actions.areaUnit',
    key: 'u',
    perform: (store) => {
      const { areaUnit, setAreaUnit } = store.getState();
      const next = areaUnits[(areaUnits.indexOf(areaUnit) + 1) % areaUnits.length];
      if (next) setAreaUnit(next);
    },
    available: always,
  },
  {
    id: 'theme',
    group: 'settings',
    labelKey: 'desk.actions.theme',
    key: null,
    perform: (store) => store.getState().setTheme(store.getState().theme === 'night' ? 'paper' : 'night'),
    available: always,
  },
  {
    id: 'language',
    group: 'settings',
    labelKey: 'desk.actions.language',
    key: null,
    perform: (store) => store.getState().setLocale(store.getState().locale === 'en' ? 'zh-CN' : 'en'),
    available: always,
  },
];
