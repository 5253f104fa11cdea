import type { ZoneId } from '@/domain/ids';
import type { IsoDay } from '@/domain/plan-date';
import { openImportSession } from '@/exchange/worker/browser-worker';
import { userDatasetInSteps } from '@/ingest/user-dataset';
import { createAppStore } from '@/store/store';

/** The longest time the page could not answer, by the gaps between ticks of a port that is always asked again. */
function watchPage(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let over = false;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!over) setTimeout(() => port2.postMessage(0), 1);
  };
  port2.postMessage(0);
  return () => {
    over = true;
    return longest;
  };
}

const day = '2025-12-31' as IsoDay;

/** One import from the bytes of files to features in the store, by the product's own session, worker and store. */
async function importOnce(addresses: readonly string[]) {
  const files = await Promise.all(
    addresses.map(async (address) => ({
      name: decodeURIComponent(address.split('/').at(-1) ?? ''),
      bytes: new Uint8Array(await (await fetch(address)).arrayBuffer()),
    })),
  );
  const store = createAppStore(day);
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const longestGap = watchPage();
  const session = openImportSession();
  const started = performance.now();
  const [summary] = await session.read(files);
  const read = performance.now();
  const placed = await session.place(0);
  const arrived = performance.now();
  const { dataset } = await userDatasetInSteps(
    placed.features,
    [],
    {
      uuid: 'bench',
      title: 'bench',
      kind: 'parcels',
      surveyed: true,
      zoneId: 'phase1' as ZoneId,
      replaces: null,
      replacesZoneOutline: null,
      source: { file: files[0]?.name ?? '', format: summary?.format ?? '' },
      importedOn: day,
      today: day,
    },
    [],
  );
  if (dataset) store.getState().putDataset(dataset);
  const stored = performance.now();
  const gapMs = longestGap();
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  session.close();
  return {
    features: store.getState().datasets[0]?.records.length ?? 0,
    refusal: summary?.refusal?.code ?? null,
    asks: placed.asks.map(({ id }) => id),
    readMs: read - started,
    placeMs: arrived - read,
    storeMs: stored - arrived,
    wallMs: stored - started,
    blockedMs: Math.max(0, ...tasks),
    gapMs,
  };
}

Object.assign(globalThis, { importOnce });
