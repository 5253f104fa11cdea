import { describe, expect, it } from 'vitest';
import type { InputFile } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import { readShapefile } from '@/exchange/shp/read';
import { planeAreaOfPartsSqm } from '@/geodesy/plane-area';
import { dbf, type FieldSpec, file, gbk, plain, shp, square } from './build';

const prj = plain(
  'PROJCS["CGCS2000_3_Degree_GK_Zone_40",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",40500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",120.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
);
const read = (files: readonly InputFile[], options = {}) => readShapefile(files, options, () => undefined);
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const refusalOf = async (files: readonly InputFile[]) =>
  read(files).then(
    () => null,
    (error: unknown) => (error instanceof ReadRefusal ? error.issue : error),
  );

const text = (name: Uint8Array, width = 20): FieldSpec => ({ name, type: 'C', width });
const main = file('地块.shp', shp([{ type: 5, rings: [square(40_568_500, 3_100_000, 100)] }]));
const tableOf = (fields: readonly FieldSpec[], cells: readonly Uint8Array[], options = {}) =>
  file('地块.dbf', dbf(fields, [cells], options));

describe('the parts of a shapefile', () => {
  it('are paired by base name whatever their case and folder; each shapefile is a layer', async () => {
    const table = (name: string) => dbf([text(plain('DKBH'))], [[plain(name)]]);
    const { layers } = await read([
      file('数据/DK.SHP', main.bytes),
      file('数据/JZD.shp', shp([{ type: 1, rings: [[[40_568_500, 3_100_000]]] }])),
      file('数据/jzd.DBF', table('J1')),
      file('数据/dk.dbf', table('A-01')),
      file('说明.txt', plain('…')),
    ]);
    expect(layers.map(({ name, features }) => [name, features[0]?.kind, features[0]?.number])).toEqual([
      ['DK', 'polygon', 'A-01'],
      ['JZD', 'point', 'J1'],
    ]);
  });

  it('say what is missing', async () => {
    const { issues, declared } = await read([main]);
    expect(codes(issues)).toEqual(['shp-no-prj', 'shp-no-dbf']);
    expect(declared).toBeNull();
    const nonsense = await read([main, file('地块.prj', plain('hello'))]);
    expect(codes(nonsense.issues)).toContain('shp-prj-unreadable');
    const foreign = await read([main, file('地块.prj', plain('LOCAL_CS["x",UNIT["m",1]]'))]);
    expect(codes(foreign.issues)).toContain('shp-prj-unreadable');
    expect(await refusalOf([file('a.dbf', new Uint8Array(50))])).toMatchObject({ code: 'shp-no-shp' });
  });

  it('are not placed by a neighbour of another system', async () => {
    const other = plain(new TextDecoder().decode(prj).replace('120.0', '117.0').replaceAll('40', '39'));
    const { layers, issues, declared } = await read([
      main,
      file('地块.prj', prj),
      file('b.shp', main.bytes),
      file('b.prj', other),
      file('c.shp', main.bytes),
    ]);
    expect(layers.map(({ name }) => name)).toEqual(['地块', 'c']);
    expect(codes(issues)).toEqual(expect.arrayContaining(['shp-other-system', 'shp-no-prj-taken']));
    expect(declared).toMatchObject({ datum: 'cgcs2000', zone: 40, centralMeridian: 120 });
  });

  it('refuse a vendor-locked file and a stump', async () => {
    expect(await refusalOf([file('a.shp', shp([{ type: 0, rings: [] }], 1234))])).toMatchObject({
      code: 'shp-locked',
      params: { code: 1234 },
    });
    expect(await refusalOf([file('a.shp', new Uint8Array(40))])).toMatchObject({ code: 'shp-too-short' });
  });
});

