/**
 * The security policy of the product, in one place: our server sends it as headers, the build writes it as
 * `<meta>` for plain hosts, the one-file build derives its own from it.
 */

/** Directives of the served build. Nothing leaves the origin, nothing is evaluated, no inline style or script. */
export const SERVED_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
};

/**
 * Directives of the import worker's own script, which alone may compile the database engine of GeoPackage: a worker
 * from an address of its own lives under the policy of its own response (docs/decisions/0006-wasm-in-the-import-worker.md).
 */
export const IMPORT_WORKER_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
  'require-trusted-types-for': ["'script'"],
};

/** The script of `src/exchange/worker/browser-entry.ts` as the build names it. */
const IMPORT_WORKER = /\/assets\/browser-entry-[\w-]{8,}\.js$/;

/**
 * Directives of the one-file build. A page opened through file:// has no origin, so 'self' means nothing there:
 * each inline block is named by its hash, fonts and pictures are data, the worker's text is read from a blob and
 * started as data (see docs/decisions/0001-one-file-build.md).
 *
 * @param {{scripts: string[], styles: string[]}} hashes sources such as `'sha256-…'`, quotes included
 */
export function oneFilePolicy(hashes) {
  return {
    'default-src': ["'none'"],
    // The worker is data and inherits this policy, so the engine of GeoPackage must be allowed here.
    'script-src': [...hashes.scripts, "'wasm-unsafe-eval'"],
    'worker-src': ['data:'],
    'connect-src': ['data:', 'blob:'],
    'img-src': ['data:', 'blob:'],
    'style-src': hashes.styles.length > 0 ? hashes.styles : ["'none'"],
    'font-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
  };
}

/**
 * The policy as one line.
 * @param {Record<string, string[]>} policy
 */
export function policyText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** Every header of the release; frame-ancestors stands only here because a `<meta>` policy ignores it. */
export const RELEASE_HEADERS = {
  'Content-Security-Policy': `${policyText(SERVED_POLICY)}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/**
 * Headers of one response.
 * @param {string} path decoded path of the request
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  return IMPORT_WORKER.test(path)
    ? { ...RELEASE_HEADERS, 'Content-Security-Policy': policyText(IMPORT_WORKER_POLICY) }
    : RELEASE_HEADERS;
}
