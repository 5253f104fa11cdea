import { describe, expect, it } from 'vitest';
import type { RawDataset } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import { encodeGbk } from '@/exchange/text/gbk';
import { readTxt } from '@/exchange/txt/read';
import { planeAreaOfPartsSqm } from '@/geodesy/plane-area';
import { hasMessage } from '@/messages/message';
import '@/messages/survey';

const idle = () => undefined;
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(content: string | Uint8Array): Promise<RawDataset> {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const dataset = await readTxt([{ name: '地块/A3.txt', bytes }], {}, idle);
  for (const { code } of dataset.issues) expect(hasMessage(`issues.${code}`), code).toBe(true);
  return dataset;
}

async function refusal(content: string | Uint8Array): Promise<string> {
  try {
    await read(content);
    return 'read';
  } catch (error) {
    if (!(error instanceof ReadRefusal)) throw error;
    return error.issue.code;
  }
}

const features = ({ layers }: RawDataset) => layers.flatMap((layer) => layer.features);
const codes = ({ issues }: RawDataset) => issues.map(({ code }) => code);
const shapeOf = (dataset: RawDataset) =>
  features(dataset).map(({ parts }) => parts.map((part) => part.map((ring) => ring.length)));

const header = `[属性描述]
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
`;
const outer = `J1,1,3095600.000,40567500.000
J2,1,3095600.000,40568500.000
J3,1,3095000.000,40568500.000
J4,1,3095000.000,40567500.000
J1,1,3095600.000,40567500.000
`;
const hole = `J5,2,3095366.667,40567900.000
J6,2,3095366.667,40568100.000
J7,2,3095200.000,40568100.000
J8,2,3095200.000,40567900.000
J5,2,3095366.667,40567900.000
`;
const meta = '10,56.6667,A3,二期示例地块,面,,工业用地,,@\n';
const a3 = `${header}${meta}${outer}${hole}`;

