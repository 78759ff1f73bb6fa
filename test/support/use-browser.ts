import { afterAll, beforeAll, inject } from 'vitest';
import type { DrivenBrowser } from '@/test/drive/driven-browser';
import type { BrowserName } from '@/test/drive/find-browser';
import { launchBrowser } from '@/test/drive/launch-browser';
import { servePages, type PageServer } from '@/test/drive/serve-pages';
import { storeSettings } from '@/test/drive/stored-settings';
import { sites } from './sites';

export type Session = { readonly browser: DrivenBrowser; readonly server: PageServer };

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
    // The pages of the tests are short and full of terms: how many of them a reader sees is for unit tests.
    await storeSettings(browser, { density: 'all' });
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
