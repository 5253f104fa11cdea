import type { Database } from 'sql.js';
import type { InputFile } from '@/exchange/raw';
import { ReadRefusal, refuse } from '@/exchange/refusal';
import { rowsOf } from './sql';
import { forgetAfter, loadSqlite } from './sqlite';

const magic = 'SQLite format 3\u0000';

/** Journal mode of the file: 2 means that changes may stand in a file beside it. */
const journalBytes = [18, 19] as const;

export interface OpenedPackage {
  readonly database: Database;
  /** the file was in use: what a neighbouring -wal file holds is not in it */
  readonly wasInUse: boolean;
}

function startsWithMagic(bytes: Uint8Array): boolean {
  return bytes.length >= 100 && new TextDecoder('latin1').decode(bytes.subarray(0, 16)) === magic;
}

/**
 * Opens a GeoPackage from its bytes.
 * @throws {ReadRefusal} `gpkg-not-sqlite` (encrypted ones look like that too), `gpkg-not-geopackage`, `gpkg-damaged`, `gpkg-engine`
 */
export async function openPackage({ name, bytes }: InputFile): Promise<OpenedPackage> {
  if (!startsWithMagic(bytes)) refuse('gpkg-not-sqlite', { file: name });
  const wasInUse = bytes[journalBytes[0]] === 2 || bytes[journalBytes[1]] === 2;
  const copy = bytes.slice();
  if (wasInUse) for (const at of journalBytes) copy[at] = 1;
  const { Database } = await loadSqlite();
  let database: Database | undefined;
  try {
    database = new Database(copy);
    // Nothing the file brings along (views, triggers, defaults) may call more than plain functions.
    database.run('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON;');
    const tables = [
      ...rowsOf(
        database,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('gpkg_contents', 'gpkg_geometry_columns')",
      ),
    ];
    if (tables.length < 2) refuse('gpkg-not-geopackage', { file: name });
    return { database, wasInUse };
  } catch (error) {
    if (database) closeQuietly(database);
    forgetAfter(error);
    if (error instanceof ReadRefusal) throw error;
    return refuse('gpkg-damaged', { file: name });
  }
}

/** A database that has come to grief may not even close; its memory goes with the worker. */
export function closeQuietly(database: Database): void {
  try {
    database.close();
  } catch (error) {
    forgetAfter(error);
  }
}
