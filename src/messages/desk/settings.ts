import type { Words } from '../words';

export const settingsWords = {
  'desk.settings.review': { zh: '审图号', en: 'Map review number' },
  'desk.settings.reviewHint': {
    zh: '例如 浙S(2026)12号。留空则每张图标注“内部工作用图”；“不作为划界依据”始终保留。',
    en: 'As printed by the authority. Left empty, every picture says it is an internal working map; that it is no basis for boundaries always stays.',
  },
  'desk.settings.reviewSave': { zh: '采用', en: 'Apply' },
  'desk.settings.reviewShown': { zh: '图上标注：', en: 'On the map:' },
  'desk.settings.reviewDoubt': {
    zh: '不像审图号（通常形如 GS(2026)1234号），仍照原样标注，请核对。',
    en: 'This does not look like a review number; it is shown as entered. Please check it.',
  },
  'desk.settings.keys': { zh: '单键快捷键', en: 'Single-key shortcuts' },
  'desk.settings.keysOn': { zh: '按一个键即可操作', en: 'One key is enough' },
  'desk.settings.keysHint': {
    zh: '关闭后，不带 Ctrl 或 ⌘ 的字母、数字与符号键不再触发操作；Esc 与命令列表照常可用。',
    en: 'Off: letters, digits and signs without Ctrl or ⌘ do nothing. Esc and the list of commands still work.',
  },
  'desk.settings.local': { zh: '本机数据', en: 'Data on this computer' },
} as const satisfies Record<string, Words>;
