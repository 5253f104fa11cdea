import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './driver';

const states = [
  '#/planner?lang=zh',
  '#/planner?lang=en&theme=night&select=zone:phase-2&asOf=2025-12-31',
  '#/planner?lang=zh&select=fact:S02',
  '#/tour?lang=zh',
  '#/exhibition?lang=en',
];
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on ${size}`, () => {
    test.use({ viewport });
    for (const state of states) {
      test(`axe finds nothing at ${state}`, async ({ atlas, page }) => {
        await atlas.open(state);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
        );
        expect(found).toEqual([]);
      });
    }
  });
}
