import type { DeskPersistence } from './desk-persistence';
import type { AppStore } from './store';

/** This machine's memory of the desk, once `app` has opened it; null: nothing is kept beyond this page. */
let memory: DeskPersistence | null = null;

export function setDeskMemory(persistence: DeskPersistence | null): void {
  memory = persistence;
}

/**
 * 清除本地数据: everything a person entered, on screen and on the disk.
 * @throws when the disk would not let go of it; the page is cleared all the same
 */
export async function clearLocalData(store: AppStore): Promise<void> {
  if (memory) await memory.clear();
  else store.getState().clearDesk();
}
