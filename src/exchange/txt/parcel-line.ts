import type { ShapeKind } from '@/domain/imported-feature';
import { halfWidth } from './half-width';

/** A 地块说明行, read. */
export interface ParcelLine {
  readonly line: number;
  readonly dialect: '部标' | '报省部标' | '扩展';
  /** as written; empty: not said */
  readonly count: string;
  readonly area: string;
  readonly number: string;
  readonly name: string;
  readonly kind: ShapeKind;
  /** what else the line says, empty fields left out */
  readonly attributes: readonly (readonly [key: string, value: string])[];
}

const kinds: Readonly<Record<string, ShapeKind>> = { 面: 'polygon', 线: 'line', 点: 'point' };
const longestLine = 10_000;

type FieldName = 'count' | 'area' | 'number' | 'name' | 'shape' | `+${string}`;
const plainFields: readonly FieldName[] = [
  'count',
  'area',
  'number',
  'name',
  'shape',
  '+图幅号',
  '+地块用途',
  '+地类编码',
];
const provincialFields: readonly FieldName[] = [
  'count',
  'area',
  '+行政区代码',
  '+行政区名称',
  ...plainFields.slice(2),
];
/** Titles of the list line 【字段1,…,@】. Whatever is not among them is an attribute under its own title. */
const titles: readonly (readonly [RegExp, FieldName])[] = [
  [/点(?:个)?数/, 'count'],
  [/面积/, 'area'],
  [/地块(?:编)?号|^编号$/, 'number'],
  [/(?:地块|项目)?名称$/, 'name'],
  [/图形/, 'shape'],
];
/** Titles of fields that some programs leave standing where a value belongs. */
const placeholders: readonly string[] = ['DKYT', 'DKBH', 'DKMC', 'TFH', 'DLBM', 'TXSX'];

/** Fields pasted from a spreadsheet stand between tabs. */
function withCommas(line: string): string {
  return line.includes('\t') && !/[,，]/.test(line) ? line.replace(/\t/g, ',') : line;
}

/** @returns null when the line is none; else its fields without the @ */
function fieldsBeforeMark(line: string): readonly string[] | null {
  const said = withCommas(line).trim();
  const plain = said.includes('＠') ? said.replace(/＠/g, '@') : said;
  const end = plain.lastIndexOf('@');
  if (end < 0 || (end + 1 < plain.length && /[^,，\s]/.test(plain.slice(end + 1)))) return null;
  const body = plain.slice(0, end).trimEnd();
  const trimmed = body.endsWith(',') || body.endsWith('，') ? body.slice(0, -1) : body;
  const fields = trimmed.split(',');
  return (fields.length >= 7 ? fields : trimmed.split(/[,，]/)).map((field) => field.trim());
}

/** The list line of extended files, read into the names of its fields; null when the line is none. */
export function fieldList(line: string): readonly FieldName[] | null {
  const plain = halfWidth(line).trim();
  if (line.length > longestLine || !plain.startsWith('[') || !plain.includes('@')) return null;
  const names = plain.slice(1, plain.lastIndexOf('@')).split(',');
  const taken = new Set<FieldName>();
  return names
    .map((name) => name.trim())
    .filter((name, index) => name !== '' || index < names.length - 1)
    .map((name) => {
      const known = titles.find(([title, field]) => title.test(name) && !taken.has(field))?.[1];
      const field = known ?? (`+${name}` as const);
      taken.add(field);
      return field;
    });
}

const isAreaCode = (field: string | undefined) => /^\d{6,12}$/.test(halfWidth(field ?? ''));

const shapePlace = (fields: readonly string[]) => fields.findIndex((field) => field in kinds);

/**
 * A comma inside the name has cut it: the shape then stands too far right, and the name is put together again.
 * @param nameAt where the name begins
 */
function mended(fields: readonly string[], nameAt: number): readonly string[] {
  const shapeAt = shapePlace(fields);
  if (shapeAt <= nameAt + 1 || fields.length - shapeAt > 4) return fields;
  return [...fields.slice(0, nameAt), fields.slice(nameAt, shapeAt).join(','), ...fields.slice(shapeAt)];
}

/** Ten commas and an area code (standards 3.2); one fewer, or more where the name holds some. */
function isProvincial(fields: readonly string[]): boolean {
  const shapeAt = shapePlace(fields);
  if (!isAreaCode(fields[2])) return false;
  const isCut = shapeAt > 6 && fields.length - shapeAt <= 4;
  return fields.length === 10 || (fields.length === 9 && shapeAt === 6) || isCut;
}

function layoutOf(
  fields: readonly string[],
  list: readonly FieldName[] | null,
): Pick<ParcelLine, 'dialect'> & { names: readonly FieldName[]; fields: readonly string[] } {
  if (list) return { dialect: '扩展', names: list, fields };
  if (isProvincial(fields)) {
    return { dialect: '报省部标', names: provincialFields, fields: mended(fields, 5) };
  }
  const whole = mended(fields, 3);
  return { dialect: whole.length > 8 ? '扩展' : '部标', names: plainFields, fields: whole };
}

/**
 * Reads a parcel line: `count,area,number,name,shape,sheet,use,code,@` and its variants. One comma fewer, blanks after
 * the mark and full-width commas are accepted. Source: planning standards 3.1, 3.2.
 * @param list fields named by a list line before it
 * @returns null when the line is no parcel line with its closing `@`
 */
export function parcelLine(
  line: string,
  number: number,
  list: readonly FieldName[] | null,
): ParcelLine | null {
  if (line.length > longestLine) return null;
  const found = fieldsBeforeMark(line);
  if (!found || found.length < 5) return null;
  const { dialect, names, fields } = layoutOf(found, list);
  const values = new Map<string, string>();
  const attributes: [string, string][] = [];
  let extras = 0;
  fields.forEach((field, index) => {
    const name = names[index];
    if (name === undefined) extras += 1;
    if (name !== undefined && !name.startsWith('+')) values.set(name, field);
    else if (field !== '' && !placeholders.includes(field)) {
      attributes.push([name?.slice(1) ?? `field${extras}`, field]);
    }
  });
  const value = (name: FieldName) => values.get(name) ?? '';
  return {
    line: number,
    dialect,
    count: halfWidth(value('count')),
    area: halfWidth(value('area')),
    number: halfWidth(value('number')),
    name: value('name'),
    kind: kinds[value('shape')] ?? 'polygon',
    attributes,
  };
}

/** A parcel line whose `@` is missing: too many columns for a point, and it says a shape or begins with a count. */
export function isParcelLineWithoutMark(line: string): boolean {
  if (line.length > longestLine) return false;
  const fields = halfWidth(withCommas(line)).split(',', 20);
  return (
    fields.length >= 6 &&
    (fields.some((field) => field.trim() in kinds) || /^\s*\d+\s*$/.test(fields[0] ?? ''))
  );
}
