import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { writeProjectFile } from '@/exchange/project-file';
import { forgetControlPoints, keepControlPoints, keptControlPoints } from '@/storage/control-points';
import { openDesk } from '@/storage/desk';

const points = [
  { source: [1000, 2000], target: [567_499.4119, 3_096_500.3239] },
  { source: [1500, 2100], target: [567_999.3879, 3_096_600.4751] },
] as const;
let serial = 0;
const fresh = () => {
  serial += 1;
  return `points-${serial}`;
};

describe('control points kept on the person’s wish', () => {
  it('come back, and are forgotten when the wish is taken back', async () => {
    const name = fresh();
    expect(await keptControlPoints(name)).toEqual([]);
    await keepControlPoints(points, name);
    expect(await keptControlPoints(name)).toEqual(points);
    await forgetControlPoints(name);
    expect(await keptControlPoints(name)).toEqual([]);
  });

  it('are in no reading of the desk and in no project file, and go with 清除本地数据', async () => {
    const name = fresh();
    await keepControlPoints(points, name);
    const desk = await openDesk({ name });
    const reading = await desk.load();
    const file = writeProjectFile(reading.contents, '2026-11-26T00:00:00Z');
    for (const text of [JSON.stringify(reading), file]) expect(text).not.toContain('567499');
    await desk.clearAll();
    expect(await keptControlPoints(name)).toEqual([]);
    desk.close();
  });

  it('leaves an older desk whole, and passes over what is no point', async () => {
    const name = fresh();
    const old = await openDB(name, 2, {
      upgrade(database) {
        for (const store of ['reports', 'views', 'meta', 'datasets']) database.createObjectStore(store);
      },
    });
    await old.put('meta', 7, 'revision');
    old.close();
    await keepControlPoints([...points, { source: [Number.NaN, 1], target: [0, 0] }], name);
    expect(await keptControlPoints(name)).toEqual(points);
    const database = await openDB(name);
    expect(await database.get('meta', 'revision')).toBe(7);
    database.close();
  });
});
