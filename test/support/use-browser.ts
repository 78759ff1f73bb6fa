import { afterAll, beforeAll, inject } from 'vitest';
import type { DrivenBrowser } from '@/test/drive/driven-browser';
import type { BrowserName } from '@/test/drive/find-browser';
import { launchBrowser } from '@/test/drive/launch-browser';
import { settingsVersion } from '@/lib/settings/migrate-settings';
import { servePages, type PageServer } from '@/test/drive/serve-pages';
import { sites } from './sites';

export type Session = { readonly browser: DrivenBrowser; readonly server: PageServer };

/** In a page of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

/** The pages of the tests are short and full of terms: how many of them a reader sees is for unit tests. */
async function showAllMarks(browser: DrivenBrowser): Promise<void> {
  const page = await browser.extensionPage('welcome.html');
  const settings = { version: settingsVersion, density: 'all' };
  await page.evaluate((record) => chrome.storage.local.set({ settings: record }), settings);
}

/** A browser with the extension for the tests of the present `describe`; ask for it inside a test. */
export function useBrowser(
  name: BrowserName,
  build: 'granted' | 'release' = 'granted',
): () => Session {
  let session: Session | null = null;
  beforeAll(async () => {
    const server = await servePages(sites);
    const extension = inject('extensions')[name][build];
    const { proxyPort } = server;
    const browser = await launchBrowser(name, { extension, proxyPort, headless: true });
    session = { browser, server };
    await showAllMarks(browser);
  });
  afterAll(async () => {
    await session?.browser.close();
    await session?.server.close();
  });
  return () => {
    if (session === null) throw new Error('The browser runs only while tests run');
    return session;
  };
}
