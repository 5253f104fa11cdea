import type { Words } from '../words';

/** Issues of data files (`issues.`) and notices to the person (`notices.`): what, and what to do. Where is shown beside. */
export const issues = {
  'issues.file-missing': {
    zh: '文件缺失或无法读取。请恢复该文件，或在 catalogue.json 中去掉它。',
    en: 'The file is missing or cannot be read. Restore it, or remove it from catalogue.json.',
  },
  'issues.file-not-json': {
    zh: '文件不是完整的 JSON（可能被截断）。请从备份恢复，或在所示行修正。',
    en: 'The file is not complete JSON (it may be truncated). Restore it, or mend the line shown.',
  },
  'issues.file-wrong-root': {
    zh: '文件顶层缺少“{root}”列表。请按 schemas 中的格式整理。',
    en: 'The list “{root}” is missing at the top of the file. Follow the schema beside the data.',
  },
  'issues.catalogue-invalid': {
    zh: '数据目录 catalogue.json 格式不符，未载入任何数据。请按 schemas/catalogue.schema.json 修正。',
    en: 'catalogue.json does not follow its schema, so no data was loaded. Mend it by schemas/catalogue.schema.json.',
  },
  'issues.catalogue-dataset-invalid': {
    zh: '数据目录中该数据集的“{field}”有误，整个数据集未载入。请按 schemas/catalogue.schema.json 修正。',
    en: 'This dataset’s “{field}” is wrong in the catalogue, so the dataset was not loaded. Mend it by schemas/catalogue.schema.json.',
  },
  'issues.catalogue-file-invalid': {
    zh: '数据目录中该文件条目的“{field}”有误，已跳过这个文件。请更正条目。',
    en: 'This file entry’s “{field}” is wrong in the catalogue; the file was skipped. Correct the entry.',
  },
  'issues.ring-crosses-itself': {
    zh: '边界环自相交，仍按原样显示，面积不可信。请检查交叉处的顶点。',
    en: 'A ring crosses itself; it is shown as it is, but its area cannot be trusted. Check the vertices where it crosses.',
  },
  'issues.item-not-feature': {
    zh: '该条不是 GeoJSON 要素，已跳过。请补上 "type": "Feature"。',
    en: 'This entry is not a GeoJSON feature and was skipped. Add "type": "Feature".',
  },
  'issues.item-unknown-field': {
    zh: '含有未知字段“{field}”，该条已跳过。请更正字段名或删去。',
    en: 'It has an unknown field “{field}” and was skipped. Correct the name or remove it.',
  },
  'issues.item-wrong-field': {
    zh: '字段“{field}”缺失或类型不符，该条已跳过。请按格式说明修正。',
    en: 'The field “{field}” is missing or of the wrong type; the entry was skipped. Mend it by the schema.',
  },
  'issues.geometry-invalid': {
    zh: '几何无效（{field}：坐标缺失、不是数字或超出范围），该条已跳过。请检查坐标。',
    en: 'Invalid geometry ({field}: coordinates missing, not numbers or out of range); skipped. Check the coordinates.',
  },
  'issues.ring-open': {
    zh: '边界环没有闭合，该条已跳过。请让首尾坐标一致。',
    en: 'A ring is not closed; skipped. Repeat its first position at the end.',
  },
  'issues.ring-without-area': {
    zh: '边界环面积为零，该条已跳过。请检查重复或共线的点。',
    en: 'A ring has no area; skipped. Look for repeated or collinear points.',
  },
  'issues.id-was-number': {
    zh: '编号是数字，已按文字处理。建议加上引号。',
    en: 'The id is a number and was taken as text. Put it in quotes.',
  },
  'issues.duplicate-id': {
    zh: '编号“{id}”重复，只保留了第一条。请改为唯一编号。',
    en: 'The id “{id}” occurs twice; only the first entry was kept. Make ids unique.',
  },
  'issues.reference-unknown': {
    zh: '引用了不存在的“{to}”。请更正引用，或补上被引用的条目。',
    en: 'It refers to “{to}”, which does not exist. Correct the reference or add the entry.',
  },
  'notices.url-value-ignored': {
    zh: '链接中的“{name}={value}”无法识别，已忽略。',
    en: 'The link’s “{name}={value}” was not understood and was ignored.',
  },
  'notices.selection-unknown': {
    zh: '链接指向的对象“{value}”不在当前数据中。',
    en: 'What the link points to, “{value}”, is not in the data at hand.',
  },
  'notices.data-issues': {
    zh: '数据有 {count} 处问题，详见“数据问题”；其余内容照常可用。',
    en: 'The data has {count} {count:problem|problems}, listed under “Data problems”; everything else works.',
  },
  'notices.map-lost': {
    zh: '地图画面暂时中断，正在恢复；列表与面板照常可用。',
    en: 'The map picture was interrupted and is being restored; list and panels keep working.',
  },
  'notices.part-failed': {
    zh: '这一部分出现故障，其余部分照常可用。您的设置没有丢失。',
    en: 'This part ran into a fault; the rest keeps working. None of your settings are lost.',
  },
  'notices.start-failed': {
    zh: '智谷图未能启动。请重新载入页面；若仍不行，请检查 geodata 文件夹是否完整。',
    en: 'Zhigu Atlas could not start. Reload the page; if that does not help, check that the folder geodata is complete.',
  },
  'notices.part-retry': { zh: '重试', en: 'Try again' },
} as const satisfies Record<string, Words>;
