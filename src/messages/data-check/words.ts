import type { Words } from '../words';

/**
 * What the check of the data files finds: what is wrong, and what to do. Names of fields, stages and ids stay as they
 * stand in the files, because that is where they are looked up. Only the command line says these.
 */
export const dataCheckWords = {
  'issues.check-catalogue-missing': {
    zh: '缺少数据目录文件。请按 schemas/catalogue.schema.json 恢复。',
    en: 'the catalogue is missing. Restore it, following schemas/catalogue.schema.json.',
  },
  'issues.check-catalogue-unreadable': {
    zh: '数据目录文件无法读取（{reason}）。请按 schemas/catalogue.schema.json 恢复。',
    en: 'the catalogue cannot be read: {reason}. Restore it, following schemas/catalogue.schema.json.',
  },
  'issues.check-schema-missing': {
    zh: '缺少 JSON Schema。请运行 npm run geodata:schemas。',
    en: 'the JSON Schema is missing. Run npm run geodata:schemas.',
  },
  'issues.check-schema-outdated': {
    zh: 'JSON Schema 已过期，与程序不一致。请运行 npm run geodata:schemas。',
    en: 'the JSON Schema is out of date. Run npm run geodata:schemas.',
  },
  'issues.check-fact-missing': {
    zh: '缺少规划事实 {id}。请补上编号为 {id} 的条目。',
    en: 'fact {id} of the plan is missing. Add an entry with the id {id}.',
  },
  'issues.check-milestone-missing': {
    zh: '缺少规划节点 {id}。请补上编号为 {id} 的条目。',
    en: 'milestone {id} of the plan is missing. Add an entry with the id {id}.',
  },
  'issues.check-anomaly-missing': {
    zh: '缺少矛盾登记 {id}。请补上编号为 {id} 的条目。',
    en: 'anomaly {id} of the plan is missing. Add an entry with the id {id}.',
  },
  'issues.check-document-unknown': {
    zh: '引用了未登记的文件 {document}。请补登该文件，或更正其编号。',
    en: 'it cites the unknown document {document}. Add the document, or correct the id.',
  },
  'issues.check-section-missing': {
    zh: '没有写明出处章节。请填写所在章节。',
    en: 'it names no section. Give the section it stands in.',
  },
  'issues.check-derivation-broken': {
    zh: '推算值 {id} 无法计算。请恢复它所依据的数值。',
    en: 'the derived value {id} cannot be computed. Restore the figures it is computed from.',
  },
  'issues.check-roster-too-few': {
    zh: '{day} 有 {count} 家示例企业在园，规划载明多于 {stated} 家。请让更多示例企业在该日之前入驻。',
    en: '{count} sample residents on {day}; the plan states more than {stated}. Let more sample enterprises move in before that day.',
  },
  'issues.check-ring-crosses': {
    zh: '轮廓自相交。请理顺顶点次序，或拆成几个部分。',
    en: 'its outline crosses itself. Put the vertices in order, or split the shape into parts.',
  },
  'issues.check-zones-overlap': {
    zh: '与 {other} 重叠 {area} ㎡。两条范围线应沿同一条公共线绘制。',
    en: 'it overlaps {other} by {area} m². Draw the two outlines along one common line.',
  },
  'issues.check-land-overlaps': {
    zh: '与 {other} 重叠 {area} ㎡。两块地应共用同一条边界。',
    en: 'it overlaps {other} by {area} m². Let the two shapes share one boundary.',
  },
  'issues.check-buildings-overlap': {
    zh: '与 {other} 重叠 {area} ㎡。请移动或修剪其中一栋的基底。',
    en: 'it overlaps {other} by {area} m². Move or trim one footprint.',
  },
  'issues.check-outside-zone': {
    zh: '有 {area} ㎡ 在片区 {home} 之外。请裁到 {home} 的范围内，或更正所属片区。',
    en: '{area} m² of it lie outside zone {home}. Trim it to the outline of {home}, or correct the reference.',
  },
  'issues.check-outside-parcel': {
    zh: '有 {area} ㎡ 在地块 {home} 之外。请裁到 {home} 的范围内，或更正所属地块。',
    en: '{area} m² of it lie outside parcel {home}. Trim it to the outline of {home}, or correct the reference.',
  },
  'issues.check-zone-not-tiled': {
    zh: '地块与用地合计比所在片区相差 {area} ㎡。请用道路或绿地补上缺口，或去掉重复部分。',
    en: 'parcels and land-use areas differ from their zone by {area} m². Close the gap with a street or green area, or remove what is doubled.',
  },
  'issues.check-zone-area': {
    zh: '范围线围成 {drawn} 亩，规划载明 {stated} 亩（{fact}）。请在 EPSG:4549 平面内缩放，使两者相差不超过 0.5 %。',
    en: 'its outline encloses {drawn} mu, the plan states {stated} mu ({fact}). Scale the outline in the plane of EPSG:4549 until the areas agree within 0.5 %.',
  },
  'issues.check-stored-area': {
    zh: 'siteAreaSqm 为 {stored}，轮廓的平面面积为 {plane}。请改存 {plane}，或更正轮廓。',
    en: 'siteAreaSqm is {stored}, the plane area of its outline is {plane}. Store {plane}, or correct the outline.',
  },
  'issues.check-floors-gross': {
    zh: '各层建筑面积合计 {sum} ㎡，与总数 {stated} 不符。请更正各层或总数。',
    en: 'its floors add up to {sum} m² gross, not {stated}. Correct the floors or the total.',
  },
  'issues.check-floors-usable': {
    zh: '各层可用面积合计 {sum} ㎡，与总数 {stated} 不符。请更正各层或总数。',
    en: 'its floors add up to {sum} m² usable, not {stated}. Correct the floors or the total.',
  },
  'issues.check-floors-count': {
    zh: '层数为 {storeys}，列出的楼层有 {floors} 个。每层应恰好列一次。',
    en: 'it has {storeys} storeys and {floors} floors. List every storey once.',
  },
  'issues.check-storey-height': {
    zh: '平均层高 {metres} 米。请检查 heightM（单位为米）和层数。',
    en: 'its storeys are {metres} m high. Check heightM (metres) and storeys.',
  },
  'issues.check-floor-offers-more': {
    zh: '第 {storey} 层可租面积多于其面积。请调低 availableSqm。',
    en: 'storey {storey} offers more than it has. Lower availableSqm.',
  },
  'issues.check-sum-industrial': {
    zh: '工业用地（S22）合计 {sum} ㎡，载明 {stated} ㎡。改动轮廓或 scripts/sample 的设计后请运行 npm run geodata:sample。',
    en: 'industrial land (S22) adds up to {sum} m², stated are {stated} m². Run npm run geodata:sample after changing the outlines or the designs in scripts/sample.',
  },
  'issues.check-sum-gross': {
    zh: '建筑面积（S03）合计 {sum} ㎡，载明 {stated} ㎡。改动轮廓或 scripts/sample 的设计后请运行 npm run geodata:sample。',
    en: 'gross floor area (S03) adds up to {sum} m², stated are {stated} m². Run npm run geodata:sample after changing the outlines or the designs in scripts/sample.',
  },
  'issues.check-sum-usable': {
    zh: '可利用建筑面积（S12）合计 {sum} ㎡，载明 {stated} ㎡。改动轮廓或 scripts/sample 的设计后请运行 npm run geodata:sample。',
    en: 'usable floor area (S12) adds up to {sum} m², stated are {stated} m². Run npm run geodata:sample after changing the outlines or the designs in scripts/sample.',
  },
  'issues.check-sum-scenario': {
    zh: '情景建筑面积（X07）合计 {sum} ㎡，应为 {stated} ㎡。改动轮廓或 scripts/sample 的设计后请运行 npm run geodata:sample。',
    en: 'scenario floor area (X07) adds up to {sum} m², stated are {stated} m². Run npm run geodata:sample after changing the outlines or the designs in scripts/sample.',
  },
  'issues.check-scenario-unmarked': {
    zh: '建筑面积没有标为情景 X07。请设 "scenario": "X07"：规划未载明二期的建筑面积。',
    en: 'its floor space is not marked as the scenario X07. Set "scenario": "X07": the plan states no floor space for phase two.',
  },
  'issues.check-event-order': {
    zh: '{track}：{stage}（{date}）排在 {before}（{beforeDate}）之前。请按日期先后列出。',
    en: '{track}: {stage} ({date}) stands before {before} ({beforeDate}). List events in the order of their dates.',
  },
  'issues.check-event-chain': {
    zh: '{track}：{stage} 不能接在 {before} 之后。请更正阶段，或在中间补上流拍、终止等事件。',
    en: '{track}: {stage} cannot follow {before}. Correct the stage, or add the failed sale or withdrawal between them.',
  },
  'issues.check-bidding-early': {
    zh: '{track}：公告 {days} 天后即开始挂牌。公告期不得少于 20 天。',
    en: '{track}: bidding opens {days} days after the announcement. Leave at least 20 days.',
  },
  'issues.check-listing-short': {
    zh: '{track}：挂牌只有 {days} 天。挂牌期不得少于 10 天。',
    en: '{track}: the listing is open for {days} days. Leave at least 10 days.',
  },
  'issues.check-evidence-illustrative': {
    zh: '{stage}（{date}）以示例作为依据。请写明依据文件，或将 evidence 设为 null。',
    en: '{stage} ({date}) rests on illustrative evidence. Name the document, or set evidence to null.',
  },
  'issues.check-evidence-missing': {
    zh: '{stage}（{date}）记为事实却没有依据。请写明依据文件，或改为计划事件。',
    en: '{stage} ({date}) is told as a fact without evidence. Name the document, or make the event planned.',
  },
  'issues.check-illustration-events': {
    zh: '它示意 {parcel}，自身却有事件。事件应留空：阶段以规划记录为准。',
    en: 'it illustrates {parcel} and has events of its own. Leave its events empty: the documented record owns the stage.',
  },
  'issues.check-term-too-long': {
    zh: '用途 {landUse} 的年限为 {years} 年，上限为 {limit} 年。请改为不超过 {limit} 年。',
    en: 'a term of {years} years for land use {landUse}; the maximum is {limit}. Use {limit} years or fewer.',
  },
  'issues.check-works-order': {
    zh: '{track}：竣工（{finish}）早于开工（{start}）。请对调或更正日期。',
    en: '{track}: works finish ({finish}) before they start ({start}). Exchange or correct the dates.',
  },
  'issues.check-works-before-parcel': {
    zh: '{track}：开工（{date}）早于所在地块（{parcelDate}）。请推迟开工日期。',
    en: '{track}: it starts ({date}) before its parcel ({parcelDate}). Move the start.',
  },
  'issues.check-works-after-parcel': {
    zh: '{track}：竣工（{date}）晚于所在地块（{parcelDate}）。请提前竣工日期。',
    en: '{track}: it finishes ({date}) after its parcel ({parcelDate}). Move the finish.',
  },
  'issues.check-existing-with-works': {
    zh: '现状建筑却有施工日期。请将 planned 和 actual 设为 null，或更改 works。',
    en: 'it stands already and has dates of works. Set planned and actual to null, or change works.',
  },
  'issues.check-works-undated': {
    zh: 'works 为“{works}”却没有日期。请给出计划日期。',
    en: 'works "{works}" without any date. Give planned dates.',
  },
  'issues.check-resident-early': {
    zh: '{from} 入驻，而建筑 {finish} 才竣工。请更改日期，或换一栋建筑。',
    en: 'moves in on {from}, the building is finished on {finish}. Move the date, or choose another building.',
  },
  'issues.check-resident-order': {
    zh: '迁出（{to}）早于入驻（{from}）。请对调或更正日期。',
    en: 'leaves ({to}) before moving in ({from}). Exchange or correct the dates.',
  },
  'check.summary': {
    zh: '事实 {facts} 条、片区 {zones} 个、地块 {parcels} 个、建筑 {buildings} 栋、背景要素 {context} 个、规则 {rules} 条',
    en: '{facts} facts, {zones} zones, {parcels} parcels, {buildings} buildings, {context} context features, {rules} rules',
  },
  'check.holds': { zh: '数据检查通过：{summary}', en: 'the data holds: {summary}' },
  'check.findings': {
    zh: '数据共 {count} 处问题（{summary}）',
    en: '{count} {count:finding|findings} in the data ({summary})',
  },
  'check.line': { zh: '第 {line} 行', en: 'line {line}' },
} as const satisfies Record<string, Words>;
