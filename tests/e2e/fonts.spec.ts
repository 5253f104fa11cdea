import { expect, test } from './driver';

const view = '#/planner?lang=zh&asOf=2025-12-31';

test('Chinese labels are right on a machine with Latin fonts only', async ({ atlasIn }) => {
  const bare = await atlasIn({ latinFontsOnly: true });
  await bare.open(view);
  /** Whether two different characters come out differently: boxes are all alike. */
  const tellsApart = (family: string) =>
    bare.page.evaluate((wanted) => {
      const [one, other] = ['智', '谷'].map((character) => {
        const context = new OffscreenCanvas(64, 64).getContext('2d');
        if (!context) throw new Error('No canvas to draw on.');
        context.font = `48px ${wanted}`;
        context.fillText(character, 4, 52);
        return context.getImageData(0, 0, 64, 64).data;
      });
      return one?.some((value, at) => value !== other?.[at]) ?? false;
    }, family);
  // The machine itself has none of these characters; the product's own face, which the labels are drawn with, has.
  expect(await tellsApart('sans-serif')).toBe(false);
  expect(await tellsApart('"Zhigu Sans SC", sans-serif')).toBe(true);
  expect(bare.problems).toEqual([]);
});
