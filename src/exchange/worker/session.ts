import { type Endpoint, proxy, type Remote, wrap } from 'comlink';
import type { Answers, ImportedFeature } from '@/domain/imported-feature';
import { unpackPositions } from '@/domain/packed-positions';
import type { ControlPoint } from '@/geodesy/four-parameter';
import { limits } from '../limits';
import type { InputFile } from '../raw';
import type { ReadOptions } from '../reader';
import { ReadRefusal, refuse } from '../refusal';
import { type ClockLimits, type SignOfLife, underClock } from './clock';
import type { ImportService, PackedSlice, PlacedSummary, ReadProgress, ReadSummary } from './service';

/** A worker that has been started, by a browser or by Node. */
export interface StartedWorker {
  readonly endpoint: Endpoint;
  /** Ends it at once, whatever it is doing. */
  terminate(): void;
  /** Called once when it dies by itself: out of memory, or its program could not be loaded. */
  onFailure(listener: () => void): void;
}

export interface PlacedDataset extends Omit<PlacedSummary, 'featureCount'> {
  readonly features: readonly ImportedFeature[];
}

/** Reading and placing beside the page, never in it. One session per import; `close` when it is over. */
export interface ImportSession {
  /**
   * Reads what was dropped. A second reading replaces the first.
   * @throws {ReadRefusal} `out-of-time`, `worker-failed`, `import-cancelled`
   */
  read(
    files: readonly InputFile[],
    options?: ReadOptions,
    onProgress?: (progress: ReadProgress) => void,
  ): Promise<readonly ReadSummary[]>;
  /**
   * Places the dataset of that number with the answers given so far; asks and issues come back with the features.
   * @param controlPoints of the four-parameter fit; they go to the worker and nowhere else
   * @throws {ReadRefusal} as `read`
   */
  place(
    index: number,
    answers?: Answers,
    controlPoints?: readonly ControlPoint[],
    onProgress?: (progress: ReadProgress) => void,
  ): Promise<PlacedDataset>;
  /** Stops whatever is going on and gives the memory back; the promises under way are rejected. */
  close(): void;
}

interface Running {
  readonly service: Remote<ImportService>;
  readonly failed: Promise<never>;
  end(code: string): void;
}

/** @param onFailure called when the worker has died by itself */
function run(started: StartedWorker, onFailure: () => void): Running {
  let fail: (failure: ReadRefusal) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Nobody may be listening when it fails between two calls.
  failed.catch(() => undefined);
  const end = (code: string) => {
    started.terminate();
    fail(new ReadRefusal({ severity: 'error', code, params: {}, where: {} }));
  };
  started.onFailure(() => {
    onFailure();
    end('worker-failed');
  });
  return { service: wrap<ImportService>(started.endpoint), failed, end };
}

/** What a worker throws comes over as a plain error: no reason of the file's, so it gets the one that fits all. */
function refusalFrom(failure: unknown): never {
  if (failure instanceof ReadRefusal) throw failure;
  return refuse('unreadable');
}

/**
 * @param start starts a fresh worker; called again when an earlier one had to be ended
 * @param clock another clock, for tests
 */
export function createImportSession(start: () => StartedWorker, clock: ClockLimits = limits): ImportSession {
  let running: Running | null = null;

  const begin = (): Running => {
    const begun = run(start(), () => {
      if (running === begun) running = null;
    });
    return begun;
  };
  const call = <T>(
    { service, failed, end }: Running,
    work: (service: Remote<ImportService>, alive: SignOfLife) => Promise<T>,
    within: ClockLimits = clock,
  ): Promise<T> =>
    underClock(
      (alive) => Promise.race([work(service, alive), failed]),
      () => {
        running = null;
        end('out-of-time');
      },
      within,
    ).catch(refusalFrom);
  const listener = (alive: SignOfLife, onProgress?: (progress: ReadProgress) => void) =>
    proxy((progress: ReadProgress) => {
      alive();
      onProgress?.(progress);
    });

  return {
    async read(files, options = {}, onProgress) {
      running ??= begin();
      const reading = running;
      // Loading the worker's own program is no silence of a file, however slow the machine.
      const { totalMs } = clock;
      await call(reading, (service) => service.ready(), { silenceMs: totalMs, totalMs });
      return call(reading, (service, alive) => service.read(files, options, listener(alive, onProgress)));
    },
    async place(index, answers = {}, controlPoints = [], onProgress) {
      if (!running) refuse('import-cancelled');
      return call(running, async (service, alive) => {
        const { featureCount: _, ...summary } = await service.place(
          index,
          answers,
          controlPoints,
          listener(alive, onProgress),
        );
        const features: ImportedFeature[] = [];
        // Slices come as messages, one task each, so that the page can draw and answer between two; while one is being
        // unpacked here the worker packs the next.
        let coming: Promise<PackedSlice> | null = service.slice(index, 0);
        while (coming) {
          const { packed, next }: PackedSlice = await coming;
          coming = next === null ? null : service.slice(index, next);
          for (const feature of unpackPositions(packed)) features.push(feature);
          alive();
        }
        return { ...summary, features };
      });
    },
    close() {
      running?.end('import-cancelled');
      running = null;
    },
  };
}
