import type { Words } from '../words';
import { deskActions } from './desk-actions';
import { deskTable } from './desk-table';

/** Words of the search, the tables and the actions of the planner's desk. */
export const deskSearch = {
  ...deskTable,
  ...deskActions,
  'desk.search.label': { zh: '搜索', en: 'Search' },
  'desk.search.placeholder': { zh: '搜索名称、拼音或编号', en: 'Search by name, pinyin or id' },
  'desk.search.clear': { zh: '清除搜索', en: 'Clear the search' },
  'desk.search.results': { zh: '搜索结果', en: 'Search results' },
  'desk.search.found': { zh: '找到 {count} 项', en: '{count} {count:match|matches}' },
  'desk.search.none': { zh: '没有找到“{text}”', en: 'Nothing found for “{text}”' },
  'desk.search.hint': {
    zh: '可搜索片区、地块、楼宇、企业、平台、项目、行动与规划条目；拼音全拼、首字母、英文均可。',
    en: 'Zones, parcels, buildings, firms, platforms, projects, programmes and entries of the plan can be found, by Chinese, pinyin, its initials or English.',
  },
  'desk.search.kind.programme': { zh: '行动与保障', en: 'Programmes and safeguards' },
  'desk.search.kind.industry': { zh: '产业', en: 'Industries' },
  'desk.search.kind.fund': { zh: '基金', en: 'Funds' },
  'desk.search.kind.partner': { zh: '拟合作机构', en: 'Bodies the plan names' },
} as const satisfies Record<string, Words>;
