import type { Browser, Page } from 'puppeteer-core';
import { openTabAt } from './open-tab-at';

/** In a page of the extension. */
declare const chrome: {
  readonly windows: { create(window: { incognito: boolean; url: string }): Promise<object> };
};

/** Opens a private window, which no driver can do but an extension that is allowed there. */
export async function openPrivateWindow(
  browser: Browser,
  { opener, url }: { readonly opener: Page; readonly url: string },
): Promise<Page> {
  await opener.evaluate(async (address) => {
    await chrome.windows.create({ incognito: true, url: address });
  }, url);
  return openTabAt(browser, url);
}
