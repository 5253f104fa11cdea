import type { StoreApi } from 'zustand/vanilla';
import { isSameDesk } from '@/domain/desk';
import { alignedWith } from '@/domain/desk-merge';
import type { Desk } from '@/storage/desk';
import { type DeskSlice, deskContentsOf } from './desk';

type DeskStore = Pick<StoreApi<DeskSlice>, 'getState' | 'subscribe'>;

export interface DeskPersistence {
  /** Resolves when everything changed so far is on the disk or has failed. */
  settled(): Promise<void>;
  /** 清除本地数据, here and on the disk. */
  clear(): Promise<void>;
  detach(): void;
}

/**
 * Loads what the machine remembers into the store and keeps it there from then on. Writes follow one another, each
 * brings the disk to the newest state, and 已保存 is said only when the last one has arrived. What another page puts on the
 * disk is taken in between two writes, so that neither page loses what the other has entered.
 * @param onTakenIn after something of another page has come onto the screen
 * @returns records that could not be read, and the handle that ends it
 */
export async function attachDesk(
  store: DeskStore,
  desk: Desk,
  onTakenIn: () => void = () => undefined,
): Promise<{
  readonly persistence: DeskPersistence;
  readonly unreadable: number;
  /** names of imported datasets among them */
  readonly unreadableDatasets: readonly string[];
}> {
  store.getState().setDeskSaving('loading');
  let queue = Promise.resolve();
  let isMissed = false;
  desk.onElsewhere(() => {
    isMissed = true;
  });
  const atStart = deskContentsOf(store.getState());
  const { contents, unreadable, unreadableDatasets } = await desk.load();
  // What was entered while a slow disk was being read stays, on top of what the disk remembered.
  const isUntouched = isSameDesk(deskContentsOf(store.getState()), atStart);
  if (isUntouched) store.getState().loadDesk(contents);
  else store.getState().takeInDesk(atStart, contents);

  let onDisk = alignedWith(contents, deskContentsOf(store.getState()));
  const saveNewest = async () => {
    const newest = deskContentsOf(store.getState());
    if (isSameDesk(newest, onDisk)) {
      store.getState().setDeskSaving('saved');
      return;
    }
    try {
      await desk.save(onDisk, newest);
      onDisk = newest;
      if (isSameDesk(deskContentsOf(store.getState()), newest)) store.getState().setDeskSaving('saved');
    } catch {
      // The state on screen stays as it is; the next change tries again from what the disk still holds.
      store.getState().setDeskSaving('failed');
    }
  };
  let queued = onDisk;
  const takeIn = async () => {
    const before = deskContentsOf(store.getState());
    // A disk that cannot be read now will be read at the next change; what is on screen stays.
    const reading = await desk.load().catch(() => null);
    if (reading === null) return;
    const base = onDisk;
    const theirs = alignedWith(reading.contents, base);
    if (isSameDesk(theirs, base)) return;
    onDisk = theirs;
    store.getState().takeInDesk(base, theirs);
    const after = deskContentsOf(store.getState());
    onDisk = alignedWith(theirs, after);
    if (!isSameDesk(before, after)) onTakenIn();
  };
  const detach = store.subscribe((state) => {
    const newest = deskContentsOf(state);
    if (isSameDesk(newest, queued)) return;
    queued = newest;
    state.setDeskSaving('saving');
    queue = queue.then(saveNewest);
  });
  if (isUntouched) store.getState().setDeskSaving('saved');
  else {
    store.getState().setDeskSaving('saving');
    queue = queue.then(saveNewest);
  }
  const takeInSoon = () => {
    queue = queue.then(takeIn);
  };
  desk.onElsewhere(takeInSoon);
  if (isMissed) takeInSoon();
  return {
    unreadable,
    unreadableDatasets,
    persistence: {
      settled: () => queue,
      async clear() {
        await queue;
        store.getState().clearDesk();
        onDisk = deskContentsOf(store.getState());
        queued = onDisk;
        await queue;
        try {
          await desk.clearAll();
        } catch (failure) {
          store.getState().setDeskSaving('failed');
          throw failure;
        }
        store.getState().setDeskSaving('saved');
      },
      detach,
    },
  };
}
