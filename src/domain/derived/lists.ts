import { combineComparators, sum } from '@/domain/arithmetic';
import { asId, type ZoneId } from '@/domain/ids';
import { listCounts, numericTargetsByYear } from '@/domain/list-counts';
import { all, factIds, figureOf, noZone, type Recipe } from './recipe';

const sectorTargets = [
  { factId: 'T21', label: { zh: '智能机器人', en: 'Robotics' } },
  { factId: 'T22', label: { zh: '智能医疗', en: 'Medical' } },
  { factId: 'T23', label: { zh: '智能安防', en: 'Security' } },
  { factId: 'T24', label: { zh: '智能穿戴', en: 'Wearables' } },
] as const;

/** X08–X12: targets and name lists. */
export const listRecipes = {
  X08: (park) => {
    const targets = all(sectorTargets.map(({ factId }) => figureOf(park, factId, 'outputValue')));
    if (!targets) return null;
    const total = sum(targets);
    const strive = targets.every((target) => target.strive);
    return {
      title: { zh: '四大核心产业 2025 年产值目标合计', en: 'Output targets of the four sectors, 2025' },
      figures: [
        {
          value: total.value,
          unit: total.unit,
          measure: 'outputValue',
          comparator: total.comparator,
          strive,
          digits: 0,
          label: { zh: '合计', en: 'Total' },
          ...noZone,
        },
        ...targets.map((target, index) => ({
          value: (target.value / total.value) * 100,
          unit: 'percent' as const,
          measure: 'share' as const,
          comparator: target.comparator,
          strive,
          digits: 0,
          label: sectorTargets[index]?.label ?? { zh: '', en: '' },
          ...noZone,
        })),
      ],
      formula: { zh: 'T21 + T22 + T23 + T24', en: 'T21 + T22 + T23 + T24' },
      inputs: factIds('T21', 'T22', 'T23', 'T24'),
      caveat: {
        zh: '产值口径，均为力争；不可与 T03 的营业收入相比。',
        en: 'Output value, all aspirational; not comparable with the revenue of T03.',
      },
    };
  },
  X09: (park) => {
    const counts = listCounts(park);
    if (counts.wantedMentions === 0) return null;
    const common = { unit: 'firm', measure: 'count', comparator: '=', digits: 0, ...noZone } as const;
    return {
      title: { zh: '拟引进重点企业', en: 'Firms the plan wants to attract' },
      figures: [
        { ...common, value: counts.wantedMentions, label: { zh: '提及次数', en: 'mentions' } },
        { ...common, value: counts.wantedNames, label: { zh: '不同名称', en: 'distinct names' } },
        { ...common, value: counts.wantedFirms, label: { zh: '合并简称后', en: 'after merging variants' } },
      ],
      formula: { zh: '表3-1 至 表3-4 逐项计数', en: 'counted in tables 3-1 to 3-4' },
      inputs: factIds('L03'),
      caveat: {
        zh: '简称是否同一企业为我方判断；名单以“等”结尾者不是总数。',
        en: 'Whether name variants are one firm is our reading; lists ending in “etc.” are not totals.',
      },
    };
  },
  X10: (park) => {
    const counts = listCounts(park);
    if (counts.bodies + counts.investors + counts.teams === 0) return null;
    const common = { unit: 'item', measure: 'count', comparator: '=', digits: 0, ...noZone } as const;
    return {
      title: { zh: '拟合作机构、投资机构与团队', en: 'Partner bodies, investors and teams' },
      figures: [
        { ...common, value: counts.bodies, label: { zh: '平台机构', en: 'bodies' } },
        { ...common, value: counts.investors, label: { zh: '投资机构', en: 'investors' } },
        { ...common, value: counts.teams, label: { zh: '人才团队', en: 'teams' } },
      ],
      formula: { zh: '表3-1 至 表3-4 逐项计数', en: 'counted in tables 3-1 to 3-4' },
      inputs: factIds('L03'),
      caveat: {
        zh: '表3-3、表3-4 的名单以“等”结尾，为列名数，不是总数。',
        en: 'Tables 3-3 and 3-4 end in “etc.”: names listed, not totals.',
      },
    };
  },
  X11: (park) => {
    const byYear = numericTargetsByYear(park);
    if (byYear.size === 0) return null;
    return {
      title: { zh: '数值目标按到期年份', en: 'Numeric targets by due year' },
      figures: [...byYear].map(([year, ids]) => ({
        value: ids.length,
        unit: 'item' as const,
        measure: 'count' as const,
        comparator: '=' as const,
        digits: 0,
        label: { zh: `${year} 年`, en: String(year) },
        ...noZone,
      })),
      formula: { zh: '按到期年份计数', en: 'counted by due year' },
      inputs: [...byYear.values()].flat(),
      caveat: null,
    };
  },
  X12: (park) => {
    const above = figureOf(park, 'S24', 'count');
    const firms = figureOf(park, 'S23', 'count');
    if (!above || !firms) return null;
    return {
      title: { zh: '园区规上企业占比', en: 'Above-scale share of the firms in the park' },
      figures: [
        {
          value: (above.value / firms.value) * 100,
          unit: 'percent',
          measure: 'share',
          comparator: combineComparators(above.comparator, firms.comparator),
          digits: 0,
          label: { zh: '占比', en: 'Share' },
          zoneId: asId<ZoneId>('phase-2'),
        },
      ],
      formula: { zh: 'S24 ÷ S23', en: 'S24 ÷ S23' },
      inputs: factIds('S24', 'S23'),
      caveat: {
        zh: '“园区”指二期系据上下文（A01）。',
        en: 'That “the park” means phase 2 is read from the context (A01).',
      },
    };
  },
} satisfies Record<string, Recipe>;
