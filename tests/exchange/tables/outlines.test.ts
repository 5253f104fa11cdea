import { describe, expect, it } from 'vitest';
import { readFiles } from '@/exchange/import';
import { placeDataset } from '@/exchange/place/place-dataset';
import { workbookBytes } from '@/exchange/tables/write-workbook';
import { planeAreaOfPartsSqm } from '@/geodesy/plane-area';
import { codes, csvFile, fromCsv, fromXlsx, workbook } from './tables';

type Row = (string | number | null)[];
const square = (north: number, east: number, size = 100): [number, number][] => [
  [north, east],
  [north, east + size],
  [north - size, east + size],
  [north - size, east],
];
/** Rows 点号, X, Y, 边长 of a ring that closes by its first label. */
const rowsOf = (ring: readonly (readonly [number, number])[], from = 1): Row[] => {
  const rows = ring.map(([north, east], index): Row => [`J${from + index}`, north, east, '100.00']);
  return [...rows, [`J${from}`, ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0, null]];
};
const header: Row = ['点号', 'X坐标(m)', 'Y坐标(m)', '边长(m)'];
const first = square(3_100_000, 40_568_500);
const second = square(3_096_400, 40_567_000, 200);

const features = async (rows: readonly Row[], more = {}) => {
  const dataset = await fromXlsx(workbook(rows, more));
  return { ...dataset, features: dataset.layers.flatMap((layer) => layer.features) };
};
const areas = (found: Awaited<ReturnType<typeof features>>) =>
  found.features.map(({ parts }) => planeAreaOfPartsSqm(parts));

describe('界址点成果表 as people write it', () => {
  it('of one parcel: number, area, owner and system stand around the table', async () => {
    const found = await features([
      ['界址点成果表', null, null, null],
      ['宗地编号：A3', null, '坐标系：', '2000国家大地坐标系'],
      ['权利人：甲公司　土地坐落：南郊', null, null, null],
      header,
      ...rowsOf(first),
      ['面积：10000.00平方米 合15.00亩', null, null, null],
      ['制表：张三', null, '校核：李四', null],
    ]);
    expect(found.features).toHaveLength(1);
    expect(found.features[0]).toMatchObject({
      number: 'A3',
      declaredArea: '10000.00平方米',
      attributes: { 权利人: '甲公司' },
      pointLabels: [[['J1', 'J2', 'J3', 'J4']]],
    });
    expect(found.declared).toMatchObject({ datum: 'cgcs2000' });
    expect(codes(found)).toEqual(['table-lines-passed']);
    expect(found.issues[0]).toMatchObject({ severity: 'info', params: { count: 2 } });
  });

  it('keeps an old datum above a table from passing under the words of another sheet', async () => {
    const sheet = (name: string, system: string) => {
      const rows = [[`坐标系：${system}`], header, ...rowsOf(first)];
      const cells = rows.map((row) => row.map((value) => ({ value, style: 'plain' }) as const));
      return { name, rows: cells, widths: [], headerRows: 0 };
    };
    const bytes = workbookBytes([sheet('甲', '2000国家大地坐标系'), sheet('乙', '1980西安坐标系')]);
    expect((await fromXlsx(bytes)).declared).toMatchObject({ datum: 'xian80' });
  });

  it('of several parcels below one another keeps them apart', async () => {
    const found = await features([
      ['界址点成果表', null, null, null, null],
      ['宗地号：A1', null, 'S=10000.00㎡', null, null],
      [...header, '用途'],
      ...rowsOf(first).map((row) => [...row, 'M1']),
      ['制表：张三', null, null, null],
      ['界址点成果表', null, null, null],
      ['宗地号：A2', null, 'S=40000.00㎡', null],
      header,
      ...rowsOf(second),
    ]);
    expect(found.features.map(({ number, declaredArea }) => [number, declaredArea])).toEqual([
      ['A1', '10000.00㎡'],
      ['A2', '40000.00㎡'],
    ]);
    expect(areas(found)).toEqual([10_000, 40_000]);
    // What stands above the table is no part of a column's title.
    expect(found.features[0]?.attributes).toEqual({ 用途: 'M1' });
  });

  it('without numbers still tells parcels apart, where labels begin anew below a heading', async () => {
    const open = (ring: typeof first) => rowsOf(ring).slice(0, -1);
    const found = await features([header, ...open(first), ['第二块', null, null, null], ...open(second)]);
    expect(areas(found)).toEqual([10_000, 40_000]);
  });

  it('goes on below a repeated heading when the labels go on', async () => {
    const [a, b, ...rest] = rowsOf(first);
    const found = await features([
      ['宗地号：A1', null, null, null],
      header,
      a ?? [],
      b ?? [],
      ['宗地号：A1', null, '第2页', null],
      header,
      ...rest,
    ]);
    expect(found.features.map(({ number }) => number)).toEqual(['A1']);
    expect(areas(found)).toEqual([10_000]);
  });

  it('without a column of rings begins a ring where one has closed: a hole by containment, else a parcel', async () => {
    const hole = square(3_099_980, 40_568_520, 20);
    const own = await features([
      ['宗地号：A1', null, null, null],
      header,
      ...rowsOf(first),
      ...rowsOf(hole, 5),
    ]);
    expect(own.features[0]?.parts[0]).toHaveLength(2);
    expect(areas(own)).toEqual([9_600]);
    const apart = await features([header, ...rowsOf(first), ...rowsOf(second)]);
    expect(areas(apart)).toEqual([10_000, 40_000]);
  });

  it('with side lengths on rows between the points, says so once', async () => {
    const rows = rowsOf(first).flatMap((row): Row[] => [
      [row[0] ?? null, row[1] ?? null, row[2] ?? null, null],
      [null, null, null, '100.00'],
    ]);
    const found = await features([header, ...rows]);
    expect(areas(found)).toEqual([10_000]);
    expect(found.issues).toMatchObject([
      { severity: 'info', code: 'table-lines-passed', params: { count: 5 }, where: { line: 3 } },
    ]);
  });

  it('warns of a point whose coordinates are missing', async () => {
    const found = await features([header, ...rowsOf(first), ['J9', null, null, null]]);
    expect(found.issues).toMatchObject([{ severity: 'warning', code: 'table-row-without-place' }]);
  });

  it('makes no attribute of the parcel of what belongs to single points, and says so', async () => {
    const [a, b, ...rest] = rowsOf(first);
    const marked = [a, b, ...rest].map(
      (row, index): Row => [...(row ?? []), index === 0 ? '钢钉' : '水泥桩', 'M1'],
    );
    const found = await features([[...header, '界标类型', '用途'], ...marked]);
    expect(found.features[0]?.attributes).toEqual({ 用途: 'M1' });
    expect(found.issues).toMatchObject([
      { severity: 'info', code: 'table-point-columns', params: { columns: '界标类型' } },
    ]);
  });

  it('takes the name of its sheet when nothing else names it', async () => {
    const named = await features([header, ...rowsOf(first)], { name: '南郊A-05' });
    expect(named.features[0]).toMatchObject({ number: null, name: '南郊A-05' });
    const unnamed = await features([header, ...rowsOf(first)], { name: 'Sheet1' });
    expect(unnamed.features[0]).toMatchObject({ number: null, name: null });
  });
});

