import type { AttributeValue } from '@/domain/imported-feature';
import { roleOfColumn } from '../fields/synonyms';

/** What the texts written into a parcel say. */
export interface TextReading {
  readonly number: string | null;
  readonly name: string | null;
  readonly declaredArea: string | null;
  readonly attributes: readonly (readonly [key: string, value: AttributeValue])[];
}

/** Letters that stand for an indicator when a sign of comparison follows (standards 4.2, 5.4). */
const letterKeys = new Map(
  Object.entries({
    r: '容积率',
    far: '容积率',
    d: '建筑密度',
    m: '建筑密度',
    g: '绿地率',
    h: '建筑限高',
    s: '用地面积',
  }),
);
const wordKeys = new Map(
  Object.entries({
    容积率: '容积率',
    建筑密度: '建筑密度',
    绿地率: '绿地率',
    建筑限高: '建筑限高',
    限高: '建筑限高',
    建筑高度: '建筑限高',
  }),
);

const areaUnits = '㎡|m2|m²|平方米|平米|公顷|hm2|hm²|ha|亩';
const areaAlone = new RegExp(`^[\\d,.]+\\s*(?:${areaUnits})$`, 'i');
/** Codes of the 2023 classification by digits, of GB 50137 by letter; B1/B2 and M1+W1 are mixed use. */
const useCode = /^(?!20[12]\d$)(?:(?:0[1-9]|1\d|2[0-4])\d{2}(?:\d{2}){0,2}|[ABEGHMRSUW][1-9]\d?)$/;
const isUseCode = (text: string) => text.split(/[/+、]/).every((part) => useCode.test(part));
const useWords = /(?:用地|绿地|水域|道路|广场)$/;
/** 南郊A-05, A-05, 20-011-K01-01, 2023GC07007, DK01, 地块三, A05. */
const numberLike =
  /^(?:[\p{Script=Han}]{0,8}[A-Za-z]{0,3}\d*(?:[-－–/][A-Za-z]{0,3}\d{1,4})+|20\d{2}[A-Z]{2}\d{4,6}|DK[-_]?\d+|地块[\d一二三四五六七八九十A-Z]+|[A-Z]0\d)$/u;
const hasHan = /\p{Script=Han}/u;

const asValue = (sign: string, text: string): AttributeValue =>
  /^[=＝:：]?$/.test(sign) ? (/^\d{1,12}(?:\.\d+)?$/.test(text) ? Number(text) : text) : `${sign}${text}`;

interface KeyedText {
  readonly key: string;
  readonly sign: string;
  readonly value: string;
}

function keyedText(text: string): KeyedText | null {
  const signed = /^([^:：=＝≤≥<>＜＞]{1,20}?)\s*([:：=＝≤≥<>＜＞])\s*(.+)$/u.exec(text);
  if (signed?.[1] && signed[2] && signed[3]) {
    const key = signed[1].trim();
    const letter = letterKeys.get(key.toLowerCase());
    return { key: letter ?? wordKeys.get(key) ?? key, sign: signed[2], value: signed[3].trim() };
  }
  const joined = /^(容积率|建筑密度|绿地率|建筑限高|限高|建筑高度|FAR)\s*(\d.*)$/i.exec(text);
  if (!joined?.[1] || !joined[2]) return null;
  return { key: wordKeys.get(joined[1]) ?? '容积率', sign: '', value: joined[2].trim() };
}

/** @param texts in reading order: from the top down */
export function readRingTexts(texts: readonly string[]): TextReading {
  let [number, name, declaredArea]: [string | null, string | null, string | null] = [null, null, null];
  const attributes = new Map<string, AttributeValue>();
  const rest: string[] = [];
  for (const text of texts) {
    const keyed = keyedText(text);
    if (keyed) {
      const role = roleOfColumn(keyed.key);
      if (role === 'parcelNumber') number ??= keyed.value;
      else if (role === 'name') name ??= keyed.value;
      else if (role === 'siteArea') declaredArea ??= keyed.value;
      if (!attributes.has(keyed.key)) attributes.set(keyed.key, asValue(keyed.sign, keyed.value));
    } else if (areaAlone.test(text)) declaredArea ??= text;
    else if (isUseCode(text) && !attributes.has('用地代码')) attributes.set('用地代码', text);
    else if (number === null && numberLike.test(text)) number = text;
    else if (useWords.test(text) && !attributes.has('用地性质')) attributes.set('用地性质', text);
    else rest.push(text);
  }
  for (const text of rest.slice()) {
    if (name === null && hasHan.test(text)) {
      name = text;
      rest.splice(rest.indexOf(text), 1);
    }
  }
  if (number === null && rest.length === 1 && /^[A-Za-z0-9]{1,12}$/.test(rest[0] ?? ''))
    number = rest.pop() ?? null;
  if (rest.length > 0) attributes.set('文字', rest.join(' | '));
  return { number, name, declaredArea, attributes: [...attributes] };
}
