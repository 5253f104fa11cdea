import type { Bilingual } from '@/domain/bilingual';
import type { ClockReading } from '@/domain/clock';
import type { StageFamily } from '@/domain/lifecycle-codes';
import type { GeometryQuality, Park } from '@/domain/park';
import type { DatasetNature } from '@/domain/provenance';
import type { Selection } from '@/domain/selection';
import type { Cell } from './cell';
import { zonesById } from './park-lookups';
import type { WordList } from './text-match';

export const tableIds = ['parcels', 'buildings', 'floors', 'firms', 'platforms', 'facts'] as const;
export type TableId = (typeof tableIds)[number];

/** One thing of a table: what choosing it selects, and where it comes from. */
export interface TableRow {
  readonly key: string;
  readonly selection: Selection;
  readonly name: Bilingual;
  readonly zoneId: string | null;
  readonly dataset: string;
  readonly nature: DatasetNature;
  /** Set where the row counts as something else than its own shape: an illustrative outline of a documented parcel. */
  readonly countsAs?: DatasetNature;
  readonly accuracy: GeometryQuality | null;
  readonly facts: readonly string[];
}

/** What a row can be filtered by. Several years or industries: any of them may meet the filter. */
export interface RowFacets {
  readonly zone: string | null;
  readonly landUse: string | null;
  readonly stage: StageFamily | null;
  readonly siteAreaSqm: number | null;
  readonly floorAreaSqm: number | null;
  readonly years: readonly (readonly [from: number, to: number])[];
  readonly industries: readonly string[];
  readonly accuracy: GeometryQuality | null;
  readonly illustrative: boolean;
  /** lower case: names in both languages and ids, its own and those of what it belongs to */
  readonly text: string;
  /** the category of a list whose word the row shows, null for none; asked for only by a text that names one */
  readonly code: (list: WordList) => string | null;
}

export const facetNames = [
  'text',
  'zones',
  'landUses',
  'stages',
  'siteArea',
  'floorArea',
  'years',
  'industries',
  'accuracies',
  'sample',
] as const;
export type FacetName = (typeof facetNames)[number];

export interface TableReading {
  readonly park: Park;
  readonly clock: ClockReading;
}

export interface Column<Row extends TableRow, Id extends string> {
  readonly id: Id;
  /** rem */
  readonly width: number;
  readonly align: 'start' | 'end';
  /** shown until the person chooses otherwise */
  readonly shown: boolean;
  cell(row: Row, reading: TableReading): Cell;
}

/** A table as data: its rows, what they can be filtered by, and its columns. The first column names the row. */
export interface TableDefinition<Row extends TableRow = TableRow, Id extends string = string> {
  readonly id: TableId;
  readonly facets: readonly FacetName[];
  rows(park: Park): readonly Row[];
  facetsOf(row: Row, reading: TableReading): RowFacets;
  readonly columns: readonly Column<Row, Id>[];
}

/** Whether a row is 示例 in counts and filters: a parcel the plan names is documented, whatever draws it. */
export function countsAsIllustrative({ nature, countsAs = nature }: TableRow): boolean {
  return countsAs === 'illustrative';
}

const texts = new WeakMap<TableRow, string>();
const noCode = () => null;

/** What the filter's text is looked for in, put together once per row. */
function textOf(row: TableRow, park: Park, more: readonly (Bilingual | null | undefined)[]): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const zone = zonesById(park).get(String(row.zoneId));
  const names = [row.name, zone?.shortName, zone?.name, ...more].flatMap((name) =>
    name ? [name.zh, name.en] : [],
  );
  const text = [...names, row.selection.id].join('\n').toLowerCase();
  texts.set(row, text);
  return text;
}

/**
 * Facets of a row that has nothing to be filtered by but its name, zone and origin.
 * @param names further names the row shows, always the same for a row
 */
export function plainFacets(
  row: TableRow,
  park: Park,
  names: readonly (Bilingual | null | undefined)[] = [],
): RowFacets {
  return {
    zone: row.zoneId,
    landUse: null,
    stage: null,
    siteAreaSqm: null,
    floorAreaSqm: null,
    years: [],
    industries: [],
    accuracy: row.accuracy,
    illustrative: countsAsIllustrative(row),
    text: textOf(row, park, names),
    code: noCode,
  };
}

type Align = 'start' | 'end';

/** A column that is shown from the start; `extra` makes one that is offered in the chooser. */
export function column<Row extends TableRow, const Id extends string>(
  id: Id,
  width: number,
  cell: (row: Row, reading: TableReading) => Cell,
  options: { readonly align?: Align; readonly shown?: boolean } = {},
): Column<Row, Id> {
  return { id, width, cell, align: options.align ?? 'start', shown: options.shown ?? true };
}

export const extra = { shown: false } as const;
export const figure = { align: 'end' } as const;
export const extraFigure = { align: 'end', shown: false } as const;

/** Attribute that says on screen where a row's own numbers come from (MODEL, "Facts and figures"). */
export function provenanceMark(row: TableRow): 'data-sample' | 'data-user' | 'data-measured' {
  if (row.nature === 'illustrative') return 'data-sample';
  return row.nature === 'user' ? 'data-user' : 'data-measured';
}
