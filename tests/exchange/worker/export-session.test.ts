import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImportEndpoint } from '@/exchange/worker/endpoint';
import { createExportSession } from '@/exchange/worker/export-session';
import { serveImports } from '@/exchange/worker/serve';
import type { StartedWorker } from '@/exchange/worker/session';
import { anImport } from '../../builders/imported';

const life = { started: 0, ended: 0 };
const open: { close(): void }[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A worker's two ports without the worker: everything crosses by structured clone. */
function aWorker(mute = false): StartedWorker {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  if (!mute) serveImports(port2 as unknown as ImportEndpoint);
  for (const port of [port1, port2]) port.start();
  life.started += 1;
  return {
    endpoint: port1 as unknown as ImportEndpoint,
    terminate: () => {
      life.ended += 1;
    },
    onFailure: () => undefined,
  };
}
const wish = { kind: 'geojson', system: 'EPSG:4326', options: {}, title: '地块' } as const;

describe('writing in a worker', () => {
  it('hands the features over in slices, says how far it is, and gives one file back', async () => {
    const seen: number[] = [];
    const session = createExportSession(aWorker, ({ done }) => seen.push(done));
    const features = Array.from({ length: 1_000 }, () => anImport());
    const written = await session.write(features, wish, '2026-11-26');
    expect(written.features).toBe(1_000);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(1_000);
    const text = new TextDecoder().decode(written.file?.bytes);
    expect(JSON.parse(text).features).toHaveLength(1_000);
    expect(life.ended).toBe(life.started);
  });

  it('says a refusal with its reason', async () => {
    const session = createExportSession(aWorker);
    const odd = anImport({ name: '𠮷地' });
    await expect(
      session.write([odd], { ...wish, kind: 'txt', system: 'EPSG:4528' }, '2026-11-26'),
    ).rejects.toMatchObject({ issue: { code: 'txt-unencodable' } });
  });

  it('stops when it is cancelled, whatever the worker is doing', async () => {
    const session = createExportSession(() => aWorker(true));
    const writing = session.write([anImport()], wish, '2026-11-26');
    session.cancel();
    await expect(writing).rejects.toMatchObject({ issue: { code: 'export-cancelled' } });
    expect(life.ended).toBeGreaterThan(0);
  });
});
