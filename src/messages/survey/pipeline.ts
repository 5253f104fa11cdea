import type { Words } from '../words';

/** Words of the way around the readers: what a file is, how reading it ends, where it is kept. */
export const pipelineWords = {
  'survey.format.txt': { zh: '界址点坐标 TXT', en: 'Boundary-point text (TXT)' },
  'survey.format.shp': { zh: 'Shapefile（ZIP 压缩包）', en: 'Shapefile (zipped)' },
  'survey.format.dxf': { zh: 'DXF 图纸', en: 'DXF drawing' },
  'survey.format.kml': { zh: 'KML 地标文件', en: 'KML' },
  'survey.format.gpkg': { zh: 'GeoPackage 数据库', en: 'GeoPackage' },
  'survey.format.geojson': { zh: 'GeoJSON 文本', en: 'GeoJSON' },
  'survey.format.fgb': { zh: 'FlatGeobuf 二进制', en: 'FlatGeobuf' },
  'survey.format.csv': { zh: 'CSV 表格', en: 'CSV table' },
  'survey.format.xlsx': { zh: 'Excel 表格（XLSX）', en: 'Excel workbook (XLSX)' },
  'issues.kind-open-document': {
    zh: '这是 OpenDocument 文件（.ods、.odt），不能直接读取。请另存为 .xlsx 或 CSV 后导入。',
    en: 'This is an OpenDocument file (.ods, .odt), which cannot be read. Save it as .xlsx or CSV and import that.',
  },
  'issues.kind-office': {
    zh: '这是 Word 或 PowerPoint 文件，其中的坐标无法读取。请把界址点表另存为 .xlsx、CSV 或 TXT。',
    en: 'This is a Word or PowerPoint file; coordinates in it cannot be read. Save the table of points as .xlsx, CSV or TXT.',
  },
  'issues.kind-picture': {
    zh: '这是图片，无法作为界线导入。请索取 TXT、SHP 或 DXF 原始文件。',
    en: 'This is a picture and holds no boundaries. Ask for the original as TXT, Shapefile or DXF.',
  },
  'issues.kind-archive': {
    zh: '这种压缩格式（RAR、7z、GZ）无法读取。请解压后导入，或重新压缩为 ZIP。',
    en: 'This kind of archive (RAR, 7z, GZ) cannot be read. Unpack it, or pack it again as ZIP.',
  },
  'issues.kind-empty-archive': {
    zh: '压缩包是空的，没有可导入的文件。',
    en: 'The archive is empty: there is nothing to import.',
  },
  'issues.kind-xml': {
    zh: '这是 XML 文件，但不是 KML，无法读取。请导出为 KML、GPKG 或 SHP。',
    en: 'This is XML but not KML, and cannot be read. Export it as KML, GeoPackage or Shapefile.',
  },
  'issues.kind-shapefile-incomplete': {
    zh: 'Shapefile 缺少 .shp 文件，只有附属文件无法读取。请把同名的 .shp、.shx、.dbf 一起拖入。',
    en: 'The .shp file of this Shapefile is missing; its other parts cannot be read alone. Drop the .shp, .shx and .dbf of the same name together.',
  },
  'issues.kind-empty': {
    zh: '文件是空的，没有可导入的内容。请检查文件是否传输完整。',
    en: 'The file is empty. Check whether it arrived complete.',
  },
  'issues.kind-unknown': {
    zh: '无法识别文件类型。可导入：界址点 TXT、SHP、DXF、KML/KMZ、GPKG、GeoJSON、FlatGeobuf、CSV、XLSX。',
    en: 'The kind of file is not known. TXT, Shapefile, DXF, KML/KMZ, GeoPackage, GeoJSON, FlatGeobuf, CSV and XLSX can be imported.',
  },
  'issues.unreadable': {
    zh: '文件内容异常，未能读取。请检查文件是否损坏，或换一种格式导出后再试。',
    en: 'The contents are abnormal and could not be read. Check whether the file is damaged, or export it in another format.',
  },
  'issues.nothing-found': {
    zh: '文件中没有找到可导入的地块、线、点或表格行。',
    en: 'The file holds no parcels, lines, points or table rows to import.',
  },
  'issues.too-large-together': {
    zh: '所选文件合计 {megabytes} MB，超过 {limit} MB 的上限，未读取。请分批导入。',
    en: 'Together the files have {megabytes} MB, more than the limit of {limit} MB; nothing was read. Import them in parts.',
  },
  'issues.out-of-time': {
    zh: '读取超过 {seconds} 秒没有结果，已停止。文件可能已损坏或过大，请拆分或重新导出。',
    en: 'Reading brought nothing within {seconds} seconds and was stopped. The file may be damaged or too large; split it or export it again.',
  },
  'issues.worker-failed': {
    zh: '读取程序意外中止（可能内存不足）。请关闭其他程序后重试，或拆分文件。',
    en: 'The reading program ended unexpectedly, perhaps out of memory. Close other programs and try again, or split the file.',
  },
  'issues.import-cancelled': {
    zh: '导入已取消，数据未改变。',
    en: 'The import was cancelled; nothing has changed.',
  },
  'issues.export-system': {
    zh: '不能以坐标系 {system} 写出。请选 CGCS2000 或 WGS 84（如 EPSG:4549、EPSG:4490）。',
    en: 'Nothing is written in the system {system}. Choose CGCS2000 or WGS 84, e.g. EPSG:4549 or EPSG:4490.',
  },
  'issues.export-nothing': {
    zh: '没有已定位的要素可写出。请先回答坐标系等问题。',
    en: 'There is no placed feature to write. Answer the questions about its system first.',
  },
  'issues.several-datasets': {
    zh: '共包含 {count} 个数据集，结果合并列出。',
    en: 'There are {count} datasets; they are listed together.',
  },
} as const satisfies Record<string, Words>;
