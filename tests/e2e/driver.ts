import { type Browser, test as base, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../scripts/lib/browser.mjs';
import { serveFolder } from '../../scripts/lib/static-server.mjs';
import { Atlas } from './atlas';

export { expect } from '@playwright/test';
export { Atlas } from './atlas';

interface PerTest {
  atlas: Atlas;
}
interface PerWorker {
  /** Address of dist/ served with the release headers. */
  site: string;
}

/** Tests against the built product; `atlas` is a fresh page of it. */
export const test = base.extend<PerTest, PerWorker>({
  site: [
    // biome-ignore lint: see below
    async ({}, use) => {
      const served = await serveFolder({ dir: 'dist' });
      await use(served.url);
      await served.close();
    },
    { scope: 'worker' },
  ],
  atlas: async ({ page, site }, use) => {
    await use(new Atlas(page, site));
  },
});
