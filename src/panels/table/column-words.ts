import type { ColumnId, NumberUnit } from '@/domain/table';
import { type MessageKey, message } from '@/messages/message';
import { type Reader, unitWord } from './cell-words';

/** Units of the columns that hold numbers of one unit; figures of facts carry their own. */
const columnUnits: Readonly<Partial<Record<ColumnId, NumberUnit | 'area'>>> = {
  siteArea: 'area',
  term: 'year',
  coverage: 'percent',
  greenSpace: 'percent',
  heightLimit: 'metre',
  height: 'metre',
  grossFloorArea: 'squareMetre',
  usableFloorArea: 'squareMetre',
  available: 'squareMetre',
  space: 'squareMetre',
};

/** Title of a column and the unit its numbers are in. */
export function columnTitle(reader: Reader, id: string): { readonly name: string; readonly unit: string } {
  const column = id as ColumnId;
  const key: MessageKey = `desk.column.${column}`;
  return { name: message(reader.locale, key), unit: unitWord(reader, columnUnits[column] ?? null) };
}

/** Title and unit as one, for files. */
export function columnHeading(reader: Reader, id: string): string {
  const { name, unit } = columnTitle(reader, id);
  if (unit === '') return name;
  return reader.locale === 'zh-CN' ? `${name}（${unit}）` : `${name} (${unit})`;
}
