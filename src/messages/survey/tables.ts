import type { Words } from '../words';

export const tableWords = {
  'issues.table-empty': {
    zh: '表格为空，未读取。请检查是否选对了文件。',
    en: 'The table is empty; nothing was read. Check whether this is the right file.',
  },
  'issues.table-nothing': {
    zh: '没有找到表头和数据行，未读取。请保留一行列名（如地块编号、用地面积），其下为数据。',
    en: 'No header with rows below it was found; nothing was read. Keep one row of column names with the data below.',
  },
  'issues.table-no-header': {
    zh: '此工作表没有可识别的表头，已跳过。请补一行列名。',
    en: 'This sheet has no header we can see and was skipped. Add a row of column names.',
  },
  'issues.table-no-rows': {
    zh: '表头之下没有数据行，已跳过。',
    en: 'There are no rows below the header; the sheet was skipped.',
  },
  'issues.table-no-workbook': {
    zh: '文件中没有工作簿内容，未读取。请在表格软件中打开后另存为 .xlsx。',
    en: 'The file holds no workbook; it was not read. Open it in a spreadsheet program and save it as .xlsx.',
  },
  'issues.table-doctype': {
    zh: '文件内含文档类型声明（DOCTYPE），出于安全未读取。请在表格软件中另存为新的 .xlsx。',
    en: 'The file declares a DOCTYPE and was refused for safety. Save it anew as .xlsx in a spreadsheet program.',
  },
  'issues.table-too-large': {
    zh: '单元格超过 {limit} 个，未读取。请删除空行空列，或拆分后导入。',
    en: 'There are more than {limit} cells; nothing was read. Delete blank rows and columns, or split the table.',
  },
  'issues.table-hidden-sheet': {
    zh: '隐藏的工作表「{sheet}」未读取。需要时请取消隐藏。',
    en: 'The hidden sheet “{sheet}” was not read. Unhide it if it is needed.',
  },
  'issues.table-quotes': {
    zh: '引号不成对，此行可能与下一行连在一起。请检查该处引号。',
    en: 'A quotation mark has no partner; this row may run into the next. Check the quotes here.',
  },
  'issues.table-formula-error': {
    zh: '公式出错（{text}），按空白处理。请在表格中改正后重新导入。',
    en: 'A formula failed ({text}); the cell counts as blank. Correct it and import again.',
  },
  'issues.table-summary-row': {
    zh: '合计行「{text}」未作为数据导入。',
    en: 'The row of sums “{text}” was not imported as data.',
  },
  'issues.table-footer-row': {
    zh: '表尾说明「{text}」未作为数据导入。',
    en: 'The footnote “{text}” was not imported as data.',
  },
  'issues.table-repeated-header': {
    zh: '重复的表头行「{text}」已跳过。',
    en: 'A repeated header row “{text}” was skipped.',
  },
  'issues.table-formula-uncomputed': {
    zh: '{count} 个公式单元格没有计算结果，按空白处理。请在表格软件中打开、保存后重新导入。',
    en: '{count} {count:formula has|formulas have} no result stored and {count:counts|count} as blank. Open and save the file in a spreadsheet program and import again.',
  },
  'issues.table-axes-of-drawing': {
    zh: 'X 列是东坐标、Y 列是北坐标（与测量习惯相反，已按数值范围判断）。请核对。',
    en: 'The X column holds eastings and the Y column northings (not the survey’s habit; judged by the size of the numbers). Please check.',
  },
  'issues.table-row-unlocated': {
    zh: '此行没有坐标，作为没有位置的名录行导入。',
    en: 'This row has no coordinates; it is imported as a row of the roster without a position.',
  },
  'issues.table-same-as-above': {
    zh: '{count} 行的合并或空白单元格按“同上”填入，请核对。',
    en: 'In {count} rows merged or blank cells were filled as “same as above”; please check.',
  },
  'issues.table-left-empty': {
    zh: '「{column}」有 {count} 行空白，看来不是合并单元格，未按“同上”填入。如应与上一行相同，请在文件中补齐后重新导入。',
    en: '“{column}” is blank in {count} {count:row|rows}; it does not look like merged cells, so nothing was filled in from above. If they mean “same as above”, fill them in the file and import it again.',
  },
  'issues.table-unit-unknown': {
    zh: '「{column}」的 {text} 没有单位（㎡、亩或公顷），未计入。请在列名中注明单位。',
    en: '{text} in “{column}” has no unit (m², mu or hectares) and was left out. Name the unit in the column title.',
  },
  'issues.table-not-a-number': {
    zh: '「{column}」的“{text}”不是数字，按空白处理。',
    en: '“{text}” in “{column}” is no number; it counts as blank.',
  },
  'issues.table-not-a-date': {
    zh: '「{column}」的“{text}”不是日期，按空白处理。可写成 2024-03 或 2024年3月。',
    en: '“{text}” in “{column}” is no date; it counts as blank. Write 2024-03, for instance.',
  },
  'issues.table-date-period': {
    zh: '「{column}」的“{text}”按期末月份 {date} 记入。',
    en: '“{text}” in “{column}” was kept as its last month, {date}.',
  },
  'issues.table-date-october': {
    zh: '「{column}」的 {text} 按 1 月记入；表格可能把 10 月的末位 0 去掉了，请核对。',
    en: '{text} in “{column}” was read as January; a spreadsheet may have cut the 0 of October. Please check.',
  },
  'issues.table-digits-lost': {
    zh: '「{column}」的 {text} 已被表格软件改成数字并丢失末尾数位，无法恢复。请把该列设为文本后重新填写。',
    en: '{text} in “{column}” was turned into a number and has lost its last digits. Make the column text and enter it again.',
  },
  'issues.table-credit-code-shape': {
    zh: '「{column}」的 {text} 不是 18 位统一社会信用代码，请核对。',
    en: '{text} in “{column}” is not an 18-character credit code; please check.',
  },
  'issues.table-credit-code-check': {
    zh: '「{column}」的 {text} 校验位不符，可能有一位写错，请核对。',
    en: 'The check character of {text} in “{column}” does not fit; one character may be wrong.',
  },
  'issues.table-parcel-code-shape': {
    zh: '「{column}」的 {text} 不是 19 位宗地代码，请核对。',
    en: '{text} in “{column}” is not a 19-character parcel code; please check.',
  },
  'issues.table-unit-code-shape': {
    zh: '「{column}」的 {text} 不是 28 位不动产单元代码，请核对。',
    en: '{text} in “{column}” is not a 28-character real-estate unit code; please check.',
  },
  'issues.table-wkt': {
    zh: 'WKT 几何无法读取，此行未导入。请检查括号与坐标。',
    en: 'The WKT shape cannot be read; the row was not imported. Check brackets and coordinates.',
  },
  'issues.table-lines-passed': {
    zh: '{count} 行只有边长、面积或签名，没有坐标，不作为界址点。',
    en: '{count} {count:row holds|rows hold} side lengths, areas or signatures and no coordinates; {count:it is|they are} no boundary points.',
  },
  'issues.table-point-columns': {
    zh: '逐点填写的列（{columns}）不是地块的属性，未导入。',
    en: 'Columns filled in point by point ({columns}) are no attributes of the parcel and were not imported.',
  },
  'issues.table-row-without-place': {
    zh: '此行没有坐标，未导入。',
    en: 'This row has no coordinates and was not imported.',
  },
  'issues.table-heights-dropped': {
    zh: '几何中的高程未保留。',
    en: 'Heights of the shape were dropped.',
  },
  'issues.table-ring-too-short': {
    zh: '界址点不足 3 个的圈未导入，请补全该地块的界址点。',
    en: 'A ring of fewer than 3 points was not imported; complete the boundary points of this parcel.',
  },
  'issues.export-table-types': {
    zh: '「{column}」有 {count} 个值在表格中会改变类型或首尾空格，再次导入时不完全相同。',
    en: '{count} values of “{column}” change type or outer blanks in a table and will not come back exactly.',
  },
  'issues.export-table-title': {
    zh: '属性「{column}」与表格自有列名相同、为空或带首尾空格，再次导入时名称会改变。',
    en: 'The attribute “{column}” is blank, has outer blanks or bears the title of a column of ours; it will come back renamed.',
  },
  'issues.export-table-labels': {
    zh: '界址点号不写入此表。需要时请导出界址点成果表或 TXT。',
    en: 'Boundary point numbers are not in this table. Export the boundary point table or TXT for them.',
  },
  'issues.unsupported-xls': {
    zh: '旧版 .xls 表格不能直接读取。请在表格软件中打开，另存为 .xlsx 后导入。',
    en: 'Old .xls workbooks cannot be read. Open it in a spreadsheet program and save it as .xlsx.',
  },
  'issues.unsupported-locked-xlsx': {
    zh: '此工作簿已加密，不能读取。请取消打开密码后另存为 .xlsx。',
    en: 'This workbook is encrypted and cannot be read. Remove its password and save it as .xlsx.',
  },
  'issues.unsupported-document': {
    zh: '这是文档而不是数据文件，不能读取。请导入其中表格的 .xlsx 或坐标 TXT。',
    en: 'This is a document, not a data file. Import its tables as .xlsx or its coordinates as TXT.',
  },
  'issues.unsupported-dwg': {
    zh: 'DWG 图纸不能直接读取。请在 CAD 中另存为 DXF 后导入。',
    en: 'DWG drawings cannot be read. Save the drawing as DXF in your CAD program.',
  },
  'issues.unsupported-mdb': {
    zh: 'MDB 数据库（含个人地理数据库）不能直接读取。请在原软件中导出 SHP、GPKG 或界址点 TXT。',
    en: 'MDB databases, personal geodatabases included, cannot be read. Export SHP, GPKG or boundary-point TXT from them.',
  },
  'issues.unsupported-gdb': {
    zh: '文件地理数据库（.gdb）不能直接读取。请在 GIS 软件中导出 SHP 或 GPKG。',
    en: 'File geodatabases (.gdb) cannot be read. Export SHP or GPKG from your GIS program.',
  },
} as const satisfies Record<string, Words>;
