import type { Words } from '../words';

export const funnelWords = {
  'desk.funnel.documented': { zh: '规划地块', en: 'Of the plan' },
  'desk.funnel.documentedTotal': {
    zh: '规划地块 {count} 宗',
    en: '{count} {count:parcel|parcels} of the plan',
  },
  'desk.funnel.sampleTotal': { zh: '示例地块 {count} 宗', en: '{count} sample {count:parcel|parcels}' },
  'desk.funnel.ownTotal': { zh: '自有地块 {count} 宗', en: '{count} imported {count:parcel|parcels}' },
  'desk.funnel.own': { zh: '自有', en: 'Imported' },
  'desk.funnel.month': { zh: '月份', en: 'Month' },
  'desk.funnel.months': { zh: '出让日程：月份 × 阶段', en: 'Calendar of transfers: months by stage' },
  'desk.funnel.cell': {
    zh: '{month}，{family}：规划 {documented} 项，示例 {sample} 项',
    en: '{month}, {family}: {documented} of the plan, {sample} sample',
  },
  'desk.funnel.chosen': { zh: '只列 {month} · {family}', en: 'Only {month} · {family}' },
  'desk.funnel.showAll': { zh: '取消选择', en: 'Clear the choice' },
  'desk.funnel.ownListed': { zh: '规划地块的事项', en: 'Transfers of the plan’s own parcels' },
  'desk.funnel.hint': {
    zh: '按一格，下面列出这一格的事项；斜体为示例。',
    en: 'Press a cell to list its transfers below; sample counts stand in italics.',
  },
} as const satisfies Record<string, Words>;
