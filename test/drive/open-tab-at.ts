import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until';

/** Waits for a tab that the browser opens at this address by itself. */
export function openTabAt(browser: Browser, url: string): Promise<Page> {
  return waitUntil({
    what: `a tab at ${url}`,
    probe: async () => {
      const pages = await browser.pages();
      return pages.findLast((page) => page.url() === url && !page.isClosed()) ?? null;
    },
  });
}
