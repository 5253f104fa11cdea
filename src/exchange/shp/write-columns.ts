import type { AttributeValue } from '@/domain/imported-feature';
import type { IssueList } from '../issue-list';
import type { FieldName } from './field-names';
import { encodeWithin, type ShapefileEncoding } from './write-text';

export interface Column {
  readonly name: FieldName;
  readonly type: 'C' | 'N' | 'D' | 'L';
  readonly width: number;
  readonly decimals: number;
  /** one per feature, not padded */
  readonly cells: readonly Uint8Array[];
}

const maxTextBytes = 254;
const maxNumberWidth = 19;
/** A whole number of more digits is not exact in every program that reads it. */
const exactWhole = 1e15;

/** @returns digits behind the point of the shortest text that reads back as the same number; null: too many */
function decimalsOf(value: number): number | null {
  if (!Number.isFinite(value) || Math.abs(value) >= exactWhole) return null;
  for (let decimals = 0; decimals <= 15; decimals += 1) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return null;
}

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const isDay = (value: AttributeValue) =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !value.startsWith('0000') &&
  !Number.isNaN(Date.parse(value));

function numberColumn(name: FieldName, values: readonly (number | null)[]): Column | null {
  const needed = values.map((value) => (value === null ? 0 : decimalsOf(value)));
  if (needed.includes(null)) return null;
  const decimals = Math.max(0, ...needed.map((count) => count ?? 0));
  const texts = values.map((value) => (value === null ? '' : value.toFixed(decimals)));
  const width = texts.reduce((widest, text) => Math.max(widest, text.length), 1);
  if (width > maxNumberWidth) return null;
  return { name, type: 'N', width, decimals, cells: texts.map(ascii) };
}

function textColumn(
  name: FieldName,
  key: string,
  values: readonly AttributeValue[],
  encoding: ShapefileEncoding,
  losses: IssueList,
): Column {
  const lost = new Set<string>();
  let [cut, trimmed, empty] = [0, 0, 0];
  const cells = values.map((value) => {
    const text = value === null ? '' : String(value);
    if (value === '') empty += 1;
    if (text !== text.trim() || text.includes('\u0000')) trimmed += 1;
    const { bytes, isCut, unencodable } = encodeWithin(text, encoding, maxTextBytes);
    if (isCut) cut += 1;
    for (const character of unencodable) lost.add(character);
    return bytes;
  });
  if (cut > 0) losses.add('warning', 'shp-text-cut', {}, { field: key, count: cut, limit: maxTextBytes });
  if (empty > 0) losses.add('info', 'shp-empty-lost', {}, { field: key, count: empty });
  if (trimmed > 0) losses.add('info', 'shp-spaces-lost', {}, { field: key, count: trimmed });
  if (lost.size > 0) {
    losses.add(
      'warning',
      'shp-unencodable',
      {},
      { field: key, characters: [...lost].slice(0, 20).join(' ') },
    );
  }
  const width = cells.reduce((widest, { length }) => Math.max(widest, length), 1);
  return { name, type: 'C', width, decimals: 0, cells };
}

/** Chooses the type that keeps every value of a column, and says what none can keep. */
export function planColumn(
  name: FieldName,
  key: string,
  values: readonly AttributeValue[],
  encoding: ShapefileEncoding,
  losses: IssueList,
): Column {
  const given = values.filter((value) => value !== null);
  if (given.length > 0 && given.every((value) => typeof value === 'number')) {
    const column = numberColumn(name, values as readonly (number | null)[]);
    if (column) return column;
    losses.add('info', 'shp-number-as-text', {}, { field: key });
  } else if (given.length > 0 && given.every((value) => typeof value === 'boolean')) {
    const cells = values.map((value) => ascii(value === null ? '?' : value ? 'T' : 'F'));
    return { name, type: 'L', width: 1, decimals: 0, cells };
  } else if (given.length > 0 && given.every(isDay)) {
    const cells = values.map((value) => ascii(value === null ? '' : String(value).replaceAll('-', '')));
    return { name, type: 'D', width: 8, decimals: 0, cells };
  } else if (given.some((value) => typeof value !== 'string')) {
    losses.add('info', 'shp-mixed-as-text', {}, { field: key });
  }
  return textColumn(name, key, values, encoding, losses);
}
