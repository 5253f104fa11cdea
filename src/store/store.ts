import { useStore } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { clampDay, clockRangeOf, planPeriod } from '@/domain/clock';
import { emptyPark } from '@/domain/empty-park';
import { datesOf } from '@/domain/park-dates';
import type { IsoDay } from '@/domain/plan-date';
import { sameSelection } from '@/domain/selection';
import { defaultVisibility, layerGroups } from '@/symbology/layer-groups';
import { createDeskSlice, initialDesk, withFilePark } from './desk';
import { createDeskPanelSlice, initialDeskPanel } from './desk-panel';
import { createDeskWishSlice, initialDeskWishes } from './desk-wishes';
import { createImportSlice, initialImport } from './import';
import { createMeasureSlice, initialMeasure } from './measure';
import { createPictureSlice, initialPicture } from './picture';
import type { AppState, AppStoreState, CameraRequest, ChangeOrigin } from './state';
import { createTableSlice, initialTableState } from './table';
import { createTwoDatesSlice, initialTwoDates } from './two-dates';

const noticeLimit = 5;

function initialState(today: IsoDay): AppState {
  return {
    ...initialDesk(emptyPark),
    ...initialDeskPanel,
    ...initialTableState,
    ...initialDeskWishes,
    ...initialTwoDates,
    ...initialMeasure,
    ...initialPicture,
    ...initialImport,
    asOf: clampDay(today, planPeriod),
    basis: 'plan',
    today,
    range: planPeriod,
    playing: false,
    selected: null,
    hovered: null,
    emphasis: [],
    visibility: defaultVisibility,
    parcelColouring: 'landUse',
    sampleVisible: true,
    mode: 'planner',
    modeOrigin: 'user',
    locale: 'zh-CN',
    theme: 'paper',
    areaUnit: 'mu',
    camera: null,
    cameraRequest: null,
    mapHealth: 'starting',
    isPictureDrawn: false,
    notices: [],
    sceneIndex: 0,
  };
}

/** Notices that say what has been imported: nothing of it is there any more. */
const untrueAfterUndo: ReadonlySet<string> = new Set(['import-done', 'import-left-out']);

/** One store for the page. Tests make their own. */
export function createAppStore(today: IsoDay, overrides: Partial<AppState> = {}) {
  let serial = 0;
  const nextId = () => {
    serial += 1;
    return serial;
  };
  const request = (
    target: CameraRequest['target'],
    origin: ChangeOrigin,
    animate: boolean,
  ): { cameraRequest: CameraRequest } => ({ cameraRequest: { id: nextId(), origin, target, animate } });

  return createStore<AppStoreState>()(
    subscribeWithSelector((set, get) => ({
      ...createTableSlice(set),
      ...createDeskWishSlice(set),
      ...initialState(today),
      ...overrides,
      ...withFilePark(
        { reports: overrides.reports ?? [], datasets: overrides.datasets ?? [], today },
        overrides.filePark ?? overrides.sourcePark ?? overrides.park ?? emptyPark,
      ),
      ...createDeskSlice(set, get),
      undo: () => {
        createDeskSlice(set, get).undo();
        set(({ notices }) => ({ notices: notices.filter(({ code }) => !untrueAfterUndo.has(code)) }));
      },
      ...createDeskPanelSlice(set),
      ...createTwoDatesSlice(set, get),
      ...createMeasureSlice(set, get),
      ...createPictureSlice(set, get, nextId),
      ...createImportSlice(set, get),
      setAsOf: (asOf) => {
        const clamped = clampDay(asOf, get().range);
        if (clamped !== get().asOf) set({ asOf: clamped });
      },
      setBasis: (basis) => {
        if (basis !== get().basis) set({ basis });
      },
      setPlaying: (playing) => set({ playing }),
      select: (selection, options) =>
        set((state) => ({
          ...(sameSelection(state.selected, selection) ? {} : { selected: selection }),
          ...(selection && options?.fly ? request({ type: 'selection', selection }, 'user', true) : {}),
        })),
      hover: (selection) => {
        if (!sameSelection(get().hovered, selection)) set({ hovered: selection });
      },
      setEmphasis: (emphasis) => set({ emphasis }),
      setGroupVisible: (group, visible) =>
        set((state) => ({ visibility: { ...state.visibility, [group]: visible } })),
      showOnlyGroups: (groups) =>
        set({
          visibility: Object.fromEntries(
            layerGroups.map((group) => [group, groups.includes(group)]),
          ) as AppState['visibility'],
        }),
      setParcelColouring: (parcelColouring) => set({ parcelColouring }),
      setSampleVisible: (sampleVisible) => set({ sampleVisible }),
      setMode: (mode) => set({ mode, modeOrigin: 'user' }),
      setLocale: (locale) => set({ locale }),
      setTheme: (theme) => set({ theme }),
      setAreaUnit: (areaUnit) => set({ areaUnit }),
      requestCamera: (target, origin, animate = true) => set(request(target, origin, animate)),
      reportCamera: (camera) => set({ camera }),
      reportMapHealth: (mapHealth) => set({ mapHealth }),
      reportPictureDrawn: () => set({ isPictureDrawn: true }),
      notify: (notice) =>
        set((state) => ({
          notices: [
            ...state.notices.filter(
              (other) =>
                other.code !== notice.code || JSON.stringify(other.params) !== JSON.stringify(notice.params),
            ),
            { ...notice, id: nextId() },
          ].slice(-noticeLimit),
        })),
      dismissNotice: (id) =>
        set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
      setScene: (sceneIndex) => set({ sceneIndex }),
      joinPark: (park) =>
        set((state) => {
          const range = clockRangeOf(datesOf(park));
          return {
            ...withFilePark(state, park),
            range,
            asOf: clampDay(state.asOf, range),
            otherAsOf: clampDay(state.otherAsOf, range),
          };
        }),
    })),
  );
}

export type AppStore = ReturnType<typeof createAppStore>;

/** The page's store, created once by `app`. */
let pageStore: AppStore | null = null;

export function setAppStore(store: AppStore): void {
  pageStore = store;
}

export function appStore(): AppStore {
  if (!pageStore) throw new Error('The store is created by app/main before anything is mounted.');
  return pageStore;
}

/** Subscribes a component to the least it needs. */
export function useAppStore<T>(selector: (state: AppStoreState) => T): T {
  return useStore(appStore(), selector);
}
