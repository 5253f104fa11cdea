import type { Words } from '../words';

export const zoneWords = {
  'panels.zone.landArea': { zh: '占地面积', en: 'Site area' },
  'panels.zone.floorSpace': { zh: '建筑面积', en: 'Floor space' },
  'panels.zone.residents': { zh: '入驻企业', en: 'Resident enterprises' },
  'panels.zone.role': { zh: '功能定位', en: 'Role' },
  'panels.zone.derived': { zh: '推算指标', en: 'Derived figures' },
  'panels.zone.parcels': { zh: '地块出让进程', en: 'Parcels by transfer stage' },
  'panels.zone.parcelTotal': { zh: '地块合计', en: 'Parcels in all' },
  'panels.zone.overdueParcels': {
    zh: '阶段仅为计划、已逾期而未核实',
    en: 'planned only, overdue and unverified',
  },
  'panels.zone.noParcels': {
    zh: '此处没有可显示的地块记录。',
    en: 'There is no parcel record to show here.',
  },
  'panels.zone.parcelNote': {
    zh: '地块划分为示例；规划写明的地块只计一次。',
    en: 'The subdivision is illustrative; a parcel the plan names counts once.',
  },
  'panels.zone.buildings': { zh: '楼宇建设状态', en: 'Buildings by state of works' },
  'panels.zone.scenarioNote': {
    zh: '体量为情景推演：规划未载明建筑面积',
    en: 'Massing is a scenario: the plan states no floor space',
  },
  'panels.zoning.title': { zh: '控规待修编', en: 'Zoning under revision' },
  'panels.zoning.note': {
    zh: '用途与指标以修编后的控规为准。',
    en: 'Uses and limits follow the revised zoning.',
  },
  'panels.zone.present': { zh: '现有基础', en: 'What is there' },
  'panels.zone.coming': { zh: '规划建设', en: 'What is coming' },
  'panels.zone.milestones': { zh: '时间节点', en: 'Milestones' },
  'panels.zone.platforms': { zh: '平台', en: 'Platforms' },
  'panels.zone.projects': { zh: '项目', en: 'Projects' },
  'panels.zone.firms': { zh: '具名企业', en: 'Firms named in the plan' },
  'panels.zone.ownFirms': { zh: '自有名录', en: 'Own roster' },
  'panels.zone.sampleFirms': { zh: '入驻名录', en: 'Roster of residents' },
  'panels.zone.parcelList': { zh: '地块清单', en: 'List of parcels' },
  'panels.zone.notStated': { zh: '规划未载明', en: 'What the plan does not say' },
  'panels.zone.anomalies': { zh: '文本疑点', en: 'Contradictions in the text' },
  'panels.zone.geometry': { zh: '范围图形', en: 'Outline' },
  'panels.zone.asOf': { zh: '截至', en: 'As of' },
  'panels.basis.plan': { zh: '按计划', en: 'as planned' },
  'panels.basis.verified': { zh: '按核实', en: 'as verified' },
} as const satisfies Record<string, Words>;
