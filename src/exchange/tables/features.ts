import type { ColumnRole } from '@/domain/column-role';
import type { SurveyPosition } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { isMissing } from '@/domain/number-text';
import { unitSpellings } from '@/domain/unit-text';
import type { Tally } from '../limits';
import type { Progress, RawFeature } from '../raw';
import { cleanRing } from '../rings/clean';
import { nestRings } from '../rings/nest';
import { attributesOf, numericColumns } from './attributes';
import { type CoordinateColumns, coordinateColumns, positionOf } from './coordinates';
import type { GridRow } from './grid';
import type { TableColumn } from './header';
import type { ReadTable } from './roster';
import { cellValue } from './row-values';
import { parseWkt } from './wkt';

export interface TableFeatures {
  readonly features: readonly RawFeature[];
  readonly issues: readonly Issue[];
  /** words of a 坐标系 column */
  readonly system: string | null;
}

class TableReader {
  readonly issues: Issue[] = [];
  readonly #columns: readonly TableColumn[];
  #attributes: readonly TableColumn[] = [];
  #numeric: ReadonlySet<number> = new Set();

  constructor(
    readonly table: ReadTable,
    readonly file: string,
    readonly sheet: string | null,
  ) {
    this.#columns = table.header.columns;
    this.placedBy([]);
  }

  /** The columns that say where a thing is are its geometry, not its attributes. */
  placedBy(placing: readonly TableColumn[]): void {
    this.#attributes = this.#columns.filter(
      (column) => column.role !== 'coordinateSystem' && !placing.includes(column),
    );
    this.#numeric = numericColumns(this.#attributes, this.table.rows);
  }

  column(role: ColumnRole): TableColumn | undefined {
    return this.#columns.find((column) => column.role === role);
  }

  text(row: GridRow, ...roles: readonly ColumnRole[]): string | null {
    for (const role of roles) {
      const text = row.cells[this.column(role)?.index ?? -1] ?? '';
      if (!isMissing(text)) return text;
    }
    return null;
  }

  where(row: GridRow): Issue['where'] {
    return { file: this.file, line: row.line, ...(this.sheet !== null && { layer: this.sheet }) };
  }

  note(severity: Issue['severity'], code: string, row: GridRow, params: Issue['params'] = {}): void {
    this.issues.push({ severity, code, params, where: this.where(row) });
  }

  /** With its unit: 56.67 under 用地面积（公顷） is 56.67公顷. */
  #declaredArea(row: GridRow): string | null {
    const column = this.column('siteArea');
    const text = this.text(row, 'siteArea');
    if (!column || text === null) return null;
    const unit = column.unit ?? this.table.header.unit;
    return unit === null || /[^\d.,\s万]$/.test(text) ? text : `${text}${unitSpellings[unit][0] ?? ''}`;
  }

  feature(row: GridRow, geometry: Pick<RawFeature, 'kind' | 'parts' | 'pointLabels'>): RawFeature {
    for (const column of this.#attributes) {
      const unit = column.unit ?? this.table.header.unit;
      this.issues.push(...cellValue(row.cells[column.index] ?? '', column, unit, this.where(row)).issues);
    }
    return {
      ...geometry,
      where: this.where(row),
      name: this.text(row, 'name', 'enterprise'),
      number: this.text(row, 'parcelNumber', 'parcelCode'),
      attributes: attributesOf(row, this.#attributes, this.#numeric),
      declaredArea: this.#declaredArea(row),
    };
  }
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

function placedRows(
  reader: TableReader,
  pair: CoordinateColumns,
  tally: Tally,
  progress: Progress,
): readonly { readonly row: GridRow; readonly position: SurveyPosition }[] {
  const { rows } = reader.table;
  return rows.flatMap((row, index) => {
    if (index % 200 === 0) progress(index, rows.length);
    const position = positionOf(row, pair);
    if (position === null) {
      reader.note('warning', 'table-row-without-place', row);
      return [];
    }
    tally.addVertices(1);
    return [{ row, position }];
  });
}

type Placed = ReturnType<typeof placedRows>[number];

/** In order of first appearance. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()];
}

/** 界址点成果表: rows are the points of outlines, grouped by parcel and ring. */
function outlines(reader: TableReader, placed: readonly Placed[], tally: Tally): readonly RawFeature[] {
  // Degrees may stand in the wrong columns: those are still degrees.
  const isPlane = placed.some(({ position }) => position.some((value) => Math.abs(value) > 360));
  const parcelOf = ({ row }: Placed) => reader.text(row, 'parcelNumber', 'parcelCode', 'name') ?? '';
  return groups(placed, parcelOf).flatMap((points): readonly RawFeature[] => {
    const [first] = points;
    if (!first) return [];
    const rings = groups(points, ({ row }) => reader.text(row, 'ring') ?? '1').map((ring) => {
      const clean = cleanRing(
        ring.map(({ position }) => position),
        isPlane ? 'metres' : 'degrees',
      );
      const labels = clean.kept.map((index) => {
        const point = ring[index];
        return (point && reader.text(point.row, 'pointLabel')) ?? '';
      });
      return { ring: clean.ring, labels };
    });
    const whole = rings.filter(({ ring }) => ring.length >= 3);
    if (whole.length < rings.length) reader.note('warning', 'table-ring-too-short', first.row);
    if (whole.length === 0) return [];
    tally.addFeature();
    const { parts, sources } = nestRings(whole.map(({ ring }) => ring));
    const pointLabels = sources.map((part) => part.map((index) => whole[index]?.labels ?? []));
    return [reader.feature(first.row, { kind: 'polygon', parts, pointLabels })];
  });
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
  const system =
    table.rows.map((row) => reader.text(row, 'coordinateSystem')).find((text) => text !== null) ?? null;
  const finish = (features: readonly RawFeature[]) => ({
    features,
    issues: [...table.issues, ...reader.issues],
    system,
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
  if (reader.column('pointLabel') || reader.column('ring')) return finish(outlines(reader, placed, tally));
  return finish(
    placed.map(({ row, position }) => {
      tally.addFeature();
      return reader.feature(row, { kind: 'point', parts: [[[position]]], pointLabels: null });
    }),
  );
}
