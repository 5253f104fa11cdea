import { describe, expect, it } from 'vitest';
import type { SurveyPart } from '@/domain/imported-feature';
import type { ExportDocument, ExportFeature } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import type { TxtOptions } from '@/exchange/txt/options';
import { readTxt } from '@/exchange/txt/read';
import { writeTxt } from '@/exchange/txt/write';
import { hasMessage } from '@/messages/message';
import '@/messages/survey';

/** Golden parcel A3 of planning standards 8, begun elsewhere and run the other way, as a map would hold it. */
const a3: SurveyPart = [
  [
    [568500, 3095000],
    [568500, 3095600],
    [567500, 3095600],
    [567500, 3095000],
  ],
  [
    [567900, 3095200],
    [567900, 3095366.667],
    [568100, 3095366.667],
    [568100, 3095200],
  ],
];
const feature = (more: Partial<ExportFeature> = {}): ExportFeature => ({
  kind: 'polygon',
  name: '二期示例地块',
  number: 'A3',
  parts: [a3],
  pointLabels: null,
  attributes: { 地块用途: '工业用地' },
  ...more,
});
const document = (...features: ExportFeature[]): ExportDocument => ({
  title: '二期',
  system: 'EPSG:4549',
  date: '2023-10-17',
  features,
});

function write(doc: ExportDocument, options: Partial<TxtOptions> = {}) {
  const { files, losses } = writeTxt(doc, options);
  for (const { code } of losses) expect(hasMessage(`issues.${code}`), code).toBe(true);
  const texts = files.map(({ bytes }) =>
    new TextDecoder(options.encoding === 'utf-8' ? 'utf-8' : 'gb18030').decode(bytes),
  );
  return { files, losses, text: texts[0] ?? '', texts };
}
const firstRow = (text: string) => text.split('\r\n').find((line) => /^(J?1|1,1),/.test(line));
const refusalOf = (action: () => unknown) => {
  try {
    action();
    return null;
  } catch (error) {
    if (!(error instanceof ReadRefusal)) throw error;
    return error.issue;
  }
};

const golden = `[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=2023-10-17
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=40
精度=0.001
转换参数=0,0,0,0,0,0,0
[地块坐标]
10,56.6667,A3,二期示例地块,面,,工业用地,,@
J1,1,3095600.000,40567500.000
J2,1,3095600.000,40568500.000
J3,1,3095000.000,40568500.000
J4,1,3095000.000,40567500.000
J1,1,3095600.000,40567500.000
J5,2,3095366.667,40567900.000
J6,2,3095366.667,40568100.000
J7,2,3095200.000,40568100.000
J8,2,3095200.000,40567900.000
J5,2,3095366.667,40567900.000
`;

