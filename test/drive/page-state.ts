import type { Page } from 'puppeteer-core';
import type { PageReport, PageState } from '@/lib/page/page-state';
import type { DrivenBrowser } from './driven-browser';
import { waitUntil } from './wait-until';

type Tab = { readonly id: number; readonly url?: string };

/** In a page of the extension. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly Tab[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
};

/** What the extension knows of the page, asked the way its popup asks; null where nothing of it runs. */
async function readPageState(browser: DrivenBrowser, page: Page): Promise<PageState | null> {
  const asker = await browser.extensionPage('welcome.html');
  const url = await page.evaluate(() => location.href);
  const answer = await asker.evaluate(askTab, url);
  return answer as PageState | null;
}

/** Waits until the page is read and returns what was found. */
export function waitForReport(browser: DrivenBrowser, page: Page): Promise<PageReport> {
  return waitUntil({
    what: 'the page to be read',
    probe: async () => {
      const state = await readPageState(browser, page);
      return state?.kind === 'reading' ? state.report : null;
    },
  });
}

/** Waits until the extension has made up its mind about the page, either way. */
export function waitForVerdict(browser: DrivenBrowser, page: Page): Promise<PageState> {
  return waitUntil({
    what: 'a verdict on the page',
    probe: async () => {
      const state = await readPageState(browser, page);
      return state === null || state.kind === 'unread' ? null : state;
    },
  });
}

/** Runs in a page of the extension. */
async function askTab(url: string): Promise<unknown> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.findLast((candidate) => candidate.url === url);
  if (tab === undefined) return null;
  const message = { name: 'page/state', request: null };
  const answer = await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
  return answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : null;
}
