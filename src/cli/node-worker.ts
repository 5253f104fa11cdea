import { Worker } from 'node:worker_threads';
import type { ClockLimits } from '@/exchange/worker/clock';
import { createImportSession, type ImportSession, type StartedWorker } from '@/exchange/worker/session';
import { endpointOf } from './node-endpoint';

/** The goal for a million vertices is 600 MB; twice that is not reading any more. */
const heapMegabytes = 1_200;

function startWorker(): StartedWorker {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  return {
    endpoint: endpointOf(worker),
    terminate: () => void worker.terminate(),
    onFailure: (listener) => {
      worker.once('error', listener);
      worker.once('messageerror', listener);
    },
  };
}

/** An import session in a worker thread of Node: the browser's readers, clock and limits. */
export function openImportSession(clock?: ClockLimits): ImportSession {
  return createImportSession(startWorker, clock);
}
