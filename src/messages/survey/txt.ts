import type { Words } from '../words';

export const txtWords = {
  'issues.txt-empty': {
    zh: '文件是空的，没有可导入的内容。',
    en: 'The file is empty; there is nothing to import.',
  },
  'issues.txt-no-coordinates': {
    zh: '文件中没有界址点坐标行，未导入。请确认是坐标交换文本（部标、省标或“点号,北坐标,东坐标”列表）。',
    en: 'The file has no rows of boundary points; nothing was imported. Check that it is a coordinate exchange text.',
  },
  'issues.txt-no-parcels': {
    zh: '文件中没有可用的地块，未导入。请检查地块说明行和坐标行。',
    en: 'The file holds no usable parcel; nothing was imported. Check its parcel lines and rows.',
  },
  'issues.txt-attribute-mark-missing': {
    zh: '缺少[属性描述]，坐标系未载明，已继续读取。请确认坐标系。',
    en: 'The attribute section is missing, so the coordinate system is not stated; reading went on. Confirm the system.',
  },
  'issues.txt-coordinate-mark-missing': {
    zh: '缺少[地块坐标]，已从第一个地块处继续读取。',
    en: 'The mark of the coordinate section is missing; reading went on at the first parcel.',
  },
  'issues.txt-parcel-line-missing': {
    zh: '第{line}行坐标缺少地块说明行，已作为无名地块导入。请补充名称和编号。',
    en: 'The row in line {line} has no parcel line before it; it was imported as a parcel without name. Add name and number.',
  },
  'issues.txt-parcel-mark-missing': {
    zh: '第{line}行地块说明行缺少行尾的“@”，该地块未导入。请补上“,@”后重新导入。',
    en: 'The parcel line {line} lacks its closing "@"; this parcel was not imported. Add ",@" and import again.',
  },
  'issues.txt-parcel-empty': {
    zh: '地块“{name}”没有坐标行，未导入。',
    en: 'Parcel "{name}" has no rows of points and was not imported.',
  },
  'issues.txt-line-unreadable': {
    zh: '第{line}行无法识别，已跳过：{words}',
    en: 'Line {line} makes no sense here and was skipped: {words}',
  },
  'issues.txt-row-astray': {
    zh: '第{line}行坐标（{pair}）与地块“{name}”的其他界址点不在同一范围，该点未导入。请核对位数和带号。',
    en: 'The coordinates in line {line} ({pair}) lie nowhere near the other points of parcel "{name}"; this point was left out. Check its digits and zone.',
  },
  'issues.txt-latitude-first': {
    zh: '坐标列为先纬度、后经度，已按数值范围对调为经度、纬度。请核对。',
    en: 'The columns hold latitude before longitude; they were exchanged by their size. Please check.',
  },
  'issues.txt-mark-wrong': {
    zh: '文件开头标记为 UTF-8，内容却不是，已按 {encoding} 读取。请核对文字。',
    en: 'The file is marked as UTF-8 but is not; it was read as {encoding}. Check the words.',
  },
  'issues.txt-garbled': {
    zh: '有文字无法按 {encoding} 解码：“{words}”。请改选文字编码后重新导入。',
    en: 'Some words cannot be decoded as {encoding}: “{words}”. Choose another text encoding and import again.',
  },
  'issues.txt-banner': {
    zh: '首行不是坐标，作为说明跳过：{words}',
    en: 'The first line is no coordinate; it was taken for a heading and skipped: {words}',
  },
  'issues.txt-count-differs': {
    zh: '地块“{name}”界址点数与说明行不一致（声明{declared}，实际{found}），已按实际行数导入。',
    en: 'Parcel "{name}": its line states {declared} points, {found} rows follow; all rows were imported.',
  },
  'issues.txt-count-without-closing': {
    zh: '地块“{name}”声明的界址点数{declared}不含闭合行（实际{found}行）。',
    en: 'Parcel "{name}": the stated {declared} points leave out the closing rows ({found} rows in all).',
  },
  'issues.txt-ring-open': {
    zh: '地块“{name}”第{ring}圈未闭合（已自动闭合）。',
    en: 'Parcel "{name}": ring {ring} is not closed; it was closed.',
  },
  'issues.txt-ring-too-short': {
    zh: '地块“{name}”第{ring}圈只有{points}个不同的点，不能构成面，该圈未导入。',
    en: 'Parcel "{name}": ring {ring} has only {points} different {points:point|points} and encloses nothing; it was left out.',
  },
  'issues.txt-ring-without-area': {
    zh: '地块“{name}”第{ring}圈面积为零，该圈未导入。请检查坐标。',
    en: 'Parcel "{name}": ring {ring} has no area and was left out. Check its coordinates.',
  },
  'issues.txt-point-duplicate': {
    zh: '地块“{name}”第{ring}圈界址点重复（第{line}行起，共{count}处，间距小于 0.5 毫米），已合并。',
    en: 'Parcel "{name}": ring {ring} repeats points within 0.5 mm ({count} {count:time|times}, first in line {line}); they were merged.',
  },
  'issues.txt-point-revisited': {
    zh: '地块“{name}”第{ring}圈界址点重复：{a} 与 {b} 位置相同但不相邻（共{count}处）。请检查界址线。',
    en: 'Parcel "{name}": ring {ring} comes back to a point: {a} and {b} are the same place ({count} {count:time|times}). Check the boundary.',
  },
  'issues.txt-ring-crosses-itself': {
    zh: '地块“{name}”第{ring}圈界址线自相交（{a} 与 {b} 起始的两条边）。请检查点序。',
    en: 'Parcel "{name}": ring {ring} crosses itself (the edges that begin at {a} and {b}). Check the order of its points.',
  },
  'issues.txt-ring-repeated': {
    zh: '地块“{name}”圈号 {b} 与 {a} 完全相同，重复的一圈未导入。请检查是否误录。',
    en: 'Parcel "{name}": ring {b} repeats ring {a} point by point and was left out. Check whether it is a slip.',
  },
  'issues.txt-rings-cross': {
    zh: '地块“{name}”圈号 {a} 与 {b} 相交。请检查坐标。',
    en: 'Parcel "{name}": rings {a} and {b} cross. Check the coordinates.',
  },
  'issues.txt-rings-touch': {
    zh: '地块“{name}”圈号 {a} 与 {b} 相接（共点或共边）。',
    en: 'Parcel "{name}": rings {a} and {b} touch in a point or an edge.',
  },
  'issues.txt-rings-unchecked': {
    zh: '地块“{name}”边界过于复杂，未能查完界址线是否相交。',
    en: 'Parcel "{name}": the boundary is too tangled to be checked for crossings to the end.',
  },
  'issues.txt-columns-swapped': {
    zh: '地块“{name}”X/Y列疑似颠倒（{rows}行），已按数值范围调整为北坐标、东坐标。请核对。',
    en: 'Parcel "{name}": north and east seem exchanged in {rows} {rows:row|rows}; they were put right by their size. Please check.',
  },
  'issues.more-of-the-same': {
    zh: '同类提示另有{count}条，未逐条列出。',
    en: '{count} more {count:remark|remarks} of this kind are not listed one by one.',
  },
  'issues.txt-unencodable': {
    zh: 'GBK 编码中没有这些字：{characters}。未写出文件，请改选 UTF-8。',
    en: 'GBK has no place for these characters: {characters}. No file was written; choose UTF-8 instead.',
  },
  'issues.txt-needs-plane': {
    zh: '坐标交换文本只能写平面坐标，所选坐标系是经纬度或网络地图坐标。请改选高斯克吕格平面坐标系。',
    en: 'A coordinate exchange text holds plane coordinates; the chosen system is none. Choose a Gauss–Krüger plane.',
  },
  'issues.txt-loss-companion': {
    zh: '省标没有属性位置：名称、用途和数据说明写在另一份“{file}”中，请一并移交。',
    en: 'This dialect has no place for attributes: names, uses and notes on the data stand in "{file}"; hand it over too.',
  },
  'issues.txt-loss-text': {
    zh: '数字与是非值只能以文字写出：{names}',
    en: 'Numbers and yes/no values are written as text: {names}',
  },
  'issues.txt-loss-characters': {
    zh: '名称或属性中的逗号、换行等已替换：{names}',
    en: 'Commas, line breaks and the like were replaced in names or attributes: {names}',
  },
  'issues.txt-loss-labels': {
    zh: '界址点号已按 J1 起重新编排，原点号未保留：{names}',
    en: 'Boundary points were numbered anew from J1; their former numbers are not kept: {names}',
  },
  'issues.txt-loss-shapes': {
    zh: '这些要素没有写出（没有坐标，或省标只能写面）：{names}',
    en: 'These features were not written, because they have no coordinates or the dialect holds only areas: {names}',
  },
} as const satisfies Record<string, Words>;
