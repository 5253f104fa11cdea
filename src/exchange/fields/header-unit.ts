import type { ColumnUnit } from '@/domain/column-role';
import { unitOfText, unitSpellings } from '@/domain/unit-text';
import { bracketsOf, foldHeader, withoutBrackets } from './header-text';

/** Too short or too much of a word to be a unit behind a word without brackets: 出让年限 is not 出让年 in 限. */
const onlyInBrackets = [
  '万',
  '亿',
  '元',
  '月',
  '年',
  '度',
  'm',
  'mu',
  'ha',
  'rmb',
  'cny',
  'deg',
  '万方',
  '万平',
  '百分比',
  'percent',
  '个月',
  '周年',
];

/** Longer ones first, because 万m2 ends in m2. */
const trailing = (Object.entries(unitSpellings) as [ColumnUnit, readonly string[]][])
  .flatMap(([unit, spellings]) => spellings.map((spelling) => ({ spelling, unit })))
  .filter(({ spelling }) => !onlyInBrackets.includes(spelling))
  .toSorted((a, b) => b.spelling.length - a.spelling.length);

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
  const remarks = brackets.filter((text) => unitOfText(text) === null);
  const bare = withoutBrackets(folded);
  const bracketed = brackets.map(unitOfText).find((unit) => unit !== null) ?? null;
  if (bracketed !== null) return { word: bare, unit: bracketed, remarks };
  const ending = trailing.find(({ spelling }) => bare.length > spelling.length && bare.endsWith(spelling));
  if (!ending) return { word: bare, unit: null, remarks };
  // 用地面积㎡, 面积/亩, 面积_公顷
  return {
    word: bare.slice(0, -ending.spelling.length).replace(/[/_\-·.]+$/, ''),
    unit: ending.unit,
    remarks,
  };
}

/** @returns the unit a header names, in brackets (㎡, 单位：亩) or behind the word; null when it names none */
export function unitOfHeader(header: string): ColumnUnit | null {
  return headerParts(header).unit;
}
