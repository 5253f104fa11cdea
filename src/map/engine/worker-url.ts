import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

interface TrustedTypesHost {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
  };
}

let prepared = false;

/** The worker's own address, and what MapLibre makes of it where pages have no origin (one-file build on file://). */
function isOurWorker(url: string, own: string): boolean {
  if (url === own || url === new URL(own, document.baseURI).href) return true;
  return own.startsWith('blob:') && (url.startsWith('blob:') || url.startsWith('data:text/javascript;'));
}

/**
 * Tells MapLibre where its worker is, once. Under `require-trusted-types-for 'script'` a default policy lets exactly
 * that address through and nothing else.
 */
export function prepareWorker(): void {
  if (prepared) return;
  prepared = true;
  setWorkerUrl(workerUrl);
  (window as TrustedTypesHost).trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (isOurWorker(url, workerUrl)) return url;
      throw new TypeError('Only the map worker may be started.');
    },
  });
}
