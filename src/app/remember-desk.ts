import { setDeskMemory } from '@/store/desk-memory';
import { attachDesk } from '@/store/desk-persistence';
import type { AppStore } from '@/store/store';

/**
 * Reads what this machine remembers of the desk and keeps it from then on. The library of the database is fetched on
 * the way, so that the first picture does not wait for it; without a database the desk works and says 未保存.
 */
export async function rememberDesk(store: AppStore): Promise<void> {
  const { notify } = store.getState();
  try {
    const { openDesk } = await import('@/storage/desk');
    const desk = await openDesk({
      onEvent: (event) => notify({ severity: 'warning', code: `desk-${event}`, params: {} }),
    });
    const { persistence, unreadable, unreadableDatasets } = await attachDesk(store, desk, () =>
      notify({ severity: 'info', code: 'desk-elsewhere', params: {} }),
    );
    setDeskMemory(persistence);
    if (unreadable > 0) {
      notify({ severity: 'warning', code: 'desk-unreadable', params: { count: unreadable } });
    }
    for (const name of unreadableDatasets) {
      notify({ severity: 'warning', code: 'desk-dataset-unreadable', params: { name } });
    }
  } catch {
    store.getState().setDeskSaving('off');
    notify({ severity: 'warning', code: 'desk-not-kept', params: {} });
  }
}
