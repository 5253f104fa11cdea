import { describe, expect, it } from 'vitest';
import { ReadRefusal } from '@/exchange/refusal';
import { readCsv } from '@/exchange/tables/read';
import { delimiterOf } from '@/exchange/tables/read-grid-csv';
import { codes, csvFile, fromCsv } from './tables';

/** 地块编号,企业名称 CRLF A-01,温州 CRLF in GBK. */
const gbk = Uint8Array.from([
  0xb5, 0xd8, 0xbf, 0xe9, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc6, 0xf3, 0xd2, 0xb5, 0xc3, 0xfb, 0xb3, 0xc6, 0x0d,
  0x0a, 0x41, 0x2d, 0x30, 0x31, 0x2c, 0xce, 0xc2, 0xd6, 0xdd, 0x0d, 0x0a,
]);

describe('CSV files', () => {
  it('reads GBK as Excel writes it', async () => {
    const { tables, encoding } = await fromCsv(gbk);
    expect(encoding).toBe('gb18030');
    expect(tables[0]?.rows[0]?.values).toEqual({ parcelNumber: 'A-01', enterprise: '温州' });
  });

  it.each([
    [
      'UTF-8 with mark',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('地块编号,备注\nA,b\n')]),
      'utf-8',
    ],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...'地块编号\t备注\nA\tb\n'].flatMap((sign) => [
          sign.charCodeAt(0) & 255,
          sign.charCodeAt(0) >> 8,
        ]),
      ]),
      'utf-16le',
    ],
  ])('reads %s', async (_, bytes, label) => {
    const { tables, encoding } = await fromCsv(bytes);
    expect(encoding).toBe(label);
    expect(tables[0]?.rows[0]?.values).toMatchObject({ parcelNumber: 'A' });
  });

  it.each([
    ['a,b\n1,2\n', ','],
    ['a\tb\n1,5\t2,5\n', '\t'],
    ['a;b\n1,5;2,5\n3;4\n', ';'],
    ['a,"b;c;d",e\n"1;2;3",x,y\n', ','],
    ['', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });

  it('obeys the line that names the delimiter, and counts it', async () => {
    const { tables } = await fromCsv('sep=;\r\n地块编号;企业名称\r\nA;"x;y"\r\n');
    expect(tables[0]?.rows[0]).toMatchObject({ line: 3, texts: ['A', 'x;y'] });
  });

  it('takes full-width commas for delimiters where nothing else parts the columns', async () => {
    const { tables } = await fromCsv('企业名称，入驻时间\n甲公司，2024\n乙公司，2023\n');
    expect(tables[0]?.columns.map(({ title }) => title)).toEqual(['企业名称', '入驻时间']);
    const plain = await fromCsv('企业名称,备注\n甲公司,"一，二"\n乙公司,三，四\n');
    expect(plain.tables[0]?.rows[1]?.texts).toEqual(['乙公司', '三，四']);
  });

  it('counts the lines inside quotes', async () => {
    const { tables } = await fromCsv('地块编号,备注\nA,"one\ntwo ""three"""\nB,x\n');
    expect(tables[0]?.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(tables[0]?.rows[0]?.texts[1]).toBe('one\ntwo "three"');
  });

  it('names a quote that is never closed, and keeps the rows before it', async () => {
    const { tables } = await fromCsv('地块编号,备注\nA,x\nB,"open\n');
    expect(codes(tables[0] ?? { issues: [] })).toContain('table-quotes');
    expect(tables[0]?.rows[0]?.values.parcelNumber).toBe('A');
  });

  it('reads lon/lat rows as points', async () => {
    const { layers, tables } = await fromCsv(
      '名称,经度,纬度,层数\n厂房,120.655,27.99,5\n门卫,120°40′,28°00′48.2844″,1\n空,,,\n',
    );
    expect(tables).toEqual([]);
    const features = layers[0]?.features ?? [];
    expect(features.map(({ kind, name, parts }) => [kind, name, parts])).toEqual([
      ['point', '厂房', [[[[120.655, 27.99]]]]],
      ['point', '门卫', [[[[120 + 40 / 60, 28 + 48.2844 / 3600]]]]],
    ]);
    expect(features[0]?.attributes).toEqual({ 名称: '厂房', 层数: 5 });
  });

  it.each([
    ['survey habit', 'X坐标,Y坐标', '3100000,568500'],
    ['a drawing', 'X,Y', '568500,3100000'],
    ['named axes', '北坐标,东坐标', '3100000,568500'],
    ['named axes, east first', '东坐标 Y,北坐标 X', '568500,3100000'],
  ])('puts east first, whatever the columns say: %s', async (_, header, row) => {
    const { layers } = await fromCsv(`名称,${header}\n点,${row}\n`);
    expect(layers[0]?.features[0]?.parts).toEqual([[[[568_500, 3_100_000]]]]);
  });

  it('reads X and Y in degrees as longitude and latitude', async () => {
    const { layers } = await fromCsv('名称,X,Y\n点,120.655,27.99\n');
    expect(layers[0]?.features[0]?.parts).toEqual([[[[120.655, 27.99]]]]);
  });

  it('builds outlines from a list of boundary points, holes by containment', async () => {
    const ring = (no: string, ringNo: number, rows: readonly (readonly [number, number])[]) =>
      rows.map(([north, east], index) => `${no},${ringNo},J${index + 1},${north},${east}`);
    const text = [
      '地块编号,圈号,界址点号,X坐标,Y坐标',
      ...ring('A3', 1, [
        [3095600, 567500],
        [3095600, 568500],
        [3095000, 568500],
        [3095000, 567500],
        [3095600, 567500],
      ]),
      ...ring('A3', 2, [
        [3095366.667, 567900],
        [3095366.667, 568100],
        [3095200, 568100],
        [3095200, 567900],
      ]),
      ...ring('B', 1, [
        [3095600, 569500],
        [3095600, 569600],
        [3095500, 569600],
      ]),
    ].join('\n');
    const { layers } = await fromCsv(text);
    const [first, second] = layers[0]?.features ?? [];
    expect(first?.parts.map((part) => part.map((found) => found.length))).toEqual([[4, 4]]);
    expect(first?.number).toBe('A3');
    expect(first?.parts[0]?.[0]?.[0]).toEqual([567_500, 3_095_600]);
    expect(first?.pointLabels?.[0]?.[1]).toEqual(['J1', 'J2', 'J3', 'J4']);
    expect(second?.parts[0]?.[0]?.length).toBe(3);
  });

  it('hands over the area with the unit of its column', async () => {
    const { layers } = await fromCsv('名称,用地面积（公顷）,wkt\nA,56.67,"POLYGON((0 0,1 0,1 1,0 0))"\n');
    expect(layers[0]?.features[0]?.declaredArea).toBe('56.67公顷');
  });

  it.each(['', '\n\n', '   ', '1,2\n3,4\n', 'only one cell'])('refuses %j with a reason', async (text) => {
    await expect(readCsv([csvFile(text)], {}, () => undefined)).rejects.toThrow(ReadRefusal);
  });

  it('stops when it is told to', async () => {
    const stop = () => {
      throw new Error('cancelled');
    };
    await expect(readCsv([csvFile('地块编号,备注\nA,b\n')], {}, stop)).rejects.toThrow('cancelled');
  });

  it('does nothing with keys that mean something to the language', async () => {
    const { layers } = await fromCsv('名称,__proto__,constructor,wkt\nA,x,y,"POINT(1 2)"\n');
    const attributes = layers[0]?.features[0]?.attributes ?? {};
    expect(Object.keys(attributes)).toEqual(['名称', '__proto__', 'constructor']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(Object.getPrototypeOf(attributes)).toBe(Object.prototype);
  });
});
