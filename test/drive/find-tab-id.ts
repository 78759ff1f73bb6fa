import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser';

/** In a page of the extension. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
};

/** The browser's number for the tab of a page. */
export async function findTabId(browser: DrivenBrowser, page: Page): Promise<number> {
  const url = await page.evaluate(() => location.href);
  const asker = await browser.extensionPage('welcome.html');
  const id = await asker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === address)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`No tab is at ${url}`);
  return id;
}
