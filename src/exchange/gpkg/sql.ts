import type { Database, SqlValue } from 'sql.js';

/** A name as SQL takes it, whatever is in it. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Rows of a query, one at a time; the statement ends with the loop. */
export function* rowsOf(database: Database, sql: string, parameters: SqlValue[] = []): Generator<SqlValue[]> {
  const statement = database.prepare(sql, parameters);
  try {
    while (statement.step()) yield statement.get();
  } finally {
    statement.free();
  }
}

export const asText = (value: SqlValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
