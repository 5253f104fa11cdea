import type { Words } from '../words';

export const drawingWords = {
  'issues.dwg-file': {
    zh: '这是 DWG 文件（{version}），本程序不能直接读取。请在 CAD 中“另存为”DXF 后再导入。',
    en: 'This is a DWG file ({version}), which cannot be read directly. Save it as DXF in the CAD program and import that.',
  },
  'issues.dxf-binary': {
    zh: '这是二进制 DXF。请在 CAD 中另存为文本（ASCII）格式的 DXF。',
    en: 'This is a binary DXF. Save it as a text (ASCII) DXF in the CAD program.',
  },
  'issues.dxf-empty': {
    zh: '图中没有任何图形实体，或不是 DXF 文件。请检查导出设置。',
    en: 'The drawing has no entities, or is no DXF file. Check how it was exported.',
  },
  'issues.dxf-bad-groups': {
    zh: '有 {count} 行不是 DXF 组码（自第 {line} 行起），已跳过；文件可能损坏。',
    en: '{count} {count:line is|lines are} no DXF group code (from line {line} on) and {count:was|were} skipped; the file may be damaged.',
  },
  'issues.dxf-unread-types': {
    zh: '有不能读取的图元：{types}。面域（REGION）等请先在 CAD 中分解为多段线。',
    en: 'Some entity types cannot be read: {types}. Explode regions and the like to polylines first.',
  },
  'issues.dxf-cut-off': {
    zh: '文件没有结束标记（EOF），可能在中途截断：后面的图元可能缺失。请核对数量，或重新获取完整文件。',
    en: 'The file has no end mark (EOF) and may have been cut off: entities at its end may be missing. Check their number, or get the whole file again.',
  },
  'issues.dxf-bad-numbers': {
    zh: '图元含无效坐标，未读取；其余照常导入。',
    en: 'An entity has coordinates that are no numbers and was left out; the others are imported.',
  },
  'issues.dxf-closed': {
    zh: '多段线首尾相距 {millimetres} 毫米，未闭合；已按闭合处理。',
    en: 'The polyline is open by {millimetres} mm; it was closed.',
  },
  'issues.dxf-lines-joined': {
    zh: '{count} 段首尾相接的线已连成一个闭合图形，请核对。',
    en: '{count} lines that meet end to end were joined to one outline. Please check.',
  },
  'issues.dxf-degenerate': {
    zh: '{count} 个闭合图形不足三点，已略去。',
    en: '{count} closed {count:shape has|shapes have} fewer than three points and {count:was|were} left out.',
  },
  'issues.dxf-no-area': {
    zh: '闭合图形有 {count} 个点，但面积为零（界址线可能自相交或重叠），未导入。请在 CAD 中检查点序。',
    en: 'A closed outline of {count} corners has no area (it may cross itself or run back on itself) and was left out. Check the order of its corners in the CAD program.',
  },
  'issues.dxf-left-open': {
    zh: '多段线首尾相距 {metres} 米，未闭合，按线导入。若是地块边界，请在 CAD 中闭合后重新导入。',
    en: 'The polyline is open by {metres} m and was imported as a line. If it is the boundary of a parcel, close it in the CAD program and import again.',
  },
  'issues.dxf-spline-straight': {
    zh: '样条曲线缺少完整的控制点，按拟合点之间的直线读取，形状和面积只是近似。请在 CAD 中转换为多段线。',
    en: 'A spline lacks complete control points and was read as straight lines between the points it was drawn through; shape and area are approximate. Convert it to a polyline in the CAD program.',
  },
  'issues.dxf-repeats': {
    zh: '{count} 个图形与同图层的另一图形完全重合（如填充与边界），只保留一个。',
    en: '{count} {count:outline repeats|outlines repeat} another one of the same layer (a hatch over its boundary, say); one of each is kept.',
  },
  'issues.dxf-ring-in-ring': {
    zh: '该图形内还有 {count} 条同图层的闭合线，按独立图形读入；若是挖空，请扣除。',
    en: 'Inside this outline {count} more closed {count:line|lines} of its layer {count:lies|lie}, read as shapes of their own. If they are holes, cut them out.',
  },
  'issues.dxf-texts-outside': {
    zh: '{count} 处文字不在任何闭合图形内，未作为属性。',
    en: '{count} {count:text stands|texts stand} in no outline and {count:is|are} no attribute of any.',
  },
  'issues.dxf-block-missing': {
    zh: '图块“{block}”在文件中没有定义（可能是外部参照），未读取。请先绑定外部参照。',
    en: 'The block “{block}” is not defined in the file (an external reference, perhaps). Bind references first.',
  },
  'issues.dxf-block-in-itself': {
    zh: '图块“{block}”包含自身，已停止展开。',
    en: 'The block “{block}” contains itself; it was unfolded once.',
  },
  'issues.dxf-blocks-too-deep': {
    zh: '图块嵌套超过 {limit} 层，更深的未读取。',
    en: 'Blocks are nested deeper than {limit} levels; what lies deeper was left out.',
  },
  'issues.dxf-too-many-inserts': {
    zh: '图块展开后超过 {limit} 个图元，未读取。请清理图块后再导入。',
    en: 'Unfolded, the blocks make more than {limit} entities; nothing was read. Clean up the blocks first.',
  },
  'issues.dxf-too-many-loops': {
    zh: '填充有 {count} 条边界，超过可处理的数量，未读取。',
    en: 'A hatch has {count} loops, more than can be sorted, and was left out.',
  },
  'issues.dxf-attributes-hidden': {
    zh: '属性（{count} 项：{fields}）写在图元的扩展数据中，CAD 一般不显示；本程序可以读回。',
    en: 'Attributes ({count}: {fields}) are kept as extended data, which CAD programs hardly show; this program reads them back.',
  },
  'issues.dxf-attributes-lost': {
    zh: '扩展数据放不下，未写出：{fields}。',
    en: 'Extended data had no room for: {fields}.',
  },
  'issues.dxf-labels-lost': {
    zh: '{count} 个图形的界址点号未写入 DXF。',
    en: 'The boundary-point numbers of {count} {count:shape|shapes} are not written to DXF.',
  },
  'issues.dxf-degrees': {
    zh: '图形以经纬度写出；CAD 通常需要平面坐标，建议改用 CGCS2000 三度带。',
    en: 'The drawing is in degrees; CAD programs expect a plane, so a 3° zone of CGCS2000 serves better.',
  },
} as const satisfies Record<string, Words>;