describe('the encoding of the table', () => {
  const han = '南郊工业区';
  const named = async (bytes: Uint8Array, extra: readonly InputFile[], options = {}, language = 0) => {
    const table = tableOf([text(plain('NAME'))], [bytes], { languageByte: language });
    const result = await read([main, table, ...extra], options);
    return [result.encoding, result.layers[0]?.features[0]?.name];
  };

  it.each(['UTF-8', '65001'])('is what the .cpg says: %s', async (label) => {
    expect(await named(plain(han), [file('地块.CPG', plain(label))])).toEqual(['utf-8', han]);
  });

  it.each(['GBK', 'GB2312', 'GB18030', 'CP936', '936', 'ANSI 936', 'MS936'])(
    'is what the .cpg says: %s',
    async (label) => {
      // The bytes of 联通 are UTF-8 as well: only the .cpg can tell.
      expect(await named(gbk('联通'), [file('地块.cpg', plain(label))])).toEqual(['gb18030', '联通']);
    },
  );

  it('is not taken from a .cpg that names a property of every object', async () => {
    expect(await named(gbk('联通园区'), [file('地块.cpg', plain('constructor'))])).toEqual([
      'gb18030',
      '联通园区',
    ]);
  });

  it('is told by the language byte when the .cpg says OEM', async () => {
    expect(await named(gbk('联通'), [file('地块.cpg', plain('OEM'))], {}, 0x4d)).toEqual(['gb18030', '联通']);
  });

  it.each([0x57, 0x00])('is found by the strict test when the language byte is %i', async (language) => {
    expect(await named(plain(han), [], {}, language)).toEqual(['utf-8', han]);
    expect(await named(gbk(han), [], {}, language)).toEqual(['gb18030', han]);
  });

  it('is what the person chooses, before all', async () => {
    expect(await named(gbk(han), [file('地块.cpg', plain('UTF-8'))], { encoding: 'gb18030' })).toEqual([
      'gb18030',
      han,
    ]);
  });

  it('is found out when the person names one nobody knows', async () => {
    expect(await named(gbk(han), [], { encoding: 'klingon' })).toEqual(['gb18030', han]);
  });

  it('is not UTF-8 because the .cpg says so, when the bytes cannot be', async () => {
    expect(await named(gbk(han), [file('地块.cpg', plain('UTF-8'))])).toEqual(['gb18030', han]);
    const table = tableOf([text(plain('NAME'))], [gbk(han)]);
    const { issues } = await read([main, table, file('地块.cpg', plain('UTF-8'))]);
    expect(codes(issues)).toContain('dbf-cpg-contradicted');
    const chosen = await read([main, table], { encoding: 'utf-8' });
    expect(codes(chosen.issues)).toContain('dbf-undecodable');
  });

  it.each(['ISO-8859-1', '1252', 'windows-1252'])(
    'is found out where the .cpg says %s, which tools write without asking',
    async (label) => {
      expect(await named(gbk(han), [file('地块.cpg', plain(label))])).toEqual(['gb18030', han]);
    },
  );

  it('is believed when it says GBK over UTF-8, and doubted', async () => {
    const fields = ['甲', '乙', '丙', '丁'].map((name) => text(plain(name)));
    const table = tableOf(
      fields,
      fields.map(() => plain(han)),
    );
    const found = await read([main, table, file('地块.cpg', plain('GBK'))]);
    expect(found.encoding).toBe('gb18030');
    expect(codes(found.issues)).toContain('dbf-looks-utf8');
    const short = await read([
      main,
      tableOf([text(plain('NAME'))], [gbk('图')]),
      file('地块.cpg', plain('GBK')),
    ]);
    expect(codes(short.issues)).not.toContain('dbf-looks-utf8');
  });

  it('survives a field name and a value cut in the middle of a character', async () => {
    const name = plain('地块编号').subarray(0, 10);
    const table = tableOf(
      [text(name), text(plain('地块名'), 10)],
      [plain('A-01'), plain('南郊工业').subarray(0, 10)],
    );
    const { encoding, layers } = await read([main, table]);
    expect(encoding).toBe('utf-8');
    expect(layers[0]?.features[0]).toMatchObject({
      number: 'A-01',
      attributes: { 地块编: 'A-01', 地块名: '南郊工' },
    });
  });
});

