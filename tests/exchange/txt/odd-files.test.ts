import { describe, expect, it } from 'vitest';
import { textFormatOf } from '@/exchange/detect/text-format';
import { readFiles } from '@/exchange/import';
import { placeDataset } from '@/exchange/place/place-dataset';
import type { RawDataset } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import { decodeText } from '@/exchange/text/decode';
import { encodeGbk } from '@/exchange/text/gbk';
import { readTxt } from '@/exchange/txt/read';
import { strayRows, withoutRows } from '@/exchange/txt/stray-rows';
import { hasMessage } from '@/messages/message';
import '@/messages/survey';

const idle = () => undefined;
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(content: string | Uint8Array, encoding?: string): Promise<RawDataset> {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const dataset = await readTxt([{ name: 'A1.txt', bytes }], encoding ? { encoding } : {}, idle);
  for (const { code } of dataset.issues) expect(hasMessage(`issues.${code}`), code).toBe(true);
  return dataset;
}

const features = ({ layers }: RawDataset) => layers.flatMap((layer) => layer.features);
const found = ({ issues }: RawDataset) => issues.map(({ code, where }) => [code, where.line]);

const header = `[属性描述]
坐标系=2000国家大地坐标系
几度分带=3
带号=40
[地块坐标]
`;
const meta = '5,26.6667,A1,示例地块,面,,工业用地,,@\n';
const rows = `J1,1,3100000.000,40568500.000
J2,1,3100000.000,40569166.667
J3,1,3099600.000,40569166.667
J4,1,3099600.000,40568500.000
J1,1,3100000.000,40568500.000
`;
const a1 = header + meta + rows;
const ringOf = (dataset: RawDataset) => features(dataset)[0]?.parts[0]?.[0] ?? [];

describe('a row that cannot stand beside the others', () => {
  it.each([
    ['a northing without a digit', 'J3,1,3099600.000', 'J3,1,309960.000'],
    ['an easting without a digit', '40568500.000\nJ1', '4056850.000\nJ1'],
    ['another zone', '3099600.000,40568500', '3099600.000,39568500'],
    ['degrees among metres', '3099600.000,40568500.000', '28.0087,120.6964'],
  ])('is left out with its line: %s', async (_, from, to) => {
    const dataset = await read(a1.replace(from, to));
    const line = from.startsWith('J3') ? 9 : 10;
    expect(found(dataset)).toEqual([
      ['txt-count-differs', 6],
      ['txt-row-astray', line],
    ]);
    expect(ringOf(dataset)).toHaveLength(3);
    expect(features(dataset)[0]?.pointLabels).toEqual([
      [line === 9 ? ['J1', 'J2', 'J4'] : ['J1', 'J2', 'J3']],
    ]);
  });

  it('is the last one of a file that was cut off', async () => {
    const dataset = await read(a1.slice(0, -'68500.000\n'.length));
    expect(found(dataset)).toContainEqual(['txt-row-astray', 11]);
    expect(ringOf(dataset)).toHaveLength(4);
  });

  it('is not looked for among drawing coordinates, nor where no zone prevails', () => {
    const columns = (first: number[], second: number[]) => ({
      firsts: Float64Array.from(first),
      seconds: Float64Array.from(second),
    });
    expect(strayRows(columns([0, 0, 900_000], [0, 300_000, 1])).size).toBe(0);
    expect(
      strayRows(columns([3.1e6, 3.1e6, 3.1e6, 3.1e6], [40_568_500, 40_568_600, 39_568_500, 39_568_600])).size,
    ).toBe(0);
    expect([
      ...strayRows(columns([3.1e6, 40_568_500, 3.1e6, 3.1e6], [40_568_500, 3.1e6, 568_500, 40_568_501])),
    ]).toEqual([2]);
  });

  it('takes nothing else along: rings, breaks and labels move up', () => {
    const parcel = {
      head: null,
      number: null,
      ordinal: 1,
      runs: [
        { ring: '1', from: 0 },
        { ring: '2', from: 2 },
        { ring: '3', from: 3 },
      ],
      breaks: [2, 3],
      firsts: Float64Array.of(1, 2, 3, 4, 5),
      seconds: Float64Array.of(1, 2, 3, 4, 5),
      lines: Int32Array.of(11, 12, 13, 14, 15),
      labelOf: (row: number) => `J${row}`,
    };
    const rest = withoutRows(parcel, new Set([0, 2]));
    expect([...rest.lines]).toEqual([12, 14, 15]);
    expect(rest.runs).toEqual([
      { ring: '1', from: 0 },
      { ring: '3', from: 1 },
    ]);
    expect(rest.breaks).toEqual([1]);
    expect([0, 1, 2].map(rest.labelOf)).toEqual(['J1', 'J3', 'J4']);
  });
});

