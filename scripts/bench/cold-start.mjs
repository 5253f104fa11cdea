import { waitForMark } from '../lib/pages.mjs';
import { spread } from './statistics.mjs';

const SIZE = { width: 1440, height: 900 };
/** All three zones in sight, as when the product opens; written into both addresses so that both draw the same. */
const VIEW = { lon: 120.705, lat: 27.985, zoom: 11.7 };

/** Milliseconds from navigation to the marks, in a browser context that has never seen the page. */
async function start(browser, url) {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  await page.goto(url);
  await waitForMark(page, 'zhigu:first-picture');
  await waitForMark(page, 'zhigu:interactive');
  const times = await page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0].startTime;
    return { picture: at('zhigu:first-picture'), interactive: at('zhigu:interactive') };
  });
  return { page, context, times };
}

/** The canvas of the product, so that the bare page draws a picture of the same size and place. */
async function canvasBox(browser, appAddress) {
  const { page, context } = await start(browser, appAddress);
  const box = await page.evaluate(() => {
    const { left, top, width, height } = document
      .querySelector('canvas.maplibregl-canvas')
      .getBoundingClientRect();
    return { left, top, width, height };
  });
  await context.close();
  return box;
}

/** Waits until the machine has nothing left to do for the page before. */
const rest = () => new Promise((done) => setTimeout(done, 500));

/**
 * Cold starts of the product and of the bare page, taken in turn so that a slow minute of the machine hits both.
 * @param {number} runs how many of each
 */
export async function coldStarts(browser, appUrl, bareUrl, runs) {
  const appAddress = `${appUrl}#/planner?view=${VIEW.lon},${VIEW.lat},${VIEW.zoom}`;
  const bareAddress = `${bareUrl}?${new URLSearchParams({ ...VIEW, ...(await canvasBox(browser, appAddress)) })}`;
  const collected = { app: [], bare: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [name, url] of [
      ['bare', bareAddress],
      ['app', appAddress],
    ]) {
      await rest();
      const { context, times } = await start(browser, url);
      await context.close();
      collected[name].push(times);
    }
  }
  const of = (name, mark) => spread(collected[name].map((times) => times[mark]));
  const app = { firstPicture: of('app', 'picture'), interactive: of('app', 'interactive') };
  const bare = { firstPicture: of('bare', 'picture'), interactive: of('bare', 'interactive') };
  return {
    app,
    bare,
    ratio: {
      firstPicture: app.firstPicture.median / bare.firstPicture.median,
      interactive: app.interactive.median / bare.interactive.median,
    },
  };
}
