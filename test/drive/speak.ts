import type { Settings } from '@/lib/settings/settings';
import type { DrivenBrowser } from './driven-browser';
import { waitUntil } from './wait-until';

type Store = {
  get(key: string): Promise<Readonly<Record<string, object | undefined>>>;
  set(items: object): Promise<void>;
};

/** In a page of the extension. */
declare const chrome: { readonly storage: { readonly local: Store } };

/** Changes what the reader has set, as the extension’s own pages do. */
async function changeSettings(browser: DrivenBrowser, change: Partial<Settings>): Promise<void> {
  const page = await browser.extensionPage('welcome.html');
  await page.evaluate(storeChange, change);
}

/** Runs in a page of the extension. */
async function storeChange(change: object): Promise<void> {
  const { settings = {} } = await chrome.storage.local.get('settings');
  await chrome.storage.local.set({ settings: { ...settings, ...change } });
}

/** Has the interface speak a language; done once a page of the extension does. */
export async function speak(browser: DrivenBrowser, language: Settings['language']): Promise<void> {
  await changeSettings(browser, { language });
  await waitUntil({
    what: `the interface in ${language}`,
    probe: async () => {
      const page = await browser.extensionPage('welcome.html');
      // It loads itself anew, and what was asked of it meanwhile is lost.
      const spoken = await page.evaluate(() => document.documentElement.lang).catch(() => null);
      return spoken === (language === 'browser' ? 'en' : language) ? true : null;
    },
  });
}
