import { describe, expect, it } from 'vitest';
import { codes, fromCsv, fromXlsx, workbook } from './tables';

async function roster(text: string) {
  const { tables, layers } = await fromCsv(text);
  expect(layers).toEqual([]);
  const [table] = tables;
  if (!table) throw new Error('no table');
  return table;
}
const values = (table: { readonly rows: readonly { readonly values: object }[] }) =>
  table.rows.map((row) => row.values);

describe('rosters as they are (planning standards 4.5)', () => {
  it('reads figures, codes and dates below a title row', async () => {
    const table = await roster(
      [
        '智能谷入驻企业名册（示例）,,,,',
        '企业名称,统一社会信用代码,用地面积（亩）,成交价（万元）,开工时间',
        '甲公司,91330302MA2TEST01Y, 12.5 ,"1,200",2024.3',
        '乙公司,91330302MA2TEST0TC,１５,1.2万,2023/10/17',
        '丙公司,,—,/,45216',
        '丁公司,无,,无,2024年3月',
      ].join('\r\n'),
    );
    expect(table.title).toBe('智能谷入驻企业名册（示例）');
    expect(table.columns.map(({ role, unit }) => [role, unit])).toEqual([
      ['enterprise', null],
      ['creditCode', null],
      ['siteArea', 'mu'],
      ['price', 'tenThousandYuan'],
      ['startDate', null],
    ]);
    expect(values(table)).toEqual([
      {
        enterprise: '甲公司',
        creditCode: '91330302MA2TEST01Y',
        siteArea: (12.5 * 10_000) / 15,
        price: 1200,
        startDate: '2024-03',
      },
      {
        enterprise: '乙公司',
        creditCode: '91330302MA2TEST0TC',
        siteArea: 10_000,
        price: 12_000,
        startDate: '2023-10-17',
      },
      { enterprise: '丙公司', creditCode: null, siteArea: null, price: null, startDate: '2023-10-17' },
      { enterprise: '丁公司', creditCode: null, siteArea: null, price: null, startDate: '2024-03' },
    ]);
    expect(table.rows.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(table.issues).toEqual([]);
  });

  it('leaves sums, footers and repeated headers out, and says which', async () => {
    const table = await roster(
      '地块编号,用地面积(㎡)\nA-01,100\n小计,100\n地块编号,用地面积(㎡)\nA-02,50\n合 计,150\n注：面积以勘测定界为准,\n',
    );
    expect(values(table)).toEqual([
      { parcelNumber: 'A-01', siteArea: 100 },
      { parcelNumber: 'A-02', siteArea: 50 },
    ]);
    expect(table.issues.map(({ code, where }) => [code, where.line])).toEqual([
      ['table-summary-row', 3],
      ['table-repeated-header', 4],
      ['table-summary-row', 6],
      ['table-footer-row', 7],
    ]);
  });

  it('reads a header of two rows: groups, units and bounds below', async () => {
    const table = await roster(
      '地块编号,用地面积,,容积率,,企业名称\n,㎡,亩,下限,上限,\nA-01,1000,1.5,0.7,1.8,甲\n',
    );
    expect(table.columns.map(({ role, unit }) => [role, unit])).toEqual([
      ['parcelNumber', null],
      ['siteArea', 'squareMetre'],
      ['siteArea', 'mu'],
      ['floorAreaRatioMin', null],
      ['floorAreaRatioMax', null],
      ['enterprise', null],
    ]);
    expect(values(table)).toEqual([
      {
        parcelNumber: 'A-01',
        siteArea: 1000,
        floorAreaRatioMin: '0.7',
        floorAreaRatioMax: '1.8',
        enterprise: '甲',
      },
    ]);
  });

  it('does not take a row of words for a second header', async () => {
    const table = await roster('企业名称,备注\n甲公司,总部\n乙公司,—\n');
    expect(values(table).map((row) => (row as { enterprise: string }).enterprise)).toEqual([
      '甲公司',
      '乙公司',
    ]);
  });

  it('takes the unit of area from several above the table', async () => {
    const table = await roster('地块一览表（单位：万元、亩）,,\n地块编号,用地面积,成交价\nA,30,3000\n');
    expect(values(table)[0]).toMatchObject({ siteArea: 20_000, price: 3000 });
  });

  it('reads a price with a unit of its own in the unit of its column', async () => {
    const table = await roster('地块编号,出让价款（亿元）\nA,3000万元\nB,1.2\nC,11000元\n');
    expect(values(table).map((row) => (row as { price: number }).price)).toEqual([0.3, 1.2, 0.00011]);
  });

  it('takes a unit above the table for areas that name none, and guesses none otherwise', async () => {
    const stated = await roster('供地计划,,\n,,单位：公顷\n地块编号,用地面积\nA-01,1.5\n');
    expect(values(stated)).toEqual([{ parcelNumber: 'A-01', siteArea: 15_000 }]);
    const unstated = await roster('地块编号,用地面积\nA-01,1.5\nA-02,30亩\n');
    expect(values(unstated)).toEqual([
      { parcelNumber: 'A-01', siteArea: null },
      { parcelNumber: 'A-02', siteArea: 20_000 },
    ]);
    expect(codes(unstated)).toEqual(['table-unit-unknown']);
  });

  it.each([
    ['统一社会信用代码', '91330302MA2TEST0T0', 'table-credit-code-check'],
    ['统一社会信用代码', '9133', 'table-credit-code-shape'],
    ['统一社会信用代码', '9.13303E+17', 'table-digits-lost'],
    ['宗地代码', '3.30302E+18', 'table-digits-lost'],
    ['宗地代码', '330302001002GB0012', 'table-parcel-code-shape'],
    ['不动产单元号', '330302001002GB00123X00000000', 'table-unit-code-shape'],
    ['竣工时间', '2024.1', 'table-date-october'],
    ['竣工时间', '2024年三季度', 'table-date-period'],
    ['竣工时间', '另行通知', 'table-not-a-date'],
    ['成交价', '面议', 'table-not-a-number'],
  ])('says what is wrong with %s %s', async (header, cell, code) => {
    const table = await roster(`企业名称,${header}\n甲,${cell}\n`);
    expect(codes(table)).toEqual([code]);
    expect(table.issues[0]?.where).toMatchObject({ file: '名册.csv', line: 2 });
    expect(table.issues[0]?.params).toMatchObject({ column: header, text: cell });
  });

  it('fills what groups rows from above in CSV, and says so', async () => {
    const table = await roster('地块编号,企业名称\nA-01,甲\n,乙\nA-02,丙\n');
    expect(values(table)).toEqual([
      { parcelNumber: 'A-01', enterprise: '甲' },
      { parcelNumber: 'A-01', enterprise: '乙' },
      { parcelNumber: 'A-02', enterprise: '丙' },
    ]);
    expect(codes(table)).toEqual(['table-same-as-above']);
  });

  it('fills one zone written over a long run of rows', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, row) => `${row === 0 ? '一期' : row === 7 ? '二期' : ''},企业${row}`,
    );
    const table = await roster(`片区,企业名称\n${rows.join('\n')}\n`);
    expect(table.rows.map((row) => row.values.zone)).toEqual([
      ...Array.from({ length: 7 }, () => '一期'),
      ...Array.from({ length: 5 }, () => '二期'),
    ]);
  });

  it.each([
    ['a single gap among many numbers', ['A-01', 'A-02', 'A-03', 'A-04', '', 'A-06', 'A-07', 'A-08']],
    ['values that are written again in every row', ['一期', '一期', '', '二期', '二期', '']],
    ['a blank first row', ['', 'A-01', '', 'A-02']],
  ])('leaves blanks blank where they do not look like merged cells, and says so: %s', async (_, cells) => {
    const column = cells.includes('一期') ? '片区' : '地块编号';
    const table = await roster(
      `${column},企业名称\n${cells.map((cell, at) => `${cell},企业${at}`).join('\n')}\n`,
    );
    expect(table.rows.map(({ texts }) => texts[0])).toEqual(cells);
    expect(table.issues).toMatchObject([
      { code: 'table-left-empty', params: { column, count: cells.filter((cell) => cell === '').length } },
    ]);
  });

  it('leaves a row blank that says nothing else either', async () => {
    const table = await roster('地块编号,企业名称,用地面积（㎡）\nA-01,甲,100\n,乙,200\n,丙,\nA-02,丁,100\n');
    expect(table.rows.map(({ texts }) => texts[0])).toEqual(['A-01', '', '', 'A-02']);
    expect(codes(table)).toEqual(['table-left-empty']);
  });

  it('reads merged cells of a workbook as the same as above', async () => {
    const bytes = workbook(
      [
        ['二期企业名册', null, null],
        ['片区', '企业名称', '用地面积（㎡）'],
        ['二期', '甲', 100],
        [null, '乙', 200],
        ['合计', null, 300],
      ],
      { merged: ['A1:C1', 'A3:A4', 'A5:B5'] },
    );
    const { tables } = await fromXlsx(bytes);
    expect(tables[0]?.title).toBe('二期企业名册');
    expect(tables[0]?.rows.map((row) => row.values)).toEqual([
      { zone: '二期', enterprise: '甲', siteArea: 100 },
      { zone: '二期', enterprise: '乙', siteArea: 200 },
    ]);
    expect(tables[0]?.issues.map(({ code }) => code).toSorted()).toEqual([
      'table-same-as-above',
      'table-summary-row',
    ]);
  });

  it('keeps codes as text and sees digits a number cell has lost', async () => {
    const { tables } = await fromXlsx(
      workbook([
        ['地块编号', '宗地代码', '备注'],
        ['0012', 3.30302001002e18, 'x'],
      ]),
    );
    expect(tables[0]?.rows[0]?.values.parcelNumber).toBe('0012');
    expect(tables[0]?.issues.map(({ code }) => code)).toEqual(['table-digits-lost']);
  });
});
