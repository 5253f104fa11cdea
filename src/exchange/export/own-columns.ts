import type { Attributes } from '@/domain/imported-feature';
import { landUseNameZh } from '@/domain/land-use-text';
import type { ControlRange, Park } from '@/domain/park';
import type { ExportThing } from './park-things';

export const kindWords = {
  zone: '片区',
  parcel: '地块',
  landUseArea: '其他用地',
  building: '建筑',
  point: '点位',
} as const;

function rangeText(range: ControlRange | null | undefined): string | null {
  if (!range) return null;
  const { min, max, minExclusive, maxExclusive } = range;
  if (min !== null && max !== null && min === max) return String(min);
  return [
    min === null ? '' : `${minExclusive ? '>' : '≥'}${min}`,
    max === null ? '' : `${maxExclusive ? '<' : '≤'}${max}`,
  ]
    .filter((text) => text !== '')
    .join('，');
}

/** What is known of the thing itself. 规划未载明 is nothing, never 0. */
export function ownColumns(park: Park, { kind, thing }: ExportThing): Attributes {
  const zone = kind === 'zone' ? null : park.zones.find(({ id }) => id === thing.zoneId);
  const common: Attributes = {
    编号: String(thing.id),
    类别: kindWords[kind],
    ...(zone ? { 片区: zone.name.zh } : {}),
  };
  switch (kind) {
    case 'zone':
    case 'point':
      return common;
    case 'landUseArea':
      return {
        ...common,
        用地代码: thing.landUse,
        用地名称: landUseNameZh(thing.landUse),
        用地面积平方米: thing.siteAreaSqm,
      };
    case 'parcel':
      return {
        ...common,
        用地代码: thing.landUse,
        用地名称: thing.landUse === null ? null : landUseNameZh(thing.landUse),
        用地面积平方米: thing.siteAreaSqm,
        容积率: rangeText(thing.controls?.floorAreaRatio),
        建筑密度: rangeText(thing.controls?.buildingCoverageRatio),
        绿地率: rangeText(thing.controls?.greenSpaceRatio),
        限高: rangeText(thing.controls?.heightM),
      };
    case 'building':
      return {
        ...common,
        层数: thing.storeys,
        高度米: thing.heightM,
        建筑面积平方米: thing.grossFloorAreaSqm,
        可用面积平方米: thing.usableFloorAreaSqm,
      };
  }
}

/**
 * The file's own attributes come first and are never overwritten: a title we need ourselves is moved aside, under a name
 * nothing else has.
 * @param moved takes the titles that were moved
 */
export function joined(
  own: Attributes,
  file: Attributes,
  provenance: Attributes,
  moved: Set<string>,
): Attributes {
  const taken = new Set([...Object.keys(own), ...Object.keys(provenance)]);
  const used = new Set([...taken, ...Object.keys(file)]);
  const kept = Object.entries(file).map(([title, value]) => {
    if (!taken.has(title)) return [title, value] as const;
    let aside = `${title}（原）`;
    for (let number = 2; used.has(aside); number += 1) aside = `${title}（原 ${number}）`;
    used.add(aside);
    moved.add(title);
    return [aside, value] as const;
  });
  return Object.fromEntries([...kept, ...Object.entries(own), ...Object.entries(provenance)]);
}
