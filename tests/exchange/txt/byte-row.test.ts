import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeGbk } from '@/exchange/text/gbk';
import { ByteRow } from '@/exchange/txt/byte-row';
import { decimalInBytes } from '@/exchange/txt/coordinate';
import { FileRows } from '@/exchange/txt/file-rows';
import { readTxt } from '@/exchange/txt/read';
import { pointRow } from '@/exchange/txt/row';

const idle = () => undefined;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What `ByteRow` makes of a line, with its label as text; null: it leaves the line to others. */
function byBytes(line: string, hasMarks: boolean) {
  const bytes = bytesOf(line);
  const row = new ByteRow(bytes);
  if (!row.read(0, hasMarks)) return null;
  const rows = new FileRows(bytes);
  rows.add(row, 1);
  const { ring, parcel, first, second, columns } = row;
  return { label: rows.labelOf(0), ring, parcel, first, second, columns };
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const decimals = fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{0,4}$/));
const number = (...starts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...starts), digits(5), decimals)
    .map(([start, rest, decimal]) => `${start}${rest}${decimal}`);
const north = number('30', '31');
const east = number('405', '5', '213');
const degrees = fc.tuple(fc.constantFrom('120.', '28.', '-28.'), digits(7)).map((parts) => parts.join(''));
const word = fc.oneof(
  fc.stringMatching(/^J?\d{1,3}[a-z]?$/),
  fc.constantFrom('界1', 'J 1', '', '面', '1e3', '１', '=', '@', '[x]', 'K-1'),
);
const coordinate = fc.oneof(
  north,
  east,
  degrees,
  fc.constantFrom('', '不详', '1e6', '-', '.', '３０９５６００', '1234567890123456'),
);
const cell = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 4, arbitrary: north },
  { weight: 4, arbitrary: east },
  coordinate,
);
const separator = fc.constantFrom(',', ',', ',', '\t', ' ', ' ,', ', ', ';', '，');
const free = fc
  .array(fc.tuple(cell, separator), { minLength: 1, maxLength: 9 })
  .map((cells) => cells.map(([text, after], at) => text + (at + 1 < cells.length ? after : '')).join(''));
/** The dialects' own rows: 部标, 部备案, 省标, 简单坐标 with and without label, each with commas or blanks. */
const usual = fc
  .tuple(
    fc.constantFrom('LRNE', 'LRNExx', 'xPRLNE', 'LNE', 'NE', 'LREN'),
    fc.stringMatching(/^J?\d{1,3}$/),
    fc.stringMatching(/^\d{1,2}$/),
    north,
    east,
    fc.constantFrom(',', ' , ', '\t', '  '),
  )
  .map(([shape, label, ring, n, e, between]) =>
    [...shape].map((kind) => ({ L: label, R: ring, N: n, E: e, P: ring, x: '7' })[kind]).join(between),
  );

describe('ByteRow', () => {
  it('reads what pointRow reads, or leaves it', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(free, usual), fc.boolean(), (line, hasMarks) => {
        const row = byBytes(line, hasMarks);
        if (row) read += 1;
        if (row) expect(row).toEqual(pointRow(line, hasMarks));
      }),
      { numRuns: 4_000, seed: 5 },
    );
    expect(read).toBeGreaterThan(1_000);
  });

  it('reads the usual rows of all dialects itself', () => {
    fc.assert(
      fc.property(usual, fc.boolean(), (line, hasMarks) => {
        // 部备案 without its marks and 省标 with some are the only rows whose columns stand elsewhere.
        if (pointRow(line, hasMarks)?.columns === 6) return;
        expect(byBytes(line, hasMarks), line).not.toBeNull();
      }),
      { numRuns: 500, seed: 6 },
    );
    expect(byBytes('1,2,3,J4,3095600.5,40567500.25', false)).toEqual({
      label: 'J4',
      ring: '3',
      parcel: '2',
      first: 3095600.5,
      second: 40567500.25,
      columns: 6,
    });
    expect(byBytes('J4,3,3095600,40567500,1.5,7', true)).toMatchObject({
      label: 'J4',
      ring: '3',
      parcel: null,
    });
  });

  it('stops at the line end and at nothing else', () => {
    const bytes = bytesOf('J1,1,3095600.000,40567500.000\r\n9,9,9');
    const row = new ByteRow(bytes);
    expect([row.read(0, true), row.end]).toEqual([true, 29]);
    expect(row.read(31, true)).toBe(false);
    expect(byBytes(`J1,1,3095600.000,40567500.000${' '.repeat(400)}`, true)).toBeNull();
  });
});

