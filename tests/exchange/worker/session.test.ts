import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { InputFile } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import { serveImports } from '@/exchange/worker/serve';
import type { ReadProgress } from '@/exchange/worker/service';
import { createImportSession, type StartedWorker } from '@/exchange/worker/session';

const golden = async (): Promise<InputFile> => ({
  name: 'a3.txt',
  bytes: new Uint8Array(await readFile('tests/fixtures/exchange/pipeline/a3.txt')),
});

/** A worker's two ports without the worker: everything crosses by structured clone, as it would. */
function aWorker(serve: boolean) {
  const { port1, port2 } = new MessageChannel();
  const life: { ended: number; fail: () => void } = { ended: 0, fail: () => undefined };
  if (serve) {
    serveImports(port2);
    port2.start();
  }
  const started: StartedWorker = {
    endpoint: port1,
    terminate: () => {
      life.ended += 1;
      port1.close();
      port2.close();
    },
    onFailure: (listener) => {
      life.fail = listener;
    },
  };
  port1.start();
  return { life, started };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (failure: unknown) => (failure instanceof ReadRefusal ? failure.issue.code : String(failure)),
  );

describe('an import session', () => {
  it('reads, places, and hands the features over slice by slice', async () => {
    const { life, started } = aWorker(true);
    const session = createImportSession(() => started);
    const reports: ReadProgress[] = [];
    const [summary, ...others] = await session.read([await golden()], {}, (report) => reports.push(report));
    expect(others).toEqual([]);
    expect(summary).toMatchObject({ name: 'a3.txt', format: 'txt', encoding: 'utf-8', refusal: null });
    expect(summary?.layers.map(({ features }) => features)).toEqual([1]);
    const placed = await session.place(0);
    expect(placed.system?.id).toBe('EPSG:4528');
    expect(placed.features).toHaveLength(1);
    expect(placed.features[0]).toMatchObject({ number: 'A3', kind: 'polygon' });
    expect(placed.features[0]?.original.parts[0]?.map((ring) => ring.length)).toEqual([4, 4]);
    expect(placed.features[0]?.pointLabels?.[0]?.[0]?.[0]).toBe('J1');
    session.close();
    expect(life.ended).toBe(1);
  });

  it('brings refusals of single files as results, not as failures', async () => {
    const { started } = aWorker(true);
    const session = createImportSession(() => started);
    const picture = { name: 'a.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) };
    const summaries = await session.read([picture, await golden()]);
    expect(summaries.map(({ format, refusal }) => [format, refusal?.code ?? null])).toEqual([
      [null, 'kind-picture'],
      ['txt', null],
    ]);
    expect(await codeOf(session.place(0))).toBe('unreadable');
    session.close();
  });

  it('is ended by the clock, and starts anew with the next file', async () => {
    const mute = aWorker(false);
    const lively = aWorker(true);
    const workers = [mute.started, lively.started];
    const session = createImportSession(() => workers.shift() ?? lively.started, {
      silenceMs: 60,
      totalMs: 500,
    });
    expect(await codeOf(session.read([await golden()]))).toBe('out-of-time');
    expect(mute.life.ended).toBe(1);
    expect(await codeOf(session.place(0))).toMatch(/import-cancelled/);
    expect((await session.read([await golden()])).length).toBe(1);
    session.close();
  });

  it('can be cancelled, and says so to whoever waits', async () => {
    const { life, started } = aWorker(false);
    const session = createImportSession(() => started);
    const waiting = codeOf(session.read([await golden()]));
    session.close();
    expect(await waiting).toBe('import-cancelled');
    expect(life.ended).toBe(1);
  });

  it('tells of a worker that died by itself', async () => {
    const { life, started } = aWorker(false);
    const session = createImportSession(() => started);
    const waiting = codeOf(session.read([await golden()]));
    life.fail();
    expect(await waiting).toBe('worker-failed');
    expect(await codeOf(session.place(0))).toBe('import-cancelled');
  });
});
