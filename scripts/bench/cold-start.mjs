import { waitForMark } from '../lib/pages.mjs';
import { spread } from './statistics.mjs';

const SIZE = { width: 1440, height: 900 };

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

/** Camera and canvas of the product's opening view, so that the bare page draws the same picture. */
async function openingView(browser, appUrl) {
  const { page, context } = await start(browser, appUrl);
  await page.waitForFunction(() => location.hash.includes('view='), null, { timeout: 15_000 });
  const { view, box } = await page.evaluate(() => {
    const { left, top, width, height } = document
      .querySelector('canvas.maplibregl-canvas')
      .getBoundingClientRect();
    return {
      view: new URLSearchParams(location.hash.slice(location.hash.indexOf('?'))).get('view').split(','),
      box: { left, top, width, height },
    };
  });
  await context.close();
  return new URLSearchParams({ lon: view[0], lat: view[1], zoom: view[2], ...box });
}

/** Waits until the machine has nothing left to do for the page before. */
const rest = () => new Promise((done) => setTimeout(done, 500));

/**
 * Cold starts of the product and of the bare page, taken in turn so that a slow minute of the machine hits both.
 * @param {number} runs how many of each
 */
export async function coldStarts(browser, appUrl, bareUrl, runs) {
  const bareAddress = `${bareUrl}?${await openingView(browser, `${appUrl}#/planner`)}`;
  const collected = { app: [], bare: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [name, url] of [
      ['bare', bareAddress],
      ['app', `${appUrl}#/planner`],
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
