import type { AttributeValue } from '@/domain/imported-feature';
import { roleOfColumn } from '../fields/synonyms';
import type { IssueList } from '../issue-list';
import type { ExportFeature } from '../raw';
import { fieldName } from './field-names';
import { type Column, planColumn } from './write-columns';
import type { ShapefileEncoding } from './write-text';

const maxColumns = 255;

interface PlannedColumn {
  readonly key: string;
  readonly values: readonly AttributeValue[];
}

/**
 * Number and name first, under the trade's short names, unless a column of the features already says just that; then
 * every attribute in the order in which it first comes.
 */
function plannedColumns(features: readonly ExportFeature[]): readonly PlannedColumn[] {
  const keys = new Set(features.flatMap(({ attributes }) => Object.keys(attributes)));
  const columns = [...keys].map((key) => ({
    key,
    values: features.map(({ attributes }) =>
      Object.hasOwn(attributes, key) ? (attributes[key] ?? null) : null,
    ),
  }));
  const own = (key: string, role: string, texts: readonly string[]): PlannedColumn[] => {
    if (texts.every((text) => text === '')) return [];
    const first = columns.find((column) => roleOfColumn(column.key) === role);
    const isThere = first?.values.every((value, index) => String(value ?? '') === texts[index]) ?? false;
    return isThere ? [] : [{ key, values: texts.map((text) => (text === '' ? null : text)) }];
  };
  const all = [
    ...own(
      'DKBH',
      'parcelNumber',
      features.map(({ number }) => number),
    ),
    ...own(
      'DKMC',
      'name',
      features.map(({ name }) => name),
    ),
    ...columns,
  ];
  // A table without any column is none.
  return all.length > 0 ? all : [{ key: 'ID', values: features.map((_, index) => index + 1) }];
}

function writeTable(
  columns: readonly Column[],
  rows: number,
  date: string,
  languageByte: number,
): Uint8Array {
  const headerBytes = 32 + columns.length * 32 + 1;
  const recordBytes = columns.reduce((sum, { width }) => sum + width, 1);
  const bytes = new Uint8Array(headerBytes + rows * recordBytes + 1);
  const view = new DataView(bytes.buffer);
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number);
  bytes.set([0x03, Math.max(0, year - 1900) & 0xff, month, day]);
  view.setUint32(4, rows, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, recordBytes, true);
  bytes[29] = languageByte;
  columns.forEach(({ name, type, width, decimals }, index) => {
    const at = 32 + index * 32;
    bytes.set(name.bytes, at);
    bytes[at + 11] = type.charCodeAt(0);
    bytes[at + 16] = width;
    bytes[at + 17] = decimals;
  });
  bytes[headerBytes - 1] = 0x0d;
  bytes.fill(0x20, headerBytes);
  let offset = headerBytes + 1;
  for (const { type, width, cells } of columns) {
    cells.forEach((cell, row) => {
      const at = offset + row * recordBytes;
      bytes.set(cell, type === 'N' ? at + width - cell.length : at);
    });
    offset += width;
  }
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

/** The .dbf of some features. What it cannot keep is added to `losses`. @param date ISO day of the file's header */
export function writeDbf(
  features: readonly ExportFeature[],
  encoding: ShapefileEncoding,
  date: string,
  losses: IssueList,
): Uint8Array {
  const planned = plannedColumns(features);
  if (planned.length > maxColumns) {
    const left = planned.slice(maxColumns).map(({ key }) => key);
    losses.add('warning', 'shp-columns-lost', {}, { count: left.length, fields: left.join('、') });
  }
  const taken = new Set<string>();
  const columns = planned.slice(0, maxColumns).map(({ key, values }) => {
    const name = fieldName(key, encoding, taken);
    if (name.text !== key)
      losses.add('info', 'shp-field-renamed', {}, { field: key === '' ? '（空）' : key, name: name.text });
    return planColumn(name, key, values, encoding, losses);
  });
  return writeTable(columns, features.length, date, encoding === 'gbk' ? 0x4d : 0);
}
