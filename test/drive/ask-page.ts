import type { Page } from 'puppeteer-core';
import type { PageProtocol } from '@/lib/messaging/protocol';
import type { DrivenBrowser } from './driven-browser';

type Tab = { readonly id: number; readonly url?: string };

/** In a page of the extension. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly Tab[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
};

/** What the script in a page answers the extension, by its own protocol; null where nothing of it runs. */
export async function askPage<Name extends 'page/state' | 'page/explain'>(
  browser: DrivenBrowser,
  page: Page,
  name: Name,
): Promise<PageProtocol[Name]['response'] | null> {
  const asker = await browser.extensionPage('welcome.html');
  const url = await page.evaluate(() => location.href);
  const answer = await asker.evaluate(askTab, url, name);
  return answer as PageProtocol[Name]['response'] | null;
}

/** Runs in a page of the extension. */
async function askTab(url: string, name: string): Promise<unknown> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.findLast((candidate) => candidate.url === url);
  if (tab === undefined) return null;
  const message = { name, request: null };
  const answer = await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
  return answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : null;
}
