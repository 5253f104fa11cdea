import type { Words } from '../words';

/** Words of the page of a programme, box, safeguard, industry, fund or body the plan names. */
export const planThingWords = {
  'panels.thing.type': { zh: '类别', en: 'Kind' },
  'panels.thing.type.programme': { zh: '专项行动', en: 'Programme' },
  'panels.thing.type.box': { zh: '专栏', en: 'Box' },
  'panels.thing.type.safeguard': { zh: '保障措施', en: 'Safeguard' },
  'panels.thing.type.policy': { zh: '政策', en: 'Policy' },
  'panels.thing.type.amenity': { zh: '配套设施', en: 'Amenity' },
  'panels.thing.parent': { zh: '所属行动', en: 'Part of' },
  'panels.thing.children': { zh: '所含专栏', en: 'Its boxes' },
  'panels.thing.measures': { zh: '举措', en: 'Measures' },
  'panels.thing.strategy': { zh: '发展方向', en: 'Direction' },
  'panels.thing.amount': { zh: '规模', en: 'Amount' },
  'panels.thing.targets': { zh: '相关节点与目标', en: 'Milestones and targets it bears on' },
  'panels.thing.targetsNote': {
    zh: '附有缘由的对应，是我们据行文所作的解读，规划未列此表。',
    en: 'A link with a reason is our reading of the text; the plan draws no such table.',
  },
  'panels.thing.noTargets': {
    zh: '其文字未直接对应任何节点或目标。',
    en: 'Its own words speak of no milestone or target.',
  },
  'panels.thing.partnerNote': {
    zh: '规划列名的机构，未载明已有合作。',
    en: 'Named by the plan, which does not say that anything has been agreed.',
  },
  'panels.thing.citing': {
    zh: '引用此条的行动、产业与基金',
    en: 'Programmes, industries and funds that cite it',
  },
  'panels.thing.serving': { zh: '服务于此的行动与保障', en: 'Programmes and safeguards that serve it' },
} as const satisfies Record<string, Words>;