/** What `follow` adds after the first of some lines: label, pair and line of each row. */
function followed(lines: readonly string[], hasMarks: boolean) {
  const bytes = bytesOf(`${lines.join('\r\n')}\r\n`);
  const row = new ByteRow(bytes);
  expect(row.read(0, hasMarks)).toBe(true);
  const rows = new FileRows(bytes);
  rows.add(row, 1);
  const more = row.follow(rows, 1, lines.length);
  expect(rows.length).toBe(more + 1);
  const added = Array.from({ length: more }, (_, index) => index + 1).map((at) => ({
    label: rows.labelOf(at),
    first: rows.firsts[at],
    second: rows.seconds[at],
    line: rows.lines[at],
  }));
  return { added, end: row.end, rows };
}

describe('the rows that follow', () => {
  const decimal = fc.oneof(fc.constant(''), fc.constant('.'), fc.stringMatching(/^\.\d{1,6}$/));
  const pair = fc.tuple(fc.integer({ min: 3_000_000, max: 3_200_000 }), decimal, decimal);

  it('are read as one by one, whatever their decimals', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), fc.boolean(), (pairs, isEastFirst) => {
        const cells = pairs.map(([whole, a, b]) => [`${whole}${a}`, `${whole + 37_500_000}${b}`]);
        const lines = cells.map(([n, e], at) => `J${at + 1},2,${isEastFirst ? `${e},${n}` : `${n},${e}`}`);
        const { added } = followed(lines, true);
        expect(added).toEqual(
          lines.slice(1).map((line, at) => {
            const read = pointRow(line, true);
            return { label: read?.label, first: read?.first, second: read?.second, line: at + 2 };
          }),
        );
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it.each([
    ['another ring', 'J2,2,3095600.000,40567500.000'],
    ['another number of columns', 'J2,1,3095600.000,40567500.000,7'],
    ['degrees', 'J2,1,27.95,120.66'],
    ['no coordinate', 'J2,1,3095600.000,7.000'],
    ['blanks', 'J2, 1,3095600.000,40567500.000'],
    ['no label', ',1,3095600.000,40567500.000'],
    ['more digits than a pair in metres has', 'J2,1,3095600.0000001,40567500.000'],
    ['a word behind it', 'J2,1,3095600.000,40567500.000x'],
  ])('end before %s', (_, line) => {
    const first = 'J1,1,3095600.000,40567500.000';
    const { added, end, rows } = followed([first, first, line, first], true);
    expect(added).toHaveLength(1);
    expect(end).toBe(first.length * 2 + 2);
    expect(rows.labelOf(1)).toBe('J1');
  });

  it('of 省标 may have any running number and label, and one parcel and ring', () => {
    const row = (start: string) => `${start},3095600.000,40567500.000`;
    expect(followed([row('1,1,1,J1'), row('2,1,1,J2'), row('3,1,1,J3')], false).added).toHaveLength(2);
    expect(followed([row('1,1,1,J1'), row('2,2,1,J2')], false).added).toEqual([]);
    expect(followed([row('1,1,1,J1'), row('2,1,2,J2')], false).added).toEqual([]);
    expect(followed(['3095600.000,40567500.000', '3095600.000,40567501.000'], false).added).toEqual([
      { label: '', first: 3095600, second: 40567501, line: 2 },
    ]);
  });
});

const square = (ring: number, north0: number, east0: number, size: number) => [
  [ring, north0, east0],
  [ring, north0, east0 + size],
  [ring, north0 - size, east0 + size],
  [ring, north0 - size, east0],
  [ring, north0, east0],
];
const parcels = fc.array(
  fc.record({
    name: fc.constantFrom('二期示例地块', '甲', '丈量乙', 'A3', '龥'),
    rings: fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 90 })), {
      minLength: 1,
      maxLength: 3,
    }),
    flaw: fc.constantFrom('', '', 'open', 'twice', 'swapped', 'word', 'blank', 'alternate'),
  }),
  { minLength: 1, maxLength: 5 },
);
type Parcel = ReturnType<typeof rowsOf>;

