import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * What this machine remembers. Records are read as unknown: another version of the product, or a hand, may have written
 * them.
 */
export interface DeskSchema extends DBSchema {
  reports: { key: string; value: unknown };
  views: { key: string; value: unknown };
  /** imported datasets, coordinates packed (`storage/stored-dataset`) */
  datasets: { key: string; value: unknown };
  /** on the person's wish only, and read by nobody but the dialogue that fits (`storage/control-points`) */
  controlPoints: { key: string; value: unknown };
  /** `revision`: number of the last write · `settings` · `datasetOrder`: ids in the order of import */
  meta: { key: string; value: unknown };
}

export type DeskDatabase = IDBPDatabase<DeskSchema>;
export const deskDatabaseName = 'zhigu-atlas-desk';
export const deskSchemaVersion = 3;
export const deskStores = ['reports', 'views', 'datasets', 'controlPoints', 'meta'] as const;

/** One step per version, so that every older desk can walk up to the present one. */
export function upgradeDesk(database: DeskDatabase, oldVersion: number): void {
  if (oldVersion < 1)
    for (const store of ['reports', 'views', 'meta'] as const) database.createObjectStore(store);
  if (oldVersion < 2) database.createObjectStore('datasets');
  if (oldVersion < 3) database.createObjectStore('controlPoints');
}
