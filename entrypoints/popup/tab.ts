import { browser } from '@/lib/platform/browser';
import { sitePattern } from '@/lib/sites/site-pattern';

/** The tab the popup was opened over. */
export type PopupTab = {
  readonly id: number;
  readonly windowId: number | null;
  /**
   * null where the page is not of the web, or its address is not ours to know; and in private windows, where
   * a choice for the site would outlive the window in the browser's own list.
   */
  readonly site: TabSite | null;
};

export type TabSite = {
  readonly address: string;
  readonly host: string;
  /** Match pattern for all pages of the site. */
  readonly pattern: string;
};

/** Pressing the toolbar button grants the tab's address for as long as it stays on its site. */
export async function findTab(): Promise<PopupTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId ?? null,
    site: tab.incognito ? null : siteOf(tab.url ?? ''),
  };
}

function siteOf(address: string): TabSite | null {
  const pattern = sitePattern(address);
  return pattern === null ? null : { address, host: new URL(address).hostname, pattern };
}