describe('degrees in a text', () => {
  const degrees = `120.696477508,28.012296650
120.703255466,28.012262139
120.703232024,28.008652942
120.696477508,28.012296650
`;

  it('are listed longitude first; the other order is exchanged and told (standards 1.3)', async () => {
    expect(found(await read(degrees))).toEqual([]);
    const exchanged = await read(degrees.replace(/^(.+),(.+)$/gm, '$2,$1'));
    expect(found(exchanged)).toEqual([['txt-latitude-first', 1]]);
    expect(ringOf(exchanged)).toEqual(ringOf(await read(degrees)));
  });

  it.each([
    ['120°41′47.3″', '28°00′44.2″'],
    ['120º41′47.3″', '28º00′44.2″'],
    ['120°41’47.3”', '28°00’44.2”'],
    ['E120°41′47.3″', 'N28°00′44.2″'],
    ['120°41′47.3″E', '28°00′44.2″ N'],
    ['东经120度41分47.3秒', '北纬28度00分44.2秒'],
    ['120°41.788333333′', '28°0.736666667′'],
  ])('may be written %s', async (lon, lat) => {
    const dataset = await read(`${lon},${lat}\n120°42′00″,28°00′44″\n120°42′00″,28°00′40″\n`);
    const [x = 0, y = 0] = ringOf(dataset)[0] ?? [];
    expect(x).toBeCloseTo(120 + 41 / 60 + 47.3 / 3600, 9);
    expect(y).toBeCloseTo(28 + 44.2 / 3600, 9);
  });

  it('are no degrees with sixty minutes, or with decimals of a minute before seconds', async () => {
    for (const lon of ['120°60′00″', '120°41.5′10″']) {
      const dataset = await read(
        `${lon},28°00′44″\n120°42′00″,28°00′44″\n120°42′00″,28°00′40″\n120°42′10″,28°00′40″\n`,
      );
      expect(ringOf(dataset)).toHaveLength(3);
    }
  });
});

describe('a text from a spreadsheet', () => {
  it('has tabs in its parcel line too', async () => {
    const dataset = await read(a1.replace(/,/g, '\t'));
    expect(features(dataset)).toMatchObject([
      { name: '示例地块', number: 'A1', declaredArea: '26.6667', attributes: { 地块用途: '工业用地' } },
    ]);
    expect(dataset.issues).toEqual([]);
    const marked = header + meta.replace('@', '').replace(/,/g, '\t') + rows;
    await expect(read(marked)).rejects.toMatchObject({ issue: { code: 'txt-parcel-mark-missing' } });
  });

  it('has quotes around its columns, or semicolons between them', async () => {
    const quoted = header + meta + rows.replace(/^(.+),(.+),(.+),(.+)$/gm, '"$1","$2","$3","$4"');
    expect(ringOf(await read(quoted))).toEqual(ringOf(await read(a1)));
    const semicolons = rows.replace(/^(.+),1,(.+),(.+)$/gm, '$1;$2;$3');
    expect(textFormatOf(utf8(semicolons), 'txt')).toBe('txt');
    expect(ringOf(await read(semicolons))).toEqual(ringOf(await read(a1)));
  });

  it('ends with ^Z or zeros without a word', async () => {
    expect((await read(`${a1}\u001a`)).issues).toEqual([]);
    expect((await read(`${a1}\0\0\0`)).issues).toEqual([]);
  });
});

describe('a parcel line', () => {
  it('of 报省部标 may have commas in its name', async () => {
    const line = '5,26.6667,330302001001,七都街道,A1,甲,乙,面,,工业用地,,@\n';
    const dataset = await read(header + line + rows);
    expect(dataset.dialect).toBe('报省部标');
    expect(features(dataset)).toMatchObject([
      { name: '甲,乙', number: 'A1', attributes: { 行政区代码: '330302001001', 行政区名称: '七都街道' } },
    ]);
  });
});

