import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../scripts/lib/browser.mjs';
import { serveFolder } from '../../scripts/lib/static-server.mjs';
import { Atlas } from './atlas';

export { expect } from '@playwright/test';

interface SpecialBrowser {
  /** false = no WebGL context can be made */
  readonly webgl?: boolean;
  /** true = the only fonts the system offers are Latin ones */
  readonly latinFontsOnly?: boolean;
}

interface PerTest {
  /** A fresh page of the product. */
  atlas: Atlas;
  /** A page of the product in a browser of its own, started differently; it closes with the test. */
  atlasIn: (special: SpecialBrowser) => Promise<Atlas>;
}

interface PerWorker {
  /** Address of dist/, served with the release headers. */
  site: string;
}

/** DejaVu and Liberation are what a bare Linux has: Latin, Greek, Cyrillic, not one Chinese character. */
const latinOnly = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont><glob>*/[dD]ejavu*/*</glob><glob>*/DejaVu*</glob><glob>*/[lL]iberation*/*</glob></acceptfont>
  </selectfont>
  <cachedir>CACHE</cachedir>
</fontconfig>
`;

async function startBrowser(special: SpecialBrowser, scratch: string): Promise<Browser> {
  const executablePath = await findBrowser();
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (special.latinFontsOnly) {
    const config = join(scratch, 'fonts.conf');
    await writeFile(config, latinOnly.replace('CACHE', join(scratch, 'cache')));
    env.FONTCONFIG_FILE = config;
  }
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: browserArgs({ webgl: special.webgl ?? true }),
    env,
  });
}

export const test = base.extend<PerTest, PerWorker>({
  site: [
    async ({ playwright: _playwright }, use) => {
      const served = await serveFolder({ dir: 'dist' });
      await use(served.url);
      await served.close();
    },
    { scope: 'worker' },
  ],
  atlas: async ({ page, site }, use) => {
    await use(new Atlas(page, site));
  },
  atlasIn: async ({ site, viewport }, use) => {
    const scratch = await mkdtemp(join(tmpdir(), 'zhigu-browser-'));
    const browsers: Browser[] = [];
    await use(async (special) => {
      const browser = await startBrowser(special, scratch);
      browsers.push(browser);
      return new Atlas(await browser.newPage({ viewport }), site);
    });
    for (const browser of browsers) await browser.close();
    await rm(scratch, { recursive: true, force: true });
  },
});

/**
 * How far two pictures of one size differ: the share (0–1) of pixels whose colour is visibly another.
 * @throws when the pictures are not of one size
 */
export async function differenceOf(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async (pictures) => {
        const pixels = await Promise.all(
          pictures.map(async (picture) => {
            const image = new Image();
            image.src = `data:image/png;base64,${picture}`;
            await image.decode();
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            if (!context) throw new Error('No canvas to compare on.');
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height);
          }),
        );
        const [a, b] = pixels;
        if (!a || !b || a.width !== b.width || a.height !== b.height)
          throw new Error('Pictures of two sizes.');
        let different = 0;
        for (let at = 0; at < a.data.length; at += 4) {
          const distance = [0, 1, 2].reduce(
            (sum, channel) => sum + Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)),
            0,
          );
          if (distance > 48) different += 1;
        }
        return different / (a.width * a.height);
      },
      [one.toString('base64'), other.toString('base64')],
    );
  } finally {
    await page.close();
  }
}
