import type { Words } from '../words';

export const copyWords = {
  'desk.copy.manual': {
    zh: '此环境不能写入剪贴板，请手动复制',
    en: 'The clipboard is not available here; copy by hand',
  },
  'desk.copy.text': { zh: '要复制的文字', en: 'Text to copy' },
  'desk.copy.select': { zh: '全选', en: 'Select all' },
  'desk.copy.close': { zh: '关闭', en: 'Close' },
  'desk.cite.source': {
    zh: '《{title}》（{number}），{section}，条目 {id}，{issued} 印发',
    en: '{title} ({number}), section {section}, entry {id}, issued {issued}',
  },
  'desk.cite.worded': { zh: '原文“{text}”', en: 'as worded: “{text}”' },
  'desk.cite.derived': {
    zh: '本图推算 {id}，规划未载明',
    en: 'derived on this map ({id}), not stated in the plan',
  },
  'desk.cite.formula': { zh: '算式：{formula}', en: 'formula: {formula}' },
  'desk.cite.inputs': { zh: '依据：{ids}', en: 'inputs: {ids}' },
  'desk.cite.sample': {
    zh: '示例数据，不见于规划，不计入规划数字',
    en: 'sample data: not in the plan, never counted into its figures',
  },
  'desk.cite.user': { zh: '用户数据', en: 'data of the user' },
  'desk.cite.measured': { zh: '由图形量得', en: 'measured on the drawing' },
  'desk.cite.count': { zh: '本图计数', en: 'counted on this map' },
  'desk.cite.reported': { zh: '上报，依据：{document}', en: 'reported; document: {document}' },
  'desk.cite.clock': { zh: '截至 {day}，{basis}', en: 'as of {day}, {basis}' },
} as const satisfies Record<string, Words>;
