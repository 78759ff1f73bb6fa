import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser';
import { findTabId } from './find-tab-id';
import { openTabAt } from './open-tab-at';

/** In a page of the extension. */
declare const chrome: {
  readonly tabs: {
    discard(tab: number): Promise<{ readonly id: number } | undefined>;
    update(tab: number, change: { readonly active: boolean }): Promise<unknown>;
    get(tab: number): Promise<{ readonly discarded: boolean }>;
  };
};

export type TabPutAway = {
  /** Whether the browser says that it has put the tab away. */
  readonly isAway: boolean;
  /** Brings the tab to the front, where the browser loads its page anew. */
  bringBack(): Promise<Page>;
};

/** Has the browser put a tab away, as it does to spare memory; its page is gone for the driver as well. */
export async function putAway(browser: DrivenBrowser, page: Page): Promise<TabPutAway> {
  const url = page.url();
  const tab = await findTabId(browser, page);
  const asker = await browser.extensionPage('welcome.html');
  // No browser puts away the tab that is looked at.
  await asker.bringToFront();
  const away = await asker.evaluate(async (id) => {
    const discarded = await chrome.tabs.discard(id);
    const present = discarded?.id ?? id;
    return { id: present, isAway: (await chrome.tabs.get(present)).discarded };
  }, tab);
  return {
    isAway: away.isAway,
    bringBack: async () => {
      await asker.evaluate((id) => chrome.tabs.update(id, { active: true }), away.id);
      return openTabAt(browser.puppeteer, url);
    },
  };
}
