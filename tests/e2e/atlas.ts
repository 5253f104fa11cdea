import { expect, type Locator, type Page } from '@playwright/test';

/** How the driver finds things: roles with the product's own words, and the attributes panels carry for tests. */
const words = {
  zh: {
    list: '列表',
    layers: '图层',
    issues: '数据问题',
    slider: '所看的日期',
    unavailable: '此设备无法绘制地图',
  },
  en: {
    list: 'List',
    layers: 'Layers',
    issues: 'Data issues',
    slider: 'Date looked at',
    unavailable: 'The map cannot be drawn here',
  },
} as const;
export type Language = keyof typeof words;

/** The screen as a person meets it; tests speak to this and hold no selectors. */
export class Atlas {
  /** Console errors, uncaught errors and policy violations, in order. */
  readonly problems: string[] = [];
  /** Requests to anywhere but the product's own origin. */
  readonly foreignRequests: string[] = [];
  private language: Language = 'zh';

  constructor(
    readonly page: Page,
    private readonly site: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site) && !/^(data|blob):/.test(url)) this.foreignRequests.push(url);
    });
  }

  /** Opens a state by its link and waits for the first complete picture. */
  async open(hash = '#/planner'): Promise<void> {
    await this.openWithoutMap(hash);
    await this.mark('zhigu:first-picture');
  }

  /** Opens a state where no map can be expected; waits for the panels. */
  async openWithoutMap(hash = '#/planner'): Promise<void> {
    this.language = /lang=en/.test(hash) ? 'en' : 'zh';
    await this.page.goto(this.site + hash);
    // The exhibition has no chrome: its title stands for it.
    await expect(this.page.getByRole('banner').or(this.page.getByRole('heading')).first()).toBeVisible();
  }

  /** Follows a link on the open page, as pasting it into the address does. */
  async go(hash: string): Promise<void> {
    this.language = /lang=en/.test(hash) ? 'en' : 'zh';
    await this.page.evaluate((target) => {
      location.hash = target;
    }, hash);
  }

  /** Waits until nothing changes colour or place any more: a theme comes in over a moment. */
  async still(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(
          () =>
            document
              .getAnimations()
              .filter(
                ({ playState, effect }) =>
                  playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
              ).length,
        ),
      )
      .toBe(0);
  }

  /** Waits until the product has set a User Timing mark. */
  async mark(name: string): Promise<void> {
    await this.page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, name, {
      timeout: 60_000,
    });
  }

  /** How often the product has set a mark or measure since the page opened. */
  async countOf(name: string): Promise<number> {
    return this.page.evaluate((wanted) => performance.getEntriesByName(wanted).length, name);
  }

  async chooseTab(tab: 'list' | 'layers' | 'issues'): Promise<void> {
    await this.tab(tab).click();
  }

  tab(tab: 'list' | 'layers' | 'issues'): Locator {
    return this.page.getByRole('tab', { name: words[this.language][tab] });
  }

  /** A row of the list, by what it opens. */
  entry(thing: string): Locator {
    return this.page.locator(`[data-list-entry="${thing}"]`);
  }

  /** The heading of what is open in the inspector. */
  get openedTitle(): Locator {
    return this.page.getByRole('article').getByRole('heading', { level: 2 });
  }

  get slider(): Locator {
    return this.page.getByRole('slider', { name: words[this.language].slider });
  }

  /** Lines to the person, by what they say. */
  notices(code: 'url-value-ignored' | 'selection-unknown'): Locator {
    return this.page.locator(`[data-notice="${code}"]`);
  }

  get issues(): Locator {
    return this.page.locator('[data-issue]');
  }

  get mapUnavailable(): Locator {
    return this.page.getByRole('alert').filter({ hasText: words[this.language].unavailable });
  }

  get canvas(): Locator {
    return this.page.locator('canvas.maplibregl-canvas');
  }

  /** One value of the address, such as `asOf` or `select`. */
  async inAddress(name: string): Promise<string | null> {
    const hash = new URL(this.page.url()).hash;
    return new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get(name);
  }

  /** Presses Tab until the thing has the focus, as a person without a pointer does. */
  async tabTo(target: Locator, most = 80): Promise<void> {
    for (let presses = 0; presses < most; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Not reached within ${most} presses of Tab: ${target}`);
  }

  /**
   * Waits until two pictures of the map, taken half a second apart, are the same. What stands in front of the map is
   * hidden meanwhile, so that a picture shows nothing but the map.
   * @returns the picture as PNG; the last one taken when the map does not come to rest in 15 s
   */
  async settledPicture(): Promise<Buffer> {
    const alone = (on: boolean) =>
      this.canvas.evaluate((canvas: HTMLElement, wanted) => {
        document.body.style.visibility = wanted ? 'hidden' : '';
        canvas.style.visibility = wanted ? 'visible' : '';
      }, on);
    await alone(true);
    let last = await this.canvas.screenshot();
    for (let attempt = 0; attempt < 30; attempt += 1) {
      await this.page.waitForTimeout(500);
      const next = await this.canvas.screenshot();
      const same = next.equals(last);
      last = next;
      if (same) break;
    }
    await alone(false);
    return last;
  }

  /** Throws the graphics context away and gives it back, as a driver's restart does. */
  async loseAndRestoreContext(): Promise<void> {
    await this.canvas.evaluate(async (element) => {
      const canvas = element as HTMLCanvasElement;
      const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!extension) throw new Error('No WEBGL_lose_context here.');
      const event = (name: string) =>
        new Promise((done) => canvas.addEventListener(name, done, { once: true }));
      const lost = event('webglcontextlost');
      extension.loseContext();
      await lost;
      await new Promise((done) => setTimeout(done, 300));
      const restored = event('webglcontextrestored');
      extension.restoreContext();
      await restored;
    });
  }
}
