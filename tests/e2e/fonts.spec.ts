import { differenceOf, expect, test } from './driver';

const view = '#/planner?lang=zh&asOf=2025-12-31';

test('Chinese labels are right on a machine with Latin fonts only', async ({ atlasIn, browser }) => {
  const bare = await atlasIn({ latinFontsOnly: true });
  await bare.open(view);
  const drawn = await bare.settledPicture();
  // The same machine without the bundled font shows boxes. Were the pictures alike, the first had boxes too.
  const boxes = await atlasIn({ latinFontsOnly: true });
  await boxes.page.route('**/*.woff2', (route) => route.abort());
  await boxes.open(view);
  expect(await differenceOf(browser, drawn, await boxes.settledPicture())).toBeGreaterThan(0.002);
});
