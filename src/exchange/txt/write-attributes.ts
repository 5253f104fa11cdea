import type { AttributeValue } from '@/domain/imported-feature';
import type { ExportFeature } from '../raw';
import { halfWidth } from './half-width';
import { parcelSection } from './header';

/** What a title without a sign is called where it is told. */
export const noTitle = '（空）';

/** Collects what could not be written as it was. */
export interface AttributeLosses {
  readonly asText: Set<string>;
  readonly replaced: Set<string>;
}

/** The three attributes a parcel line has a field for, and what other tables call them. The first name is ours. */
const fields = {
  sheet: ['图幅号'],
  use: ['地块用途', '土地用途', '规划用途', '用地性质', '用途'],
  code: ['地类编码', '地类代码', '用地代码', '用地分类代码'],
} as const;
type Field = keyof typeof fields;

/** Words of a field of a parcel line: no comma, no line break. */
export function fieldText(value: string, name: string, losses: AttributeLosses): string {
  const text = value
    .replace(/,/g, '，')
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .trim();
  if (text !== value) losses.replaced.add(name);
  return text;
}

/** Only what the feature itself holds: a key may be called `constructor`. */
function attributeOf({ attributes }: ExportFeature, key: string): AttributeValue {
  return Object.hasOwn(attributes, key) ? (attributes[key] ?? null) : null;
}

function textOf(feature: ExportFeature, key: string): string {
  const value = attributeOf(feature, key);
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}

/** What all features say under a key; empty: nothing, or not the same. */
export function sharedText(features: readonly ExportFeature[], key: string): string {
  const [first = '', ...others] = features.map((feature) => textOf(feature, key));
  return others.every((text) => text === first) ? first : '';
}

export function fieldOf(feature: ExportFeature, field: Field, losses: AttributeLosses): string {
  const key = fields[field].find(
    (name) => Object.hasOwn(feature.attributes, name) && textOf(feature, name) !== '',
  );
  return key ? fieldText(textOf(feature, key), key, losses) : '';
}

const ownNames: readonly string[] = Object.values(fields).map(([name]) => name);

/** A comma of either width in a title would make columns of its line, and a point or a parcel of those. */
function keyText(key: string, losses: AttributeLosses): string {
  const text = halfWidth(key)
    .replace(/[=\r\n\u2028\u2029]+/g, ' ')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/,/g, '、')
    .trim();
  if (text !== key || text === '') losses.replaced.add(key === '' ? noTitle : key);
  return text;
}

function valueText(value: string, key: string, losses: AttributeLosses): string {
  const text = value.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
  if (text !== value) losses.replaced.add(key);
  return text;
}

/**
 * Sections for everything the parcel lines have no field for, 示例, 示意 and source among it: what all parcels share in
 * `[项目信息]`, the rest in `[地块属性]` by the parcel's number in the file. Programs that do not know them pass over
 * foreign sections; our own reading gives every parcel its attributes back.
 * @param isConsumed keys that stand elsewhere in the file
 */
export function attributeSections(
  features: readonly ExportFeature[],
  isConsumed: (key: string) => boolean,
  losses: AttributeLosses,
): readonly string[] {
  const keys = [...new Set(features.flatMap(({ attributes }) => Object.keys(attributes)))];
  const shared: string[] = [];
  const taken = new Map<string, string>();
  const single: string[][] = features.map(() => []);
  for (const key of keys) {
    if (isConsumed(key)) continue;
    const isText = (feature: ExportFeature) =>
      ['string', 'object'].includes(typeof attributeOf(feature, key));
    if (!features.every(isText)) {
      losses.asText.add(key);
    }
    const name = keyText(key, losses);
    // Two titles that become one would overwrite each other on the way back.
    const other = taken.get(name);
    if (other !== undefined) for (const one of [other, key]) losses.replaced.add(one);
    taken.set(name, key);
    const values = features.map((feature) => valueText(textOf(feature, key), key, losses));
    if (name === '') continue;
    const [first = ''] = values;
    if (values.every((value) => value === first)) {
      if (first !== '') shared.push(`${name}=${first}`);
    } else {
      values.forEach((value, index) => {
        if (value !== '') single[index]?.push(`${index + 1}.${name}=${value}`);
      });
    }
  }
  const lines = single.flat();
  return [
    ...(shared.length > 0 ? ['[项目信息]', ...shared] : []),
    ...(lines.length > 0 ? [`[${parcelSection}]`, ...lines] : []),
  ];
}

/** Keys whose value stands in the parcel line itself. */
export const isLineField = (key: string): boolean => ownNames.includes(key);
