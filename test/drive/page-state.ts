import type { Page } from 'puppeteer-core';
import type { PageReport, PageState } from '@/lib/page/page-state';
import { askPage } from './ask-page';
import type { DrivenBrowser } from './driven-browser';
import { waitUntil } from './wait-until';

/** Waits until the page is read and returns what was found. */
export function waitForReport(browser: DrivenBrowser, page: Page): Promise<PageReport> {
  return waitUntil({
    what: 'the page to be read',
    probe: async () => {
      const state = await askPage(browser, page, 'page/state');
      return state?.kind === 'reading' ? state.report : null;
    },
  });
}

/** Waits until the extension has made up its mind about the page, either way. */
export function waitForVerdict(browser: DrivenBrowser, page: Page): Promise<PageState> {
  return waitUntil({
    what: 'a verdict on the page',
    probe: async () => {
      const state = await askPage(browser, page, 'page/state');
      return state === null || state.kind === 'unread' ? null : state;
    },
  });
}