describe('encodings (standards 3.4)', () => {
  const utf16 = (text: string, isLittle: boolean) =>
    Uint8Array.from(
      [...text].flatMap((character) => {
        const code = character.charCodeAt(0);
        return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );

  it('tells UTF-16 without its mark by the zeros', async () => {
    for (const [isLittle, encoding] of [
      [true, 'utf-16le'],
      [false, 'utf-16be'],
    ] as const) {
      const bytes = utf16(a1, isLittle);
      expect(textFormatOf(bytes, 'txt')).toBe('txt');
      const dataset = await read(bytes);
      expect(dataset.encoding).toBe(encoding);
      expect(features(dataset)[0]?.name).toBe('示例地块');
    }
  });

  it('does not believe a mark of UTF-8 before GBK, and says so', async () => {
    const encoded = encodeGbk(a1);
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...(encoded.bytes ?? [])]);
    expect(decodeText(bytes).text).toBe(a1);
    expect(textFormatOf(bytes, 'txt')).toBe('txt');
    const dataset = await read(bytes);
    expect(features(dataset)[0]?.name).toBe('示例地块');
    expect(dataset).toMatchObject({
      encoding: 'gb18030',
      issues: [{ code: 'txt-mark-wrong', severity: 'info' }],
    });
    expect((await read(`\uFEFF${a1}`)).issues).toEqual([]);
  });

  it('says which words it could not decode', async () => {
    const bytes = utf8(a1.replace('示例地块', 'Cafe r'));
    const at = bytes.indexOf(0x65, bytes.indexOf(0x66));
    const western = await read(bytes.with(at, 0xe9), 'utf-8');
    expect(western.issues).toMatchObject([
      { code: 'txt-garbled', severity: 'warning', where: { line: 6 }, params: { encoding: 'utf-8' } },
    ]);
  });
});

describe('what the header says', () => {
  const city = `J1,1,3099804.815,502931.917
J2,1,3099801.172,503598.535
J3,1,3099401.201,503596.350
J1,1,3099804.815,502931.917
`;

  it.each(['中央子午线=120.6667', '中央经线=120°40′', '中央经线=120度40分'])(
    'may be a meridian alone: %s, to the minute',
    async (line) => {
      const raw = await read(`[属性描述]\n${line}\n[地块坐标]\n4,,C,城区,面,,,,@\n${city}`);
      expect(raw.declared).toMatchObject({ centralMeridian: 120 + 40 / 60, geographic: false, zoneLine: 2 });
      const placed = await placeDataset(raw);
      expect(placed.asks).toEqual([]);
      expect(placed.system).toMatchObject({ id: 'CM120.40', detectedBy: 'declared' });
      const geometry = placed.features[0]?.geometry;
      const [lon = 0] = geometry?.type === 'Polygon' ? (geometry.coordinates[0]?.[0] ?? []) : [];
      expect(lon).toBeCloseTo(120.6964775, 6);
    },
  );

  it('is doubted with its line', async () => {
    const lines = async (text: string) =>
      (await placeDataset(await read(text))).issues.map(({ code, where }) => [code, where.line]);
    expect(await lines(a1.replace('2000国家大地坐标系', '1980西安坐标系'))).toEqual([['datum-xian80', 2]]);
    expect(await lines(a1.replace('带号=40', '带号=39'))).toEqual([['zone-mismatch', 4]]);
    expect(await lines(header + meta + city)).toContainEqual(['meridian-contradicts-numbers', 4]);
  });
});

describe('a file of which nothing can be kept', () => {
  it('tells all its faults, not only the first', async () => {
    const text = header + meta.replace('@', '') + rows + meta.replace('@', '') + rows;
    const failure = await read(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ReadRefusal);
    expect(failure).toMatchObject({
      issue: { code: 'txt-parcel-mark-missing', where: { line: 6 } },
      remarks: [{ code: 'txt-parcel-mark-missing', where: { line: 12 } }],
    });
    const [result] = await readFiles([{ name: 'A1.txt', bytes: utf8(text) }]);
    expect(result).toMatchObject({ raw: null, remarks: [{ where: { line: 12 } }] });
  });
});

