import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tableIds } from '../../src/domain/table/row';
import { deskPanelIds } from '../../src/store/desk-panel';
import { expect, test } from './driver';

/** What axe finds, inside a part of the page when one is named. */
async function findings(page: Page, part?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What is opened one after the other by its link, and what then stands on the page. */
const states = [
  { link: '#/planner?lang=zh', shown: 'header' },
  {
    link: '#/planner?lang=en&theme=night&select=zone:phase-2&asOf=2025-12-31',
    shown: '[lang="en"] article h2',
  },
  { link: '#/planner?lang=zh&theme=paper&select=fact:S02', shown: '[lang|="zh"] article [data-fact="S02"]' },
  { link: '#/tour?lang=zh', shown: '[data-tour-card]' },
  { link: '#/exhibition?lang=en', shown: '[data-mode="exhibition"][lang="en"] h2' },
];
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on ${size}`, () => {
    test.use({ viewport });
    // One page, one state after the other by its link: starting anew for each would cost minutes.
    test('axe finds nothing in planner, tour and exhibition', async ({ atlas, page }) => {
      test.setTimeout(240_000);
      await atlas.open(states[0]?.link);
      for (const { link, shown } of states) {
        await atlas.go(link);
        await expect(page.locator(shown).first()).toBeVisible();
        await atlas.still();
        expect(await findings(page), link).toEqual([]);
      }
    });

    test('axe finds nothing in any panel or table of the desk', async ({ atlas, page }) => {
      test.setTimeout(240_000);
      const theme = size === 'phone' ? '&theme=night' : '';
      await atlas.open(`#/planner?asOf=2026-11-23&lang=zh${theme}`);
      for (const panel of deskPanelIds) {
        await atlas.go(`#/planner?asOf=2026-11-23&lang=zh&panel=${panel}${theme}`);
        await expect(page.locator(`[data-desk-panel="${panel}"]`)).toBeVisible();
        expect(await findings(page, '[data-desk-drawer]'), panel).toEqual([]);
      }
      for (const table of tableIds) {
        await atlas.go(`#/planner?asOf=2026-11-23&lang=en&table=${table}${theme}`);
        await expect(page.locator(`[data-table="${table}"]`)).toBeVisible();
        expect(await findings(page, '[data-table-drawer]'), table).toEqual([]);
      }
    });
  });
}
