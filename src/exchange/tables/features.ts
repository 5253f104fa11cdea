import type { Issue } from '@/domain/issue';
import { isMissing } from '@/domain/number-text';
import { roleOfColumn } from '../fields/synonyms';
import type { Tally } from '../limits';
import { systemWordsIn } from '../place/system-words';
import type { Progress, RawFeature } from '../raw';
import { type CoordinateColumns, coordinateColumns, type PlacedRow, positionOf } from './coordinates';
import type { GridRow } from './grid';
import type { TableColumn } from './header';
import { outlines } from './outlines';
import type { ReadTable } from './roster';
import { isSaying, saidIn } from './said-above';
import { TableReader } from './table-reader';
import { parseWkt } from './wkt';

export interface TableFeatures {
  readonly features: readonly RawFeature[];
  readonly issues: readonly Issue[];
  /** words of a 坐标系 column, or of the rows around the table */
  readonly system: string | null;
  /** rows are points and name firms; what is to be said about their cells is said with the points */
  readonly placesFirms: boolean;
}

/** A shape too long for one cell goes on in further columns of the same title. */
function wktOf(row: GridRow, columns: readonly TableColumn[]): string {
  return columns.map(({ index }) => row.cells[index] ?? '').join('');
}

function fromWkt(
  reader: TableReader,
  columns: readonly TableColumn[],
  tally: Tally,
  progress: Progress,
): readonly RawFeature[] {
  const { rows } = reader.table;
  return rows.flatMap((row, index): readonly RawFeature[] => {
    if (index % 200 === 0) progress(index, rows.length);
    const text = wktOf(row, columns);
    const shape = parseWkt(text);
    if (!shape) {
      reader.note('warning', isMissing(text) ? 'table-row-without-place' : 'table-wkt', row);
      return [];
    }
    tally.addFeature();
    tally.addVertices(shape.parts.flat().reduce((sum, ring) => sum + ring.length, 0));
    if (shape.droppedHeights) reader.note('info', 'table-heights-dropped', row);
    return [reader.feature(row, { kind: shape.kind, parts: shape.parts, pointLabels: null })];
  });
}

interface Placed {
  readonly points: readonly PlacedRow[];
  readonly without: readonly GridRow[];
}

function placedRows(reader: TableReader, pair: CoordinateColumns, tally: Tally, progress: Progress): Placed {
  const { rows } = reader.table;
  const points: PlacedRow[] = [];
  const without: GridRow[] = [];
  rows.forEach((row, index) => {
    if (index % 200 === 0) progress(index, rows.length);
    const position = positionOf(row, pair);
    if (position === null) without.push(row);
    else {
      tally.addVertices(1);
      points.push({ row, position });
    }
  });
  return { points, without };
}

/** Side lengths between the points, titles, areas and signatures are part of the paper, not points without a place. */
function readOutlines(reader: TableReader, { points, without }: Placed, tally: Tally): readonly RawFeature[] {
  const lost = without.filter((row) => {
    const label = reader.text(row, 'pointLabel');
    return label !== null && roleOfColumn(label) === null && !isSaying(row);
  });
  for (const row of lost) reader.note('warning', 'table-row-without-place', row);
  const passed = without.filter((row) => !lost.includes(row));
  const [first] = passed;
  if (first) reader.note('info', 'table-lines-passed', first, { count: passed.length });
  const features = outlines(reader, points, tally);
  const columns = reader.perPoint();
  const [top] = points;
  if (columns.length > 0 && top) {
    reader.note('info', 'table-point-columns', top.row, { columns: columns.join('、') });
  }
  return features;
}

/**
 * The features of a table whose rows say where they are: WKT, a pair of coordinates, or the points of outlines.
 * @returns null when the table has no such columns
 */
export function tableFeatures(
  table: ReadTable,
  file: string,
  sheet: string | null,
  tally: Tally,
  progress: Progress,
): TableFeatures | null {
  const reader = new TableReader(table, file, sheet);
  const inColumn = table.rows
    .map((row) => reader.text(row, 'coordinateSystem'))
    .find((text) => text !== null);
  const around = () => {
    const data = new Set(table.rows);
    for (const row of table.all) {
      if (!row.cells.some((cell) => /坐标系|西安|北京/.test(cell))) continue;
      // A firm in 北京 is no datum: between the data only 坐标系：… counts.
      const free = data.has(row) ? null : systemWordsIn(row.cells.join(' '));
      const said = saidIn(row).get('coordinateSystem') ?? free;
      if (said !== null) return said;
    }
    return null;
  };
  const finish = (features: readonly RawFeature[]) => ({
    features,
    issues: [...table.issues, ...reader.issues],
    system: inColumn ?? around(),
    placesFirms: reader.namesFirms() && features.every(({ kind }) => kind === 'point'),
  });
  const wkt = table.header.columns.filter(({ role }) => role === 'wkt');
  if (table.rows.some((row) => parseWkt(wktOf(row, wkt)) !== null)) {
    reader.placedBy(wkt);
    return finish(fromWkt(reader, wkt, tally, progress));
  }
  const pair = coordinateColumns(table.header.columns, table.rows);
  if (pair === null) return null;
  reader.placedBy([pair.x, pair.y]);
  const placed = placedRows(reader, pair, tally, progress);
  const [top] = placed.points;
  if (pair.isDrawn && top) reader.note('info', 'table-axes-of-drawing', top.row);
  if (reader.column('pointLabel') || reader.column('ring')) {
    return finish(readOutlines(reader, placed, tally));
  }
  const without = reader.namesFirms() ? 'table-row-unlocated' : 'table-row-without-place';
  for (const row of placed.without) reader.note('warning', without, row);
  return finish(
    placed.points.map(({ row, position }) => {
      tally.addFeature();
      return reader.feature(row, { kind: 'point', parts: [[[position]]], pointLabels: null });
    }),
  );
}
