import type { Words } from '../words';

export const zipWords = {
  'issues.archive-unreadable': {
    zh: '不是有效的 ZIP 压缩包，未读取。请重新压缩为 ZIP，或解压后导入其中的文件。',
    en: 'This is not a valid ZIP archive; it was not read. Pack it again as ZIP, or unpack it and import the files.',
  },
  'issues.archive-truncated': {
    zh: '压缩包不完整（可能传输中断），未读取。请重新获取该文件。',
    en: 'The archive is incomplete, perhaps cut off on its way; it was not read. Ask for the file again.',
  },
  'issues.archive-damaged': {
    zh: '压缩包已损坏，内容校验不符，未读取。请重新获取该文件。',
    en: 'The archive is damaged: its contents fail their check. It was not read. Ask for the file again.',
  },
  'issues.archive-encrypted': {
    zh: '压缩包设有密码，未读取。请先解压，再导入其中的文件。',
    en: 'The archive is locked with a password; it was not read. Unpack it first and import the files.',
  },
  'issues.archive-method': {
    zh: '压缩方式（{method}）不受支持，未读取。请改用普通 ZIP 压缩，或解压后导入。',
    en: 'The compression method ({method}) is not supported; nothing was read. Use ordinary ZIP compression, or unpack it first.',
  },
  'issues.archive-entries': {
    zh: '压缩包内文件超过 {limit} 个，未读取。请只打包需要导入的文件。',
    en: 'The archive holds more than {limit} files; it was not read. Pack only what is to be imported.',
  },
  'issues.archive-unpacked': {
    zh: '解压后超过 {limit} MB，未读取。请拆分后再导入。',
    en: 'Unpacked it exceeds {limit} MB; it was not read. Split it and import the parts.',
  },
  'issues.archive-ratio': {
    zh: '压缩比超过 {limit}:1，疑似异常压缩包，未读取。请解压后直接导入其中的文件。',
    en: 'It is packed more tightly than {limit}:1, as only abnormal archives are; it was not read. Unpack it and import the files.',
  },
  'issues.archive-depth': {
    zh: '压缩包嵌套超过 {limit} 层，未读取。请解压后导入其中的文件。',
    en: 'Archives are nested deeper than {limit} levels; nothing was read. Unpack them and import the files.',
  },
} as const satisfies Record<string, Words>;
