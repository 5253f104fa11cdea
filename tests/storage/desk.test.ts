import 'fake-indexeddb/auto';
import { aReport, onMilestone } from '@tests/builders/reports';
import { aUserDataset } from '@tests/builders/user-datasets';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDesk } from '@/domain/desk';
import { type Desk, type DeskEvent, openDesk } from '@/storage/desk';
import { localWitness, type Witness } from '@/storage/witness';

let serial = 0;
let name = '';
const open: { close(): void }[] = [];

function aWitness(): Witness & { seen: number | null } {
  return {
    seen: null,
    read() {
      return this.seen;
    },
    write(revision) {
      this.seen = revision;
    },
    forget() {
      this.seen = null;
    },
  };
}

async function aDesk(witness: Witness = aWitness(), onEvent?: (event: DeskEvent) => void): Promise<Desk> {
  const desk = await openDesk({ name, witness, ...(onEvent ? { onEvent } : {}) });
  open.push(desk);
  return desk;
}

beforeEach(() => {
  serial += 1;
  name = `desk-${serial}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const handle of open.splice(0)) handle.close();
});

const report = aReport(onMilestone('M11'), '2024-01-10');
const view = { id: 'view-1', name: '二期', hash: '#select=zone:phase-2' };

describe('the desk', () => {
  it('remembers reports, views and settings over a restart', async () => {
    const first = await aDesk();
    await first.putReport(report);
    await first.putView(view);
    await first.putSettings({ reviewNumber: '浙温S(2026)1号', singleKeys: true });
    first.close();
    const second = await aDesk();
    expect(await second.load()).toEqual({
      contents: {
        reports: [report],
        views: [view],
        settings: { reviewNumber: '浙温S(2026)1号', singleKeys: true },
        datasets: [],
      },
      unreadable: 0,
      unreadableDatasets: [],
    });
    await second.deleteReport(report.id);
    await second.deleteView(view.id);
    expect([await second.loadReports(), await second.loadViews()]).toEqual([[], []]);
  });

  it('writes with strict durability, always', async () => {
    const durabilities: (string | undefined)[] = [];
    const original = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...[stores, mode, options]
    ) {
      if (mode === 'readwrite') durabilities.push(options?.durability);
      return original.call(this, stores, mode, options);
    });
    const desk = await aDesk();
    await desk.putReport(report);
    await desk.deleteReport(report.id);
    await desk.putView(view);
    await desk.deleteView(view.id);
    await desk.putSettings({ reviewNumber: '1', singleKeys: true });
    await desk.save(emptyDesk, { ...emptyDesk, reports: [report] });
    await desk.clearAll();
    expect(durabilities).toEqual(Array.from({ length: 7 }, () => 'strict'));
  });

  it('saves a change whole, or not at all', async () => {
    const desk = await aDesk();
    const other = aReport(onMilestone('M21'), '2025-12-01');
    await desk.save(emptyDesk, { ...emptyDesk, reports: [report, other] });
    const uncloneable = { ...other, id: 'broken', note: (() => '') as never };
    const next = { ...emptyDesk, reports: [aReport(onMilestone('M31'), '2026-01-01'), uncloneable] };
    await expect(desk.save({ ...emptyDesk, reports: [report, other] }, next)).rejects.toThrow();
    const kept = (await desk.loadReports()).map(({ id }) => id);
    expect(kept.toSorted()).toEqual([report.id, other.id].toSorted());
  });

  it('writes only what changed and removes what is gone', async () => {
    const desk = await aDesk();
    const other = aReport(onMilestone('M21'), '2025-12-01');
    const before = { ...emptyDesk, reports: [report, other] };
    await desk.save(emptyDesk, before);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const changed = { ...other, note: '补充' };
    await desk.save(before, { ...before, reports: [changed] });
    expect(put.mock.calls.map(([value]) => value)).toEqual([changed, expect.any(Number)]);
    expect(await desk.loadReports()).toEqual([changed]);
  });

  it('leaves records it cannot read where they are, and counts them', async () => {
    const desk = await aDesk();
    const raw = await openDB(name);
    open.push(raw);
    await raw.put('reports', { id: 'x', from: 'elsewhere' }, 'x');
    await desk.putReport(report);
    expect(await desk.load()).toMatchObject({ contents: { reports: [report] }, unreadable: 1 });
    expect(await raw.get('reports', 'x')).toEqual({ id: 'x', from: 'elsewhere' });
  });

  it('forgets everything on 清除本地数据', async () => {
    const witness = aWitness();
    const desk = await aDesk(witness);
    await desk.save(emptyDesk, {
      reports: [report],
      views: [view],
      settings: { reviewNumber: '1', singleKeys: true },
      datasets: [],
    });
    await desk.clearAll();
    expect((await desk.load()).contents).toEqual(emptyDesk);
    expect(witness.seen).toBeNull();
  });
});

describe('imported datasets', () => {
  const [a, b] = [aUserDataset('a'), aUserDataset('b')];
  const withDatasets = (...datasets: (typeof a)[]) => ({ ...emptyDesk, datasets });

  it('are remembered over a restart, to the last bit and in their order', async () => {
    const first = await aDesk();
    await first.save(emptyDesk, withDatasets(b, a));
    first.close();
    const second = await aDesk();
    expect((await second.load()).contents.datasets).toEqual([b, a]);
    await second.save(withDatasets(b, a), withDatasets(a));
    expect((await second.load()).contents.datasets).toEqual([a]);
    await second.clearAll();
    expect((await second.load()).contents).toEqual(emptyDesk);
  });

  it('are written only when they have changed', async () => {
    const desk = await aDesk();
    await desk.save(emptyDesk, withDatasets(a, b));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const renamed = { ...b, title: '更名' };
    await desk.save(withDatasets(a, b), withDatasets(a, renamed));
    expect(put.mock.calls.map(([, key]) => key)).toEqual(['user:b', 'datasetOrder', 'revision']);
    put.mockClear();
    const after = withDatasets(a, renamed);
    await desk.save(after, { ...after, reports: [report] });
    expect(put.mock.calls.map(([, key]) => key)).toEqual([report.id, 'revision']);
  });

  it('are named when they cannot be read, left as found, and take nothing else along', async () => {
    const desk = await aDesk();
    await desk.save(emptyDesk, { ...withDatasets(a), reports: [report] });
    const raw = await openDB(name);
    open.push(raw);
    const broken = { title: '二期.shp', packed: 'from elsewhere' };
    await raw.put('datasets', broken, 'user:x');
    await raw.put('datasets', null, 'user:y');
    expect(await desk.load()).toMatchObject({
      contents: { reports: [report], datasets: [a] },
      unreadable: 0,
      unreadableDatasets: ['二期.shp', '—'],
    });
    expect(await raw.get('datasets', 'user:x')).toEqual(broken);
  });

  it('have room in a desk that was made before there were any', async () => {
    const old = await openDB(name, 1, {
      upgrade(database) {
        for (const store of ['reports', 'views', 'meta']) database.createObjectStore(store);
      },
    });
    await old.put('reports', report, report.id);
    old.close();
    const desk = await aDesk();
    await desk.save({ ...emptyDesk, reports: [report] }, { ...withDatasets(a), reports: [report] });
    expect((await desk.load()).contents).toMatchObject({ reports: [report], datasets: [a] });
  });
});

describe('what the desk says of itself', () => {
  it('data lost, when the witness has seen a later write', async () => {
    const witness = aWitness();
    const desk = await aDesk(witness);
    await desk.putReport(report);
    await desk.putView(view);
    expect(witness.seen).toBe(2);
    desk.close();
    const events: DeskEvent[] = [];
    await aDesk(witness, (event) => events.push(event));
    expect(events).toEqual([]);
    name = `${name}-emptied`;
    await aDesk(witness, (event) => events.push(event));
    expect(events).toEqual(['dataLost']);
  });

  it('data lost, when the browser says so on opening', async () => {
    const events: DeskEvent[] = [];
    Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', {
      value: 'total',
      configurable: true,
    });
    await aDesk(aWitness(), (event) => events.push(event));
    Reflect.deleteProperty(IDBVersionChangeEvent.prototype, 'dataLoss');
    expect(events).toEqual(['dataLost']);
  });

  it('outdated, and lets go, when a newer version wants in', async () => {
    const events: DeskEvent[] = [];
    await aDesk(aWitness(), (event) => events.push(event));
    const newer = await openDB(name, 99);
    open.push(newer);
    expect(newer.version).toBe(99);
    expect(events).toEqual(['outdated']);
  });

  it('refuses to open what a newer version wrote, and leaves it alone', async () => {
    const newer = await openDB(name, 99, {
      upgrade: (database) => database.createObjectStore('new') && undefined,
    });
    newer.close();
    await expect(aDesk()).rejects.toThrow();
  });
});

describe('the witness', () => {
  it('works without storage, and ignores what is not a number', () => {
    const blocked = localWitness(() => {
      throw new Error('SecurityError');
    });
    blocked.write(3);
    expect(blocked.read()).toBeNull();
    const values = new Map<string, string>();
    const storage = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => values.set(key, value),
      removeItem: (key: string) => values.delete(key),
    } as unknown as Storage;
    const witness = localWitness(() => storage);
    witness.write(7);
    expect(witness.read()).toBe(7);
    for (const key of values.keys()) values.set(key, 'seven');
    expect(witness.read()).toBeNull();
  });
});
