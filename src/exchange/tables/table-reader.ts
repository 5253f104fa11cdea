import type { ColumnRole } from '@/domain/column-role';
import type { AttributeValue } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { isMissing } from '@/domain/number-text';
import { unitSpellings } from '@/domain/unit-text';
import type { RawFeature } from '../raw';
import { attributesOf, numericColumns } from './attributes';
import type { PlacedRow } from './coordinates';
import type { GridRow } from './grid';
import type { TableColumn } from './header';
import type { ReadTable } from './roster';
import { cellValue } from './row-values';

type Shape = Pick<RawFeature, 'kind' | 'parts' | 'pointLabels'>;

/** Columns that tell the points of an outline apart, and nothing about the parcel. */
const ofPoints: ReadonlySet<ColumnRole> = new Set(['rowNumber', 'pointLabel', 'ring']);
const ofEdges = /边长|间距|距离|方位角|^side|^length|^distance|^bearing/i;
/** What a program calls a sheet nobody has named. */
const unnamedSheet = /^(sheet|工作表|表)\s*[\d一二三]*$/i;

/** A table whose rows say where they are, read cell by cell. */
export class TableReader {
  readonly issues: Issue[] = [];
  readonly #columns: readonly TableColumn[];
  #attributes: readonly TableColumn[] = [];
  #numeric: ReadonlySet<number> = new Set();
  readonly #perPoint = new Set<string>();

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

  /** What tells the parcels of a list of points apart. */
  parcelOf(row: GridRow): string | null {
    return this.text(row, 'parcelNumber', 'parcelCode', 'name');
  }

  /** Rows that name firms are a roster too: one without a place is still a firm. */
  namesFirms(): boolean {
    return this.#columns.some(({ role }) => role === 'enterprise') || this.#namesByCode();
  }

  #namesByCode(): boolean {
    const has = (wanted: ColumnRole) => this.#columns.some(({ role }) => role === wanted);
    return has('creditCode') && has('name');
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

  #feature(row: GridRow, shape: Shape, columns: readonly TableColumn[]): RawFeature {
    for (const column of columns) {
      const unit = column.unit ?? this.table.header.unit;
      this.issues.push(...cellValue(row.cells[column.index] ?? '', column, unit, this.where(row)).issues);
    }
    return {
      ...shape,
      where: this.where(row),
      name: this.text(row, 'name', 'enterprise'),
      number: this.text(row, 'parcelNumber', 'parcelCode'),
      attributes: attributesOf(row, columns, this.#numeric),
      declaredArea: this.#declaredArea(row),
    };
  }

  feature(row: GridRow, shape: Shape): RawFeature {
    return this.#feature(row, shape, this.#attributes);
  }

  /**
   * A parcel made of the rows of its points. What differs from point to point is no attribute of the parcel.
   * @param said what stands around the table, by meaning
   */
  outline(points: readonly PlacedRow[], shape: Shape, said: ReadonlyMap<string, string>): RawFeature {
    const [first] = points;
    const textsOf = ({ index }: TableColumn) =>
      new Set(points.map(({ row }) => row.cells[index] ?? '').filter((text) => text !== ''));
    const columns = this.#attributes.filter((column) => {
      if (column.role !== null && ofPoints.has(column.role)) return false;
      if (ofEdges.test(column.title)) return false;
      const texts = textsOf(column);
      if (texts.size > 1) this.#perPoint.add(column.title);
      return texts.size === 1;
    });
    // The row that says most stands for all of them: a merged cell is written once.
    const cells = [...(first?.row.cells ?? [])];
    for (const column of columns) cells[column.index] = [...textsOf(column)][0] ?? '';
    const feature = this.#feature({ line: first?.row.line ?? 0, cells }, shape, columns);
    const owner = said.get('buyer');
    const attributes: Readonly<Record<string, AttributeValue>> =
      owner === undefined ? feature.attributes : { ...feature.attributes, 权利人: owner };
    const number = feature.number ?? said.get('parcelNumber') ?? said.get('parcelCode') ?? null;
    const ofSheet =
      number === null && this.sheet !== null && !unnamedSheet.test(this.sheet) ? this.sheet : null;
    return {
      ...feature,
      number,
      name: feature.name ?? said.get('name') ?? ofSheet,
      declaredArea: feature.declaredArea ?? said.get('siteArea') ?? null,
      attributes,
    };
  }

  /** Columns whose cells belong to single points, and were left behind. */
  perPoint(): readonly string[] {
    return [...this.#perPoint];
  }
}
