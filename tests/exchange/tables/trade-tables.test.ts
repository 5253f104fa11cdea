import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { boundaryPointTable } from '@/domain/boundary-point-table';
import type { SurveyPart } from '@/domain/imported-feature';
import { landUseBalance } from '@/domain/land-use-balance';
import { writeBoundaryPoints } from '@/exchange/tables/write-boundary-points';
import { writeLandUseBalance } from '@/exchange/tables/write-land-use-balance';
import { aLandUseArea, aParcel, aPark, aZone } from '../../builders/park';
import { fromXlsx } from './tables';

/** Golden parcel A3 of the planning standards: 850 亩 with one hole. */
const a3: SurveyPart = [
  [
    [567500, 3095600],
    [568500, 3095600],
    [568500, 3095000],
    [567500, 3095000],
  ],
  [
    [567900, 3095366.667],
    [568100, 3095366.667],
    [568100, 3095200],
    [567900, 3095200],
  ],
];
const table = boundaryPointTable({ number: 'A3', name: '二期示例地块', parts: [a3], pointLabels: null });

describe('界址点成果表', () => {
  it('numbers on through the rings, closes each, and measures sides and area', () => {
    expect(
      table.rings.map(({ number, isHole, rows }) => [number, isHole, rows.map(({ label }) => label)]),
    ).toEqual([
      [1, false, ['J1', 'J2', 'J3', 'J4', 'J1']],
      [2, true, ['J5', 'J6', 'J7', 'J8', 'J5']],
    ]);
    expect(table.rings[0]?.rows.map(({ sideLengthM }) => sideLengthM)).toEqual([1000, 600, 1000, 600, null]);
    expect(table.rings[0]?.rows[1]).toMatchObject({ northM: 3_095_600, eastM: 568_500 });
    expect(table.areaSqm).toBeCloseTo(566_666.6, 3);
    expect(table.perimeterM).toBeCloseTo(3200 + 400 + 2 * 166.667, 6);
    expect(table.points).toBe(8);
  });

  it('keeps the labels of the file, and fills what it lacks', () => {
    const own = boundaryPointTable({
      number: '',
      name: '',
      parts: [a3],
      pointLabels: [[['JA', '', 'J3', 'J4']]],
    });
    expect(own.rings.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
      ['JA', 'J2', 'J3', 'J4', 'JA'],
      ['J5', 'J6', 'J7', 'J8', 'J5'],
    ]);
  });

  it('stands in a workbook, north first, with area and perimeter above', async () => {
    const file = writeBoundaryPoints(
      [table],
      { systemName: 'CGCS2000 3°带 CM120°E', notes: ['示例 · 示意，不可作量算依据'] },
      '二期',
    );
    const [sheet] = await readWorkbook(Buffer.from(file.bytes));
    expect(file.name).toBe('二期.xlsx');
    expect(sheet?.sheet).toBe('A3');
    expect(sheet?.data.map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['界址点成果表'],
      ['地块编号：A3　地块名称：二期示例地块'],
      ['用地面积：566666.60 平方米（折 850.00 亩）　周长：3933.33 米'],
      ['坐标系：CGCS2000 3°带 CM120°E'],
      ['示例 · 示意，不可作量算依据'],
      ['点号', '圈号', '北坐标 X（米）', '东坐标 Y（米）', '边长（米）'],
      ['J1', 1, 3095600, 567500, 1000],
      ['J2', 1, 3095600, 568500, 600],
      ['J3', 1, 3095000, 568500, 1000],
      ['J4', 1, 3095000, 567500, 600],
      ['J1', 1, 3095600, 567500],
      ['J5', 2, 3095366.667, 567900, 200],
      ['J6', 2, 3095366.667, 568100, 166.67],
      ['J7', 2, 3095200, 568100, 200],
      ['J8', 2, 3095200, 567900, 166.67],
      ['J5', 2, 3095366.667, 567900],
    ]);
  });

  it('names every sheet as a spreadsheet takes it', async () => {
    const names = [
      'A/1',
      'a?1',
      "'x'",
      '\u0001',
      'History',
      `${'长'.repeat(30)}𠮷`,
      `${'长'.repeat(30)}𠮷`,
      'A 1',
    ];
    const { bytes } = writeBoundaryPoints(
      names.map((number) => ({ ...table, number })),
      { systemName: 'x', notes: [] },
      'x',
    );
    const sheets = (await readWorkbook(Buffer.from(bytes))).map(({ sheet }) => sheet);
    expect(sheets).toEqual([
      ...['A 1', 'a 1 2', 'x', 'Sheet4', 'History 2', '长'.repeat(30), `${'长'.repeat(29)} 2`, 'A 1 3'],
    ]);
    const many = writeBoundaryPoints(
      Array(1200).fill({ ...table, number: '长'.repeat(40) }),
      { systemName: 'x', notes: [] },
      'x',
    );
    const all = (await readWorkbook(Buffer.from(many.bytes))).map(({ sheet }) => sheet);
    expect(new Set(all).size).toBe(1200);
    expect(Math.max(...all.map(({ length }) => length))).toBe(31);
  });

  it('can be read again as an outline', async () => {
    const { layers, issues } = await fromXlsx(
      writeBoundaryPoints([table], { systemName: 'x', notes: [] }, 'x').bytes,
    );
    expect(layers[0]?.features[0]?.parts).toEqual([a3]);
    expect(layers[0]?.features[0]?.pointLabels?.[0]?.[1]).toEqual(['J5', 'J6', 'J7', 'J8']);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('用地平衡表', () => {
  const park = aPark({
    datasets: [{ id: 'user:a', nature: 'user' } as never],
    zones: [aZone({ id: 'phase-1' })],
    parcels: [
      aParcel({ dataset: 'user:a', landUse: '100101', existingLandUse: '1001', siteAreaSqm: 30_000 }),
    ],
    landUseAreas: [aLandUseArea({ dataset: 'user:a', landUse: '1207', siteAreaSqm: 10_000 })],
  });
  const clock = { asOf: '2027-12-31', today: '2026-01-01', basis: 'plan' } as never;

  it('has the eight columns and adds up to 100.00', async () => {
    const [balance] = landUseBalance(park, null, clock).tables;
    if (!balance) throw new Error('no table');
    const file = writeLandUseBalance(balance, { subtitle: '一期', notes: ['内部资料'] }, '一期');
    const [sheet] = await readWorkbook(Buffer.from(file.bytes), { trim: false });
    expect(sheet?.data.map((row) => row.slice(0, 8))).toEqual([
      ['用地平衡表', null, null, null, null, null, null, null],
      ['一期', null, null, null, null, null, null, null],
      [
        '序号',
        '用地代码',
        '用地名称',
        '现状面积（hm²）',
        '现状占比（%）',
        '规划面积（hm²）',
        '规划占比（%）',
        '变化（hm²）',
      ],
      [1, '10', '工矿用地', 3, 75, 3, 75, 0],
      [null, '1001', '　　工业用地', 3, 75, 3, 75, 0],
      [2, '12', '交通运输用地', 1, 25, 1, 25, 0],
      [null, '1207', '　　城镇村道路用地', 1, 25, 1, 25, 0],
      [null, null, '城镇建设用地合计', 4, 100, 4, 100, 0],
      [null, null, '非建设用地', 0, 0, 0, 0, 0],
      [null, null, '总计', 4, 100, 4, 100, 0],
      ['内部资料', null, null, null, null, null, null, null],
    ]);
  });
});
