import { describe, expect, it } from 'vitest';
import { detectFormat } from '@/exchange/detect/detect-format';
import type { InputFile } from '@/exchange/raw';
import { zipFiles } from '@/exchange/zip/zip';

const utf8 = (text: string) => new TextEncoder().encode(text);
const aFile = (name: string, content: string | readonly number[]): InputFile => ({
  name,
  bytes: typeof content === 'string' ? utf8(content) : Uint8Array.from(content),
});
const shp = [0, 0, 0x27, 0x0a, ...new Array(96).fill(0)];
const kml = '<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>';
const txt = '[属性描述]\r\n格式版本号=1.01版本\r\n[地块坐标]\r\n';
const provincial = '1,1,1,J1,3095600.000,40567500.000\n2,1,1,J2,3095600.000,40568500.000\n';
const roster = '企业名称,地块编号,用地面积（亩）\n甲公司,A-01,30\n乙公司,A-02,12\n';

/** name → format, or the code of the refusal */
const found = (...files: InputFile[]) =>
  Object.fromEntries(detectFormat(files).map((group) => [group.name, group.format ?? group.refusal.code]));

describe('one file', () => {
  const cases: readonly (readonly [string, InputFile, string])[] = [
    ['a boundary-point text', aFile('a.txt', txt), 'txt'],
    ['the same under a table’s name', aFile('a.csv', txt), 'txt'],
    ['the provincial dialect', aFile('a.txt', provincial), 'txt'],
    ['plain coordinates', aFile('a.txt', 'J1 3095600.000 567500.000\nJ2 3095600.000 568500.000\n'), 'txt'],
    ['a roster', aFile('a.csv', roster), 'csv'],
    ['a roster called .txt', aFile('a.txt', roster.replaceAll(',', '\t')), 'csv'],
    [
      'points with a title row',
      aFile('a.csv', `点号,X,Y\n${'J1,3095600.000,567500.000\n'.repeat(5)}`),
      'csv',
    ],
    ['GeoJSON', aFile('a.geojson', '{"type":"FeatureCollection","features":[]}'), 'geojson'],
    [
      'GeoJSON whose values speak of survey texts',
      aFile('a.geojson', `{"type":"FeatureCollection","features":[{"备注":"见 [地块坐标]"}]}`),
      'geojson',
    ],
    ['a roster that speaks of them', aFile('a.csv', `${roster}丙公司,[地块坐标],3\n`), 'csv'],
    [
      'a text whose marks are indented, or came out of a spreadsheet',
      aFile('a.txt', 'x=1\n  [属性描述],,,\r\n'),
      'txt',
    ],
    ['GeoJSON under another name', aFile('a.txt', ' {"type":"Feature"}'), 'geojson'],
    ['KML', aFile('a.kml', kml), 'kml'],
    ['KML under another name', aFile('a.txt', `\uFEFF${kml}`), 'kml'],
    ['other XML', aFile('a.xml', '<gml:FeatureCollection/>'), 'kind-xml'],
    ['a text drawing', aFile('a.dxf', '  0\r\nSECTION\r\n  2\r\nHEADER\r\n'), 'dxf'],
    ['a drawing that begins with remarks', aFile('a.txt', '999\nmade by hand\n0\nSECTION\n'), 'dxf'],
    ['a binary drawing', aFile('a.dxf', 'AutoCAD Binary DXF\r\n\u001a\0'), 'dxf'],
    ['FlatGeobuf', aFile('a.fgb', [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0, 0]), 'fgb'],
    ['GeoPackage', aFile('a.gpkg', 'SQLite format 3\0'), 'gpkg'],
    ['a Shapefile without its name', aFile('a.bin', shp), 'shp'],
    ['nothing', aFile('a.txt', ''), 'kind-empty'],
    ['blanks', aFile('a.txt', ' \r\n\t'), 'kind-empty'],
    ['a DWG', aFile('a.dwg', 'AC1032\0\0\0'), 'unsupported-dwg'],
    ['a DWG called .dxf', aFile('a.dxf', 'AC1032\0\0\0'), 'unsupported-dwg'],
    ['an old workbook', aFile('a.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'unsupported-xls'],
    ['a survey database', aFile('a.mdb', `\0\u0001\0\0Standard Jet DB\0`), 'unsupported-mdb'],
    ['a picture', aFile('a.jpg', [0xff, 0xd8, 0xff, 0xe0]), 'kind-picture'],
    ['a PDF', aFile('a.pdf', '%PDF-1.7'), 'unsupported-document'],
    ['a RAR archive', aFile('a.rar', 'Rar!\u001a\u0007\0'), 'kind-archive'],
    ['noise', aFile('a.bin', [1, 2, 3, 250, 4, 0, 9, 1]), 'kind-unknown'],
  ];
  it.each(cases)('%s', (_what, file, expected) => {
    expect(found(file)).toEqual({ [file.name]: expected });
  });

  it('GBK text without a word of UTF-8', () => {
    // [地块坐标] in GBK
    const gbk = [0x5b, 0xb5, 0xd8, 0xbf, 0xe9, 0xd7, 0xf8, 0xb1, 0xea, 0x5d, 0x0a];
    expect(found(aFile('a.txt', gbk))).toEqual({ 'a.txt': 'txt' });
  });
});

describe('rows of degrees, minutes and seconds', () => {
  it.each(['28°00′44.27″,120°41′47.32″', 'J1 28°00\'44.27" 120°41\'47.32"', '28度00分44秒，120度41分47秒'])(
    '%s is a boundary text, not a table',
    (row) => {
      const bytes = new TextEncoder().encode(`${row}\r\n${row}\r\n${row}\r\n`);
      expect(detectFormat([{ name: 'points.txt', bytes }])).toMatchObject([{ format: 'txt' }]);
    },
  );
});

describe('a file under the wrong ending', () => {
  const formatsOf = (...files: InputFile[]) => detectFormat(files).map(({ format }) => format);
  it('is what its bytes say', () => {
    expect(formatsOf(aFile('a.shp', 'SQLite format 3\0'))).toEqual(['gpkg']);
    expect(formatsOf(aFile('a.shp', kml), aFile('a.dbf', [3, 0]))).toEqual(['kml']);
    const [renamed] = detectFormat([aFile('a.gpkg', shp)]);
    expect(renamed).toMatchObject({ name: 'a.gpkg', format: 'shp', files: [{ name: 'a.shp' }] });
    // Nothing known under .shp: a locked Shapefile, which the reader names.
    expect(formatsOf(aFile('a.shp', [0, 0, 1, 2, ...new Array(96).fill(7)]))).toEqual(['shp']);
  });
  it('of an office we do not read is named once', () => {
    const ods = zipFiles([aFile('content.xml', '<x/>'), aFile('META-INF/manifest.xml', '<x/>')]);
    expect(found({ name: 'a.ods', bytes: ods })).toEqual({ 'a.ods': 'kind-open-document' });
  });
  it('is opened when it is an archive of something else', () => {
    const parts = zipFiles([aFile('红线.shp', shp), aFile('红线.dbf', [3, 0])]);
    expect(detectFormat([{ name: 'a.kmz', bytes: parts }])).toMatchObject([{ format: 'shp' }]);
    const broken = zipFiles([aFile('xl/styles.xml', '<x/>'), aFile('docProps/app.xml', '<x/>')]);
    expect(formatsOf({ name: 'a.xlsx', bytes: broken })).toEqual(['xlsx']);
  });
});

describe('what belongs together', () => {
  it('puts loose parts together whatever their case, and keeps two Shapefiles apart', () => {
    const groups = detectFormat([
      aFile('地块.SHP', shp),
      aFile('地块.dbf', 'x'),
      aFile('地块.shp.xml', '<metadata/>'),
      aFile('路.shp', shp),
      aFile('路.prj', 'PROJCS[]'),
    ]);
    expect(groups.map((group) => [group.name, group.format, 'files' in group && group.files.length])).toEqual(
      [
        ['地块.SHP', 'shp', 3],
        ['路.shp', 'shp', 2],
      ],
    );
  });

  it('says once that the .shp is missing', () => {
    expect(found(aFile('a.dbf', 'x'), aFile('a.shx', 'x'), aFile('a.prj', 'x'))).toEqual({
      'a.dbf': 'kind-shapefile-incomplete',
    });
  });

  it('sees a geodatabase folder as one thing', () => {
    expect(
      found(aFile('x/城.gdb/a0001.gdbtable', 'x'), aFile('x/城.gdb/gdb', 'x'), aFile('x/a.kml', kml)),
    ).toEqual({
      'x/城.gdb': 'unsupported-gdb',
      'x/a.kml': 'kml',
    });
  });
});

describe('archives', () => {
  const zip = (name: string, ...files: InputFile[]) => ({ name, bytes: zipFiles(files) });

  it('opens them, in folders, with several datasets and what nobody reads', () => {
    const archive = zip(
      '交换.zip',
      aFile('甲/a.shp', shp),
      aFile('甲/a.dbf', 'x'),
      aFile('b.txt', txt),
      aFile('说明.pdf', '%PDF-1.7'),
      aFile('__MACOSX/._b.txt', 'x'),
    );
    expect(found(archive)).toEqual({
      '交换.zip/甲/a.shp': 'shp',
      '交换.zip/b.txt': 'txt',
      '交换.zip/说明.pdf': 'unsupported-document',
    });
  });

  it('tells a workbook and a KMZ from an archive of files', () => {
    expect(found(zip('a.zip', aFile('[Content_Types].xml', 'x'), aFile('xl/workbook.xml', 'x')))).toEqual({
      'a.zip': 'xlsx',
    });
    expect(found(zip('a.docx', aFile('word/document.xml', 'x')))).toEqual({ 'a.docx': 'kind-office' });
    expect(found(zip('a.kmz', aFile('doc.kml', kml)))).toEqual({ 'a.kmz': 'kml' });
    expect(found(zip('a.zip', aFile('doc.kml', kml)))).toEqual({ 'a.zip/doc.kml': 'kml' });
  });

  it('refuses a broken one by itself, and reads its neighbours', () => {
    const broken = { name: 'b.zip', bytes: zip('b.zip', aFile('a.txt', txt)).bytes.subarray(0, 60) };
    const groups = found(broken, aFile('a.kml', kml));
    expect(groups['a.kml']).toBe('kml');
    expect(groups['b.zip']).toMatch(/^archive-/);
    expect(found(zip('c.zip'))).toEqual({ 'c.zip': 'kind-empty-archive' });
  });
});
