import type { Words } from '../words';

/** GeoPackage, and FlatGeobuf with it. */
export const gpkgWords = {
  'issues.gpkg-not-sqlite': {
    zh: '文件不是 SQLite 数据库，或已加密。请在原软件中另存为未加密的 GeoPackage。',
    en: 'The file is not an SQLite database, or it is encrypted. Save it as a GeoPackage without encryption.',
  },
  'issues.gpkg-not-geopackage': {
    zh: '这是 SQLite 数据库，但没有 GeoPackage 的目录表。请导出为 GeoPackage 后再导入。',
    en: 'This is an SQLite database without the tables of a GeoPackage. Export it as GeoPackage and import again.',
  },
  'issues.gpkg-damaged': {
    zh: '数据库已损坏或不完整，未读取。请重新复制或导出。',
    en: 'The database is damaged or incomplete; nothing was read. Copy or export it again.',
  },
  'issues.gpkg-engine': {
    zh: '读写 GeoPackage 的数据库组件未能加载。请刷新页面再试；若服务器限制了 WebAssembly，请改用 Shapefile 或 GeoJSON。',
    en: 'The database engine for GeoPackage could not be loaded. Reload and try again; where the server forbids WebAssembly, use Shapefile or GeoJSON.',
  },
  'issues.gpkg-in-use': {
    zh: '文件复制时正被其他软件打开，尚未写入主文件的修改不在其中。如有最近的编辑，请关闭该软件后重新复制。',
    en: 'The file was copied while a program had it open; changes not yet written are missing. Close the program and copy again if there were recent edits.',
  },
  'issues.gpkg-not-features': {
    zh: '表“{table}”不是要素表（影像、视图或属性表），未导入。视图请另存为图层。',
    en: 'The table "{table}" is no table of features (pictures, a view, or attributes only) and was not imported. Save a view as a layer of its own.',
  },
  'issues.gpkg-other-system': {
    zh: '该图层的坐标系（{srs}）与其他图层（{common}）不同，未导入。请转换到同一坐标系，或单独导出该图层。',
    en: 'This layer is in another system ({srs}) than the others ({common}) and was not imported. Convert it, or export it by itself.',
  },
  'issues.gpkg-table-damaged': {
    zh: '该表在第 {rows} 行之后已损坏，之前的行已导入。请重新导出。',
    en: 'The table is damaged after row {rows}; the rows before were imported. Export it again.',
  },
  'issues.fgb-other': {
    zh: '文件不是 FlatGeobuf（第 3 版）。请重新导出。',
    en: 'The file is not FlatGeobuf, version 3. Export it again.',
  },
  'issues.fgb-damaged': {
    zh: '文件头已损坏，未读取。请重新导出。',
    en: 'The header of the file is damaged; nothing was read. Export it again.',
  },
  'issues.fgb-cut-off': {
    zh: '文件在第 {features} 个要素之后中断，之前的要素已导入。请重新获取完整文件。',
    en: 'The file breaks off after feature {features}; those before were imported. Get the whole file.',
  },
} as const satisfies Record<string, Words>;