describe('an old datum in the words above a table', () => {
  const points = '点号,X,Y\nJ1,3100000,568500\nJ2,3100000,568600\nJ3,3099900,568600\n';
  it.each(['坐标系：1980西安坐标系', '1980西安坐标系界址点成果表', '界址点成果表（西安80）'])(
    'is seen in %s',
    async (title) => {
      const [result] = await readFiles([csvFile(`${title}\n${points}`, '界址点.csv')]);
      expect(result?.raw).toMatchObject({ format: 'csv', declared: { datum: 'xian80' } });
    },
  );
  it('is not a city in the name of a firm', async () => {
    const [result] = await readFiles([csvFile(`西安某测绘公司导出\n${points}`, '界址点.csv')]);
    expect(result?.raw?.declared).toBeNull();
  });
});

describe('a CSV of the program that shifts its texts (planning standards 4.3)', () => {
  it('says so, and its degrees are asked about', async () => {
    const found = await fromCsv('名称,经度,纬度,备注\n甲,120.696,28.012,奥维互动地图\n');
    expect(found.declared).toMatchObject({ datum: 'gcj02' });
    expect((await placeDataset(found)).asks.map(({ id }) => id)).toEqual(['shifted']);
    expect((await fromCsv('名称,经度,纬度\n甲,120.696,28.012\n')).declared).toBeNull();
  });
});

describe('columns X and Y', () => {
  it('with eastings under X are read by their size, and it is said', async () => {
    const drawn = await fromCsv('名称,X,Y\n甲,568500.4,3100000.1\n');
    expect(drawn.layers[0]?.features[0]?.parts).toEqual([[[[568500.4, 3100000.1]]]]);
    expect(codes(drawn)).toEqual(['table-axes-of-drawing']);
    const surveyed = await fromCsv('名称,X,Y\n甲,3100000.1,568500.4\n');
    expect(surveyed.layers[0]?.features[0]?.parts).toEqual([[[[568500.4, 3100000.1]]]]);
    expect(codes(surveyed)).toEqual([]);
  });
});

describe('a list of firms with places', () => {
  it('keeps a firm without one as a row, and says what it is', async () => {
    const found = await fromCsv('企业名称,经度,纬度\n甲,120.70,28.01\n乙,,\n');
    expect(found.tables[0]?.rows).toHaveLength(2);
    expect(codes(found)).toEqual(['table-row-unlocated']);
    const points = await fromCsv('名称,经度,纬度\n甲,120.70,28.01\n乙,,\n');
    expect(codes(points)).toEqual(['table-row-without-place']);
  });
});
