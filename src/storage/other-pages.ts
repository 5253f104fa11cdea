import { witnessKey } from './witness';

export interface OtherPages {
  /** Tells the other pages of this browser that something new is on the disk. */
  announce(): void;
  close(): void;
}

/**
 * Hears of what other pages have put on the disk: by a channel, by the witness where a page opened from a file has no
 * channel to the others, and on coming back to the page, which may have slept meanwhile.
 * @param name of the database, so that desks of different names do not hear each other
 */
export function watchOtherPages(name: string, onChange: () => void): OtherPages {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  if (channel) channel.onmessage = onChange;
  const page = typeof window === 'undefined' ? null : window;
  const onStorage = ({ key }: StorageEvent) => {
    if (key === witnessKey) onChange();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') onChange();
  };
  page?.addEventListener('storage', onStorage);
  page?.document.addEventListener('visibilitychange', onVisible);
  return {
    announce: () => channel?.postMessage('changed'),
    close() {
      channel?.close();
      page?.removeEventListener('storage', onStorage);
      page?.document.removeEventListener('visibilitychange', onVisible);
    },
  };
}
