import type { Words } from '../words';

/** Layer groups in plain words, and the legend. */
export const shellLayers = {
  'shell.layers.label': { zh: '图层与图例', en: 'Layers and legend' },
  'shell.layers.explain': { zh: '说明：{title}', en: 'About: {title}' },
  'shell.layers.source': { zh: '来源', en: 'Source' },
  'shell.layers.date': { zh: '日期', en: 'Date' },
  'shell.layers.missing': {
    zh: '数据集缺失，此图层没有内容。',
    en: 'The dataset is missing; this layer has nothing to show.',
  },
  'shell.layers.broken': {
    zh: '部分文件有误，此图层不完整：',
    en: 'A file is faulty; this layer is incomplete:',
  },
  'shell.layers.sample': { zh: '显示示例内容', en: 'Show sample content' },
  'shell.layers.sampleAbout': {
    zh: '地块划分、建筑与楼层为演示而设计，规划文本没有这些内容。关闭后各处都不再出现。',
    en: 'Parcels, buildings and floors are designed for illustration; the plan holds none of them. Off hides them everywhere.',
  },
  'shell.layers.sampleOff': { zh: '示例内容已关闭。', en: 'Sample content is switched off.' },
  'shell.layers.colouring': { zh: '地块着色', en: 'Colour parcels by' },
  'shell.colouring.landUse': { zh: '用地性质', en: 'Land use' },
  'shell.colouring.transferStage': { zh: '出让进程', en: 'Transfer stage' },

  'shell.layers.context.title': { zh: '山水与道路', en: 'River, hills and roads' },
  'shell.layers.context.about': {
    zh: '瓯江、岛屿、山体、道路与轨道的概略画法，用来辨认方位，不能量算。',
    en: 'The river, islands, hills, roads and rail in outline, for orientation only; nothing here can be measured.',
  },
  'shell.layers.zones.title': { zh: '片区', en: 'Zones' },
  'shell.layers.zones.about': {
    zh: '孵化器与产业园一期、二期。形状为示意，面积与规划载明值一致；孵化器在岛内的具体地块待核。',
    en: 'The incubator and the park’s two phases. Shapes are sketches whose area equals the stated one; the incubator’s plot on the island is still to be confirmed.',
  },
  'shell.layers.parcels.title': { zh: '地块', en: 'Parcels' },
  'shell.layers.parcels.about': {
    zh: '可供出让的用地单元。除规划点名的一宗外，划分均为示例；颜色可表示用地性质或所选日期的出让进程。',
    en: 'Units of land that can be transferred. Except the one the plan names, the subdivision is illustrative. Colour shows land use, or the transfer stage at the chosen date.',
  },
  'shell.layers.buildings.title': { zh: '建筑体块', en: 'Building massing' },
  'shell.layers.buildings.about': {
    zh: '示例建筑随时间从开工到竣工逐步升起；改造的建筑不增高。二期体量为推算情景。',
    en: 'Illustrative buildings rise from start to finish of their works; retrofits do not grow. Phase two’s massing is a derived scenario.',
  },
  'shell.layers.residents.title': { zh: '企业', en: 'Firms' },
  'shell.layers.residents.about': {
    zh: '规划点名的企业按片区计数，不标具体门牌；拟引进的企业不计入。',
    en: 'Firms the plan names, counted per zone without a door number. Wanted firms are not counted.',
  },
  'shell.layers.platforms.title': { zh: '平台与项目', en: 'Platforms and projects' },
  'shell.layers.platforms.about': {
    zh: '规划点名的创新平台与落地项目，按所在片区计数。',
    en: 'Innovation platforms and projects the plan names, counted in their zone.',
  },
  'shell.layers.labels.title': { zh: '地名注记', en: 'Labels' },
  'shell.layers.labels.about': {
    zh: '片区、水系、山体、道路与地标的名称。',
    en: 'Names of zones, water, hills, roads and landmarks.',
  },

  'shell.legend.works': { zh: '建设方式，看轮廓线', en: 'Way of building, by outline' },
  'shell.legend.filtered': { zh: '已筛选', en: 'Filtered' },
  'shell.legend.atDate': { zh: '截至', en: 'As of' },
  'shell.legend.landUseCounted': { zh: '地块与公共用地数', en: 'Parcels and common land' },
  'shell.legend.ownFirms': { zh: '自有名录在驻企业', en: 'Residents by own rosters' },
  'shell.legend.namedFirms': { zh: '点名的入驻企业', en: 'Named residents' },
  'shell.legend.platforms': { zh: '平台', en: 'Platforms' },
  'shell.legend.projects': { zh: '项目', en: 'Projects' },
  'shell.legend.water': { zh: '江河', en: 'Water' },
  'shell.legend.hills': { zh: '山体', en: 'Hills' },
  'shell.legend.road': { zh: '道路', en: 'Road' },
  'shell.legend.rail': { zh: '铁路与轨道', en: 'Rail' },

  'shell.certainty.title': { zh: '怎样看确定程度', en: 'How certain it is' },
  'shell.certainty.schematic': { zh: '虚线：示意范围，形状未经测绘', en: 'Dashed: a sketch, not surveyed' },
  'shell.certainty.planned': { zh: '斜纹：今天之后，按计划', en: 'Hatched: after today, as planned' },
  'shell.certainty.unverified': {
    zh: '空心：核实口径下没有证据',
    en: 'Outline only: no evidence on the verified basis',
  },
  'shell.certainty.overdue': { zh: '时钟：逾期未核实', en: 'Clock: overdue, unverified' },
  'shell.certainty.sample': { zh: '示例：不是规划内容', en: 'Sample: not part of the plan' },
} as const satisfies Record<string, Words>;
