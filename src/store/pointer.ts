import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LonLat } from '@/domain/measuring';

/**
 * Where the pointer is on the ground; null while it is elsewhere. A store of its own, because it changes with every
 * frame and must wake nobody but the read-out.
 */
export const pointerStore = createStore<{ readonly position: LonLat | null }>()(() => ({ position: null }));

export const reportPointer = (position: LonLat | null) => pointerStore.setState({ position });

export const usePointer = () => useStore(pointerStore, (state) => state.position);
