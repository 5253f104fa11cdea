import workerUrl from './browser-entry.ts?worker&url';
import { createExportSession, type ExportSession } from './export-session';
import type { ReadProgress } from './service';
import { createImportSession, type ImportSession, type StartedWorker } from './session';

interface TrustedTypesHost {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): unknown };
  };
}

/** Under `require-trusted-types-for 'script'` a worker wants an address that somebody has vouched for: only this one. */
let trusted: unknown;

function trustedWorkerUrl(): string {
  const { trustedTypes } = globalThis as TrustedTypesHost;
  if (!trustedTypes) return workerUrl;
  trusted ??= trustedTypes
    .createPolicy('zhigu-import', {
      createScriptURL: (url) => {
        if (url === workerUrl) return url;
        throw new TypeError('Only the import worker may be started.');
      },
    })
    .createScriptURL(workerUrl);
  // The constructor takes the trusted object as it takes a string; its declared type does not know that.
  return trusted as string;
}

function startWorker(): StartedWorker {
  const worker = new Worker(trustedWorkerUrl(), { type: 'module', name: 'zhigu-import' });
  return {
    endpoint: worker,
    terminate: () => worker.terminate(),
    onFailure: (listener) => {
      worker.addEventListener('error', listener, { once: true });
      worker.addEventListener('messageerror', listener, { once: true });
    },
  };
}

/** Writing in a worker of the browser; null where there is none, and the page writes itself. */
export function openExportSession(onProgress: (progress: ReadProgress) => void): ExportSession | null {
  return typeof Worker === 'undefined' ? null : createExportSession(startWorker, onProgress);
}

/** An import session in a worker of the browser. */
export function openImportSession(): ImportSession {
  return createImportSession(startWorker);
}
