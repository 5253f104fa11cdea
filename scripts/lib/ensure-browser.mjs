import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { run, runPackage } from './run.mjs';

/** True when the program starts at all: a downloaded browser may lack the libraries of a bare system. */
function starts(path) {
  // On Windows --version would open a window, and the libraries come with the browser.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function usableBrowser() {
  const path = await findBrowser();
  return path !== null && starts(path) ? path : null;
}

/**
 * Finds a browser for the tests and installs one when there is none: Playwright's own, else Debian's package.
 * @returns {Promise<string | null>} its program; null, with the remedy printed, when none could be had
 */
export async function ensureBrowser() {
  const present = await usableBrowser();
  if (present) return present;
  const debianAsRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  console.log('No Chrome, Chromium or Edge found. Installing one …');
  await runPackage(
    '@playwright/test',
    ['install', ...(debianAsRoot ? ['--with-deps'] : []), 'chromium'],
    {},
    'playwright',
  );
  const downloaded = await usableBrowser();
  if (downloaded) return downloaded;
  if (debianAsRoot) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const packaged = await usableBrowser();
    if (packaged) return packaged;
  }
  console.error(
    'The tests need Chrome, Chromium or Edge: install one, or name its program in ZHIGU_BROWSER.',
  );
  return null;
}
