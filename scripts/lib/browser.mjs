import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** Places outside PATH where the installers of Chrome, Chromium and Edge put them. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const tails = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.filter(Boolean).flatMap((root) => tails.map((tail) => join(root, tail)));
  }
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/opt/microsoft/msedge/msedge'];
}

/**
 * The program of an installed Chrome, Chromium or Edge, or null.
 * ZHIGU_BROWSER names one outright; else PATH, the usual places, and what Playwright has downloaded.
 *
 * @returns {Promise<string | null>} absolute path
 */
export async function findBrowser() {
  const named = process.env.ZHIGU_BROWSER;
  if (named) return existsSync(named) ? named : null;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  const found = [...onPath, ...usualPlaces()].find((path) => existsSync(path));
  if (found) return found;
  try {
    const { chromium } = await import('@playwright/test');
    const own = chromium.executablePath();
    return existsSync(own) ? own : null;
  } catch {
    return null;
  }
}

/**
 * Start arguments which give the same picture on machines with and without a graphics card.
 * @param {{webgl?: boolean}} [options] webgl false starts a browser in which no WebGL context can be made
 */
export function browserArgs({ webgl = true } = {}) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
  const graphics = webgl
    ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']
    : ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'];
  return [...asRoot, ...quiet, ...graphics, '--disable-domain-blocking-for-3d-apis'];
}