function rowsOf({
  name,
  rings,
  flaw,
}: {
  name: string;
  rings: readonly (readonly [number, number])[];
  flaw: string;
}) {
  let rows = rings.flatMap(([at, size], ring) => square(ring + 1, 3_095_600 - 3 * at, 40_567_500 + at, size));
  if (flaw === 'open') rows = rows.slice(0, -1);
  if (flaw === 'twice') rows = rows.flatMap((row, index) => (index === 1 ? [row, row] : [row]));
  if (flaw === 'swapped') rows = rows.map(([ring = 0, n = 0, e = 0]) => [ring, e, n]);
  if (flaw === 'alternate')
    rows = rows.toSorted((a, b) => (((a[0] ?? 0) * 7 + (a[2] ?? 0)) % 3) - (((b[0] ?? 0) + (b[2] ?? 0)) % 3));
  return { name, flaw, rows };
}

const lineOf = ([ring, a, b]: readonly number[], index: number, parcel: number, dialect: string) => {
  const [first, second] = [a?.toFixed(3), b?.toFixed(3)];
  if (dialect === '省标') return `${index + 1},${parcel + 1},${ring},J${index + 1},${first},${second}`;
  if (dialect === '简单坐标') return `J${index + 1} ${first} ${second}`;
  return `J${index + 1},${ring},${first},${second}${dialect === '部备案' ? ',1.5,7' : ''}`;
};
/** @param patient a character that only the patient reading takes, in the label of every row */
function textOf(all: readonly Parcel[], dialect: string, eol: string, patient: boolean): string {
  const marked = dialect === '部标' || dialect === '部备案';
  const lines = marked ? ['[属性描述]', '坐标系=2000国家大地坐标系', '带号=40', '[地块坐标]'] : [];
  all.forEach(({ name, rows, flaw }, parcel) => {
    if (marked) lines.push(`${rows.length},0,${parcel + 1},${name},面,,,,@`);
    rows.forEach((row, index) => {
      const line = lineOf(row, index, parcel, dialect);
      lines.push(patient ? line.replace('J', 'Ｊ') : line);
      if (flaw === 'word' && index === 1) lines.push('说明 见附图');
      if (flaw === 'blank' && index === 4) lines.push('');
    });
    if (!marked) lines.push('');
  });
  return lines.join(eol) + eol;
}

describe('a text read by its bytes', () => {
  const settings = fc.record({
    all: parcels.map((list) => list.map(rowsOf)),
    dialect: fc.constantFrom('部标', '部备案', '省标', '简单坐标'),
    eol: fc.constantFrom('\n', '\r\n', '\r', '\r\r\n'),
  });
  const read = async (bytes: Uint8Array) => {
    try {
      return await readTxt([{ name: 'a.txt', bytes }], {}, idle);
    } catch (refusal) {
      return { refusal, encoding: null };
    }
  };

  it('is the same as one read with patience, in every dialect and with every flaw', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async ({ all, dialect, eol }) => {
        const quick = await read(bytesOf(textOf(all, dialect, eol, false)));
        const patient = await read(bytesOf(textOf(all, dialect, eol, true)));
        expect(quick).toEqual(patient);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('is the same in GBK, UTF-8 and UTF-16', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async ({ all, dialect, eol }) => {
        const text = textOf(all, dialect, eol, false);
        const wide = Uint8Array.from([
          0xff,
          0xfe,
          ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
        ]);
        const { encoding: _, ...utf8 } = await read(bytesOf(text));
        for (const bytes of [encodeGbk(text).bytes, bytesOf(`\ufeff${text}`), wide]) {
          const { encoding, ...same } = await read(bytes);
          expect(same).toEqual(utf8);
        }
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});

describe('decimalInBytes', () => {
  it('reads what Number reads, to the last bit, or nothing', () => {
    const text = fc.oneof(
      fc.stringMatching(/^-?\d{0,9}(\.\d{0,9})?$/),
      fc.stringMatching(/^-?\d{1,17}(\.\d{0,12})?$/),
      fc.stringMatching(/^[-.\d]{1,12}$/),
    );
    let read = 0;
    fc.assert(
      fc.property(text, (written) => {
        const bytes = bytesOf(written);
        const value = decimalInBytes(bytes, 0, bytes.length);
        if (Number.isNaN(value)) return;
        read += 1;
        expect(value).toBe(Number(written));
      }),
      { numRuns: 4_000, seed: 9 },
    );
    expect(read).toBeGreaterThan(800);
    for (const written of ['3095600.000', '40567500.123', '120.7000000', '-28.5', '565000']) {
      expect(decimalInBytes(bytesOf(written), 0, written.length)).toBe(Number(written));
    }
  });
});
