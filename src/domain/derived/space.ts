import { combineComparators, sum } from '@/domain/arithmetic';
import { asId, type ZoneId } from '@/domain/ids';
import type { Park } from '@/domain/park';
import type { Comparator } from '@/domain/quantity';
import { all, factIds, figureOf, noZone, type Recipe } from './recipe';

const muPerHectare = 15;
const squareMetresPerMu = 10_000 / muPerHectare;
const hectares = (mu: number) => mu / muPerHectare;

const zoneAreas = [
  { factId: 'S02', zoneId: 'incubator', label: { zh: '孵化器', en: 'Incubator' } },
  { factId: 'S11', zoneId: 'phase-1', label: { zh: '一期', en: 'Phase 1' } },
  { factId: 'S21', zoneId: 'phase-2', label: { zh: '二期', en: 'Phase 2' } },
] as const;

/**
 * X06 and X07 are the only derivations across bases (above-ground floor area, usable floor area, industrial space):
 * this one function makes them, always with the caveat, never as a total.
 */
function floorSpaceAcrossBases(
  park: Park,
): { readonly stated: number; readonly gap: number; readonly comparator: Comparator } | null {
  const incubator = figureOf(park, 'S03', 'grossFloorAreaAboveGround');
  const phase1 = figureOf(park, 'S12', 'usableFloorArea');
  const target = figureOf(park, 'T10', 'industrialSpace');
  if (!incubator || !phase1 || !target) return null;
  const stated = incubator.value + phase1.value;
  return {
    stated,
    gap: target.value - stated,
    comparator: combineComparators(incubator.comparator, phase1.comparator),
  };
}

