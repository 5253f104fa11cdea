import type { Database, SqlValue } from 'sql.js';
import type { AttributeValue, ShapeKind } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { fileName } from '@/exchange/file-name';
import type { ExportDocument, WrittenFiles } from '@/exchange/raw';
import { boundsOf } from '@/exchange/shapes/bounds';
import { type ExportTable, exportTable, pointLabelLoss } from '@/exchange/shapes/export-columns';
import { singleParts } from '@/exchange/shapes/single-parts';
import { blobOf } from './blob';
import { columnNames } from './column-names';
import { createPackage, srsOf } from './schema';
import { writeSpatialIndex } from './spatial-index';
import { sqlName, sqlText } from './sql';
import { loadSqlite } from './sqlite';

export interface GpkgOptions {
  /** sentences that travel with the file: 示意图, 不作为划界依据, 审图号 */
  readonly notes?: readonly string[];
}

/** One table for each kind of geometry. */
const tables = {
  polygon: { name: '地块', type: 'MULTIPOLYGON' },
  line: { name: '线', type: 'MULTILINESTRING' },
  point: { name: '点', type: 'MULTIPOINT' },
} as const satisfies Record<ShapeKind, unknown>;

const typeOf = { text: 'TEXT', number: 'REAL', boolean: 'BOOLEAN' } as const;
const bound = (value: AttributeValue): SqlValue => (typeof value === 'boolean' ? Number(value) : value);

/** A database does not mind case and keeps names of its own: what is called otherwise there is named. */
function renamedColumns({ columns }: ExportTable): readonly Issue[] {
  const names = columnNames(columns.map(({ title }) => title));
  return columns.flatMap(({ title }, index): readonly Issue[] => {
    const name = names[index] ?? '';
    const params = { column: title === '' ? '（空）' : title, name };
    return name === title ? [] : [{ severity: 'info', code: 'export-column-renamed', params, where: {} }];
  });
}

function writeTable(
  database: Database,
  kind: ShapeKind,
  {
    document,
    table,
    srsId,
    notes,
  }: {
    readonly document: ExportDocument;
    readonly table: ExportTable;
    readonly srsId: number;
    readonly notes: readonly string[];
  },
): void {
  const { name, type } = tables[kind];
  const names = columnNames(table.columns.map(({ title }) => title));
  const columns = table.columns.map(
    (column, index) => `${sqlName(names[index] ?? '')} ${typeOf[column.kind]}`,
  );
  database.run(
    `CREATE TABLE ${sqlName(name)} (${['fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL', `geom ${type}`, ...columns].join(', ')})`,
  );
  const places = Array.from({ length: columns.length + 1 }, () => '?').join(', ');
  const insert = database.prepare(
    `INSERT INTO ${sqlName(name)} (${['geom', ...names.map(sqlName)].join(', ')}) VALUES (${places})`,
  );
  const rows = document.features.flatMap((feature, index) =>
    feature.kind === kind ? [{ parts: singleParts(feature), row: table.rows[index] ?? [] }] : [],
  );
  for (const { parts, row } of rows) insert.run([blobOf(kind, parts, srsId), ...row.map(bound)]);
  insert.free();
  const box = boundsOf(rows.flatMap(({ parts }) => parts));
  database.run(
    `INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, min_x, min_y, max_x, max_y, srs_id)
     VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      name,
      `${document.title} ${name}`,
      [document.title, document.date, ...notes].join('\n'),
      `${document.date}T00:00:00.000Z`,
      ...(box ? [box.west, box.south, box.east, box.north] : [null, null, null, null]),
      srsId,
    ],
  );
  writeSpatialIndex(
    database,
    name,
    'geom',
    rows.map(({ parts }) => boundsOf(parts)),
  );
  database.run(
    `INSERT INTO gpkg_geometry_columns VALUES (${sqlText(name)}, 'geom', ${sqlText(type)}, ${srsId}, 0, 0)`,
  );
}

/**
 * GeoPackage 1.3 in the document's own system, doubles untouched. Systems without a number in the registry are defined
 * in full; local and unknown ones are marked undefined, and that is told.
 * @throws {ReadRefusal} `gpkg-engine`
 */
export async function writeGpkg(
  document: ExportDocument,
  { notes = [] }: GpkgOptions = {},
): Promise<WrittenFiles> {
  const { Database } = await loadSqlite();
  const database = new Database();
  const srs = srsOf(document.system);
  const losses: Issue[] = [...pointLabelLoss(document)];
  if (srs.id <= 0) {
    losses.push({
      severity: 'warning',
      code: 'export-system-lost',
      params: { system: document.system },
      where: {},
    });
  }
  try {
    createPackage(database, srs);
    const kinds = (['polygon', 'line', 'point'] as const).filter((kind) =>
      document.features.some((feature) => feature.kind === kind),
    );
    const table = exportTable(document);
    losses.push(...table.losses, ...renamedColumns(table));
    database.run('BEGIN');
    for (const kind of kinds) writeTable(database, kind, { document, table, srsId: srs.id, notes });
    database.run('COMMIT');
    return { files: [{ name: fileName(document.title, 'gpkg'), bytes: database.export() }], losses };
  } finally {
    database.close();
  }
}
