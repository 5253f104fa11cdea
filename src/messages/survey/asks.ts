import type { Words } from '../words';

/** Questions only the person can answer, and their answers: `ask.<id>.question`, `ask.<id>.option.<option>`. */
export const askWords = {
  'ask.system.question': {
    zh: '无法判定坐标系。这些坐标属于哪个坐标系？',
    en: 'The coordinate system is not certain. Which one are these coordinates in?',
  },
  'ask.system.option.EPSG:4549': {
    zh: 'CGCS2000 3°带 CM120°E（不带带号）',
    en: 'CGCS2000 3° zone, CM 120°E (no prefix)',
  },
  'ask.system.option.EPSG:4528': { zh: 'CGCS2000 3°带 40带（带带号）', en: 'CGCS2000 3° zone 40 (prefixed)' },
  'ask.system.option.CM120.40': {
    zh: '地方坐标 CM120°40′（待确认）',
    en: 'Local plane, CM 120°40′ (to be confirmed)',
  },
  'ask.system.option.EPSG:4490': { zh: 'CGCS2000 经纬度', en: 'CGCS2000 lon/lat' },
  'ask.system.option.EPSG:4326': { zh: 'WGS 84 经纬度', en: 'WGS 84 lon/lat' },
  'ask.system.option.GCJ02': { zh: '火星坐标 GCJ-02', en: 'GCJ-02 (shifted)' },
  'ask.system.option.BD09': { zh: '百度坐标 BD-09', en: 'BD-09 (shifted)' },
  'ask.system.option.local': {
    zh: '图纸坐标，用控制点拟合',
    en: 'Drawing coordinates, fitted by control points',
  },
  'ask.centralMeridian.question': {
    zh: '东坐标 {eastFrom}–{eastTo} 不含带号，中央经线是多少？',
    en: 'The eastings {eastFrom}–{eastTo} do not tell their central meridian. Which is it?',
  },
  'ask.centralMeridian.option.120': { zh: '120°（3°带 40带）', en: '120° (3° zone 40)' },
  'ask.centralMeridian.option.120.6667': {
    zh: '120°40′（地方坐标，待确认）',
    en: '120°40′ (local plane, to be confirmed)',
  },
  'ask.centralMeridian.other': { zh: '中央经线 {degrees}°', en: 'Central meridian {degrees}°' },
  'ask.axisOrder.question': { zh: '坐标列的顺序？', en: 'In which order are the coordinates?' },
  'ask.axisOrder.option.asRead': { zh: '按文件原样', en: 'As the file has them' },
  'ask.axisOrder.option.swapped': { zh: '两列对调', en: 'Exchanged' },
  'ask.packedDegrees.question': {
    zh: '“{example}”这样的数是度分秒（度.分秒），还是十进制度？',
    en: 'Are numbers like “{example}” packed degrees, minutes, seconds, or decimal degrees?',
  },
  'ask.packedDegrees.option.packed': { zh: '度.分秒', en: 'Degrees.minutes-seconds' },
  'ask.packedDegrees.option.decimal': { zh: '十进制度', en: 'Decimal degrees' },
  'ask.webMercator.question': {
    zh: '这些坐标是 Web 墨卡托，不是测量成果。是否换算后上图？',
    en: 'These coordinates are Web Mercator, not survey data. Convert and place them?',
  },
  'ask.webMercator.option.convert': { zh: '换算上图', en: 'Convert' },
  'ask.webMercator.option.leave': { zh: '不上图', en: 'Leave off the map' },
  'ask.oldDatum.question': {
    zh: '坐标系是 {year} 年的旧基准，没有公开的转换参数。怎样处理？',
    en: 'The coordinate system is the old one of {year}; no conversion parameters are public. What shall be done?',
  },
  'ask.oldDatum.option.approximate': {
    zh: '近似上图（未经基准转换，偏差可达百米级）',
    en: 'Place roughly (no datum shift, may be off by a hundred metres)',
  },
  'ask.oldDatum.option.fit': { zh: '用控制点四参数拟合', en: 'Fit by control points (four parameters)' },
  'ask.oldDatum.option.leave': { zh: '不上图', en: 'Leave off the map' },
  'ask.controlPoints.question': {
    zh: '这是图纸坐标。请给出至少 {least} 个控制点（图上坐标与 CGCS2000 CM120° 坐标）。',
    en: 'These are drawing coordinates. Give at least {least} control points (in the drawing and in CGCS2000 CM 120°).',
  },
  'ask.controlPoints.option.leave': { zh: '不上图', en: 'Leave off the map' },
  'ask.shifted.question': {
    zh: '是否为火星坐标（GCJ-02）或百度坐标（BD-09）？',
    en: 'Are these shifted coordinates (GCJ-02 or BD-09)?',
  },
  'ask.shifted.option.no': { zh: '不是，真实坐标', en: 'No, true positions' },
  'ask.shifted.option.gcj02': { zh: '火星坐标 GCJ-02', en: 'GCJ-02' },
  'ask.shifted.option.bd09': { zh: '百度坐标 BD-09', en: 'BD-09' },
  'ask.units.question': { zh: '图纸单位是什么？', en: 'What is the unit of the drawing?' },
  'ask.units.option.m': { zh: '米', en: 'Metre' },
  'ask.units.option.cm': { zh: '厘米', en: 'Centimetre' },
  'ask.units.option.mm': { zh: '毫米', en: 'Millimetre' },
} as const satisfies Record<string, Words>;
