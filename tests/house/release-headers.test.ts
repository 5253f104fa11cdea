import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, oneFilePolicy } from '../../scripts/lib/release-headers.mjs';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';

describe('the permission to compile WebAssembly', () => {
  it('goes to the script of the import worker', () => {
    expect(policyOf('/assets/browser-entry-BkX_9-aZ.js')).toMatch(/script-src 'self' 'wasm-unsafe-eval'/);
    expect(policyOf('/some/folder/assets/browser-entry-12345678.js')).toContain("'wasm-unsafe-eval'");
  });

  it.each([
    '/',
    '/index.html',
    '/assets/index-BkX_9-aZ.js',
    '/assets/browser-entry-BkX_9-aZ.js.html',
    '/assets/browser-entry-BkX_9-aZ.css',
    '/browser-entry-BkX_9-aZ.js',
  ])('and to nothing else: %s', (path) => {
    expect(policyOf(path)).not.toContain('wasm');
    expect(policyOf(path)).toContain("script-src 'self';");
  });

  it('is named beside the hashes in the one-file build', () => {
    const policy = oneFilePolicy({ scripts: ["'sha256-x'"], styles: [] });
    expect(policy['script-src']).toEqual(["'sha256-x'", "'wasm-unsafe-eval'"]);
  });

  it.runIf(existsSync('src/exchange/worker'))('follows the name of the worker', () => {
    expect(existsSync('src/exchange/worker/browser-entry.ts')).toBe(true);
  });
});
