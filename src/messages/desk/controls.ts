import type { Words } from '../words';

export const controlWords = {
  'desk.controls.limit': { zh: '控制', en: 'Limit' },
  'desk.controls.actual': { zh: '图上', en: 'Drawn' },
  'desk.controls.state.within': { zh: '符合', en: 'Within' },
  'desk.controls.state.below': { zh: '不足', en: 'Below' },
  'desk.controls.state.over': { zh: '超出', en: 'Over' },
  'desk.controls.noLimit': { zh: '未载明，不作判断', en: 'Not stated: not judged' },
  'desk.controls.notMeasured': { zh: '无从量得', en: 'Cannot be measured' },
  'desk.controls.note': {
    zh: '图上数值按地块内 {count} 栋楼宇全部建成计。',
    en: 'Drawn values: with all {count} {count:building|buildings} on the parcel built.',
  },
  'desk.controls.noBuildings': {
    zh: '地块内没有画出楼宇，无从量得。',
    en: 'No building is drawn on the parcel, so nothing can be measured.',
  },
} as const satisfies Record<string, Words>;