describe('readTxt, 部标', () => {
  it('reads the golden example: east first, labels, hole by containment, nothing to remark', async () => {
    const dataset = await read(a3);
    expect(dataset).toMatchObject({ format: 'txt', dialect: '部标', encoding: 'utf-8', issues: [] });
    expect(dataset.declared).toMatchObject({
      datum: 'cgcs2000',
      zone: 40,
      centralMeridian: 120,
      degreesPerZone: 3,
    });
    const [feature] = features(dataset);
    expect(feature).toMatchObject({
      name: '二期示例地块',
      number: 'A3',
      kind: 'polygon',
      declaredArea: '56.6667',
      attributes: { 地块用途: '工业用地', 数据产生日期: '2023-10-17' },
      where: { file: '地块/A3.txt', line: 13 },
    });
    expect(feature?.parts[0]?.[0]?.[0]).toEqual([40567500, 3095600]);
    expect(feature?.pointLabels).toEqual([
      [
        ['J1', 'J2', 'J3', 'J4'],
        ['J5', 'J6', 'J7', 'J8'],
      ],
    ]);
    expect(planeAreaOfPartsSqm(feature?.parts ?? [])).toBeCloseTo(566666.6, 3);
  });

  it.each([
    ['UTF-8 mark', () => utf8(`\ufeff${a3}`), 'utf-8'],
    ['GBK', () => encodeGbk(a3).bytes, 'gb18030'],
    [
      'UTF-16LE',
      () =>
        Uint8Array.from([
          0xff,
          0xfe,
          ...[...a3].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
        ]),
      'utf-16le',
    ],
    [
      'UTF-16BE',
      () =>
        Uint8Array.from([
          0xfe,
          0xff,
          ...[...a3].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]),
        ]),
      'utf-16be',
    ],
  ])('reads %s', async (_, bytes, encoding) => {
    const dataset = await read(bytes());
    expect(dataset.encoding).toBe(encoding);
    expect(features(dataset)[0]?.name).toBe('二期示例地块');
  });

  it.each([
    ['CRLF', a3.replace(/\n/g, '\r\n')],
    ['CR', a3.replace(/\n/g, '\r')],
    ['CR CR LF', a3.replace(/\n/g, '\r\r\n')],
    ['mixed ends', a3.replace(/\n/g, (_, at: number) => (at % 3 ? '\r\n' : at % 2 ? '\n' : '\r'))],
    ['blanks around commas', a3.replace(/,/g, ' ,\t')],
    ['tabs for commas in rows', a3.replace(/^(J.*)$/gm, (row) => row.replace(/,/g, '\t'))],
    [
      'full-width marks and figures',
      a3
        .replace('[属性描述]', '［属性描述］')
        .replace('[地块坐标]', '【地块坐标】')
        .replace('带号=40', '带号＝４０')
        .replace('1.01', '1．01')
        .replace('J1,1,3095600.000', 'Ｊ１，１，３０９５６００．０００'),
    ],
    ['full-width commas in the parcel line', a3.replace(meta, meta.replace(/,/g, '，'))],
    ['blanks after the @', a3.replace('@', '@  \t')],
    ['one comma fewer', a3.replace(',,@', ',@')],
    ['the @ without its comma', a3.replace('工业用地,,@', '工业用地,@')],
    ['an unpadded date', a3.replace('2023-10-17', '2023-1-7')],
    ['padded labels', a3.replace(/J(\d)/g, 'J0$1')],
    ['labels without J', a3.replace(/J/g, '')],
    ['labels that begin anew in each ring', a3.replace('J5', 'J1').replace('J5', 'J1').replace('J6', 'J2')],
    [
      'a closing row that goes on counting',
      a3.replace(/J1,1,3095600.000,40567500.000\nJ5/, 'J5,1,3095600.000,40567500.000\nJ5'),
    ],
    ['foreign sections', `[项目信息]\n项目名称=示例\n${a3}`],
    ['blank lines', a3.replace(/\n/g, '\n\n')],
  ])('takes %s without a remark', async (_, text) => {
    const dataset = await read(text);
    expect(dataset.issues).toEqual([]);
    expect(shapeOf(dataset)).toEqual([[[4, 4]]]);
    expect(features(dataset)[0]?.parts[0]?.[0]?.[0]).toEqual([40567500, 3095600]);
    expect(dataset.declared?.zone).toBe(40);
    expect(features(dataset)[0]).toMatchObject({ name: '二期示例地块', number: 'A3' });
  });

  it.each([
    ['坐标系=80国家大地坐标系', 'xian80'],
    ['坐标系=1980西安国家大地坐标系', 'xian80'],
    ['坐标系=1954北京坐标系', 'beijing54'],
    ['坐标系=WGS84坐标系', 'wgs84'],
    ['坐标系=CGCS2000', 'cgcs2000'],
  ])('hands over %s', async (line, datum) => {
    expect((await read(a3.replace('坐标系=2000国家大地坐标系', line))).declared?.datum).toBe(datum);
  });

  it('keeps foreign sections and header words as attributes, prototype keys among them', async () => {
    const text = `[项目信息]\n项目名称=一器一园\n__proto__=x\n[备注]\n项目名称=另一个\n${a3.replace('单位=', '单位=测绘院')}`;
    const attributes = features(await read(text))[0]?.attributes ?? {};
    expect(Object.entries(attributes)).toContainEqual(['__proto__', 'x']);
    expect(attributes).toMatchObject({
      项目名称: '一器一园',
      '备注.项目名称': '另一个',
      数据产生单位: '测绘院',
    });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('keeps a name with full-width brackets and mends one with a comma', async () => {
    const bracketed = await read(a3.replace('二期示例地块', '二期（示例，东侧）'));
    expect(features(bracketed)[0]?.name).toBe('二期（示例，东侧）');
    const cut = await read(a3.replace('二期示例地块', '二期,示例'));
    expect(features(cut)[0]).toMatchObject({
      name: '二期,示例',
      number: 'A3',
      attributes: { 地块用途: '工业用地' },
    });
  });

  it.each([
    ['566666.6', '566666.6'],
    ['56.6667公顷', '56.6667公顷'],
    ['850亩', '850亩'],
    ['0', null],
    ['', null],
  ])('hands over the area %s as written', async (area, declared) => {
    expect(features(await read(a3.replace('56.6667', area)))[0]?.declaredArea).toBe(declared);
  });

  it('drops placeholders standing where a value belongs', async () => {
    expect(features(await read(a3.replace('工业用地,,@', 'DKYT,地上,@')))[0]?.attributes).toEqual({
      地类编码: '地上',
      数据产生日期: '2023-10-17',
    });
  });

  it('reads lines and points', async () => {
    const line = `${header}2,0,L1,红线,线,,,,@\nJ1,1,3095600,40567500\nJ2,1,3095600,40568500\n2,0,P,控制点,点,,,,@\nK1,1,3095600,40567500\nK2,1,3095000,40567500\n`;
    const dataset = await read(line);
    expect(features(dataset).map(({ kind, parts }) => [kind, parts.length])).toEqual([
      ['line', 1],
      ['point', 2],
    ]);
    expect(dataset.issues).toEqual([]);
  });
});

