import type { Words } from '../words';

export const limitWords = {
  'issues.too-large': {
    zh: '文件有 {megabytes} MB，超过 {limit} MB 的上限，未读取。请拆分文件后再导入。',
    en: 'The file has {megabytes} MB, more than the limit of {limit} MB, and was not read. Split it and import the parts.',
  },
  'issues.too-many-features': {
    zh: '要素超过 {limit} 个，未读取。请拆分文件后再导入。',
    en: 'There are more than {limit} features; nothing was read. Split the file and import the parts.',
  },
  'issues.too-many-vertices': {
    zh: '顶点超过 {limit} 个，未读取。请拆分文件或抽稀后再导入。',
    en: 'There are more than {limit} vertices; nothing was read. Split or simplify the file first.',
  },
  'issues.too-deep': {
    zh: '内容嵌套超过 {limit} 层，未读取。请检查文件是否损坏。',
    en: 'The contents are nested deeper than {limit} levels; nothing was read. Check whether the file is damaged.',
  },
  'issues.rings-too-nested': {
    zh: '一个要素内的圈层层相套，数量过多，无法判断内外，未读取。请拆分后再导入。',
    en: 'Too many rings of one feature stand around each other to be sorted into areas and holes; nothing was read. Split it first.',
  },
} as const satisfies Record<string, Words>;
