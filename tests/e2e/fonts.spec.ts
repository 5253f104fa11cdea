import { differenceOf, expect, test } from './driver';

/** Two maps in browsers of their own, compared when they rest: no more pixels than the labels need. */
test.use({ viewport: { width: 1024, height: 640 } });
const view = '#/planner?lang=zh&asOf=2025-12-31';

test('Chinese labels are right on a machine with Latin fonts only', async ({ atlasIn, browser }) => {
  const bare = await atlasIn({ latinFontsOnly: true });
  await bare.open(view);
  const drawn = await bare.settledPicture();
  expect(bare.problems).toEqual([]);
  // The same machine without the files the labels are drawn with shows boxes. Were the pictures alike, the first had
  // boxes too. Only the map's own requests are refused: where a whole page has no Chinese face, Chromium itself ends
  // (font service, "SkFontMgr_FontConfigInterface.cpp: Not implemented").
  const boxes = await atlasIn({ latinFontsOnly: true });
  let refused = 0;
  await boxes.page.route('**/*.woff2', (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    refused += 1;
    return route.abort();
  });
  // A label without its file costs the label, never the picture.
  await boxes.open(view);
  expect(refused).toBeGreaterThan(0);
  expect(await differenceOf(browser, drawn, await boxes.settledPicture())).toBeGreaterThan(0.002);
});
