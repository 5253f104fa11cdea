import { type Endpoint, expose } from 'comlink';
import { createImportService } from './service';

/** Answers the calls that come in at a worker's port. */
export function serveImports(endpoint: Endpoint): void {
  expose(createImportService(), endpoint);
}
