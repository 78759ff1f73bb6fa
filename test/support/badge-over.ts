import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '@/test/drive/driven-browser';
import { findTabId } from '@/test/drive/find-tab-id';

/** In a page of the extension. */
declare const chrome: {
  readonly action: { getBadgeText(tab: { readonly tabId: number }): Promise<string> };
};

/** What the toolbar button wears over a page. */
export async function badgeOver(browser: DrivenBrowser, page: Page): Promise<string> {
  const tabId = await findTabId(browser, page);
  const asker = await browser.extensionPage('welcome.html');
  return asker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}
