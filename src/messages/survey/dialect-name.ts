import type { Words } from '../words';

/** The dialects of the boundary-point text (planning standards 3.2), and what else a version is called in Chinese. */
const names: ReadonlyMap<string, Words> = new Map([
  ['部标', { zh: '部标', en: 'ministry dialect' }],
  ['报省部标', { zh: '报省部标', en: 'ministry dialect for the province' }],
  ['扩展', { zh: '扩展', en: 'extended dialect' }],
  ['部备案', { zh: '部备案', en: 'ministry filing dialect' }],
  ['省标', { zh: '省标', en: 'province dialect' }],
  ['简单坐标', { zh: '简单坐标', en: 'plain list of coordinates' }],
  ['sequence', { zh: '逐行 GeoJSON', en: 'GeoJSON sequence' }],
]);

/** @param dialect as a reader names it; versions of programs stand for themselves */
export function dialectName(dialect: string): Words {
  return names.get(dialect) ?? { zh: dialect, en: dialect };
}
