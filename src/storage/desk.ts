import { openDB } from 'idb';
import {
  type DeskContents,
  type DeskSettings,
  deskSettingsFrom,
  isSavedView,
  type SavedView,
} from '@/domain/desk';
import { isReport, type Report } from '@/domain/evidence';
import type { UserDataset } from '@/domain/user-dataset';
import {
  type DeskDatabase,
  type DeskSchema,
  deskDatabaseName,
  deskSchemaVersion,
  deskStores,
  upgradeDesk,
} from './desk-schema';
import { watchOtherPages } from './other-pages';
import { forgetHabits } from './preferences';
import { fromStored, nameOfStored, type StoredDataset, toStored } from './stored-dataset';
import { localWitness, type Witness } from './witness';

/**
 * `blocked`: another page holds an older desk open and must be closed · `outdated`: another page has brought a newer
 * version, this one has let go · `terminated`: the browser closed the database · `dataLost`: the browser, or the
 * witness, says that something is gone.
 */
export type DeskEvent = 'blocked' | 'outdated' | 'terminated' | 'dataLost';

export interface DeskReading {
  readonly contents: DeskContents;
  /** records that are there but cannot be read; they are left as they are */
  readonly unreadable: number;
  /** names of imported datasets that are there but cannot be read; left as they are as well */
  readonly unreadableDatasets: readonly string[];
}

/** Every promise of a write is kept only when the data is on the disk. */
export interface Desk {
  load(): Promise<DeskReading>;
  loadReports(): Promise<readonly Report[]>;
  putReport(report: Report): Promise<void>;
  deleteReport(id: string): Promise<void>;
  loadViews(): Promise<readonly SavedView[]>;
  putView(view: SavedView): Promise<void>;
  deleteView(id: string): Promise<void>;
  putSettings(settings: DeskSettings): Promise<void>;
  /** Brings the desk from one state to another in one transaction: all of it, or nothing. */
  save(before: DeskContents, after: DeskContents): Promise<void>;
  /** 清除本地数据: everything, witness included. */
  clearAll(): Promise<void>;
  /** Tells of every change that may have come from another page, until the desk is closed. */
  onElsewhere(listener: () => void): void;
  close(): void;
}

export interface OpenDeskOptions {
  readonly onEvent?: (event: DeskEvent) => void;
  readonly witness?: Witness;
  readonly name?: string;
}

type Change = (stores: Stores) => void;
interface Stores {
  put(store: 'reports' | 'views' | 'datasets' | 'meta', key: string, value: unknown): void;
  remove(store: 'reports' | 'views' | 'datasets', key: string): void;
  clear(): void;
}

/** Aborting what the browser has aborted already throws, and means the same. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

/** One durable transaction per write: the revision grows with it, the witness follows once it is on the disk. */
function writer(database: DeskDatabase, witness: Witness) {
  return async (change: Change): Promise<void> => {
    const transaction = database.transaction(deskStores, 'readwrite', { durability: 'strict' });
    const meta = transaction.objectStore('meta');
    const known = await meta.get('revision');
    const revision = (typeof known === 'number' ? known : 0) + 1;
    // Every request is kept and awaited with the transaction, so that a failed one cannot go unheard.
    const requests: Promise<unknown>[] = [transaction.done];
    try {
      change({
        put: (store, key, value) => requests.push(transaction.objectStore(store).put(value, key)),
        remove: (store, key) => requests.push(transaction.objectStore(store).delete(key)),
        clear: () => requests.push(...deskStores.map((store) => transaction.objectStore(store).clear())),
      });
      requests.push(meta.put(revision, 'revision'));
      await Promise.all(requests);
    } catch (failure) {
      // A record that cannot be cloned throws between two requests: take the earlier ones back as well.
      abort(transaction);
      await Promise.allSettled(requests);
      throw failure;
    }
    witness.write(revision);
  };
}

/** Of two imports of one day the later counts, so their order is kept beside them; what it does not name comes last. */
function inOrder(datasets: readonly UserDataset[], order: unknown): readonly UserDataset[] {
  const ids: readonly unknown[] = Array.isArray(order) ? order : [];
  const rank = ({ id }: UserDataset) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return datasets.toSorted((a, b) => rank(a) - rank(b));
}