/** X01–X07: land and floor space. */
export const spaceRecipes = {
  X01: (park) => {
    const areas = all(zoneAreas.map(({ factId }) => figureOf(park, factId, 'landArea')));
    if (!areas) return null;
    return {
      title: { zh: '三个区块的占地面积（公顷）', en: 'Site areas of the three zones in hectares' },
      figures: areas.map((area, index) => ({
        value: hectares(area.value),
        unit: 'hectare',
        measure: 'landArea',
        comparator: area.comparator,
        digits: 2,
        label: zoneAreas[index]?.label ?? { zh: '', en: '' },
        zoneId: asId<ZoneId>(zoneAreas[index]?.zoneId ?? ''),
      })),
      formula: { zh: '占地面积（亩）÷ 15', en: 'site area (mu) ÷ 15' },
      inputs: factIds('S02', 'S11', 'S21'),
      caveat: { zh: '三项均为约数。', en: 'All three are approximate.' },
    };
  },
  X02: (park) => {
    const areas = all(zoneAreas.map(({ factId }) => figureOf(park, factId, 'landArea')));
    if (!areas) return null;
    const total = sum(areas);
    const common = { measure: 'landArea', comparator: total.comparator, ...noZone } as const;
    return {
      title: { zh: '三个区块占地合计', en: 'Site area of the three zones together' },
      figures: [
        { ...common, value: total.value, unit: 'mu', digits: 0, label: { zh: '合计', en: 'Total' } },
        {
          ...common,
          value: hectares(total.value),
          unit: 'hectare',
          digits: 1,
          label: { zh: '折合', en: 'equals' },
        },
      ],
      formula: { zh: 'S02 + S11 + S21', en: 'S02 + S11 + S21' },
      inputs: factIds('S02', 'S11', 'S21'),
      caveat: { zh: '规划未给出合计。', en: 'The plan gives no total.' },
    };
  },
  X03: (park) => {
    const industrial = figureOf(park, 'S22', 'landArea');
    const zone = figureOf(park, 'S21', 'landArea');
    if (!industrial || !zone) return null;
    const comparator = combineComparators(industrial.comparator, zone.comparator);
    return {
      title: { zh: '二期工业用地占比', en: 'Industrial share of phase 2' },
      figures: [
        {
          value: (industrial.value / zone.value) * 100,
          unit: 'percent',
          measure: 'share',
          comparator,
          digits: 1,
          label: { zh: '占比', en: 'Share' },
          zoneId: asId<ZoneId>('phase-2'),
        },
      ],
      formula: { zh: 'S22 ÷ S21', en: 'S22 ÷ S21' },
      inputs: factIds('S22', 'S21'),
      caveat: { zh: '两项均为约数。', en: 'Both are approximate.' },
    };
  },
  X04: (park) => {
    const floor = figureOf(park, 'S03', 'grossFloorAreaAboveGround');
    const site = figureOf(park, 'S02', 'landArea');
    if (!floor || !site) return null;
    return {
      title: { zh: '孵化器毛容积率', en: 'Gross plot ratio of the incubator' },
      figures: [
        {
          value: (floor.value * 10_000) / (site.value * squareMetresPerMu),
          unit: 'none',
          measure: 'ratio',
          comparator: combineComparators(floor.comparator, site.comparator),
          digits: 2,
          label: { zh: '毛容积率', en: 'Gross plot ratio' },
          zoneId: asId<ZoneId>('incubator'),
        },
      ],
      formula: { zh: 'S03 ÷ S02（同化为平方米）', en: 'S03 ÷ S02 (both in m²)' },
      inputs: factIds('S03', 'S02'),
      caveat: { zh: '仅计地上建筑面积。', en: 'Above-ground floor area only.' },
    };
  },
  X05: (park) => {
    const usable = figureOf(park, 'S12', 'usableFloorArea');
    const site = figureOf(park, 'S11', 'landArea');
    if (!usable || !site) return null;
    return {
      title: { zh: '一期可利用建筑面积与占地之比', en: 'Phase 1: usable floor area to site area' },
      figures: [
        {
          value: (usable.value * 10_000) / (site.value * squareMetresPerMu),
          unit: 'none',
          measure: 'ratio',
          comparator: combineComparators(usable.comparator, site.comparator),
          digits: 2,
          label: { zh: '面积比', en: 'Ratio' },
          zoneId: asId<ZoneId>('phase-1'),
        },
      ],
      formula: { zh: 'S12 ÷ S11（同化为平方米）', en: 'S12 ÷ S11 (both in m²)' },
      inputs: factIds('S12', 'S11'),
      caveat: {
        zh: '可利用建筑面积不是总建筑面积，此值不是容积率。',
        en: 'Usable area is not gross floor area: this is not a plot ratio.',
      },
    };
  },
  X06: (park) => {
    const space = floorSpaceAcrossBases(park);
    if (!space) return null;
    const common = {
      unit: 'tenThousandSquareMetre',
      measure: 'industrialSpace',
      comparator: space.comparator,
      digits: 0,
      ...noZone,
    } as const;
    return {
      title: { zh: '距“百万平米”的差额', en: 'Gap to the “million square metres”' },
      figures: [
        {
          ...common,
          value: space.stated,
          label: { zh: '已载明（口径不一）', en: 'Stated (mixed bases)' },
        },
        { ...common, value: space.gap, label: { zh: '差额', en: 'Gap' } },
      ],
      formula: { zh: 'S03 与 S12 并列；T10 − (S03 + S12)', en: 'S03 beside S12; T10 − (S03 + S12)' },
      inputs: factIds('S03', 'S12', 'T10'),
      caveat: {
        zh: '地上总建筑面积、可利用建筑面积与产业发展空间口径不同，二期未载明；仅示差距，不作合计。',
        en: 'Above-ground area, usable area and industrial space are different bases and phase 2 is not stated: a gap, not a total.',
      },
    };
  },
  X07: (park) => {
    const space = floorSpaceAcrossBases(park);
    const site = figureOf(park, 'S21', 'landArea');
    if (!space || !site) return null;
    const comparator = combineComparators(space.comparator, site.comparator);
    const zoneId = asId<ZoneId>('phase-2');
    return {
      title: { zh: '二期情景：差额全部落在二期', en: 'Phase 2 scenario: the whole gap built here' },
      figures: [
        {
          value: space.gap,
          unit: 'tenThousandSquareMetre',
          measure: 'industrialSpace',
          comparator: space.comparator,
          digits: 0,
          label: { zh: '情景面积', en: 'Scenario floor space' },
          zoneId,
        },
        {
          value: (space.gap * 10_000) / (site.value * squareMetresPerMu),
          unit: 'none',
          measure: 'ratio',
          comparator,
          digits: 2,
          label: { zh: '与占地之比', en: 'Ratio to site area' },
          zoneId,
        },
      ],
      formula: { zh: 'X06 差额 ÷ S21', en: 'gap X06 ÷ S21' },
      inputs: factIds('S03', 'S12', 'T10', 'S21'),
      caveat: {
        zh: '仅为情景推演，规划未载明二期建筑面积。',
        en: 'A scenario only: the plan states no floor space for phase 2.',
      },
    };
  },
} satisfies Record<string, Recipe>;
