import { settingsVersion } from '@/lib/settings/migrate-settings';
import type { Settings } from '@/lib/settings/settings';
import type { DrivenBrowser } from './driven-browser';

/** In a page of the extension. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Readonly<Record<string, object | undefined>>>;
      set(items: object): Promise<void>;
    };
  };
};

/** Has the reader have set this and nothing else. */
export async function storeSettings(
  browser: DrivenBrowser,
  settings: Partial<Settings>,
): Promise<void> {
  const page = await browser.extensionPage('welcome.html');
  const record = { version: settingsVersion, ...settings };
  await page.evaluate((stored) => chrome.storage.local.set({ settings: stored }), record);
}

/** Changes what the reader has set, as the extension’s own pages do. */
export async function changeSettings(
  browser: DrivenBrowser,
  change: Partial<Settings>,
): Promise<void> {
  const page = await browser.extensionPage('welcome.html');
  await page.evaluate(storeChange, { version: settingsVersion, ...change });
}

/** Runs in a page of the extension. */
async function storeChange(change: object): Promise<void> {
  const { settings = {} } = await chrome.storage.local.get('settings');
  await chrome.storage.local.set({ settings: { ...settings, ...change } });
}