describe('a ring that is listed twice', () => {
  it('is taken once, whichever corner it begins with and whichever way it runs', async () => {
    const turned = rows
      .trim()
      .split('\n')
      .toReversed()
      .map((row) => row.replace(/^J(\d),1/, 'J$1,2'))
      .join('\n');
    const dataset = await read(`${header}${meta.replace('5,', '10,')}${rows}${turned}\n`);
    expect(found(dataset)).toEqual([['txt-ring-repeated', 12]]);
    expect(features(dataset)[0]?.parts.map((part) => part.length)).toEqual([1]);
  });

  it('is not one that has the same box and area only', async () => {
    const tilt = (ring: number, points: readonly (readonly [number, number])[]) =>
      points.map(([n, e], at) => `J${at + 1},${ring},${3_100_000 + n}.000,${40_568_500 + e}.000\n`).join('');
    const one = tilt(1, [
      [0, 0],
      [0, 100],
      [-60, 100],
      [-100, 0],
      [0, 0],
    ]);
    const other = tilt(2, [
      [0, 0],
      [0, 100],
      [-100, 100],
      [-60, 0],
      [0, 0],
    ]);
    const dataset = await read(`${header}${meta.replace('5,', '10,')}${one}${other}`);
    expect(found(dataset).map(([code]) => code)).toEqual(['txt-rings-cross']);
  });
});

describe('a header typed by hand', () => {
  it('may have colons: an old datum behind one is not passed over', async () => {
    const colons = a1.replace('2000国家大地坐标系', '1980西安坐标系').replace(/=/g, '：');
    const raw = await read(colons);
    expect(raw.declared).toMatchObject({ datum: 'xian80', zone: 40, systemLine: 2 });
    expect((await placeDataset(raw)).asks).toMatchObject([{ id: 'oldDatum' }]);
  });

  it('has no line that is dropped without a word', async () => {
    const dataset = await read(a1.replace('带号=40', '带号 40\n说明：见附图 10:30'));
    expect(found(dataset)).toEqual([
      ['txt-line-unreadable', 4],
      ['txt-line-unreadable', 5],
    ]);
  });

  it.each([
    ['CGCS2000_3_Degree_GK_Zone_40', { zone: 40, centralMeridian: 120 }],
    ['CGCS2000_3_Degree_GK_CM_120E', { datum: 'cgcs2000', centralMeridian: 120 }],
    ['2000国家大地坐标系 3度带 第40带', { datum: 'cgcs2000', zone: 40 }],
    ['2000国家大地坐标系 中央子午线120°40′', { datum: 'cgcs2000', centralMeridian: 120 + 40 / 60 }],
    ['EPSG:4549', { epsg: 4549, datum: 'cgcs2000', centralMeridian: 120 }],
  ])('may name the plane in the system itself: %s', async (name, said) => {
    const dataset = await read(a1.replace('2000国家大地坐标系', name).replace('带号=40', '带号='));
    expect(dataset.declared).toMatchObject(said);
  });
});

describe('rows of five columns', () => {
  it('may begin with a running number', async () => {
    const numbered = rows
      .trim()
      .split('\n')
      .map((row, at) => `${at + 1},${row}\n`)
      .join('');
    const dataset = await read(header + meta + numbered);
    expect(dataset.issues).toEqual([]);
    expect(ringOf(dataset)).toEqual(ringOf(await read(a1)));
    expect(features(dataset)[0]?.pointLabels).toEqual([[['J1', 'J2', 'J3', 'J4']]]);
  });
});

describe('a text of drawing coordinates', () => {
  it('is a boundary text by its name and rows, a table by its titles or its name', () => {
    const drawing = 'J1,1000,2000\nJ2,1000,2100.5\nJ3,900,2100\n';
    expect(textFormatOf(utf8(drawing), 'txt')).toBe('txt');
    expect(textFormatOf(utf8(`图上坐标\n${drawing}`), 'txt')).toBe('txt');
    expect(textFormatOf(utf8(drawing), 'csv')).toBe('csv');
    expect(textFormatOf(utf8(`点号,X,Y\n${drawing}`), 'txt')).toBe('csv');
    expect(textFormatOf(utf8('甲,工业用地,3\n乙,道路,4\n丙,绿地,5\n'), 'txt')).toBe('csv');
  });
});