describe('the values of the table', () => {
  const readCell = async (type: string, cell: string, width = 24) => {
    const table = tableOf(
      [{ name: plain('F'), type, width }],
      [plain(cell.padStart(type === 'N' ? width : 0))],
    );
    return (await read([main, table])).layers[0]?.features[0]?.attributes.F;
  };

  it.each([
    ['N', '26.67', 26.67],
    ['N', '2.66666800000e+005', 266666.8],
    ['F', '-1.5', -1.5],
    ['N', '3303020010010000123', '3303020010010000123'],
    ['N', '0123', '0123'],
    ['N', '1,234', '1,234'],
    ['N', '', null],
    ['N', '****', null],
    ['D', '20231017', '2023-10-17'],
    ['D', '', null],
    ['D', '00000000', null],
    ['L', 'T', true],
    ['L', 'n', false],
    ['L', '?', null],
    ['L', 'constructor', null],
    ['C', ' A-01 ', 'A-01'],
    ['C', '', null],
    ['M', '0000000012', null],
  ] as const)('%s %j is %j', async (type, cell, value) => {
    expect(await readCell(type, cell)).toBe(value);
  });

  it('notes a memo field and keeps prototype keys as data', async () => {
    const fields = [text(plain('__proto__')), { name: plain('BZ'), type: 'M', width: 10 }];
    const { layers, issues } = await read([main, tableOf(fields, [plain('x'), plain('1')])]);
    expect(codes(issues)).toContain('dbf-memo');
    expect(Object.entries(layers[0]?.features[0]?.attributes ?? {})).toEqual([
      ['__proto__', 'x'],
      ['BZ', null],
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('finds number, name and area by their columns', async () => {
    const fields = [
      text(gbk('宗地号')),
      text(gbk('地块名称')),
      { name: plain('DKMJ'), type: 'N', width: 12 },
    ];
    const { layers } = await read([main, tableOf(fields, [gbk('A-05'), gbk('工发智能园'), plain('1.0000')])]);
    expect(layers[0]?.features[0]).toMatchObject({ number: 'A-05', name: '工发智能园', declaredArea: '1' });
  });

  it('names the records that have no shape, the first of many', async () => {
    const square1 = { type: 5, rings: [square(0, 0, 100)] };
    const empty = { type: 0, rings: [] };
    const { issues } = await read([file('a.shp', shp([square1, empty, square1, empty]))]);
    const found = issues.find(({ code }) => code === 'shp-null-shapes');
    expect(found?.params).toEqual({ count: 2, records: '2, 4' });
    const many = await read([file('a.shp', shp(Array.from({ length: 20 }, () => empty)))]);
    expect(many.issues.find(({ code }) => code === 'shp-null-shapes')?.params).toEqual({
      count: 20,
      records: '1, 2, 3, 4, 5, 6, 7, 8 …',
    });
  });

  it('leaves deleted rows out and tells when rows and shapes differ in number', async () => {
    const shapes = [0, 200, 400].map((x) => ({ type: 5, rings: [square(x, 0, 100)] }));
    const table = dbf([text(plain('DKBH'))], [[plain('1')], [plain('2')]], { deleted: [0] });
    const { layers, issues } = await read([file('a.shp', shp(shapes)), file('a.dbf', table)]);
    expect(layers[0]?.features.map(({ number }) => number)).toEqual(['2', null]);
    expect(codes(issues)).toEqual(expect.arrayContaining(['shp-deleted-rows', 'shp-row-count']));
    const deleted = issues.find(({ code }) => code === 'shp-deleted-rows');
    expect(deleted?.params).toEqual({ count: 1, records: '1' });
  });

  it('says how many rows a cut table lost', async () => {
    const table = dbf([text(plain('DKBH'))], [[plain('1')]], { statedRows: 7 });
    const { issues } = await read([main, file('地块.dbf', table)]);
    expect(issues.find(({ code }) => code === 'dbf-truncated')?.params).toEqual({ stated: 7, found: 1 });
  });
});

describe('the shapes', () => {
  const shapesOf = async (...specs: Parameters<typeof shp>[0]) => {
    const { layers, issues } = await read([file('a.shp', shp(specs))]);
    return { features: layers[0]?.features ?? [], issues: codes(issues) };
  };

  it('find holes by containment, not by direction', async () => {
    const hole = square(20, 20, 10);
    for (const ring of [hole, hole.toReversed()]) {
      const { features } = await shapesOf({ type: 5, rings: [ring, square(0, 0, 100), square(200, 0, 10)] });
      expect(features[0]?.parts.map((part) => part.length)).toEqual([2, 1]);
      expect(planeAreaOfPartsSqm(features[0]?.parts ?? [])).toBe(10_000 - 100 + 100);
    }
  });

  it.each([15, 25])('of type %i lose their third ordinate, with a note', async (type) => {
    const { features, issues } = await shapesOf({ type, rings: [square(0, 0, 100)] });
    expect(features[0]?.parts[0]?.[0]?.[1]).toEqual([0, 100]);
    expect(issues).toContain('shp-extra-ordinates');
  });

  it('are points, multipoints and lines too', async () => {
    expect((await shapesOf({ type: 11, rings: [[[1, 2]]] })).features[0]).toMatchObject({
      kind: 'point',
      parts: [[[[1, 2]]]],
    });
    const multipoint = await shapesOf({
      type: 8,
      rings: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    });
    expect(multipoint.features.map(({ parts }) => parts)).toEqual([[[[[1, 2]]]], [[[[3, 4]]]]]);
    const line = await shapesOf({
      type: 3,
      rings: [
        [
          [0, 0],
          [5, 0],
        ],
        [
          [9, 9],
          [9, 8],
        ],
      ],
    });
    expect(line.features[0]).toMatchObject({
      kind: 'line',
      parts: [
        [
          [
            [0, 0],
            [5, 0],
          ],
        ],
        [
          [
            [9, 9],
            [9, 8],
          ],
        ],
      ],
    });
  });

  it('without shape, without area or of foreign type are told by record', async () => {
    const { features, issues } = await shapesOf(
      { type: 5, rings: [square(0, 0, 100)] },
      { type: 0, rings: [] },
      {
        type: 5,
        rings: [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
      { type: 31, rings: [square(0, 0, 9)] },
    );
    expect(features).toHaveLength(1);
    expect(issues).toEqual(
      expect.arrayContaining(['shp-null-shapes', 'shp-rings-dropped', 'shp-record-type']),
    );
  });

  const three = shp([0, 200, 400].map((x) => ({ type: 5, rings: [square(x, 0, 100)] })));
  const recordBytes = (three.length - 100) / 3;
  const harmed = async (harm: (view: DataView) => void) => {
    const bytes = three.slice();
    harm(new DataView(bytes.buffer));
    const { layers, issues } = await read([file('a.shp', bytes)]);
    return {
      found: layers[0]?.features.map(({ where }) => where.feature),
      damaged: issues.filter(({ code }) => code === 'shp-record-damaged').map(({ params }) => params.record),
    };
  };

  it('behind a record with a wrong length or number are found again', async () => {
    const second = 100 + recordBytes;
    expect(await harmed((view) => view.setInt32(second + 4, 2_000_000_000, false))).toEqual({
      found: ['1', '3'],
      damaged: [2],
    });
    expect(await harmed((view) => view.setInt32(second + 4, 30, false))).toEqual({
      found: ['1', '3'],
      damaged: [2],
    });
    expect(await harmed((view) => view.setInt32(second, -5, false))).toEqual({
      found: ['1', '3'],
      damaged: [2],
    });
  });

  it('with counts that lie are left out', async () => {
    expect(await harmed((view) => view.setInt32(100 + 8 + 36, 1_000_000_000, true))).toEqual({
      found: ['2', '3'],
      damaged: [1],
    });
  });

  it('of a truncated file are read as far as they go', async () => {
    const { layers, issues } = await read([file('a.shp', three.slice(0, three.length - 20))]);
    expect(layers[0]?.features).toHaveLength(2);
    expect(codes(issues)).toContain('shp-truncated');
  });
});
