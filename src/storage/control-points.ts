import { openDB } from 'idb';
import type { ControlPoint } from '@/geodesy/four-parameter';
import { type DeskSchema, deskDatabaseName, deskSchemaVersion, upgradeDesk } from './desk-schema';

/**
 * Control points stay on this machine only when the person says so. They lie in a store of their own: no reading of the
 * desk, no project file, export or log ever sees them, and 清除本地数据 takes them with the rest (planning standards 1.6).
 */
const key = 'kept';

async function withStore<T>(
  work: (database: Awaited<ReturnType<typeof openHere>>) => Promise<T>,
  name: string,
) {
  const database = await openHere(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const openHere = (name: string) =>
  openDB<DeskSchema>(name, deskSchemaVersion, {
    upgrade: (fresh, oldVersion) => upgradeDesk(fresh, oldVersion),
  });

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
const isControlPoint = (value: unknown): value is ControlPoint =>
  typeof value === 'object' &&
  value !== null &&
  isPosition((value as ControlPoint).source) &&
  isPosition((value as ControlPoint).target);

/** @returns the points kept here; empty when there are none, or the database cannot be had */
export async function keptControlPoints(name = deskDatabaseName): Promise<readonly ControlPoint[]> {
  try {
    const value = await withStore((database) => database.get('controlPoints', key), name);
    return Array.isArray(value) ? value.filter(isControlPoint) : [];
  } catch {
    return [];
  }
}

/** @throws when the browser keeps nothing */
export async function keepControlPoints(
  points: readonly ControlPoint[],
  name = deskDatabaseName,
): Promise<void> {
  await withStore(async (database) => {
    const transaction = database.transaction('controlPoints', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(points, key), transaction.done]);
  }, name);
}

/** Does nothing where this machine gives no storage: nothing can have been kept there. */
export async function forgetControlPoints(name = deskDatabaseName): Promise<void> {
  await withStore((database) => database.delete('controlPoints', key), name).catch(() => undefined);
}
