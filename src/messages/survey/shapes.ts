import type { Words } from '../words';

/** What can be wrong with a feature, whatever format it comes in; and what exports lose. */
export const shapeWords = {
  'issues.altitude-dropped': {
    zh: '{features} 个要素带有高程；本图只用平面位置，高程未导入。',
    en: '{features} {features:feature carries|features carry} heights. Only the plane position is used; the heights were not imported.',
  },
  'issues.ring-closed': {
    zh: '{features} 个要素的边界首尾未闭合，已自动闭合。请核对是否缺点。',
    en: 'The outline of {features} {features:feature|features} was open and has been closed. Check that no corner is missing.',
  },
  'issues.vertices-twice': {
    zh: '{features} 个要素有重复的界址点（相距不足半毫米），已合并。',
    en: '{features} {features:feature has|features have} the same corner twice in a row (within half a millimetre); one was kept.',
  },
  'issues.mixed-geometry': {
    zh: '{features} 个要素同时含有面、线或点，已按类型分开，属性相同。',
    en: '{features} {features:feature mixes|features mix} areas, lines or points. They were taken apart by kind, with the same attributes.',
  },
  'issues.ring-without-area': {
    zh: '有 {count} 圈少于三个不同的点或面积为零，未导入。请在原文件中补全边界。',
    en: '{count} {count:ring has|rings have} fewer than three corners or no area and {count:was|were} left out. Complete the outline in the source file.',
  },
  'issues.ring-crosses-itself': {
    zh: '第 {ring} 圈界址线自相交（第 {a} 点与第 {b} 点起始的两条边），面积不可靠。请检查点序后重新导出。',
    en: 'Ring {ring} crosses itself (the edges that begin at corners {a} and {b}); its area means nothing. Check the order of its corners and export again.',
  },
  'issues.rings-unchecked': {
    zh: '边界过于复杂，未能查完界址线是否自相交。请自行核对。',
    en: 'The boundary is too tangled to be checked for crossings to the end. Please check it yourself.',
  },
  'issues.line-too-short': {
    zh: '有 {count} 条线只有一个点，未导入。请在原文件中补全。',
    en: '{count} {count:line has|lines have} a single point and {count:was|were} left out. Complete this in the source file.',
  },
  'issues.feature-without-geometry': {
    zh: '要素没有图形，未导入。若应有图形，请在原软件中检查。',
    en: 'The feature has no geometry and was left out. If it should have one, check it in the program it comes from.',
  },
  'issues.coordinates-invalid': {
    zh: '坐标中有不是数值的内容，该要素未导入。请在原文件中更正后重新导入。',
    en: 'A coordinate is not a number; the feature was left out. Correct it in the source file and import again.',
  },
  'issues.geometry-unknown': {
    zh: '图形类型无法识别，未导入。请转换为面、线或点后再导入。',
    en: 'The kind of geometry is not known and was left out. Convert it to areas, lines or points and import again.',
  },
  'issues.geometry-damaged': {
    zh: '图形数据已损坏，该要素未导入。请重新导出原文件。',
    en: 'The geometry is damaged; the feature was left out. Export the source file again.',
  },
  'issues.geometry-curved': {
    zh: '图形含圆弧或曲面，未导入。请在原软件中转换为折线（线性化）后再导入。',
    en: 'The geometry has arcs or surfaces and was left out. Convert it to straight segments in its program and import again.',
  },
  'issues.feature-not-readable': {
    zh: '要素内容已损坏，未导入。其余要素不受影响。',
    en: 'The feature is damaged and was left out. The others are not affected.',
  },
  'issues.no-features': {
    zh: '文件中没有可导入的图形。请确认导出时选中了图层。',
    en: 'There is nothing to import in the file. Check that a layer was chosen when it was exported.',
  },
  'issues.attribute-binary': {
    zh: '字段“{column}”存放的是图片或其他二进制内容，未导入。',
    en: 'The column "{column}" holds pictures or other binary content, which was not imported.',
  },
  'issues.export-point-labels': {
    zh: '此格式没有存放界址点号的位置，点号未写出。需要点号时请导出 TXT 或界址点成果表。',
    en: 'This format has no place for boundary-point numbers; they were not written. Export TXT or the point table to keep them.',
  },
  'issues.export-column-renamed': {
    zh: '属性「{column}」在数据库中写作「{name}」：列名不分大小写，且不能与自有列重名。',
    en: 'The attribute “{column}” is written as “{name}”: a database does not mind case and has columns of its own.',
  },
  'issues.export-column-unnamed': {
    zh: '有一个属性没有名称，再次导入时可能读不回来。请先给它命名。',
    en: 'One attribute has no name and may not come back. Give it a name first.',
  },
  'issues.export-column-as-text': {
    zh: '字段“{column}”中数值与文字混用，已全部按文字写出。',
    en: 'The column "{column}" mixes numbers and text; all of it was written as text.',
  },
  'issues.export-no-degrees': {
    zh: '坐标系“{system}”不能换算为经纬度，未写出。请先确定坐标系，或导出为 GeoPackage、TXT。',
    en: 'Coordinates in "{system}" cannot be turned into degrees; nothing was written. Settle the system first, or export GeoPackage or TXT.',
  },
  'issues.export-system-lost': {
    zh: '坐标系“{system}”在此格式中无法标明，接收方需另行说明。',
    en: 'The format cannot name the system "{system}". Tell the recipient which one it is.',
  },
} as const satisfies Record<string, Words>;
