import type { Database } from 'sql.js';
import type { Bounds } from '@/exchange/shapes/bounds';
import { hilbertOrder } from '@/exchange/shapes/hilbert';
import { sqlName, sqlText } from './sql';
import { type IndexCell, treeNodes } from './tree-nodes';

const extensionTable = `
CREATE TABLE IF NOT EXISTS gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))`;

/** What keeps the index true while another program edits. Source: OGC 12-128r17, annex F.3. */
function triggersOf(table: string, column: string, index: string): readonly string[] {
  const [t, c, x] = [table, column, index].map(sqlName);
  const named = (what: string) => sqlName(`${index}_${what}`);
  const row = `NEW.fid, ST_MinX(NEW.${c}), ST_MaxX(NEW.${c}), ST_MinY(NEW.${c}), ST_MaxY(NEW.${c})`;
  const isThere = `(NEW.${c} NOTNULL AND NOT ST_IsEmpty(NEW.${c}))`;
  const isGone = `(NEW.${c} ISNULL OR ST_IsEmpty(NEW.${c}))`;
  const put = `INSERT OR REPLACE INTO ${x} VALUES (${row});`;
  const take = `DELETE FROM ${x} WHERE id = OLD.fid;`;
  return [
    `${named('insert')} AFTER INSERT ON ${t} WHEN ${isThere} BEGIN ${put} END`,
    `${named('update1')} AFTER UPDATE OF ${c} ON ${t} WHEN OLD.fid = NEW.fid AND ${isThere} BEGIN ${put} END`,
    `${named('update2')} AFTER UPDATE OF ${c} ON ${t} WHEN OLD.fid = NEW.fid AND ${isGone} BEGIN ${take} END`,
    `${named('update3')} AFTER UPDATE ON ${t} WHEN OLD.fid != NEW.fid AND ${isThere} BEGIN ${take} ${put} END`,
    `${named('update4')} AFTER UPDATE ON ${t} WHEN OLD.fid != NEW.fid AND ${isGone}
     BEGIN DELETE FROM ${x} WHERE id IN (OLD.fid, NEW.fid); END`,
    `${named('delete')} AFTER DELETE ON ${t} WHEN OLD.${c} NOT NULL BEGIN ${take} END`,
  ];
}

/**
 * The R-tree of a table of features. The engine at hand has no module for it, so the three tables such an index is made
 * of are filled here, in the shape the module gives them, and the index itself is entered in the schema: programs that
 * have the module find it whole.
 * @param boxes by the row's number, from 1; null where the row has no place
 */
export function writeSpatialIndex(
  database: Database,
  table: string,
  column: string,
  boxes: readonly (Bounds | null)[],
): void {
  const cells = boxes.flatMap((box, row): IndexCell[] => (box ? [{ id: row + 1, box }] : []));
  const whole = cells.reduce<Bounds | null>(
    (all, { box }) =>
      all === null
        ? box
        : {
            west: Math.min(all.west, box.west),
            south: Math.min(all.south, box.south),
            east: Math.max(all.east, box.east),
            north: Math.max(all.north, box.north),
          },
    null,
  );
  const order = whole
    ? hilbertOrder(
        cells.map(({ box }) => box),
        whole,
      )
    : [];
  const { nodes, parents, rows } = treeNodes(order.flatMap((at) => cells[at] ?? []));
  const index = `rtree_${table}_${column}`;
  const part = (what: string) => sqlName(`${index}_${what}`);
  database.run(`CREATE TABLE ${part('node')} (nodeno INTEGER PRIMARY KEY, data)`);
  database.run(`CREATE TABLE ${part('parent')} (nodeno INTEGER PRIMARY KEY, parentnode)`);
  database.run(`CREATE TABLE ${part('rowid')} (rowid INTEGER PRIMARY KEY, nodeno)`);
  const fill = (what: string, values: readonly (readonly [number, number | Uint8Array])[]) => {
    const insert = database.prepare(`INSERT INTO ${part(what)} VALUES (?, ?)`);
    for (const [key, value] of values) insert.run([key, value]);
    insert.free();
  };
  fill('node', nodes);
  fill('parent', parents);

  fill('rowid', rows);
  const create = `CREATE VIRTUAL TABLE ${sqlName(index)} USING rtree(id, minx, maxx, miny, maxy)`;
  for (const trigger of triggersOf(table, column, index)) database.run(`CREATE TRIGGER ${trigger}`);
  database.run(extensionTable);
  database.run(
    `INSERT INTO gpkg_extensions VALUES (${sqlText(table)}, ${sqlText(column)}, 'gpkg_rtree_index',
     'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')`,
  );
  database.run(
    `PRAGMA writable_schema = ON;
     INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql)
     VALUES ('table', ${sqlText(index)}, ${sqlText(index)}, 0, ${sqlText(create)});
     PRAGMA writable_schema = OFF;`,
  );
}
