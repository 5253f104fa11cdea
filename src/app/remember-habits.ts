import { keepHabit, readHabit } from '@/storage/preferences';
import { readOutSystems } from '@/store/measure';
import type { AppStore } from '@/store/store';

/** The system of the read-out stays what it was when the page is opened again. */
export function rememberHabits(store: AppStore): void {
  const kept = readHabit('readOutSystem');
  const known = readOutSystems.find((system) => system === kept);
  if (known) store.getState().setReadOutSystem(known);
  store.subscribe(
    (state) => state.readOutSystem,
    (system) => keepHabit('readOutSystem', system),
  );
}
