import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { todayInShanghai } from '@/domain/plan-date';
import { fixture, inFolder, inspected, zhigu } from './cli-driver';

// The first call builds the program.
beforeAll(() => zhigu('help'), 120_000);
const patience = 60_000;
const a3 = fixture('a3.txt');

describe('odd use of the command line', () => {
  it.each([
    [['inspect', a3, '--crs'], '--crs 后面要写值'],
    [['inspect', a3, '--crs', '--json'], '--crs 后面要写值'],
    [['inspect', a3, '--json=1'], '--json 后面不写值'],
    [['inspect', a3, '--jsn'], '不认识的选项：--jsn'],
    [['inspect', a3, a3], '一次只读一个文件'],
    [['check', '/no/such/folder'], '找不到 /no/such/folder'],
    [['check', a3], '不是文件夹'],
    [['convert', a3, '--to', 'txt', '--out', 'x', '--option', 'zonePrefix=maybe'], 'true false'],
  ])(
    '%j is answered with what is wrong',
    async (args, hint) => {
      const { code, stdout, stderr } = await zhigu(...args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(hint);
    },
    patience,
  );

  it(
    'answers in JSON about a file that is not there',
    async () => {
      const { code, inspection } = await inspected('/no/such.txt');
      expect(code).toBe(1);
      expect(inspection).toMatchObject({ format: null, ask: [], parcels: [] });
      expect(inspection.issues).toMatchObject([
        { severity: 'error', code: 'file-not-found', where: { file: 'such.txt' } },
      ]);
    },
    patience,
  );

  it(
    'does not call imported what a wrong system left without a place',
    async () => {
      const { code, inspection } = await inspected(a3, '--crs', 'EPSG:4490');
      expect([code, inspection.parcels[0]?.bbox]).toEqual([1, null]);
      expect(inspection.issues).toMatchObject([{ code: 'system-does-not-fit', where: { file: 'a3.txt' } }]);
      const left = await inspected(fixture('xian80.txt'), '--answer', 'oldDatum=leave');
      expect([left.code, left.inspection.parcels[0]?.bbox]).toEqual([0, null]);
    },
    patience,
  );

  it(
    'asks in words, in the language wanted',
    async () => {
      const { inspection } = await inspected(fixture('xian80.txt'), '--lang', 'en');
      expect(inspection.ask[0]).toEqual({
        id: 'oldDatum',
        question: expect.stringContaining('old one of 1980'),
        options: ['approximate', 'fit', 'leave'],
        suggested: null,
        params: { year: 1980 },
      });
      expect((await zhigu('inspect', fixture('xian80.txt'))).stdout).toContain('1980 年的旧基准');
      const args = ['convert', fixture('xian80.txt'), '--to', 'kml', '--out', '/no/such/file'];
      expect((await zhigu(...args)).stderr).toContain('怎样处理？');
    },
    patience,
  );

  it(
    'names a folder where a file was meant, forced or not',
    async () => {
      await inFolder(async (folder) => {
        const out = join(folder, 'out.txt');
        await mkdir(out);
        for (const more of [[], ['--force']]) {
          const { code, stderr } = await zhigu('convert', a3, '--to', 'txt', '--out', out, ...more);
          expect([code, stderr]).toEqual([1, expect.stringContaining('这是一个文件夹')]);
        }
      });
    },
    patience,
  );

  it(
    'writes a text without zone for a plane without one, the producer as it was typed',
    async () => {
      await inFolder(async (folder) => {
        const written = async (name: string, ...more: readonly string[]) => {
          const out = join(folder, name);
          const { code, stderr } = await zhigu('convert', a3, '--to', 'txt', '--out', out, ...more);
          expect([code, stderr]).toEqual([0, '']);
          return new TextDecoder('gbk').decode(await readFile(out)).split('\r\n');
        };
        expect(await written('a.txt')).toContain('J1,1,3095600.000,40567500.000');
        const bare = await written('b.txt', '--out-crs', '4549');
        expect(bare).toContain('J1,1,3095600.000,567500.000');
        expect(bare).toContain('带号=40');
        const forced = await written('c.txt', '--out-crs', '4549', '--option', 'zonePrefix=true');
        expect(forced).toContain('J1,1,3095600.000,40567500.000');
        expect(await written('d.txt', '--option', 'producer=007')).toContain('数据产生单位=007');
        const today = `数据产生日期=${todayInShanghai(new Date())}`;
        const dated = (await readFile(a3, 'utf8')).match(/数据产生日期=.+/)?.[0] ?? today;
        expect(bare).toContain(dated.trim());
      });
    },
    patience,
  );
});

describe('control points at the command line', () => {
  const drawing = ['J1,1000,2000', 'J2,1000,2100', 'J3,900,2100', 'J4,900,2000', 'J1,1000,2000'].join('\n');
  const rowsOf = (east: number) =>
    [
      [2000, 1000],
      [2300, 1000],
      [2300, 700],
    ].map(([x = 0, y = 0]) => `${x}, ${y}, ${y + 3_099_000}.000, ${x + east}.000`);

  it(
    'place a drawing, with or without zone, and are answered for when they are wrong',
    async () => {
      await inFolder(async (folder) => {
        const [file, points] = [join(folder, 'drawing.txt'), join(folder, 'points.txt')];
        await writeFile(file, drawing);
        expect((await inspected(file)).inspection.ask).toMatchObject([{ id: 'controlPoints' }]);
        for (const east of [566_000, 40_566_000]) {
          await writeFile(points, ['x,y,北,东', '# 控制点', ...rowsOf(east)].join('\n'));
          const { code, inspection } = await inspected(file, '--control-points', points);
          expect([code, inspection.crs.detectedBy, inspection.ask]).toEqual([0, 'controlPoints', []]);
          expect(inspection.parcels[0]?.areaPlaneSqm).toBeCloseTo(10_000, 3);
          expect(inspection.parcels[0]?.firstVertexLonLat?.[1]).toBeCloseTo(28.0127, 3);
        }
        await writeFile(points, ['P1 2000 1000 568000 3100000', 'P2 2300 1000 568300 3100000'].join('\n'));
        const swapped = await inspected(file, '--control-points', points);
        expect(swapped.inspection.issues).toMatchObject([{ code: 'control-points-unchecked' }]);
        await writeFile(points, [...rowsOf(566_000), '1,2,3'].join('\n'));
        const wrong = await zhigu('inspect', file, '--control-points', points);
        expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('第 4 行')]);
        const missing = await zhigu('inspect', file, '--control-points', `${points}x`);
        expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('points.txtx')]);
      });
    },
    patience,
  );
});
