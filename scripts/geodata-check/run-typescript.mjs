import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a function of a TypeScript module of the repository in plain Node, with the product's own alias, so that
 * scripts and product share one description of the data. The module loader stays open until `use` is done, because
 * the projection library is imported on demand.
 */
export async function withTypescript(path, use) {
  const loader = await createServer({
    root: repository,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@/': `${repository}src/` } },
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await use(await loader.ssrLoadModule(`/${path}`));
  } finally {
    await loader.close();
  }
}
