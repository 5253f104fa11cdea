import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formats } from '@/exchange/formats';
import { formatIds } from '@/exchange/raw';
import { fixture, inFolder, inspected, runNode, zhigu } from './cli-driver';

beforeAll(() => zhigu('help'), 120_000);
const patience = 120_000;

describe('zhigu convert', () => {
  it.each(formatIds)(
    '%s comes back with the same parcel',
    async (format) => {
      await inFolder(async (folder) => {
        const out = join(folder, `a3.${format}`);
        const written = await zhigu('convert', fixture('a3.txt'), '--to', format, '--out', out);
        expect([written.code, written.stderr.includes('Error')]).toEqual([0, false]);
        const { code, inspection } = await inspected(out);
        expect([code, inspection.format, inspection.parcels.length]).toEqual([0, format, 1]);
        const [parcel] = inspection.parcels;
        expect(parcel).toMatchObject({ name: '二期示例地块', number: 'A3', holes: 1, vertices: 8 });
        expect(parcel?.areaPlaneSqm).toBeCloseTo(566_666.6, 2);
        expect(parcel?.attributes).toMatchObject({ 地块用途: '工业用地' });
      });
    },
    patience,
  );

  it(
    'never overwrites, unless it is told to',
    async () => {
      await inFolder(async (folder) => {
        const out = join(folder, 'a3.kml');
        await writeFile(out, 'mine');
        const kept = await zhigu('convert', fixture('a3.txt'), '--to', 'kml', '--out', out);
        expect([kept.code, await readFile(out, 'utf8')]).toEqual([1, 'mine']);
        expect(kept.stderr).toContain('--force');
        expect((await zhigu('convert', fixture('a3.txt'), '--to', 'kml', '--out', out, '--force')).code).toBe(
          0,
        );
        expect(await readFile(out, 'utf8')).toContain('<kml');
      });
    },
    patience,
  );

  it(
    'writes a Shapefile as parts beside one another, or as one archive',
    async () => {
      await inFolder(async (folder) => {
        await zhigu('convert', fixture('a3.txt'), '--to', 'shp', '--out', join(folder, '地块.shp'));
        expect((await readdir(folder)).toSorted()).toEqual([
          '地块.cpg',
          '地块.dbf',
          '地块.prj',
          '地块.shp',
          '地块.shx',
        ]);
        await zhigu('convert', fixture('a3.txt'), '--to', 'shp', '--out', join(folder, 'a.zip'));
        const { inspection } = await inspected(join(folder, 'a.zip'));
        expect([inspection.format, inspection.crs.epsg]).toEqual(['shp', 4528]);
      });
    },
    patience,
  );

  it(
    'writes in the system asked for, with the format’s options',
    async () => {
      await inFolder(async (folder) => {
        const out = join(folder, 'a3.txt');
        const args = ['--to', 'txt', '--out', out, '--option', 'encoding=utf-8', '--option', 'dialect=省标'];
        expect((await zhigu('convert', fixture('a3.txt'), ...args, '--out-crs', '4549')).code).toBe(0);
        expect(await readFile(out, 'utf8')).not.toContain('[地块坐标]');
        // What stands beside it is named in the language of the command.
        expect(await readdir(folder)).toEqual(['a3-说明.txt', 'a3.txt']);
        await zhigu('convert', fixture('a3.txt'), ...args, '--lang', 'en', '--force');
        expect(await readdir(folder)).toEqual(['a3-attributes.txt', 'a3-说明.txt', 'a3.txt']);
        const wrong = await zhigu('convert', fixture('a3.txt'), ...args, '--option', 'encoding=latin');
        expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('gbk utf-8')]);
      });
    },
    patience,
  );

  it(
    'writes nothing while a question is open',
    async () => {
      await inFolder(async (folder) => {
        const out = join(folder, 'a.kml');
        const { code, stderr } = await zhigu('convert', fixture('xian80.txt'), '--to', 'kml', '--out', out);
        expect([code, await stat(out).catch(() => null)]).toEqual([2, null]);
        expect(stderr).toContain('--answer oldDatum=');
      });
    },
    patience,
  );
});

describe('zhigu check', () => {
  it(
    'passes the data of the repository and finds what is wrong with another folder',
    async () => {
      const sound = await zhigu('check', 'geodata');
      expect([sound.code, sound.stdout]).toEqual([0, expect.stringContaining('事实 135 条')]);
      const english = await zhigu('check', 'geodata', '--lang', 'en');
      expect(english.stdout).toContain('135 facts');
      await inFolder(async (folder) => {
        await mkdir(join(folder, 'plan'));
        const { code, stderr } = await zhigu('check', folder);
        expect([code, stderr]).toEqual([1, expect.stringContaining('catalogue.json: 缺少数据目录文件')]);
      });
    },
    patience,
  );
});

describe('what a person writes', () => {
  it.each([
    [['foo'], 'foo'],
    [['inspect'], '文件'],
    [['inspect', '/no/such/file'], '/no/such/file'],
    [['inspect', fixture('a3.txt'), '--nonsense'], '--nonsense'],
    [['inspect', fixture('a3.txt'), '--crs', 'EPSG:1'], 'EPSG:4549'],
    [['inspect', fixture('a3.txt'), '--answer', 'who=me'], 'oldDatum'],
    [['convert', fixture('a3.txt'), '--to', 'dwg', '--out', 'x'], 'geojson'],
    [['convert', fixture('a3.txt'), '--to', 'kml'], '--out'],
  ])(
    '%j is answered with what would be right',
    async (args, hint) => {
      const { code, stdout, stderr } = await zhigu(...args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(hint);
      expect(stderr).not.toContain('    at ');
    },
    patience,
  );

  it(
    'goes through the committed command as well',
    async () => {
      const { code, stdout } = await runNode('bin/zhigu.mjs', ['help', '--lang', 'en']);
      expect([code, stdout]).toEqual([0, expect.stringContaining('inspect')]);
    },
    patience,
  );

  it(
    'is explained in both languages, every format and command among it',
    async () => {
      const [chinese, english] = [await zhigu('--help'), await zhigu('help', '--lang', 'en')];
      expect([chinese.code, english.code]).toEqual([0, 0]);
      for (const word of ['inspect', 'convert', 'check', ...Object.keys(formats)]) {
        expect(chinese.stdout).toContain(word);
        expect(english.stdout).toContain(word);
      }
      expect(english.stdout).not.toMatch(/[一-龥]/);
    },
    patience,
  );
});
