import type { Issue } from '@/domain/issue';
import { checkFileSize, Tally } from '../limits';
import { declaredFromEpsg, declaredFromWords, epsgFromName, gcj02Declared } from '../place/declared';
import { namesShiftingProgram } from '../place/system-words';
import type { DeclaredSystem, InputFile, Progress, RawDataset, RawLayer } from '../raw';
import type { ReadOptions } from '../reader';
import { refuse } from '../refusal';
import { decodeText } from '../text/decode';
import { tableFeatures } from './features';
import type { Grid } from './grid';
import { gridOfCsv } from './read-grid-csv';
import { gridsOfXlsx } from './read-grid-xlsx';
import { type RosterTable, readTable, rosterOf } from './roster';

/** What a table reader returns: features of tables with places, and the tables without. */
export interface TableDataset extends RawDataset {
  /** rosters; a table with places is in `layers` instead, one of firms with places in both */
  readonly tables: readonly RosterTable[];
}

function declaredBy(words: string): DeclaredSystem | null {
  const epsg = epsgFromName(words);
  if (epsg !== null) return declaredFromEpsg(epsg);
  return declaredFromWords({ system: words, degreesPerZone: null, zone: null });
}

/** What the sheets say. An old datum on one of them is asked about; it must not pass under another sheet's words. */
function declaredOf(systems: readonly string[]): DeclaredSystem | null {
  const declared = systems.flatMap((words) => declaredBy(words) ?? []);
  return declared.find(({ datum }) => datum === 'xian80' || datum === 'beijing54') ?? declared[0] ?? null;
}

function firstOf(files: readonly InputFile[]): InputFile {
  const [file] = files;
  if (!file) return refuse('table-empty');
  checkFileSize(file.name, file.bytes.length);
  return file;
}

type Head = Pick<RawDataset, 'format' | 'dialect' | 'encoding'>;

function datasetOf(grids: readonly Grid[], file: string, head: Head, progress: Progress): TableDataset {
  const tally = new Tally();
  const layers: RawLayer[] = [];
  const tables: RosterTable[] = [];
  const issues: Issue[] = [];
  const systems: string[] = [];
  for (const grid of grids) {
    const table = readTable(grid, file);
    const where = { file, ...(grid.name !== null && { layer: grid.name }) };
    if (table === null || table.rows.length === 0) {
      const code = table === null ? 'table-no-header' : 'table-no-rows';
      issues.push(...grid.issues, { severity: 'warning', code, params: {}, where });
      continue;
    }
    const placed = tableFeatures(table, file, grid.name, tally, progress);
    if (placed === null) {
      for (const _ of table.rows) tally.addFeature();
      tables.push(rosterOf(table, grid.name, file));
      continue;
    }
    if (placed.system !== null) systems.push(placed.system);
    issues.push(...placed.issues);
    if (placed.features.length > 0) layers.push({ name: grid.name ?? '', features: placed.features });
    // Rows that name firms and say where they sit are both: points, and a roster whose firms have a position.
    if (placed.features.length > 0 && placed.placesFirms) {
      tables.push({ ...rosterOf(table, grid.name, file), issues: [] });
    }
  }
  if (layers.length === 0 && tables.length === 0) refuse('table-nothing', { file });
  return { ...head, declared: declaredOf(systems), layers, issues, tables };
}

/**
 * A roster or list of places as CSV, of any delimiter and encoding.
 * @throws {ReadRefusal} `too-large`, `table-empty`, `table-nothing`, `too-many-features`, `too-many-vertices`
 */
export async function readCsv(
  files: readonly InputFile[],
  options: ReadOptions,
  progress: Progress,
): Promise<TableDataset> {
  const file = firstOf(files);
  const { text, encoding } = decodeText(file.bytes, options.encoding);
  const grid = gridOfCsv(text, file.name, progress);
  if (grid.rows.length === 0) refuse('table-empty', { file: file.name });
  const dataset = datasetOf([grid], file.name, { format: 'csv', dialect: null, encoding }, progress);
  const isShifted = dataset.declared === null && namesShiftingProgram(text);
  return isShifted ? { ...dataset, declared: gcj02Declared } : dataset;
}

/**
 * The sheets of an .xlsx workbook: those with places become layers, the others rosters.
 * @throws {ReadRefusal} as `readCsv`, and `archive-*`, `table-doctype`, `table-no-workbook`, `table-too-large`
 */
export async function readXlsx(
  files: readonly InputFile[],
  _options: ReadOptions,
  progress: Progress,
): Promise<TableDataset> {
  const file = firstOf(files);
  const { grids, issues } = gridsOfXlsx(file, progress);
  if (grids.length === 0) refuse('table-empty', { file: file.name });
  const dataset = datasetOf(grids, file.name, { format: 'xlsx', dialect: null, encoding: null }, progress);
  return { ...dataset, issues: [...issues, ...dataset.issues] };
}