describe('readTxt, dialects', () => {
  it('reads 报省部标', async () => {
    const line = '10,56.6667,330302,鹿城区某村,A3,二期示例地块,面,,工业用地,,@\n';
    const dataset = await read(a3.replace(meta, line));
    expect(dataset).toMatchObject({ dialect: '报省部标', issues: [] });
    expect(features(dataset)[0]).toMatchObject({
      name: '二期示例地块',
      number: 'A3',
      attributes: { 行政区代码: '330302', 行政区名称: '鹿城区某村', 地块用途: '工业用地' },
    });
  });

  it('reads 扩展 by its list line, and keeps fields without a title', async () => {
    const list = '【界址点数,地块面积,地块编号,地块名称,图形属性,图幅号,地块用途,地类编码,耕地等别,@】\n';
    const line = '10,56.6667,A3,二期示例地块,面,,工业用地,,7,@\n';
    const dataset = await read(a3.replace(meta, list + line));
    expect(dataset).toMatchObject({ dialect: '扩展', issues: [] });
    expect(features(dataset)[0]).toMatchObject({ number: 'A3', attributes: { 耕地等别: '7' } });
    const long = await read(a3.replace(meta, '10,56.6667,A3,二期示例地块,面,,工业用地,,7,8,,9,@\n'));
    expect(long.dialect).toBe('扩展');
    expect(features(long)[0]?.attributes).toMatchObject({ field1: '7', field2: '8', field4: '9' });
  });

  it('reads 部备案: six columns, the last two left aside', async () => {
    const dataset = await read(a3.replace(/^(J.*)$/gm, '$1,100.000,120'));
    expect(dataset).toMatchObject({ dialect: '部备案', issues: [] });
    expect(shapeOf(dataset)).toEqual([[[4, 4]]]);
  });

  it('reads 省标 with parcels told by number or blank line', async () => {
    const rows = (parcel: number, text: string) =>
      text
        .trim()
        .split('\n')
        .map((row) => {
          const [label, ring, north, east] = row.split(',');
          return `1,${parcel},${ring},${label},${north},${east}`;
        })
        .join('\n');
    const dataset = await read(`${rows(1, outer + hole)}\n\n${rows(2, outer)}\n\n${rows(2, outer)}\n`);
    expect(dataset).toMatchObject({ dialect: '省标', declared: null, issues: [] });
    expect(shapeOf(dataset)).toEqual([[[4, 4]], [[4]], [[4]]]);
    expect(features(dataset).map(({ number }) => number)).toEqual(['1', '2', '2']);
    expect(features(dataset)[0]?.pointLabels?.[0]?.[1]?.[0]).toBe('J5');
  });

  it('reads 简单坐标: three or two columns, blank lines between rings, a banner first', async () => {
    const simple = (text: string) => text.replace(/^(J\d),\d,/gm, '$1,');
    const far = simple(outer).replace(/30950|30956/g, (north) => String(Number(north) + 20));
    const dataset = await read(`测量软件 V3.1 导出\n${simple(outer)}\n${simple(hole)}\n${far}`);
    expect(dataset.dialect).toBe('简单坐标');
    expect(shapeOf(dataset)).toEqual([[[4, 4]], [[4]]]);
    expect(codes(dataset)).toEqual(['txt-banner']);
    const bare = await read('3095600 567500\n3095600 568500\n3095000 568500\n');
    expect(shapeOf(bare)).toEqual([[[3]]]);
    expect(codes(bare)).toEqual(['txt-ring-open']);
    expect(features(bare)[0]).toMatchObject({ pointLabels: null, name: null });
  });

  it.each([
    ['坐标系：1980西安坐标系', 'xian80'],
    ['北京54坐标 界址点', 'beijing54'],
    ['奥维互动地图导出', 'gcj02'],
    ['坐标系：2000国家大地坐标系', 'cgcs2000'],
  ])('take the system from the banner %s', async (banner, datum) => {
    const dataset = await read(`${banner}\nJ1,3100000,568500\nJ2,3100000,568600\nJ3,3099900,568600\n`);
    expect(dataset.declared).toMatchObject({ datum });
  });

  it.each(['西安某测绘公司导出', '北京某软件 V8.0'])('take no system from the firm %s', async (banner) => {
    const dataset = await read(`${banner}\nJ1,3100000,568500\nJ2,3100000,568600\nJ3,3099900,568600\n`);
    expect(dataset.declared).toBeNull();
  });

  it('reads degrees, also with minutes and seconds, longitude as x', async () => {
    const dataset = await read('1,27.99,120.65\n2,27.99,120.66\n3,28.00,120.66\n');
    expect(features(dataset)[0]?.parts[0]?.[0]?.[0]).toEqual([120.65, 27.99]);
    const dms = await read(
      `A,28°00′48.2844″,120°43'40.3100"\nB,28°01′00″,120°43′40″\nC,28°01′00″,120°44′00″\n`,
    );
    const [x = 0, y = 0] = features(dms)[0]?.parts[0]?.[0]?.[0] ?? [];
    expect(x).toBeCloseTo(120.727863888, 8);
    expect(y).toBeCloseTo(28.013412345, 7);
  });
});

