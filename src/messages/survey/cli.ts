import type { Words } from '../words';

export const cliWords = {
  'cli.help': {
    zh: `智谷图 命令行

用法
  zhigu inspect 文件或文件夹 [--json]           查看文件内容：坐标系、宗地、面积、疑点
  zhigu convert 文件 --to 格式 --out 路径       转换为另一种格式
  zhigu check   文件夹                          检查数据目录（geodata）
  zhigu help                                    显示本说明

选项
  --json               以 JSON 输出（inspect）
  --crs 坐标系         指定文件的坐标系，如 EPSG:4549、EPSG:4528、EPSG:4490、GCJ02、CM120.40
  --encoding 编码      指定文字编码，如 gb18030、utf-8；不写则自动判断
  --answer 问题=答案   回答 inspect 列出的问题，可重复
  --control-points 文件  四参数拟合的控制点，每行“x, y, 北坐标, 东坐标”（图上坐标与 CGCS2000 CM120° 坐标）；只用于本次
  --to 格式            txt shp dxf kml gpkg geojson fgb csv xlsx
  --out 路径           输出文件；已存在时不覆盖，除非加 --force
  --out-crs 坐标系     输出坐标系；不写则用该格式的惯例
  --option 名称=值     该格式的写出选项，可重复，如 --option encoding=utf-8；名称写错时会列出全部
  --force              覆盖已有文件
  --lang zh|en         界面语言

退出码
  0 已读取   2 需要先回答问题   1 无法读取或检查未通过

所有处理都在本机完成，不联网。`,
    en: `Zhigu Atlas at the command line

Usage
  zhigu inspect FILE-OR-FOLDER [--json]         what a file holds: system, parcels, areas, doubts
  zhigu convert FILE --to FORMAT --out PATH     write it in another format
  zhigu check   FOLDER                          check a data folder (geodata)
  zhigu help                                    this page

Options
  --json               JSON output (inspect)
  --crs SYSTEM         the file's coordinate system: EPSG:4549, EPSG:4528, EPSG:4490, GCJ02, CM120.40 …
  --encoding LABEL     its text encoding, e.g. gb18030, utf-8; found out when left out
  --answer ID=VALUE    answers a question that inspect has listed; may be repeated
  --control-points FILE  for a four-parameter fit: “x, y, north, east” a row (in the file and in CGCS2000 CM 120°);
                       used for this call only
  --to FORMAT          txt shp dxf kml gpkg geojson fgb csv xlsx
  --out PATH           the file to write; an existing one is kept unless --force
  --out-crs SYSTEM     system to write in; the format's habit when left out
  --option NAME=VALUE  an option of the format; may be repeated, e.g. --option encoding=utf-8; a wrong one lists them all
  --force              overwrite existing files
  --lang zh|en         language

Exit code
  0 read   2 a question must be answered first   1 refused, or the check has findings

Everything happens on this machine, without network.`,
  },
  'cli.wrong-usage': { zh: '用法有误：{what}', en: 'Wrong usage: {what}' },
  'cli.usage.command': { zh: '没有“{value}”这个命令', en: 'there is no command “{value}”' },
  'cli.usage.file': { zh: '请给出一个文件或文件夹', en: 'name one file or folder' },
  'cli.usage.one-file': {
    zh: '一次只读一个文件或文件夹，收到 {paths}；多个文件请放进一个文件夹，路径含空格请加引号',
    en: 'one file or folder at a time, not {paths}; put several into one folder, and quote a path that holds blanks',
  },
  'cli.usage.to': {
    zh: '--to 应为 {options} 之一',
    en: '--to takes one of {options}',
  },
  'cli.usage.out': { zh: '请用 --out 给出输出路径', en: 'say with --out where to write' },
  'cli.usage.pair': { zh: '{option} 应写成 名称=值', en: '{option} is written NAME=VALUE' },
  'cli.usage.answer': {
    zh: '没有“{value}”这个问题；可答的有 {options}',
    en: 'there is no question “{value}”; there are {options}',
  },
  'cli.usage.system': {
    zh: '不认识坐标系“{value}”；可用的有 {options}',
    en: 'the system “{value}” is not known; there are {options}',
  },
  'cli.usage.encoding': {
    zh: '不认识编码“{value}”',
    en: 'the encoding “{value}” is not known',
  },
  'cli.usage.lang': { zh: '--lang 应为 zh 或 en', en: '--lang takes zh or en' },
  'cli.usage.option': { zh: '不认识的选项：{value}', en: 'unknown option: {value}' },
  'cli.usage.control-row': {
    zh: '控制点文件第 {line} 行应为“x, y, 北坐标, 东坐标”四个数',
    en: 'line {line} of the control points should hold four numbers: x, y, north, east',
  },
  'cli.usage.option-value': { zh: '{value} 后面要写值', en: '{value} needs a value' },
  'cli.usage.option-alone': { zh: '{value} 后面不写值', en: '{value} takes no value' },
  'cli.usage.choice': {
    zh: '该格式没有选项“{option}”；可用的有 {options}',
    en: 'this format has no option “{option}”; it has {options}',
  },
  'cli.usage.value': {
    zh: '选项 {option} 应为 {options} 之一',
    en: 'the option {option} takes one of {options}',
  },
  'cli.see-help': { zh: '运行 zhigu help 查看用法。', en: 'Run zhigu help for the usage.' },
  'cli.none': { zh: '未说明', en: 'not stated' },
  'cli.format': { zh: '格式', en: 'format' },
  'cli.encoding': { zh: '编码', en: 'encoding' },
  'cli.binary': { zh: '二进制', en: 'binary' },
  'cli.system': { zh: '坐标系', en: 'system' },
  'cli.parcels': { zh: '要素', en: 'features' },
  'cli.questions': { zh: '需要回答', en: 'to be answered' },
  'cli.question.line': {
    zh: '--answer {id}=…　可选：{options}',
    en: '--answer {id}=…  options: {options}',
  },
  'cli.question.suggested': { zh: '建议 {value}', en: 'suggested: {value}' },
  'cli.doubts': { zh: '疑点', en: 'doubts' },
  'cli.column.number': { zh: '编号', en: 'number' },
  'cli.column.name': { zh: '名称', en: 'name' },
  'cli.column.parts': { zh: '部分', en: 'parts' },
  'cli.column.holes': { zh: '孔', en: 'holes' },
  'cli.column.vertices': { zh: '顶点', en: 'vertices' },
  'cli.column.plane': { zh: '平面面积（平方米）', en: 'plane area (m²)' },
  'cli.column.mu': { zh: '亩', en: 'mu' },
  'cli.column.ellipsoid': { zh: '椭球面积（平方米）', en: 'ellipsoidal area (m²)' },
  'cli.column.declared': { zh: '申报面积', en: 'declared' },
  'cli.more': { zh: '……另有 {count} 个', en: '… and {count} more' },
  'cli.line': { zh: '第 {line} 行', en: 'line {line}' },
  'cli.severity.error': { zh: '错误', en: 'error' },
  'cli.severity.warning': { zh: '警告', en: 'warning' },
  'cli.severity.info': { zh: '提示', en: 'note' },
  'cli.written': { zh: '已写出 {path}（{bytes} 字节）', en: 'wrote {path} ({bytes} bytes)' },
  'cli.exists': {
    zh: '{path} 已存在，未写出。换一个路径，或加 --force 覆盖。',
    en: '{path} exists and was not written. Choose another path, or add --force.',
  },
  'cli.not-found': { zh: '找不到 {path}，或无权读取。', en: '{path} is not there, or may not be read.' },
  'issues.file-not-found': {
    zh: '找不到 {path}，或无权读取。请检查路径。',
    en: '{path} is not there, or may not be read. Check the path.',
  },
  'cli.no-folder': {
    zh: '{path} 不是文件夹。请给出数据目录，例如 geodata。',
    en: '{path} is no folder. Name the data folder, e.g. geodata.',
  },
  'cli.reason.folder': {
    zh: '这是一个文件夹，请给出文件路径',
    en: 'this is a folder; name a file',
  },
  'cli.reason.permission': { zh: '无权写入', en: 'writing there is not allowed' },
  'cli.reason.no-folder': { zh: '无法在该处建立文件', en: 'no file can be made there' },
  'cli.reason.full': { zh: '磁盘空间不足', en: 'the disk is full' },
  'cli.not-written': { zh: '无法写入 {path}：{reason}', en: '{path} could not be written: {reason}' },
} as const satisfies Record<string, Words>;