describe('writeTxt', () => {
  it('writes the golden example byte for byte, in GBK with CRLF', async () => {
    const { files, losses } = writeTxt(document(feature()));
    expect(losses).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(['二期.txt']);
    const bytes = files[0]?.bytes ?? new Uint8Array();
    expect(new TextDecoder('gb18030').decode(bytes)).toBe(golden.replace(/\n/g, '\r\n'));
    // 属 = CA F4, GBK, no byte order mark
    expect([...bytes.slice(0, 5)]).toEqual([0x5b, 0xca, 0xf4, 0xd0, 0xd4]);
    const again = await readTxt([{ name: 'a.txt', bytes }], {}, () => undefined);
    expect(again).toMatchObject({ dialect: '部标', issues: [], encoding: 'gb18030' });
  });

  it('takes eastings that carry the prefix already, with or without it', () => {
    const prefixed = feature({
      parts: [a3.map((ring) => ring.map(([x, y]) => [x + 40_000_000, y] as const))],
    });
    const doc = { ...document(prefixed), system: 'EPSG:4528' };
    expect(firstRow(write(doc).text)).toBe('J1,1,3095600.000,40567500.000');
    expect(firstRow(write(doc, { zonePrefix: false }).text)).toBe('J1,1,3095600.000,567500.000');
  });

  it.each<[string, Partial<TxtOptions>, string]>([
    ['no prefix', { zonePrefix: false }, 'J1,1,3095600.000,567500.000'],
    ['east first', { order: 'eastFirst' }, 'J1,1,40567500.000,3095600.000'],
    ['no J', { letterJ: false }, '1,1,3095600.000,40567500.000'],
    ['省标', { dialect: '省标' }, '1,1,1,J1,3095600.000,40567500.000'],
  ])('%s', (_, options, row) => {
    expect(firstRow(write(document(feature()), options).text)).toBe(row);
  });

  it('leaves closing rows out of rows and count', () => {
    const { text } = write(document(feature()), { closingRows: false });
    expect(text).toContain('8,56.6667,A3');
    expect(text.match(/^J/gm)).toHaveLength(8);
  });

  it('writes the area in the unit asked for, 亩 by name', () => {
    expect(write(document(feature()), { areaUnit: 'squareMetre' }).text).toContain('10,566666.60,A3');
    expect(write(document(feature()), { areaUnit: 'mu' }).text).toContain('10,849.9999亩,A3');
  });

  it('lets no title or value of an attribute become a point, a parcel or a section', async () => {
    const evil = [
      'J1,1,3095600.000,40567500.000',
      '5,0.1,a,b,面,,,,@',
      '[地块坐标]',
      'a\n[地块坐标]\nb',
      '=1',
    ];
    const titles = ['a,b', 'a，c', '[节]', '键=等', '1.编号', 'J1', '【x】'];
    const features = evil.map((value, index) =>
      feature({
        number: `E${index}`,
        attributes: Object.fromEntries(titles.map((title) => [title, value])),
      }),
    );
    const { files } = writeTxt(document(...features));
    const { layers, issues } = await readTxt(files, {}, () => undefined);
    expect(issues.filter(({ code }) => code.includes('ring') || code.includes('points'))).toEqual([]);
    const found = layers[0]?.features ?? [];
    expect(found.map(({ number }) => number)).toEqual(['E0', 'E1', 'E2', 'E3', 'E4']);
    found.forEach(({ attributes }, index) => {
      const { 数据产生日期: _, ...own } = attributes;
      expect(Object.keys(own)).toHaveLength(titles.length);
      expect([...new Set(Object.values(own))]).toEqual([(evil[index] ?? '').replaceAll('\n', ' ')]);
    });
  });

  it('writes one file per parcel, names told apart and safe to store', () => {
    const doc = document(feature(), feature(), feature({ number: '../C:\\x' }));
    const { files } = write({ ...doc, title: '二/期' }, { onePerParcel: true });
    expect(files.map(({ name }) => name)).toEqual(['二_期-A3.txt', '二_期-A3-2.txt', '二_期-.._C_x.txt']);
  });

  it('ends lines with LF and marks UTF-8 when asked to', () => {
    const { files } = write(document(feature()), { encoding: 'utf-8', lineEnd: '\n' });
    expect(files[0]?.bytes).toEqual(new TextEncoder().encode(`\ufeff${golden}`));
  });

  it('refuses GBK when a character has no place in it, and names it', () => {
    const doc = document(feature({ name: '𫚖溪村', attributes: { 备注: '😀' } }));
    expect(refusalOf(() => writeTxt(doc))).toMatchObject({
      code: 'txt-unencodable',
      params: { characters: '😀 𫚖' },
    });
    expect(write(doc, { encoding: 'utf-8' }).text).toContain('𫚖溪村');
  });

  it('refuses degrees and the web map plane', () => {
    for (const system of ['EPSG:4490', 'EPSG:4326', 'EPSG:3857', 'GCJ02', 'nonsense']) {
      expect(refusalOf(() => writeTxt({ ...document(feature()), system }))?.code).toBe('txt-needs-plane');
    }
  });

  it.each([
    ['EPSG:4499', ['坐标系=2000国家大地坐标系', '几度分带=6', '带号=21']],
    ['EPSG:4510', ['几度分带=6', '带号=21']],
    ['EPSG:2385', ['坐标系=1980西安坐标系', '几度分带=3', '带号=40']],
    ['beijing54', ['坐标系=1954北京坐标系', '带号=']],
    ['CM120.40', ['坐标系=2000国家大地坐标系', '几度分带=', '带号=', '中央经线=120.6666666667']],
    ['local', ['坐标系=', '带号=']],
  ])('says %s in the words of the header', (system, lines) => {
    const { text } = write({ ...document(feature()), system });
    expect(text.split('\r\n')).toEqual(expect.arrayContaining(lines));
  });

  it('lets 示例, 示意 and source travel before the header, shared and single ones', async () => {
    const hostile = Object.fromEntries([
      ['数据性质', '示例'],
      ['几何精度', '测绘'],
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    const doc = document(
      feature({ attributes: { 数据性质: '示例', 几何精度: '示意', 容积率: 2.5, 地块用途: '工业用地' } }),
      feature({ number: 'A4', attributes: hostile }),
    );
    const { text, losses, files } = write(doc);
    expect(text.split('\r\n').slice(0, 8)).toEqual([
      '[项目信息]',
      '数据性质=示例',
      '[地块属性]',
      '1.几何精度=示意',
      '1.容积率=2.5',
      '2.几何精度=测绘',
      '2.__proto__=x',
      '2.constructor=y',
    ]);
    expect(losses).toMatchObject([{ code: 'txt-loss-text', params: { names: '容积率' } }]);
    const { layers, issues } = await readTxt(files, {}, () => undefined);
    expect(issues).toEqual([]);
    expect(layers[0]?.features.map(({ attributes }) => attributes)).toEqual([
      { 数据产生日期: '2023-10-17', 数据性质: '示例', 几何精度: '示意', 容积率: '2.5', 地块用途: '工业用地' },
      { 数据产生日期: '2023-10-17', ...hostile },
    ]);
  });

  it('hands 省标 a second text with what has no column', () => {
    const { files, texts, losses } = write(
      document(feature({ attributes: { 数据性质: '示例' } }), feature({ kind: 'line' })),
      { dialect: '省标' },
    );
    expect(files.map(({ name }) => name)).toEqual(['二期.txt', '二期-说明.txt']);
    expect(texts[1]).toBe('[项目信息]\r\n地块编号=A3\r\n地块名称=二期示例地块\r\n数据性质=示例\r\n');
    expect(losses.map(({ code }) => code)).toEqual(['txt-loss-companion', 'txt-loss-shapes']);
  });

  it('keeps lines, commas and marks of attributes from becoming lines of the file, and says what it replaced', async () => {
    const { files, losses } = write(
      document(
        feature({
          name: '东,西\n侧',
          attributes: { '[地块坐标]': 'a', 备注: '1,2,3,4,5,@', 'k=1': 'b\r\n[地块坐标]' },
        }),
      ),
    );
    expect(losses).toMatchObject([{ code: 'txt-loss-characters' }]);
    const { layers, issues } = await readTxt(files, {}, () => undefined);
    expect(issues).toEqual([]);
    expect(layers[0]?.features).toMatchObject([
      { name: '东，西 侧', attributes: { '(地块坐标)': 'a', 备注: '1,2,3,4,5,@', 'k 1': 'b [地块坐标]' } },
    ]);
  });

  it('says when survey numbers are replaced by running ones', () => {
    const same = [
      ['J3', 'J2', 'J1', 'J4'],
      ['J8', 'J5', 'J6', 'J7'],
    ];
    expect(write(document(feature({ pointLabels: [same] }))).losses).toEqual([]);
    const other = [
      ['K3', 'K2', 'K1', 'K4'],
      ['J8', 'J5', 'J6', 'J7'],
    ];
    expect(write(document(feature({ pointLabels: [other] }))).losses).toMatchObject([
      { code: 'txt-loss-labels', params: { names: '二期示例地块' } },
    ]);
  });
});

describe('who made the data, and when', () => {
  const from = (unit: string, day: string, more: Partial<ExportFeature> = {}) =>
    feature({ attributes: { 地块用途: '工业用地', 数据产生单位: unit, 数据产生日期: day }, ...more });
  const headOf = (text: string) => text.split('\r\n').slice(0, 4);

  it('stands in the header as the source had it, and nowhere else', () => {
    const { text } = write(document(from('测绘院', '2019-4-19'), from('测绘院', '2019-4-19')));
    expect(headOf(text)).toEqual([
      '[属性描述]',
      '格式版本号=1.01版本',
      '数据产生单位=测绘院',
      '数据产生日期=2019-4-19',
    ]);
    expect(text.match(/2019-4-19|测绘院/g)).toHaveLength(2);
  });

  it('is said parcel by parcel where it differs, and kept beside what the person says', () => {
    const { text } = write(document(from('甲院', '2019-4-19'), from('乙院', '2020-1-1')));
    expect(text).toContain('1.数据产生单位=甲院\r\n');
    expect(text).toContain('2.数据产生日期=2020-1-1\r\n');
    expect(text).toContain('\r\n数据产生单位=\r\n数据产生日期=2023-10-17\r\n');
    const wished = write(document(from('甲院', '2019-4-19')), { producer: '丙院' }).text;
    expect(wished).toContain('[项目信息]\r\n数据产生单位=甲院\r\n[属性描述]');
    expect(wished).toContain('数据产生单位=丙院\r\n数据产生日期=2019-4-19\r\n');
  });
});
