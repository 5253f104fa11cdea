import type { Endpoint } from 'comlink';
import { serveImports } from './serve';

serveImports(globalThis as unknown as Endpoint);
