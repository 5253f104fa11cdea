import type { AppStoreState } from './state';
import { type AppStore, appStore, useAppStore } from './store';

/** The page's one store under the name the desk's panels know it by. */
export type DeskStore = AppStore;
export type DeskStoreState = AppStoreState;
export const deskStore = appStore;
export const useDesk = useAppStore;
export const deskStoreOf = (store: AppStore): DeskStore => store;
