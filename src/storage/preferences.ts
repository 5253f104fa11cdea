/**
 * Small habits of one browser that are no work and no part of a project: losing them costs a click. Kept in localStorage;
 * blocked storage forgets, and nothing else happens.
 */
const prefix = 'zhigu-atlas-habit-';
export const habitNames = ['readOutSystem'] as const;
export type HabitName = (typeof habitNames)[number];

function attempt<T>(action: (storage: Storage) => T): T | null {
  try {
    return action(localStorage);
  } catch {
    return null;
  }
}

/** @returns null: never set, or this machine gives no storage */
export function readHabit(name: HabitName): string | null {
  return attempt((storage) => storage.getItem(prefix + name));
}

/** A habit that cannot be kept is not worth a message: it holds until the page is closed. */
export function keepHabit(name: HabitName, value: string): void {
  attempt((storage) => storage.setItem(prefix + name, value));
}

/** For 清除本地数据. */
export function forgetHabits(): void {
  for (const name of habitNames) attempt((storage) => storage.removeItem(prefix + name));
}