async function readDesk(database: DeskDatabase): Promise<DeskReading> {
  const transaction = database.transaction(deskStores, 'readonly');
  const [reports, views, stored, settings, order] = await Promise.all([
    transaction.objectStore('reports').getAll(),
    transaction.objectStore('views').getAll(),
    transaction.objectStore('datasets').getAll(),
    transaction.objectStore('meta').get('settings'),
    transaction.objectStore('meta').get('datasetOrder'),
    transaction.done,
  ]);
  const read: { readonly record: unknown; readonly dataset: UserDataset | null }[] = [];
  for (const record of stored) read.push({ record, dataset: await fromStored(record) });
  const contents = {
    // The database returns them by id; people know them by when they were entered, and by name.
    reports: reports.filter(isReport).toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)),
    views: views.filter(isSavedView).toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN')),
    settings: deskSettingsFrom(settings),
    datasets: inOrder(
      read.flatMap(({ dataset }) => dataset ?? []),
      order,
    ),
  };
  const readable = contents.reports.length + contents.views.length;
  return {
    contents,
    unreadable: reports.length + views.length - readable,
    unreadableDatasets: read.flatMap(({ record, dataset }) => (dataset ? [] : [nameOfStored(record)])),
  };
}

function listChanges<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const kept = new Set(after.map(({ id }) => id));
  return {
    put: after.filter((item) => !before.includes(item)),
    gone: before.filter(({ id }) => !kept.has(id)),
  };
}

/**
 * Opens what this machine remembers.
 * @throws when IndexedDB is missing, blocked by the browser, or holds a newer desk than this version knows
 */
export async function openDesk(options: OpenDeskOptions = {}): Promise<Desk> {
  const { onEvent = () => undefined, witness = localWitness() } = options;
  let lost = false;
  const database: DeskDatabase = await openDB<DeskSchema>(
    options.name ?? deskDatabaseName,
    deskSchemaVersion,
    {
      upgrade(fresh, oldVersion, _newVersion, _transaction, event) {
        // Chromium says here when it found the database broken and began a new one; the property is not in the standard.
        if ((event as { readonly dataLoss?: unknown }).dataLoss === 'total') lost = true;
        upgradeDesk(fresh, oldVersion);
      },
      blocked: () => onEvent('blocked'),
      blocking: () => {
        // Whoever holds an old version open keeps the new one from starting; let go, and say so.
        database.close();
        onEvent('outdated');
      },
      terminated: () => onEvent('terminated'),
    },
  );
  let elsewhere: () => void = () => undefined;
  const others = watchOtherPages(options.name ?? deskDatabaseName, () => elsewhere());
  const writeHere = writer(database, witness);
  const write = async (change: Change) => {
    await writeHere(change);
    others.announce();
  };
  const revision = await database.get('meta', 'revision');
  const seen = witness.read();
  if (seen !== null && seen > (typeof revision === 'number' ? revision : 0)) lost = true;
  if (lost) onEvent('dataLost');

  return {
    load: () => readDesk(database),
    loadReports: async () => (await readDesk(database)).contents.reports,
    putReport: (report) => write((stores) => stores.put('reports', report.id, report)),
    deleteReport: (id) => write((stores) => stores.remove('reports', id)),
    loadViews: async () => (await readDesk(database)).contents.views,
    putView: (view) => write((stores) => stores.put('views', view.id, view)),
    deleteView: (id) => write((stores) => stores.remove('views', id)),
    putSettings: (settings) => write((stores) => stores.put('meta', 'settings', settings)),
    save: async (before, after) => {
      const reports = listChanges(before.reports, after.reports);
      const views = listChanges(before.views, after.views);
      const datasets = listChanges(before.datasets, after.datasets);
      // Made ready before the transaction, which would end by itself in the pauses.
      const stored: [id: string, record: StoredDataset][] = [];
      for (const dataset of datasets.put) stored.push([dataset.id, await toStored(dataset)]);
      return write((stores) => {
        for (const report of reports.put) stores.put('reports', report.id, report);
        for (const { id } of reports.gone) stores.remove('reports', id);
        for (const view of views.put) stores.put('views', view.id, view);
        for (const { id } of views.gone) stores.remove('views', id);
        for (const [id, record] of stored) stores.put('datasets', id, record);
        for (const { id } of datasets.gone) stores.remove('datasets', id);
        if (before.datasets !== after.datasets) {
          stores.put(
            'meta',
            'datasetOrder',
            after.datasets.map(({ id }) => id),
          );
        }
        if (before.settings !== after.settings) stores.put('meta', 'settings', after.settings);
      });
    },
    async clearAll() {
      await write((stores) => stores.clear());
      witness.forget();
      forgetHabits();
    },
    onElsewhere: (listener) => {
      elsewhere = listener;
    },
    close() {
      others.close();
      database.close();
    },
  };
}
