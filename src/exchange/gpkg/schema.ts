import type { Database } from 'sql.js';
import { epsgOf, systemIdFrom } from '@/geodesy/coordinate-systems';
import { esriPrj } from '@/geodesy/esri-wkt';

/** A row of the table of systems. */
export interface PackageSrs {
  readonly id: number;
  readonly name: string;
  readonly organization: string;
  readonly code: number;
  readonly definition: string;
}

/** Above the registry's numbers and the vendors'. */
const firstOwnId = 100_001;

const undefinedPlane: PackageSrs = {
  id: -1,
  name: 'Undefined Cartesian SRS',
  organization: 'NONE',
  code: -1,
  definition: 'undefined',
};
const undefinedDegrees: PackageSrs = {
  id: 0,
  name: 'Undefined geographic SRS',
  organization: 'NONE',
  code: 0,
  definition: 'undefined',
};

/** @param system id of geodesy/coordinate-systems */
export function srsOf(system: string): PackageSrs {
  const id = systemIdFrom(system);
  const epsg = id === null ? null : epsgOf(id);
  const definition = id === null ? null : esriPrj(id);
  if (epsg !== null) {
    return {
      id: epsg,
      name: `EPSG:${epsg}`,
      organization: 'EPSG',
      code: epsg,
      definition: definition ?? 'undefined',
    };
  }
  if (definition !== null) {
    return { id: firstOwnId, name: system, organization: 'NONE', code: firstOwnId, definition };
  }
  return system === 'GCJ02' || system === 'BD09' ? undefinedDegrees : undefinedPlane;
}

const tables = `
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));`;

/** "GPKG" as the database's application, and version 1.3.0. Source: OGC 12-128r17, 1.1.1. */
const marks = 'PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10300;';

/** The required tables, the three systems every package lists, and the document's own. */
export function createPackage(database: Database, srs: PackageSrs): void {
  database.run(marks + tables);
  for (const row of new Map(
    [undefinedPlane, undefinedDegrees, srsOf('EPSG:4326'), srs].map((one) => [one.id, one]),
  ).values()) {
    database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)', [
      row.name,
      row.id,
      row.organization,
      row.code,
      row.definition,
    ]);
  }
}