describe('readTxt, rings', () => {
  const parcel = (rows: string, count = rows.trim().split('\n').length) =>
    `${header}${count},0,P,P,面,,,,@\n${rows}`;
  const square = (ring: string, north: number, east: number, size: number) =>
    [
      [north, east],
      [north, east + size],
      [north - size, east + size],
      [north - size, east],
      [north, east],
    ]
      .map(([n, e], index) => `J${index + 1},${ring},${n}.000,${e}.000\n`)
      .join('');
  const big = (ring: string) => square(ring, 3095600, 40567500, 600);
  const small = (ring: string) => square(ring, 3095400, 40567700, 100);
  const apart = (ring: string) => square(ring, 3095600, 40568500, 100);

  it.each([
    ['1 outer, 2 hole', big('1') + small('2') + apart('3')],
    ['hundreds', big('1') + small('2') + apart('101')],
    ['hole first', small('1') + big('2') + apart('3')],
    [
      'rows of a ring not together',
      big('1').split('\n').slice(0, 2).join('\n') +
        `\n${small('2')}` +
        big('1').split('\n').slice(2).join('\n') +
        apart('3'),
    ],
    ['one number for all rings', big('1') + small('1') + apart('1')],
  ])('sorts rings by containment: %s', async (_, rows) => {
    const dataset = await read(parcel(rows));
    expect(dataset.issues).toEqual([]);
    expect(features(dataset)).toHaveLength(1);
    const [first, second] = features(dataset)[0]?.parts ?? [];
    expect([first?.length, second?.length]).toEqual([2, 1]);
    expect(planeAreaOfPartsSqm(features(dataset)[0]?.parts ?? [])).toBeCloseTo(360000 - 10000 + 10000, 3);
  });

  it('closes an open ring, merges duplicates, and says both with the line', async () => {
    const open = await read(parcel(big('1').split('\n').slice(0, 4).join('\n')));
    expect(open.issues).toMatchObject([
      { code: 'txt-ring-open', severity: 'warning', where: { line: 17 }, params: { ring: '1' } },
    ]);
    const double = big('1').replace(
      'J2,1,3095600.000,40568100.000\n',
      (row) => row + row.replace('600.000', '600.0004'),
    );
    const dataset = await read(parcel(double));
    expect(dataset.issues).toMatchObject([
      { code: 'txt-point-duplicate', where: { line: 16 }, params: { count: 1 } },
    ]);
    expect(shapeOf(dataset)).toEqual([[[4]]]);
  });

  it('says where a boundary crosses or pinches itself and which rings meet', async () => {
    const bow =
      'J1,1,3095600,40567500\nJ2,1,3095000,40568500\nJ3,1,3095600,40568500\nJ4,1,3095000,40567510\nJ1,1,3095600,40567500\n';
    expect((await read(parcel(bow))).issues).toMatchObject([
      { code: 'txt-ring-crosses-itself', params: { ring: '1', a: 'J1', b: 'J3' }, where: { line: 14 } },
    ]);
    const meeting = await read(
      parcel(big('1') + square('2', 3095700, 40567600, 200) + square('3', 3095600, 40568100, 50)),
    );
    expect(meeting.issues).toMatchObject([
      { code: 'txt-rings-cross', params: { a: '1', b: '2' } },
      { code: 'txt-rings-touch', params: { a: '1', b: '3' } },
    ]);
    const pinch =
      'J1,1,3095600,40567500\nJ2,1,3095500,40567600\nJ3,1,3095600,40567700\nJ4,1,3095400,40567700\nJ5,1,3095500,40567600\nJ6,1,3095400,40567500\nJ1,1,3095600,40567500\n';
    expect((await read(parcel(pinch))).issues).toMatchObject([
      { code: 'txt-point-revisited', params: { a: 'J2', b: 'J5' } },
    ]);
  });

  it('compares the count, with and without closing rows', async () => {
    expect(codes(await read(a3.replace('10,56', '8,56')))).toEqual(['txt-count-without-closing']);
    const wrong = await read(a3.replace('10,56', '12,56'));
    expect(wrong.issues).toMatchObject([
      {
        code: 'txt-count-differs',
        params: { name: '二期示例地块', declared: '12', found: 10 },
        where: { line: 13 },
      },
    ]);
    expect(codes(await read(a3.replace('10,56', '0,56')))).toEqual(['txt-count-differs']);
  });

  it('puts exchanged columns right and says so', async () => {
    const dataset = await read(a3.replace(/,(3095\d+\.\d+),(4056\d+\.\d+)/g, ',$2,$1'));
    expect(dataset.issues).toMatchObject([
      { code: 'txt-columns-swapped', severity: 'warning', params: { rows: 10 } },
    ]);
    expect(features(dataset)[0]?.parts[0]?.[0]?.[0]).toEqual([40567500, 3095600]);
  });

  it('hands over local drawing coordinates as they are', async () => {
    const dataset = await read('1,0,0\n2,0,100\n3,100,100\n');
    expect(features(dataset)[0]?.parts[0]?.[0]).toEqual([
      [0, 0],
      [100, 0],
      [100, 100],
    ]);
  });
});

