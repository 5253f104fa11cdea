import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import { createDeskWishSlice, type DeskWishSlice } from './desk-wishes';
import type { AppStoreState } from './state';
import { type AppStore, appStore } from './store';
import { createTableSlice, type TableSlice } from './table';

/** The page's one store as the planner's desk knows it: with its tables and wishes. */
export type DeskStoreState = AppStoreState & TableSlice & DeskWishSlice;
export type DeskStore = StoreApi<DeskStoreState>;

/** The page's store with the slices of the desk; a store made without them gets them when the desk first asks. */
export function deskStoreOf(store: AppStore): DeskStore {
  const desk = store as unknown as DeskStore;
  if (!('tableFilter' in desk.getState())) {
    desk.setState({ ...createTableSlice(desk.setState), ...createDeskWishSlice(desk.setState) });
  }
  return desk;
}

export function deskStore(): DeskStore {
  return deskStoreOf(appStore());
}

/** Subscribes a component to the least it needs of the desk. */
export function useDesk<T>(selector: (state: DeskStoreState) => T): T {
  return useStore(deskStore(), selector);
}
