import type { Words } from '../words';

export const renewalWords = {
  'desk.renewal.title': { zh: '现状与规划', en: 'As is and to be' },
  'desk.renewal.asIs': { zh: '现状', en: 'As is' },
  'desk.renewal.toBe': { zh: '规划', en: 'To be' },
  'desk.renewal.way': { zh: '建设方式', en: 'Way of building' },
  'desk.renewal.land': { zh: '用地', en: 'Land' },
  'desk.renewal.change': { zh: '增减', en: 'Change' },
  'desk.renewal.works': { zh: '楼宇', en: 'Buildings' },
  'desk.renewal.worksNote': {
    zh: '栋；示例体量，图上以轮廓线区分：实线改造、虚线拆建、点线新建。',
    en: 'Sample massing; told apart on the map by outline: solid retrofit, dashed rebuild, dotted new.',
  },
  'desk.renewal.standing': { zh: '现有', en: 'Standing' },
  'desk.renewal.finished': { zh: '建成后', en: 'When built' },
  'desk.renewal.noBuildings': { zh: '没有可显示的楼宇。', en: 'There is no building to show.' },
} as const satisfies Record<string, Words>;
