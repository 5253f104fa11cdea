import { parentPort } from 'node:worker_threads';
import { serveImports } from '@/exchange/worker/serve';
import { endpointOf } from './node-endpoint';

if (parentPort) serveImports(endpointOf(parentPort));
