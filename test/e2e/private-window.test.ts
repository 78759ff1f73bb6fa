import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openWholeCard, waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';
import { waitForPopup } from '@/test/support/wait-for-popup';

/** In a page of the extension. */
declare const chrome: {
  readonly storage: {
    readonly local: { get(key: null): Promise<object> };
    readonly session: { get(key: null): Promise<object> };
    readonly onChanged: { addListener(listener: (changes: object, area: string) => void): void };
  };
};

declare global {
  /** In the watching page: each change of the extension's store, as it came. */
  var storeChanges: string[] | undefined;
}

const term = 'Board of Peace';

/** All that the extension may keep anything in, as its own pages see it. */
async function dumpStores(keeper: Page): Promise<string> {
  return keeper.evaluate(async () =>
    JSON.stringify({
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      items: [Object.entries(localStorage), Object.entries(sessionStorage)],
      cookie: document.cookie,
    }),
  );
}

/** Every area's changes from now on; the event reaches all of the extension's pages. */
async function watchStores(keeper: Page): Promise<() => Promise<readonly string[]>> {
  await keeper.evaluate(() => {
    globalThis.storeChanges = [];
    chrome.storage.onChanged.addListener((changes, area) => {
      globalThis.storeChanges?.push(`${area}: ${JSON.stringify(changes)}`);
    });
  });
  return () => keeper.evaluate(() => globalThis.storeChanges ?? []);
}

describe.each(browserNames)('a private window in %s', (name) => {
  const session = useBrowser(name);

  it('is read with cards and popup, and nothing at all is stored', async () => {
    const { browser } = session();
    const keeper = await browser.extensionPage('welcome.html');
    const before = await dumpStores(keeper);
    const changes = await watchStores(keeper);
    const page = await browser.openPrivatePage(`${news}/article.html`);
    const errors = collectErrors(page);
    await expectMarks(page, [term]);
    await hover(page, term);
    const card = await waitForCard(browser, page, term);
    await openWholeCard(page, card);
    await page.goto(`${news}/endless.html`);
    await expectMarks(page, ['Hamas']);
    await browser.pressToolbarButton(page);
    // Firefox tells its driver nothing of what opens below a button.
    if (name === 'chromium') await waitForPopup(browser, 'on this page');
    await page.close();
    expect(await dumpStores(keeper)).toBe(before);
    expect(await changes()).toEqual([]);
    expect(errors()).toEqual([]);
  });
});
