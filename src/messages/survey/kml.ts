import type { Words } from '../words';

export const kmlWords = {
  'issues.xml-doctype': {
    zh: '文件含有 DOCTYPE 或实体声明，出于安全未读取。请在原软件中重新导出。',
    en: 'The file has a DOCTYPE or entity declaration and was not read, for safety. Export it again from its program.',
  },
  'issues.kml-not-kml': {
    zh: '文件中没有 KML 内容。请确认导出格式为 KML 或 KMZ。',
    en: 'There is no KML in the file. Check that it was exported as KML or KMZ.',
  },
  'issues.kmz-without-kml': {
    zh: '压缩包中没有 .kml 文件。请在原软件中重新导出。',
    en: 'There is no .kml file in the archive. Export it again from its program.',
  },
  'issues.kml-cut-off': {
    zh: '文件在 {element} 中中断，之前完整的要素已导入。请重新获取完整文件。',
    en: 'The file breaks off inside {element}. The complete features before it were imported; get the whole file.',
  },
  'issues.kml-feature-broken': {
    zh: '{element} 的标签不成对，该要素未导入，其余不受影响。请在原软件中重新导出。',
    en: 'The tags of a {element} do not match; it was left out and the others were imported. Export the file again.',
  },
  'issues.kml-not-read': {
    zh: '文件含有 {element}（{features} 处），不是图形数据，未导入。链接的文件请另行导入。',
    en: 'The file has {element} ({features}), which holds no shapes and was not imported. Import linked files by themselves.',
  },
  'issues.export-xml-blanks': {
    zh: 'KML：{count} 个多行文本首尾的空行和空格不能保留。',
    en: 'KML: {count} {count:text|texts} of several lines {count:loses|lose} the blanks and empty lines around {count:it|them}.',
  },
  'issues.export-xml-characters': {
    zh: 'KML 不能容纳控制字符，已从文字中去掉。',
    en: 'KML has no place for control characters; they were taken out of the text.',
  },
} as const satisfies Record<string, Words>;
