import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Imports a TypeScript module of the repository in plain Node, with the product's own alias, so that scripts and
 * product share one description of the data.
 */
export async function importTypescript(path) {
  const { module } = await runnerImport(`${repository}${path}`, {
    root: repository,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@/': `${repository}src/` } },
  });
  return module;
}
