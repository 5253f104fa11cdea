import { transfer, wrap } from 'comlink';
import type { ImportedFeature } from '@/domain/imported-feature';
import { packPositions } from '@/domain/packed-positions';
import type { WriteFeatures } from '../export/make';
import { ReadRefusal, refuse } from '../refusal';
import type { ImportService, ReadProgress } from './service';
import type { StartedWorker } from './session';
import { endOfSlice } from './slices';

/** Writing beside the page, never in it. One session per export. */
export interface ExportSession {
  /** @throws {ReadRefusal} as the writer, and `worker-failed`, `export-cancelled` */
  readonly write: WriteFeatures;
  /** Stops at once whatever is going on. */
  cancel(): void;
}

const issueOf = (code: string) => ({ severity: 'error', code, params: {}, where: {} }) as const;

/**
 * @param start starts a fresh worker
 * @param onProgress features handed over so far; when all are, the file is being written
 */
export function createExportSession(
  start: () => StartedWorker,
  onProgress: (progress: ReadProgress) => void = () => undefined,
): ExportSession {
  let end: (code: string) => void = () => undefined;
  let ended: string | null = null;
  const run = async (...[features, wish, day]: Parameters<WriteFeatures>) => {
    if (ended !== null) return refuse(ended);
    const started = start();
    const service = wrap<ImportService>(started.endpoint);
    const stopped = new Promise<never>((_, reject) => {
      end = (code) => {
        started.terminate();
        reject(new ReadRefusal(issueOf(code)));
      };
    });
    // Nobody may be listening when it fails between two calls.
    stopped.catch(() => undefined);
    started.onFailure(() => end('worker-failed'));
    try {
      for (let from = 0; from < features.length; ) {
        const next: number = endOfSlice(features, from);
        await Promise.race([service.take(handedOver(features.slice(from, next))), stopped]);
        from = next;
        onProgress({ done: from, total: features.length });
      }
      const answer = await Promise.race([service.write(wish, day), stopped]);
      if ('refusal' in answer) throw new ReadRefusal(answer.refusal);
      return answer.written;
    } finally {
      started.terminate();
    }
  };
  return {
    write: run,
    cancel() {
      ended = 'export-cancelled';
      end('export-cancelled');
    },
  };
}

function handedOver(features: readonly ImportedFeature[]) {
  const packed = packPositions(features);
  return transfer(packed, [packed.numbers.buffer, packed.lengths.buffer]);
}
