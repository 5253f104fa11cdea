import type { Words } from '../words';

export const geojsonWords = {
  'issues.geojson-empty': {
    zh: '文件是空的。请重新导出。',
    en: 'The file is empty. Export it again.',
  },
  'issues.geojson-syntax': {
    zh: '第 {line} 行不符合 JSON 语法，未读取。请更正该行或重新导出。',
    en: 'Line {line} is not valid JSON; nothing was read. Correct that line or export the file again.',
  },
  'issues.geojson-other': {
    zh: '这是 JSON，但不是 GeoJSON（类型：{type}）。请导出为 GeoJSON 后再导入。',
    en: 'This is JSON but not GeoJSON (type: {type}). Export it as GeoJSON and import again.',
  },
  'issues.geojson-cut-off': {
    zh: '文件在第 {line} 行中断，之前完整的要素已导入。请重新获取完整文件。',
    en: 'The file breaks off in line {line}. The complete features before it were imported; get the whole file.',
  },
  'issues.geojson-broken': {
    zh: '第 {line} 行不符合 JSON 语法，该行之前的要素已导入，之后的未导入。请更正后重新导入。',
    en: 'Line {line} is not valid JSON. What stands before it was imported, what follows was not. Correct it and import again.',
  },
  'issues.geojson-line-broken': {
    zh: '第 {line} 行不完整，未导入，其余各行不受影响。',
    en: 'Line {line} is incomplete and was left out; the other lines were imported.',
  },
  'issues.attribute-nested': {
    zh: '字段“{column}”含有嵌套内容，已按 JSON 文字保存。',
    en: 'The column "{column}" holds nested values; they were kept as JSON text.',
  },
  'issues.export-geojson-old': {
    zh: '按 EPSG:{epsg} 的平面坐标写出，并用旧版 crs 成员标明；这不符合 RFC 7946，有的软件会按经纬度读取。',
    en: 'Written in the plane of EPSG:{epsg} under the old crs member. This is not RFC 7946; some programs will take it for degrees.',
  },
  'issues.export-geojson-degrees': {
    zh: '坐标系“{system}”没有 EPSG 编号，已改按经纬度写出。',
    en: 'The system "{system}" has no EPSG number; degrees were written instead.',
  },
} as const satisfies Record<string, Words>;
