import type { SqlJsStatic } from 'sql.js';
import { refuse } from '@/exchange/refusal';

/** Node's own build of the engine finds its wasm beside itself; a browser must be told the address. */
const inNode = () => {
  const { process } = globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } };
  return process?.versions?.node !== undefined;
};

async function wasmFromAddress(): Promise<ArrayBuffer> {
  const { default: address } = await import('sql.js/dist/sql-wasm-browser.wasm?url');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

let engine: Promise<SqlJsStatic> | undefined;

/**
 * The database engine, loaded once and only when a GeoPackage is read or written: 15 kB of script and 0.7 MB of wasm,
 * which the policy of the worker must allow (docs/decisions/0006-wasm-in-the-import-worker.md).
 * @throws {ReadRefusal} `gpkg-engine` when it cannot be loaded or the policy forbids it
 */
export async function loadSqlite(): Promise<SqlJsStatic> {
  engine ??= (async () => {
    const { default: start } = await import('sql.js');
    return inNode() ? start() : start({ wasmBinary: await wasmFromAddress() });
  })();
  try {
    return await engine;
  } catch {
    engine = undefined;
    return refuse('gpkg-engine');
  }
}

/** After a trap inside the engine its memory cannot be trusted: the next file gets a fresh one. */
export function forgetAfter(error: unknown): void {
  if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) engine = undefined;
}
