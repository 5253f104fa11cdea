import type { IssueList } from '../issue-list';
import { decodeText } from '../text/decode';
import { type AttributeTable, attributeTable } from './columns';
import { tableEncoding } from './dbf-encoding';
import { readDbfLayout } from './dbf-header';
import type { ShapefileParts } from './parts';

export interface ReadTable {
  readonly table: AttributeTable | null;
  /** WHATWG label */
  readonly encoding: string | null;
}

/** Opens the .dbf of a shapefile and says what is doubtful about it. */
export function openTable(
  { name, files }: ShapefileParts,
  chosen: string | undefined,
  doubts: IssueList,
): ReadTable {
  const { dbf, cpg } = files;
  if (!dbf) {
    doubts.add('warning', 'shp-no-dbf', { file: files.shp?.name ?? name });
    return { table: null, encoding: null };
  }
  const where = { file: dbf.name };
  const layout = readDbfLayout(dbf.bytes);
  if (!layout || layout.fields.length === 0) {
    doubts.add('warning', 'dbf-unreadable', where);
    return { table: null, encoding: null };
  }
  const cpgText = cpg ? decodeText(cpg.bytes.subarray(0, 64)).text : null;
  const { label, source, looksUtf8 } = tableEncoding(dbf.bytes, layout, cpgText, chosen);
  if (source === 'fallback' || source === 'utf8') {
    doubts.add('info', 'dbf-encoding-guessed', where, { encoding: label });
  }
  if (source === 'contradicted') doubts.add('warning', 'dbf-cpg-contradicted', where, { encoding: label });
  if (looksUtf8) doubts.add('warning', 'dbf-looks-utf8', where, { encoding: label });
  let undecodable = false;
  const table = attributeTable(dbf.bytes, layout, label, () => {
    if (undecodable) return;
    undecodable = true;
    doubts.add('warning', 'dbf-undecodable', where, { encoding: label });
  });
  if (layout.rows < layout.statedRows) {
    doubts.add('warning', 'dbf-truncated', where, { stated: layout.statedRows, found: layout.rows });
  }
  for (const { name: field, role } of table.columns) {
    if (role === 'memo') doubts.add('info', 'dbf-memo', where, { field });
    if (role === 'unknown') doubts.add('info', 'dbf-unknown-type', where, { field });
  }
  return { table, encoding: label };
}
