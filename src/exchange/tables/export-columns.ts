import type { AttributeValue } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { definitionOf, systemIdFrom } from '@/geodesy/coordinate-systems';
import { defused } from '../csv';
import { roleOfColumn } from '../fields/synonyms';
import type { ExportDocument, ExportFeature } from '../raw';
import { attributesOf, numericColumns } from './attributes';
import { trimmed, unguarded } from './grid';
import type { TableColumn } from './header';
import { writeWkt } from './wkt';

/** Titles of the columns every table carries beside the attributes. */
export interface TableTitles {
  readonly name: string;
  readonly number: string;
  readonly system: string;
}
export const tableTitles: TableTitles = { name: '名称', number: '地块编号', system: '坐标系' };

/** Metres to 0.01 mm, degrees to the same on the ground. */
function decimalsOf(system: string): number {
  const id = systemIdFrom(system);
  const kind = id === null ? null : (definitionOf(id)?.kind ?? null);
  return kind === 'geographic' || kind === 'shifted' ? 11 : 5;
}

export interface ExportTable {
  readonly titles: readonly string[];
  /** number and name unless an attribute says them, then attributes, in the order of `titles` */
  readonly rows: readonly { readonly cells: readonly AttributeValue[]; readonly wkt: string }[];
  readonly losses: readonly Issue[];
}

const textOf = (value: AttributeValue) => (value === null ? '' : String(value));

/** What a reader would make of the columns, compared with what they were: what differs is a loss, and named. */
function lossesOf(
  features: readonly ExportFeature[],
  titles: readonly string[],
  keep: (text: string) => string,
): readonly Issue[] {
  const columns = titles.map(
    (title, index): TableColumn => ({ index, title, role: roleOfColumn(title), unit: null }),
  );
  const rows = features.map(({ attributes }, line) => ({
    line,
    cells: titles.map((title) => trimmed(unguarded(defused(keep(textOf(attributes[title] ?? null)))))),
  }));
  const numeric = numericColumns(columns, rows);
  return titles.flatMap((title): readonly Issue[] => {
    const changed = features.filter(({ attributes }, index) => {
      const row = rows[index];
      const read = row === undefined ? {} : attributesOf(row, columns, numeric);
      return (attributes[title] ?? null) !== (read[title] ?? null);
    }).length;
    const params = { column: title, count: changed };
    return changed === 0 ? [] : [{ severity: 'info', code: 'export-table-types', params, where: {} }];
  });
}

/**
 * A column that reads like the place of its row would be taken for it, and the row lost: such a title is moved aside.
 * @returns a title per key, same order
 */
function titlesOf(keys: readonly string[]): readonly string[] {
  const used = new Set(keys);
  return keys.map((key) => {
    const role = roleOfColumn(key);
    if (role !== 'wkt' && role !== 'coordinateSystem') return key;
    let title = `${key} 属性`;
    for (let number = 2; used.has(title); number += 1) title = `${key} 属性 ${number}`;
    used.add(title);
    return title;
  });
}

/** Whether the first column a reader would take for the number or name already says it of every row. */
function isSaid(
  features: readonly ExportFeature[],
  keys: readonly string[],
  what: 'number' | 'name',
): boolean {
  const role = what === 'number' ? 'parcelNumber' : 'name';
  const key = keys.find((one) => roleOfColumn(one) === role);
  return (
    key !== undefined &&
    features.every((feature) => textOf(feature.attributes[key] ?? null) === feature[what])
  );
}

/**
 * A document as one table: number and name unless an attribute says just that, its attributes, and the shape as WKT.
 * @param keep what the format can keep of a text
 */
export function exportTable(
  document: ExportDocument,
  own: TableTitles,
  keep: (text: string) => string = (text) => text,
): ExportTable {
  const decimals = decimalsOf(document.system);
  const keys = [...new Set(document.features.flatMap(({ attributes }) => Object.keys(attributes)))];
  const asWritten = titlesOf(keys);
  const ours = (['number', 'name'] as const).filter((what) => !isSaid(document.features, keys, what));
  const titles = [...ours.map((what) => own[what]), ...asWritten];
  const rows = document.features.map((feature) => ({
    cells: [
      ...ours.map((what) => feature[what]),
      ...keys.map((key) =>
        Object.hasOwn(feature.attributes, key) ? (feature.attributes[key] ?? null) : null,
      ),
    ],
    wkt: writeWkt(feature.kind, feature.parts, decimals),
  }));
  const taken = keys.filter(
    (key, index) =>
      key !== asWritten[index] ||
      key !== trimmed(key) ||
      key === '' ||
      [...ours.map((what) => own[what]), own.system].includes(key),
  );
  const renamed = taken.map(
    (column): Issue => ({
      severity: 'info',
      code: 'export-table-title',
      params: { column: column === '' ? '（空）' : column },
      where: {},
    }),
  );
  const kept = keys.filter((key) => !taken.includes(key));
  const labels = document.features.some(({ pointLabels }) => pointLabels !== null);
  return {
    titles,
    rows,
    losses: [
      ...renamed,
      ...lossesOf(document.features, kept, keep),
      ...(labels ? [{ severity: 'info', code: 'export-table-labels', params: {}, where: {} } as const] : []),
    ],
  };
}

/** Of a number a spreadsheet keeps 15 digits: longer ones go as text. */
const fitsNumberCell = (value: AttributeValue): value is number =>
  typeof value === 'number' && Math.abs(value) < 1e15;

/** Numbers stay numbers; text that a spreadsheet would run is defused. */
export const safeCell = (value: AttributeValue) => (fitsNumberCell(value) ? value : defused(textOf(value)));
