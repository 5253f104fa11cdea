import type { Words } from '../words';

export const shapefileWords = {
  'issues.shp-no-shp': {
    zh: '没有 .shp 文件，图形不在其中。请连同 .shp、.dbf、.prj 一起导入，或导入整个压缩包。',
    en: 'There is no .shp file, so there are no shapes. Import .shp, .dbf and .prj together, or the whole ZIP.',
  },
  'issues.shp-locked': {
    zh: '文件代码为 {code}，不是 9994：这是厂商加密的 Shapefile，本程序不能读取。请在原软件中另存为标准 Shapefile 或导出 GeoPackage、TXT。',
    en: 'The file code is {code}, not 9994: a vendor-locked Shapefile nobody else can read. Save it as a standard Shapefile, GeoPackage or TXT in the program it comes from.',
  },
  'issues.shp-too-short': {
    zh: '.shp 只有 {bytes} 字节，连文件头都不完整。请重新复制或重新导出。',
    en: 'The .shp has only {bytes} bytes, less than a header. Copy or export it again.',
  },
  'issues.shp-truncated': {
    zh: '.shp 在中途截断：读到 {records} 条完整记录，其后缺失。请向提供方索取完整文件。',
    en: 'The .shp ends early: {records} whole records were read, the rest is missing. Ask for the complete file.',
  },
  'issues.shp-record-damaged': {
    zh: '第 {record} 条记录已损坏，未读取；其余记录照常导入。',
    en: 'Record {record} is damaged and was left out; the others are imported.',
  },
  'issues.shp-record-numbers': {
    zh: '第 {record} 条记录含无效坐标，未读取。',
    en: 'Record {record} has coordinates that are no numbers and was left out.',
  },
  'issues.shp-record-type': {
    zh: '第 {record} 条记录的图形类型不是点、线、面，未读取。请在原软件中转换为面。',
    en: 'Record {record} is neither point, line nor polygon and was left out. Convert it to polygons where it comes from.',
  },
  'issues.shp-too-many-rings': {
    zh: '第 {record} 条记录有 {rings} 个环，超过可处理的数量，未读取。请拆分该图形。',
    en: 'Record {record} has {rings} rings, more than can be sorted, and was left out. Split the shape.',
  },
  'issues.shp-rings-dropped': {
    zh: '第 {record} 条记录有 {count} 个环或线不足点数或面积为零，已略去。',
    en: 'Record {record}: {count} {count:ring or line has|rings or lines have} too few points or no area and {count:was|were} left out.',
  },
  'issues.shp-null-shapes': {
    zh: '{count} 条记录只有属性没有图形（第 {records} 条），未导入。若应有图形，请在原软件中检查。',
    en: '{count} {count:record has|records have} attributes but no shape and {count:was|were} left out (number {records}). If {count:it|they} should have one, check in the program the file comes from.',
  },
  'issues.shp-deleted-rows': {
    zh: '{count} 条记录在属性表中已标记删除（第 {records} 条），未导入。',
    en: '{count} {count:record is|records are} marked as deleted in the table and {count:was|were} left out (number {records}).',
  },
  'issues.shp-extra-ordinates': {
    zh: '图形带高程或量测值（Z/M 类型），只导入平面坐标。',
    en: 'The shapes carry heights or measures (Z or M type); only plane coordinates are imported.',
  },
  'issues.shp-duplicate-points': {
    zh: '有 {count} 个连续重复的界址点，已合并。',
    en: '{count} consecutive duplicate {count:point was|points were} merged.',
  },
  'issues.shp-no-dbf': {
    zh: '缺少 .dbf，只有图形没有属性。请把 .dbf 一起导入，或导入后逐个填写编号。',
    en: 'The .dbf is missing: there are shapes but no attributes. Import the .dbf too, or enter the numbers afterwards.',
  },
  'issues.shp-no-prj': {
    zh: '缺少 .prj，文件没有说明坐标系；按坐标数值判断，请核对。',
    en: 'There is no .prj, so the file names no coordinate system; it is judged by the numbers. Please check.',
  },
  'issues.shp-prj-unreadable': {
    zh: '.prj 的内容不是坐标系说明，无法使用；按坐标数值判断，请核对。',
    en: 'The .prj holds no description of a coordinate system; the system is judged by the numbers. Please check.',
  },
  'issues.shp-no-prj-taken': {
    zh: '缺少 .prj；按同批的 {other} 的坐标系处理，请核对。',
    en: 'There is no .prj; the system of {other}, which came with it, is used. Please check.',
  },
  'issues.shp-other-system': {
    zh: '坐标系与同批的 {other} 不同，未导入。请单独导入此文件。',
    en: 'Its coordinate system differs from that of {other}, which came with it; it was left out. Import it by itself.',
  },
  'issues.shp-row-count': {
    zh: '属性表 {rows} 行，图形 {shapes} 个，数目不一致；按顺序对应，请核对。',
    en: 'The table has {rows} rows for {shapes} shapes; they are matched by order. Please check.',
  },
  'issues.dbf-unreadable': {
    zh: '.dbf 已损坏，无法读出字段，只导入图形。',
    en: 'The .dbf is damaged and shows no fields; only the shapes are imported.',
  },
  'issues.dbf-truncated': {
    zh: '.dbf 不完整：应有 {stated} 行，实有 {found} 行。',
    en: 'The .dbf is incomplete: it states {stated} rows and holds {found}.',
  },
  'issues.dbf-encoding-guessed': {
    zh: '文件没有注明文字编码，按 {encoding} 读取；若有乱码，请改选编码。',
    en: 'The file does not name its text encoding; it was read as {encoding}. If texts look wrong, choose another one.',
  },
  'issues.dbf-cpg-contradicted': {
    zh: '.cpg 写的是 UTF-8，但文字不是 UTF-8，已按 {encoding} 读取；若有乱码，请改选编码。',
    en: 'The .cpg says UTF-8, but the texts are not; they were read as {encoding}. If they look wrong, choose another encoding.',
  },
  'issues.dbf-looks-utf8': {
    zh: '文件注明的编码是 {encoding}，但全部文字都符合 UTF-8。若有乱码，请改选 UTF-8。',
    en: 'The file says its encoding is {encoding}, yet every text is valid UTF-8. If texts look wrong, choose UTF-8.',
  },
  'issues.dbf-undecodable': {
    zh: '部分文字无法按 {encoding} 解读。请改选编码。',
    en: 'Some texts cannot be read as {encoding}. Choose another encoding.',
  },
  'issues.dbf-memo': {
    zh: '字段“{field}”是备注型，内容在另外的文件中，未导入。',
    en: 'The field “{field}” is a memo kept in another file; its contents are not imported.',
  },
  'issues.dbf-unknown-type': {
    zh: '字段“{field}”的类型不常见，按文字读取。',
    en: 'The field “{field}” has an unusual type and was read as text.',
  },
  'issues.shp-field-renamed': {
    zh: '字段“{field}”写作“{name}”：Shapefile 字段名只有 10 个字节。',
    en: 'The field “{field}” is written as “{name}”: a Shapefile has ten bytes for a name.',
  },
  'issues.shp-text-cut': {
    zh: '字段“{field}”有 {count} 个值超过 {limit} 字节，已截短。',
    en: 'The field “{field}”: {count} {count:value is|values are} longer than {limit} bytes and {count:was|were} cut.',
  },
  'issues.shp-spaces-lost': {
    zh: '字段“{field}”有 {count} 个值的首尾空格不能保留。',
    en: 'The field “{field}”: {count} {count:value loses its|values lose their} leading or trailing blanks.',
  },
  'issues.shp-empty-lost': {
    zh: '字段“{field}”有 {count} 个空文本，在 Shapefile 中与“无值”没有区别。',
    en: 'The field “{field}”: {count} empty {count:text is|texts are} the same as no value in a Shapefile.',
  },
  'issues.shp-unencodable': {
    zh: '字段“{field}”含 GBK 没有的字：{characters}，已写作“?”。改用 UTF-8 可以保留。',
    en: 'The field “{field}” has characters GBK lacks: {characters}. They are written as “?”; UTF-8 keeps them.',
  },
  'issues.shp-number-as-text': {
    zh: '字段“{field}”的数值超出数字字段的位数，按文字写出。',
    en: 'The field “{field}” has numbers a numeric field cannot hold; it is written as text.',
  },
  'issues.shp-mixed-as-text': {
    zh: '字段“{field}”混有文字和数值，按文字写出。',
    en: 'The field “{field}” mixes texts and numbers; it is written as text.',
  },
  'issues.shp-columns-lost': {
    zh: '字段超过 255 个，{count} 个未写出：{fields}。',
    en: 'There are more than 255 fields; {count} {count:is|are} not written: {fields}.',
  },
  'issues.shp-labels-lost': {
    zh: 'Shapefile 不能保存界址点号：{count} 个图形的点号未写出。',
    en: 'A Shapefile cannot keep boundary-point numbers: those of {count} {count:shape|shapes} are not written.',
  },
  'issues.shp-no-prj-written': {
    zh: '坐标系“{system}”没有公开定义，未写 .prj。请另行告知接收方。',
    en: 'The system “{system}” has no public definition, so no .prj is written. Tell the receiver which one it is.',
  },
} as const satisfies Record<string, Words>;
