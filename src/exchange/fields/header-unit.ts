import type { ColumnUnit } from '@/domain/column-role';
import { bracketsOf, foldHeader, withoutBrackets } from './header-text';

/** Spellings after folding (㎡ has become m2, ％ %). Longer ones first, because 万m2 ends in m2. */
const unitSpellings: readonly (readonly [spelling: string, unit: ColumnUnit])[] = (
  [
    ['yuanPerSquareMetre', ['元/平方米', '元/m2', '元/m²', '元/平米']],
    ['tenThousandYuanPerMu', ['万元/亩']],
    ['tenThousandYuanPerHectare', ['万元/公顷', '万元/hm2']],
    ['tenThousandSquareMetre', ['万平方米', '万平米', '万平', '万m2', '万m²', '万方']],
    ['squareKilometre', ['平方公里', '平方千米', 'km2', 'km²', 'sqkm']],
    ['hectare', ['公顷', 'hm2', 'hm²', 'ha', 'hectare', 'hectares']],
    ['squareMetre', ['平方米', '平米', 'm2', 'm²', 'sqm', 'm^2']],
    ['mu', ['市亩', '亩', 'mu']],
    ['hundredMillionYuan', ['亿元', '亿']],
    ['tenThousandYuan', ['万元人民币', '人民币万元', '万元', '万']],
    ['yuan', ['元人民币', '人民币元', '元', 'rmb', 'cny']],
    ['percent', ['百分比', '%', 'percent']],
    ['month', ['个月', '月', 'months']],
    ['year', ['周年', '年', 'years']],
    ['degree', ['十进制度', '度', '°', 'degrees', 'deg']],
    ['metre', ['米', 'm', 'metres', 'meters']],
  ] as const
).flatMap(([unit, spellings]) => spellings.map((spelling) => [spelling, unit] as const));
const unitOfSpelling = new Map(unitSpellings);

/** Behind the word and without brackets only these are certain: 用地面积㎡, 面积/亩, 面积_公顷. */
const trailing = unitSpellings
  .filter(([spelling]) => spelling.length > 1 || ['亩', '%', '米'].includes(spelling))
  .filter(
    ([spelling]) =>
      !['万方', '万平', 'mu', 'ha', '个月', '周年', '十进制度', 'percent', '百分比'].includes(spelling),
  )
  .toSorted(([a], [b]) => b.length - a.length);

const unitIn = (text: string) => unitOfSpelling.get(text.replace(/^单位/, '')) ?? null;

/** A header in its parts: the word that names the column, and the unit it is counted in. */
export interface HeaderParts {
  readonly word: string;
  readonly unit: ColumnUnit | null;
  /** brackets that are no unit, e.g. 上限 */
  readonly remarks: readonly string[];
}

export function headerParts(header: string): HeaderParts {
  const folded = foldHeader(header);
  const brackets = bracketsOf(folded);
  const remarks = brackets.filter((text) => unitIn(text) === null);
  const bare = withoutBrackets(folded);
  const inBrackets = brackets.map(unitIn).find((unit) => unit !== null) ?? null;
  if (inBrackets !== null) return { word: bare, unit: inBrackets, remarks };
  const ending = trailing.find(([spelling]) => bare.endsWith(spelling) && bare.length > spelling.length);
  if (!ending) return { word: bare, unit: null, remarks };
  const word = bare.slice(0, -ending[0].length).replace(/[/_\-·.]+$/, '');
  // sitearea_m2 yes, 车间m no: one Latin letter behind a word is no unit, and 百万平米 is part of a name.
  return { word, unit: ending[1], remarks };
}

/** @returns the unit a header names, in brackets (㎡, 单位：亩) or behind the word; null when it names none */
export function unitOfHeader(header: string): ColumnUnit | null {
  return headerParts(header).unit;
}