describe('readTxt, faults', () => {
  it('never stops at the first fault, and keeps the sound parcels', async () => {
    const text = `${header}${meta.replace(',@', '')}${outer}${meta}${outer}J9,1,不详,40567500\n${hole}9,1,B,两点,面,,,,@\nJ1,1,3095600,40567500\nJ2,1,3095600,40568500\n5,1,C,空,面,,,,@\n5,0,D,好,面,,,,@\n${outer}`;
    const dataset = await read(text);
    expect(features(dataset).map(({ name }) => name)).toEqual(['二期示例地块', '好']);
    expect(dataset.issues.map(({ code, where }) => [code, where.line])).toEqual([
      ['txt-parcel-mark-missing', 13],
      ['txt-line-unreadable', 25],
      ['txt-count-differs', 31],
      ['txt-ring-too-short', 32],
      ['txt-parcel-empty', 34],
    ]);
  });

  it('says which section marks and parcel lines are missing, and reads on', async () => {
    expect(codes(await read(`[地块坐标]\n${meta}${outer}${hole}`))).toEqual(['txt-attribute-mark-missing']);
    expect(codes(await read(a3.replace('[地块坐标]\n', '')))).toEqual(['txt-coordinate-mark-missing']);
    const orphan = await read(`${header}${outer}${meta}${outer}${hole}`);
    expect(orphan.issues).toMatchObject([{ code: 'txt-parcel-line-missing', params: { line: 13 } }]);
    expect(features(orphan).map(({ name }) => name)).toEqual([null, '二期示例地块']);
  });

  it('counts the rest when one fault fills the file', async () => {
    const dataset = await read(`${a3}${'?\n'.repeat(5000)}`);
    expect(dataset.issues.length).toBe(201);
    expect(dataset.issues.at(-1)).toMatchObject({ code: 'more-of-the-same', params: { count: 4800 } });
  });

  it('refuses what holds nothing, with the best reason it has', async () => {
    expect(await refusal('')).toBe('txt-empty');
    expect(await refusal('春眠不觉晓\n处处闻啼鸟\n')).toBe('txt-no-coordinates');
    expect(await refusal(header)).toBe('txt-no-coordinates');
    expect(await refusal(`${header}${meta.replace(',@', '')}${outer}`)).toBe('txt-parcel-mark-missing');
    expect(await refusal(`${header}${meta}`)).toBe('txt-parcel-empty');
    expect(await refusal(Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256))).toBe(
      'txt-no-coordinates',
    );
  });
});
