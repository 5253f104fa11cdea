import { type AreaUnit, convertArea } from '@/geodesy/units';
import type { ColumnUnit } from './column-role';

/** Full width, blanks and case forgiven: ㎡ becomes m2, ％ %. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u200B\uFEFF]+/g, '')
    .toLowerCase();
}

/** How units are written, after folding. */
export const unitSpellings: Readonly<Record<ColumnUnit, readonly string[]>> = {
  yuanPerSquareMetre: ['元/平方米', '元/m2', '元/m²', '元/平米'],
  tenThousandYuanPerMu: ['万元/亩'],
  tenThousandYuanPerHectare: ['万元/公顷', '万元/hm2'],
  tenThousandSquareMetre: ['万平方米', '万平米', '万平', '万m2', '万m²', '万方'],
  squareKilometre: ['平方公里', '平方千米', 'km2', 'km²', 'sqkm'],
  hectare: ['公顷', 'hm2', 'hm²', 'ha', 'hectare', 'hectares'],
  squareMetre: ['平方米', '平米', 'm2', 'm²', 'sqm', 'm^2'],
  mu: ['市亩', '亩', 'mu'],
  hundredMillionYuan: ['亿元', '亿'],
  tenThousandYuan: ['万元人民币', '人民币万元', '万元', '万'],
  yuan: ['元人民币', '人民币元', '元', 'rmb', 'cny'],
  percent: ['百分比', '%', 'percent'],
  month: ['个月', '月', 'months'],
  year: ['周年', '年', 'years'],
  degree: ['十进制度', '度', '°', 'degrees', 'deg'],
  metre: ['米', 'm', 'metres', 'meters'],
};

const unitOfSpelling: ReadonlyMap<string, ColumnUnit> = new Map(
  (Object.entries(unitSpellings) as [ColumnUnit, readonly string[]][]).flatMap(([unit, spellings]) =>
    spellings.map((spelling) => [spelling, unit] as const),
  ),
);

/** @returns the unit a word is, e.g. ㎡, 亩, 单位：公顷; null when it is none */
export function unitOfText(text: string): ColumnUnit | null {
  return unitOfSpelling.get(foldText(text).replace(/^单位:?/, '')) ?? null;
}

const areaUnitOf: Readonly<Partial<Record<ColumnUnit, AreaUnit>>> = {
  squareMetre: 'squareMetre',
  tenThousandSquareMetre: 'tenThousandSquareMetre',
  mu: 'mu',
  hectare: 'hectare',
};

/** @returns m²; null when the unit is not one of area */
export function areaInSqm(value: number, unit: ColumnUnit): number | null {
  if (unit === 'squareKilometre') return value * 1_000_000;
  const known = areaUnitOf[unit];
  return known === undefined ? null : convertArea(value, known, 'squareMetre');
}
