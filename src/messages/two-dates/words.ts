import type { Words } from '../words';

/** Words of the view of two dates; they load with it. */
export const twoDatesWords = {
  'twoDates.label': { zh: '两个日期对照', en: 'Two dates compared' },
  'twoDates.mode': { zh: '对照方式', en: 'How they are compared' },
  'twoDates.mode.swipe': { zh: '卷帘', en: 'Swipe' },
  'twoDates.mode.sideBySide': { zh: '并排', en: 'Side by side' },
  'twoDates.exchange': { zh: '左右日期互换', en: 'Exchange the two dates' },
  'twoDates.changes': { zh: '变化清单', en: 'List of changes' },
  'twoDates.leave': { zh: '退出对照', en: 'Leave the comparison' },
  'twoDates.side.other': { zh: '左侧', en: 'Left' },
  'twoDates.side.page': { zh: '右侧（时间轴）', en: 'Right (timeline)' },
  'twoDates.card.other': { zh: '左侧日期', en: 'Date on the left' },
  'twoDates.card.page': { zh: '右侧日期', en: 'Date on the right' },
  'twoDates.date.other': { zh: '输入左侧日期', en: 'Type the date on the left' },
  'twoDates.date.page': { zh: '输入右侧日期', en: 'Type the date on the right' },
  'twoDates.basis.other': { zh: '左侧口径', en: 'Basis on the left' },
  'twoDates.basis.page': { zh: '右侧口径', en: 'Basis on the right' },
  'twoDates.numbers': { zh: '分区数字', en: 'Numbers by zone' },
  'twoDates.numbers.all': { zh: '合计', en: 'All' },
  'twoDates.numbers.parcels': { zh: '地块，按出让阶段', en: 'Parcels by stage' },
  'twoDates.numbers.buildings': { zh: '建筑，按施工状态', en: 'Buildings by state' },
  'twoDates.numbers.note': {
    zh: '两侧都为零的行不列；与另一侧不同的数字加底色。',
    en: 'Rows that are zero on both sides are left out; tinted numbers differ from the other side.',
  },
  'twoDates.none': { zh: '没有地块与建筑可计数。', en: 'There are no parcels or buildings to count.' },
  'twoDates.handle': { zh: '两个日期的分界线', en: 'Line between the two dates' },
  'twoDates.handle.value': {
    zh: '左侧 {left}，占 {share}%；右侧 {right}',
    en: 'Left {left}, {share} % of the map; right {right}',
  },
  'twoDates.unavailable': {
    zh: '此设备画不出第二幅地图。两个日期的数字与变化清单仍可使用。',
    en: 'A second map cannot be drawn here. The numbers of both dates and the list of changes still work.',
  },
} as const satisfies Record<string, Words>;
