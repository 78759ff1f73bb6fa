import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../drive/driven-browser';
import { calibrate, slownessOf, type Slowness } from './page-cost-calibration';
import { visit, type Visit } from './page-cost-visit';

/** One page opened twice at about the same time: where the extension reads and where it may not. */
export type Pair = {
  readonly read: Visit;
  readonly bare: Visit;
  readonly slowness: Slowness;
};

/** Opens pages in pairs. Names below `localhost` are read by the extension, the same below `test` are not. */
export class PairVisits {
  readonly #browser: DrivenBrowser;
  /** A tab in which to measure how fast the machine is. */
  readonly #yardstick: Page;
  #isBareFirst = false;

  constructor(browser: DrivenBrowser, yardstick: Page) {
    this.#browser = browser;
    this.#yardstick = yardstick;
  }

  /** `asleep`: the background sleeps when the page is opened, as it does after half a minute of rest. */
  async visit(site: string, file: string, background: 'awake' | 'asleep' = 'awake'): Promise<Pair> {
    // Whatever the first of two finds cold must not be put down to one of them.
    this.#isBareFirst = !this.#isBareFirst;
    const before = await calibrate(this.#yardstick);
    const first = this.#isBareFirst ? await this.#open(site, 'test', file) : null;
    if (background === 'asleep') await this.#browser.stopBackground();
    const read = await this.#open(site, 'localhost', file);
    const bare = first ?? (await this.#open(site, 'test', file));
    const after = await calibrate(this.#yardstick);
    return { read, bare, slowness: slownessOf([...before, ...after]) };
  }

  #open(site: string, top: string, file: string): Promise<Visit> {
    return visit(this.#browser, `https://${site}.${top}/${encodeURIComponent(file)}`);
  }
}
