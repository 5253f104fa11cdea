import type { Attributes, AttributeValue } from '@/domain/imported-feature';
import { roleOfColumn } from '../fields/synonyms';
import { withoutBrokenTail } from './dbf-encoding';
import type { DbfLayout } from './dbf-header';
import { type ColumnReader, columnReader, textDecoder } from './dbf-values';

/** What a row says about its parcel. */
export interface RowText {
  readonly name: string | null;
  readonly number: string | null;
  readonly declaredArea: string | null;
  readonly attributes: Attributes;
}

export interface AttributeTable {
  readonly columns: readonly ColumnReader[];
  readonly rows: number;
  readonly isDeleted: (row: number) => boolean;
  readonly row: (row: number) => RowText;
}

const deletedMark = 0x2a;

/** A second column of a name gets a number, so that neither is lost. */
function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1) unique = `${name}_${count}`;
  taken.add(unique);
  return unique;
}

const textOf = (value: AttributeValue | undefined) =>
  value === null || value === undefined || value === '' ? null : String(value);

/** @param broken told for every value with characters the encoding does not have */
export function attributeTable(
  table: Uint8Array,
  layout: DbfLayout,
  label: string,
  broken: () => void,
): AttributeTable {
  const decode = textDecoder(label, broken);
  const taken = new Set<string>();
  const columns = layout.fields.map((field, index) => {
    const decoded = decode(withoutBrokenTail(field.nameBytes, label));
    const name = uniqueName(decoded === '' ? `field${index + 1}` : decoded, taken);
    return columnReader(table, layout, field, name, decode);
  });
  const roles = columns.map(({ name }) => roleOfColumn(name));
  const columnsOf = (...wanted: readonly (typeof roles)[number][]) =>
    wanted.flatMap((role) => columns.flatMap((_, index) => (roles[index] === role ? [index] : [])));
  const numberColumns = columnsOf('parcelNumber', 'parcelCode');
  const nameColumns = columnsOf('name');
  const areaColumns = columnsOf('siteArea');
  const firstOf = (values: readonly AttributeValue[], indices: readonly number[]) => {
    for (const index of indices) {
      const text = textOf(values[index]);
      if (text !== null) return text;
    }
    return null;
  };
  return {
    columns,
    rows: layout.rows,
    isDeleted: (row) => table[layout.headerBytes + row * layout.recordBytes] === deletedMark,
    row: (row) => {
      const values = columns.map((column) => column.read(row));
      return {
        name: firstOf(values, nameColumns),
        number: firstOf(values, numberColumns),
        declaredArea: firstOf(values, areaColumns),
        attributes: Object.fromEntries(columns.map(({ name }, index) => [name, values[index] ?? null])),
      };
    },
  };
}

export const noText: RowText = { name: null, number: null, declaredArea: null, attributes: {} };
