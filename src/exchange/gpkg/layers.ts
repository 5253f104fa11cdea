import type { Database, SqlValue } from 'sql.js';
import { declaredFromEpsg, declaredFromPrj } from '@/exchange/place/declared';
import type { DeclaredSystem } from '@/exchange/raw';
import { asText, rowsOf, sqlText } from './sql';

export interface PackageColumn {
  readonly name: string;
  /** as declared, upper case */
  readonly type: string;
}

export interface PackageLayer {
  readonly table: string;
  readonly title: string;
  readonly geometryColumn: string;
  readonly srsId: number;
  /** neither the geometry nor the running number; computed columns are not among them */
  readonly columns: readonly PackageColumn[];
}

export interface PackageContents {
  readonly layers: readonly PackageLayer[];
  /** tables of pictures, views and whatever else is no table of features */
  readonly passedOver: readonly string[];
}

function columnsOf(database: Database, table: string, geometryColumn: string): PackageColumn[] {
  const columns = [...rowsOf(database, `PRAGMA table_info(${sqlText(table)})`)].map((row) => ({
    name: asText(row[1]),
    type: asText(row[2]).toUpperCase(),
    isKey: row[5] === 1,
  }));
  return columns.filter(
    ({ name, type, isKey }) =>
      name.toLowerCase() !== geometryColumn.toLowerCase() && !(isKey && /INT/.test(type)),
  );
}

/**
 * The tables of features. Only true tables are read: a view may hide a query that never ends.
 * @throws {Error} when the database is damaged
 */
export function contentsOf(database: Database): PackageContents {
  const known = [
    ...rowsOf(
      database,
      `SELECT c.table_name, c.identifier, c.data_type, g.column_name, g.srs_id, m.name
       FROM gpkg_contents c
       LEFT JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name)
       LEFT JOIN sqlite_master m ON m.type = 'table' AND lower(m.name) = lower(c.table_name)
         AND m.sql NOT LIKE 'create virtual%'
       LIMIT 1000`,
    ),
  ];
  const layers: PackageLayer[] = [];
  const passedOver: string[] = [];
  for (const [table, identifier, dataType, column, srsId, found] of known) {
    const name = asText(table);
    if (dataType !== 'features' || found === null || typeof column !== 'string') {
      passedOver.push(name);
      continue;
    }
    const columns = columnsOf(database, name, column);
    const title = asText(identifier) || name;
    layers.push({ table: name, title, geometryColumn: column, srsId: Number(srsId), columns });
  }
  return { layers, passedOver };
}

/** What the table of systems says about an id; null when it says that nothing is known. */
export function declaredOf(database: Database, srsId: number): DeclaredSystem | null {
  if (srsId === 0 || srsId === -1) return null;
  let row: SqlValue[] | undefined;
  try {
    [row] = rowsOf(
      database,
      'SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?',
      [srsId],
    );
  } catch {
    // Without the table the number itself is all there is.
  }
  if (!row) return declaredFromEpsg(srsId);
  const [organization, code, definition] = row;
  if (/^epsg$/i.test(asText(organization)) && Number(code) > 0) return declaredFromEpsg(Number(code));
  const text = asText(definition);
  return /^\s*\w+\s*\[/.test(text) ? declaredFromPrj(text) : null;
}
