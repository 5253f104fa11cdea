import type { ColumnRole } from '@/domain/column-role';
import { roleOfColumn } from '../fields/synonyms';
import type { GridRow } from './grid';

/** 宗地号：A1　面积：100 ㎡ in one cell or in several; the next word with a colon ends a value. */
const pair = /([\p{L}\p{N}（）()]{1,14})\s*[:：=＝]\s*(.*?)(?=\s+[\p{L}（）()]{1,14}\s*[:：=＝]|[;；]|$)/gu;
/** The letter boundary tables write an area behind. */
const areaLetter = /^s$/i;

const wanted: ReadonlySet<ColumnRole> = new Set([
  ...(['parcelNumber', 'parcelCode', 'name', 'siteArea', 'buyer', 'coordinateSystem'] as const),
]);

export type Said = ReadonlyMap<ColumnRole, string>;

function roleOf(word: string): ColumnRole | null {
  const role = areaLetter.test(word) ? 'siteArea' : roleOfColumn(word);
  return role !== null && wanted.has(role) ? role : null;
}

/** The first figure with a unit: 600000.00平方米 合900.00亩 is 600000.00平方米. */
function areaText(text: string): string {
  return /[\d,，.]+\s*(?:平方米|㎡|m2|m²|公顷|亩)/i.exec(text)?.[0] ?? text;
}

/**
 * What the words around a table say about the parcel in it: 宗地编号：A3, 坐标系：2000国家大地坐标系, S=266.67㎡. A value
 * may stand in the next cell.
 */
export function saidIn({ cells }: GridRow): Said {
  const said = new Map<ColumnRole, string>();
  const keep = (role: ColumnRole | null, text: string) => {
    if (role === null || text === '' || said.has(role)) return;
    said.set(role, role === 'siteArea' ? areaText(text) : text);
  };
  const texts = cells.filter((cell, index) => cell !== '' && cell !== cells[index - 1]);
  texts.forEach((text, index) => {
    for (const [, word = '', value = ''] of text.matchAll(pair)) {
      keep(roleOf(word), value.trim() === '' ? (texts[index + 1] ?? '') : value.trim());
    }
  });
  return said;
}

/** Whether a row says something with a colon: such a row stands above a table and heads no column. */
export function isSaying({ cells }: GridRow): boolean {
  return cells.some((cell) => /^[^:：]{1,14}[:：]\s*\S/.test(cell) && !/^单位/.test(cell));
}
