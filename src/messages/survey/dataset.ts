import type { Words } from '../words';

export const datasetWords = {
  'issues.firm-without-name': {
    zh: '没有企业名称，此行未导入。请补上名称，或在“字段对应”中指定企业列。',
    en: 'No firm is named; the row was left out. Add the name, or choose the column of firms under “Fields”.',
  },
  'issues.firm-zone-unknown': {
    zh: '片区“{text}”不是三个片区之一，未按它归位。请核对写法。',
    en: '“{text}” is none of the three zones and places nothing. Check how it is written.',
  },
  'issues.firm-building-unknown': {
    zh: '没有名为“{text}”的楼宇，按地块或片区归位。请核对名称，或先导入楼宇。',
    en: 'No building is called “{text}”; parcel or zone decide. Check the name, or import the buildings first.',
  },
  'issues.firm-building-several': {
    zh: '名为“{text}”的楼宇不止一处，未归到任何一处。请补充片区或地块编号。',
    en: 'Several buildings are called “{text}”; none was taken. Add the zone or the parcel number.',
  },
  'issues.firm-parcel-unknown': {
    zh: '没有编号为“{text}”的地块，按片区归位。请核对编号，或先导入地块。',
    en: 'No parcel has the number “{text}”; the zone decides. Check the number, or import the parcels first.',
  },
  'issues.firm-parcel-several': {
    zh: '编号为“{text}”的地块不止一处，未归到任何一处。请补充片区。',
    en: 'Several parcels have the number “{text}”; none was taken. Add the zone.',
  },
  'issues.firm-in-sample': {
    zh: '“{text}”是示例内容：企业属实，位置只按名称对应。请以实际楼宇、地块替代示例。',
    en: '“{text}” is sample content: the firm is real, its place goes by the name only. Replace the sample with real buildings or parcels.',
  },
  'issues.firm-from-operation': {
    zh: '没有入驻日期，以投产日期作为入驻的起点。',
    en: 'No day of moving in is given; the start of operation is taken as the beginning.',
  },
  'issues.firm-dates-reversed': {
    zh: '迁出 {to} 早于入驻 {from}，迁出日期未采用。请核对。',
    en: 'It moves out on {to}, before moving in on {from}; the end was not used. Check the dates.',
  },
  'issues.firm-gone-undated': {
    zh: '状态为“{text}”却没有迁出日期，未作为入驻企业导入。请补上日期。',
    en: 'It is “{text}” without a day of leaving; it was not imported as a resident. Add the date.',
  },
  'issues.dataset-not-placed': {
    zh: '坐标系尚未确定，此要素未入库。请先回答坐标问题。',
    en: 'Its coordinate system is not settled; the feature was left out. Answer the question about coordinates first.',
  },
  'issues.dataset-not-an-area': {
    zh: '不是面要素，未作为地块或建筑导入。',
    en: 'This is no area; it was not imported as a parcel or building.',
  },
  'issues.dataset-not-a-point': {
    zh: '不是点要素，未作为点位导入。',
    en: 'This is no point and was not imported as one.',
  },
  'issues.dataset-zone-unknown': {
    zh: '不在三个区块之内，也没有写明片区，未导入。请为此类地块选择所属片区。',
    en: 'It lies in none of the zones and names none; it was left out. Choose a zone for such parcels.',
  },
  'issues.dataset-zone-assigned': {
    zh: '位于示意范围之外，按所填或所选片区归入。',
    en: 'It lies outside the schematic outlines and was put in the zone named or chosen.',
  },
  'issues.dataset-zone-differs': {
    zh: '表中片区“{text}”与实际位置不一致，按位置归入。',
    en: 'The zone “{text}” of the file is not where it lies; the place decides.',
  },
  'issues.dataset-land-use-unknown': {
    zh: '用地性质“{text}”不在 2023 年分类中，按原文保留，不着色。请核对名称或代码。',
    en: 'The use “{text}” is not in the 2023 classification; its words are kept without a colour. Check name or code.',
  },
  'issues.dataset-land-use-translated': {
    zh: '用地性质“{text}”按 2023 年分类记为 {code}，原文保留。',
    en: 'The use “{text}” was translated to {code} of the 2023 classification; its words are kept.',
  },
  'issues.dataset-land-use-local': {
    zh: '“{text}”（新型产业用地）没有国家代码，暂记为 {code} 并保留原文。',
    en: '“{text}” (new industry) has no national code; it is kept as {code} with its words.',
  },
  'issues.dataset-land-use-mixed': {
    zh: '混合用地“{text}”以第一项 {code} 为主，原文保留。',
    en: 'The mixed use “{text}” counts as its first part, {code}; its words are kept.',
  },
  'issues.dataset-land-survey-code': {
    zh: '地类编码 {text} 属国土调查分类，含义与规划代码不同，只作原文保留。',
    en: 'The code {text} belongs to the land survey and means something else; it is kept as written only.',
  },
  'issues.dataset-supply-unknown': {
    zh: '供地方式“{text}”未识别，按原文保留。',
    en: 'The mode of supply “{text}” is not known; its words are kept.',
  },
  'issues.dataset-term': {
    zh: '出让年限 {text} 不是正数，未采用。',
    en: 'The term {text} is not positive and was not used.',
  },
  'issues.dataset-not-a-number': {
    zh: '「{field}」的“{text}”不是数字，未采用，原值保留在属性中。',
    en: '“{text}” in “{field}” is no number; it was not used and stays among the attributes.',
  },
  'issues.dataset-unit-unknown': {
    zh: '「{field}」的 {text} 没有单位（㎡、亩或公顷），未采用。请在字段对应中选择单位。',
    en: '{text} in “{field}” has no unit (m², mu or hectares) and was not used. Choose the unit in the field mapping.',
  },
  'issues.dataset-not-a-date': {
    zh: '「{field}」的“{text}”不是日期，未采用，原值保留在属性中。',
    en: '“{text}” in “{field}” is no date; it was not used and stays among the attributes.',
  },
  'issues.dataset-date-period': {
    zh: '「{field}」的“{text}”按期末月份 {date} 记入。',
    en: '“{text}” in “{field}” was kept as its last month, {date}.',
  },
  'issues.dataset-date-october': {
    zh: '「{field}」的 {text} 按 1 月记入，也可能是 10 月，请核对。',
    en: '{text} in “{field}” was read as January and may be October; please check.',
  },
  'issues.dataset-stage-unknown': {
    zh: '状态“{text}”未识别，按原文保留，不改变地块状态。',
    en: 'The status “{text}” is not known; its words are kept and the parcel does not move.',
  },
  'issues.dataset-stage-without-date': {
    zh: '状态“{text}”没有日期（时间不详），不改变地块状态。请补日期后重新导入。',
    en: 'The status “{text}” has no date, so the parcel does not move. Add the date and import again.',
  },
  'issues.dataset-without-document': {
    zh: '{count} 个已过日期的事件没有依据文件，按计划记入，不算已核实。',
    en: '{count} past events name no document; they count as planned, not as verified.',
  },
  'issues.dataset-control-unclear': {
    zh: '「{field}」的“{text}”可作两种理解，按原文保留，不作为指标。',
    en: '“{text}” in “{field}” can be read in two ways; its words are kept and no limit is set.',
  },
  'issues.dataset-control-upper': {
    zh: '「{field}」的 {text} 没有写明上下限，按上限采用。',
    en: '{text} in “{field}” does not say which limit it is; it is taken as the upper one.',
  },
  'issues.dataset-control-fraction': {
    zh: '「{field}」的 {text} 按小数理解，换算为百分数。',
    en: '{text} in “{field}” was taken for a fraction and turned into percent.',
  },
  'issues.dataset-area-differs': {
    zh: '申报面积 {declared} ㎡ 与坐标计算面积 {computed} ㎡ 相差 {difference} ㎡，请核对。',
    en: 'The declared area {declared} m² and the computed {computed} m² differ by {difference} m²; please check.',
  },
  'issues.dataset-number-repeated': {
    zh: '地块编号 {number} 重复，请核对。',
    en: 'The parcel number {number} occurs more than once; please check.',
  },
  'issues.dataset-height-assumed': {
    zh: '缺少层数或高度，按每层 {metres} 米推算，仅供示意。',
    en: 'Storeys or height are missing; {metres} m per storey were assumed, for illustration only.',
  },
  'issues.dataset-works-dates': {
    zh: '开工与竣工日期不全或先后颠倒，建筑按现状显示。',
    en: 'Start and finish are incomplete or in the wrong order; the building is shown as existing.',
  },
  'issues.dataset-works-unknown': {
    zh: '建设方式“{text}”未识别，按原文保留。',
    en: 'The kind of works “{text}” is not known; its words are kept.',
  },
  'issues.stored-foreign-id': {
    zh: '编号 {id} 不属于这个数据集，未读取。',
    en: 'The id {id} does not belong to this dataset; the item was not read.',
  },
} as const satisfies Record<string, Words>;
