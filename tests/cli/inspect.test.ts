import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixture, inFolder, inspected, zhigu } from './cli-driver';

// The first call builds the program.
beforeAll(() => zhigu('help'), 120_000);
const patience = 60_000;

describe('zhigu inspect', () => {
  it(
    'prints exactly the promised shape, with the golden values of A3',
    async () => {
      const { code, inspection } = await inspected(fixture('a3.txt'));
      expect(code).toBe(0);
      expect(Object.keys(inspection)).toEqual(['format', 'encoding', 'crs', 'ask', 'parcels', 'issues']);
      expect(inspection).toMatchObject({
        format: 'txt',
        encoding: 'utf-8',
        crs: { epsg: 4528, detectedBy: 'declared' },
        ask: [],
      });
      expect(Object.keys(inspection.crs)).toEqual(['name', 'epsg', 'detectedBy']);
      const [parcel, ...others] = inspection.parcels;
      expect(others).toEqual([]);
      expect(Object.keys(parcel ?? {})).toEqual([
        'name',
        'number',
        'parts',
        'holes',
        'vertices',
        'areaPlaneSqm',
        'areaEllipsoidSqm',
        'declaredAreaSqm',
        'firstVertexLonLat',
        'bbox',
        'attributes',
      ]);
      expect(parcel).toMatchObject({ name: '二期示例地块', number: 'A3', parts: 1, holes: 1, vertices: 8 });
      expect(parcel?.areaPlaneSqm).toBeCloseTo(566_666.6, 3);
      expect(parcel?.areaEllipsoidSqm).toBeCloseTo(566_601.949, 1);
      expect(parcel?.declaredAreaSqm).toBeCloseTo(566_667, 6);
      expect(parcel?.firstVertexLonLat?.[0]).toBeCloseTo(120.686059129, 8);
      expect(parcel?.firstVertexLonLat?.[1]).toBeCloseTo(27.972646384, 8);
      const [west = 0, south = 0, east = 0, north = 0] = parcel?.bbox ?? [];
      expect([west, south, east, north].map((degrees) => degrees.toFixed(6))).toEqual([
        '120.686025',
        '27.967181',
        '120.696222',
        '27.972646',
      ]);
    },
    patience,
  );

  it(
    'finds GBK out, and takes another encoding when told so',
    async () => {
      const { inspection } = await inspected(fixture('a3-gbk.txt'));
      expect(inspection.encoding).toBe('gb18030');
      expect(inspection.parcels[0]?.name).toBe('二期示例地块');
      const wrong = await inspected(fixture('a3-gbk.txt'), '--encoding', 'utf-8');
      expect(wrong.inspection.parcels.some(({ name }) => name === '二期示例地块')).toBe(false);
    },
    patience,
  );

  it(
    'asks about an old datum with exit code 2, and places nothing until answered',
    async () => {
      const asked = await inspected(fixture('xian80.txt'));
      expect(asked.code).toBe(2);
      const [ask] = asked.inspection.ask;
      expect(ask?.id).toBe('oldDatum');
      expect(ask?.options.length).toBeGreaterThan(1);
      expect(asked.inspection.parcels).toHaveLength(1);
      expect(asked.inspection.parcels[0]).toMatchObject({
        vertices: 8,
        firstVertexLonLat: null,
        bbox: null,
        areaPlaneSqm: null,
      });
    },
    patience,
  );

  it(
    'places by an answer given beforehand',
    async () => {
      const { ask } = (await inspected(fixture('xian80.txt'))).inspection;
      const option = ask[0]?.options.find((choice) => choice !== 'controlPoints' && choice !== 'fit') ?? '';
      const answered = await inspected(fixture('xian80.txt'), '--answer', `oldDatum=${option}`);
      expect([answered.code, answered.inspection.ask]).toEqual([0, []]);
      expect(answered.inspection.parcels[0]?.firstVertexLonLat).not.toBeNull();
      expect(answered.inspection.issues.length).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'lists the rows of a roster',
    async () => {
      const { code, inspection } = await inspected(fixture('roster.csv'));
      expect([code, inspection.format, inspection.encoding]).toEqual([0, 'csv', 'gb18030']);
      expect(
        inspection.parcels.map(({ number, name, firstVertexLonLat }) => [number, name, firstVertexLonLat]),
      ).toEqual([
        ['A-01', '甲公司', null],
        ['A-02', '乙公司', null],
      ]);
      expect(inspection.parcels[0]?.attributes).toMatchObject({ 统一社会信用代码: '91330302MA2TEST01Y' });
      expect(inspection.parcels[0]?.declaredAreaSqm).toBeCloseTo(20_000, 6);
    },
    patience,
  );

  it(
    'lists a firm with a position once, as a point, and one without as a row',
    async () => {
      await inFolder(async (folder) => {
        const file = join(folder, '企业.csv');
        await writeFile(file, '企业名称,经度,纬度,入驻时间\n甲,120.70,28.01,2024.3\n乙,,,2024.4\n');
        const { code, inspection } = await inspected(file);
        expect(code).toBe(0);
        expect(inspection.parcels.map(({ name, vertices }) => [name, vertices])).toEqual([
          ['甲', 1],
          ['乙', 0],
        ]);
        expect(inspection.parcels[1]?.attributes).toMatchObject({ 入驻时间: '2024-04', 经度: null });
      });
    },
    patience,
  );

  it(
    'is a refusal when the system asked for fits nothing in the file',
    async () => {
      const { code, inspection } = await inspected(fixture('a3.txt'), '--crs', 'EPSG:4490');
      expect(code).toBe(1);
      expect(inspection.issues.map((issue) => issue.code)).toContain('system-does-not-fit');
      expect(inspection.parcels[0]?.firstVertexLonLat).toBeNull();
    },
    patience,
  );

  it(
    'refuses with exit code 1, the reason and the remedy',
    async () => {
      const { code, inspection } = await inspected(fixture('doctype.kml'));
      expect(code).toBe(1);
      expect(inspection.parcels).toEqual([]);
      const [issue] = inspection.issues;
      expect(issue).toMatchObject({ severity: 'error', where: { file: 'doctype.kml' } });
      expect(issue?.message).toMatch(/[一-龥]/);
      const english = await inspected(fixture('doctype.kml'), '--lang', 'en');
      expect(english.inspection.issues[0]?.message).toMatch(/^[ -~“”’–—…]+$/);
    },
    patience,
  );

  it(
    'reads a folder of several things, and says so',
    async () => {
      await inFolder(async (folder) => {
        await cp(fixture('a3.txt'), join(folder, '甲/a3.txt'));
        await cp(fixture('a3-gbk.txt'), join(folder, '乙/a3.txt'));
        await writeFile(join(folder, '说明.pdf'), '%PDF-1.7');
        const { code, inspection } = await inspected(folder);
        expect(code).toBe(0);
        expect(inspection.parcels.map(({ number }) => number)).toEqual(['A3', 'A3']);
        expect(inspection.issues.map(({ code: reason }) => reason)).toContain('several-datasets');
        expect(inspection.issues.some(({ severity }) => severity === 'error')).toBe(true);
      });
    },
    patience,
  );

  it(
    'prints a table for people in either language',
    async () => {
      const chinese = await zhigu('inspect', fixture('a3.txt'));
      expect(chinese.stdout).toMatch(/坐标系 {2}.*EPSG:4528/);
      expect(chinese.stdout).toMatch(/A3 +二期示例地块 +1 +1 +8 +566666\.60 +850\.00 +566601\.95/);
      const english = await zhigu('inspect', fixture('a3.txt'), '--lang', 'en');
      expect(english.stdout).toMatch(/plane area \(m²\)/);
    },
    patience,
  );
});
