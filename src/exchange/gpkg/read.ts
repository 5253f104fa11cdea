import type { Database, SqlValue } from 'sql.js';
import type { AttributeValue } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { IssueList } from '@/exchange/issue-list';
import { checkFileSize, Tally } from '@/exchange/limits';
import type { Progress, RawFeature, RawLayer } from '@/exchange/raw';
import type { Reader } from '@/exchange/reader';
import { refuse } from '@/exchange/refusal';
import { rawFeatures } from '@/exchange/shapes/features';
import { IdentityFinder } from '@/exchange/shapes/identity';
import { emptyGeometry } from '@/exchange/shapes/settle';
import { looseFromBlob } from './blob';
import {
  contentsOf,
  declaredOf,
  type PackageColumn,
  type PackageContents,
  type PackageLayer,
} from './layers';
import { closeQuietly, openPackage } from './open';
import { rowsOf, sqlName } from './sql';
import { forgetAfter } from './sqlite';

/** Whole numbers beyond what a double holds come as text: they are codes. */
function selected({ name }: PackageColumn): string {
  const column = sqlName(name);
  return `CASE WHEN typeof(${column}) = 'integer' AND abs(${column} / 2) > 4503599627370495 THEN CAST(${column} AS TEXT) ELSE ${column} END`;
}

/** undefined: bytes, which are no attribute of ours */
function attributeOf(value: SqlValue | undefined, { type }: PackageColumn): AttributeValue | undefined {
  if (value === undefined || value instanceof Uint8Array) return undefined;
  return type.startsWith('BOOL') && (value === 0 || value === 1) ? value === 1 : value;
}

interface Tools {
  readonly tally: Tally;
  readonly identity: IdentityFinder;
  readonly findings: IssueList;
}

/** Rows until the end or the first damage; damage ends the table, not the reading. */
function* soundRows(rows: Generator<SqlValue[]>, damaged: (error: unknown) => void): Generator<SqlValue[]> {
  for (;;) {
    let next: IteratorResult<SqlValue[]>;
    try {
      next = rows.next();
    } catch (error) {
      return damaged(error);
    }
    if (next.done) return;
    yield next.value;
  }
}

function readLayer(
  database: Database,
  layer: PackageLayer,
  file: string,
  { findings, ...tools }: Tools,
  progress: Progress,
): RawLayer {
  const features: RawFeature[] = [];
  const columns = [sqlName(layer.geometryColumn), ...layer.columns.map(selected)].join(', ');
  const rows = rowsOf(database, `SELECT ${columns} FROM ${sqlName(layer.table)}`);
  const layerWhere = { file, layer: layer.title };
  let seen = 0;
  const damaged = (error: unknown) => {
    forgetAfter(error);
    const params = { rows: seen };
    findings.take({ severity: 'error', code: 'gpkg-table-damaged', params, where: layerWhere });
  };
  for (const [blob, ...values] of soundRows(rows, damaged)) {
    seen += 1;
    if (seen % 256 === 1) progress(seen, seen + 256);
    const entries = layer.columns.flatMap((column, index): [string, AttributeValue][] => {
      const value = attributeOf(values[index], column);
      if (value !== undefined) return [[column.name, value]];
      const params = { column: column.name };
      findings.take({ severity: 'info', code: 'attribute-binary', params, where: layerWhere });
      return [];
    });
    const where: Issue['where'] = { ...layerWhere, feature: String(seen) };
    const geometry = blob instanceof Uint8Array ? looseFromBlob(blob) : emptyGeometry();
    features.push(
      ...rawFeatures({ where, geometry, attributes: Object.fromEntries(entries) }, { ...tools, findings }),
    );
  }
  return { name: layer.title, features };
}

/** The system most layers are in: one file is placed in one system, and what is in another is told. */
function commonSrs(layers: readonly PackageLayer[]): number {
  const counts = new Map<number, number>();
  for (const { srsId } of layers) counts.set(srsId, (counts.get(srsId) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

function readDatabase(database: Database, file: string, findings: IssueList, progress: Progress) {
  let contents: PackageContents;
  try {
    contents = contentsOf(database);
  } catch (error) {
    forgetAfter(error);
    return refuse('gpkg-damaged', { file });
  }
  for (const table of contents.passedOver) {
    findings.take({
      severity: 'info',
      code: 'gpkg-not-features',
      params: { table },
      where: { file, layer: table },
    });
  }
  const srsId = commonSrs(contents.layers);
  const tools = { tally: new Tally(), identity: new IdentityFinder(), findings };
  const layers = contents.layers.flatMap((layer) => {
    if (layer.srsId === srsId) return [readLayer(database, layer, file, tools, progress)];
    const params = { srs: layer.srsId, common: srsId };
    const where = { file, layer: layer.title };
    findings.take({ severity: 'error', code: 'gpkg-other-system', params, where });
    return [];
  });
  return { layers, declared: declaredOf(database, srsId) };
}

/**
 * GeoPackage: every table of features, its system, its columns with their types.
 * @throws {ReadRefusal} `gpkg-not-sqlite`, `gpkg-not-geopackage`, `gpkg-damaged`, `gpkg-engine`, `too-…`
 */
export const readGpkg: Reader = async (files, _options, progress) => {
  const [input] = files;
  if (!input) return refuse('gpkg-not-sqlite');
  const file = input.name;
  checkFileSize(file, input.bytes.length);
  const { database, wasInUse } = await openPackage(input);
  const findings = new IssueList(null, { gathersRemarks: true });
  if (wasInUse) findings.take({ severity: 'info', code: 'gpkg-in-use', params: {}, where: { file } });
  try {
    const { layers, declared } = readDatabase(database, file, findings, progress);
    const features = layers.flatMap((layer) => layer.features);
    if (features.length === 0) {
      findings.take({ severity: 'warning', code: 'no-features', params: {}, where: { file } });
    }
    const filled = layers.filter((layer) => layer.features.length > 0);
    return {
      format: 'gpkg',
      dialect: null,
      encoding: null,
      declared,
      layers: filled,
      issues: findings.all(),
    };
  } finally {
    closeQuietly(database);
  }
};
