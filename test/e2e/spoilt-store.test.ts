import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { collectErrors } from '@/test/support/collect-errors';
import { press, waitForText } from '@/test/support/controls';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** In a page of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

const term = 'Board of Peace';

async function store(options: Page, items: Readonly<Record<string, unknown>>): Promise<void> {
  await options.evaluate((record) => chrome.storage.local.set(record), items);
}

/** What a crash, a full disk or a program of another kind may have left. */
const spoilt: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  [
    'text',
    {
      settings: 'rubbish',
      'loaded-stamp': 'rubbish',
      'loaded-briefing': 'rubbish',
      'known-edition': 'rubbish',
    },
  ],
  [
    'a list',
    { settings: [[], null, 3], 'loaded-stamp': [], 'loaded-briefing': [], 'known-edition': [] },
  ],
  [
    'no value',
    { settings: null, 'loaded-stamp': null, 'loaded-briefing': null, 'known-edition': null },
  ],
  [
    'fields of other kinds',
    {
      settings: {
        version: {},
        density: 7,
        kindsOff: 'place',
        known: { length: 3 },
        refused: [1],
        pausedSites: [null],
        openDelay: 'soon',
        language: 'xx',
        theme: [],
      },
    },
  ],
];

describe.each(browserNames)('a spoilt store in %s', (name) => {
  const session = useBrowser(name);

  it.each(spoilt)('of %s leaves the defaults', async (_kind, items) => {
    const { browser } = session();
    const keeper = await browser.extensionPage('welcome.html');
    await store(keeper, items);
    const page = await browser.openPage(`${news}/article.html`);
    const errors = collectErrors(page);
    await expectMarks(page, [term]);
    await hover(page, term);
    await waitForCard(browser, page, term);
    const options = await browser.openExtensionPage('options.html');
    const faults = collectErrors(options);
    await press(options, 'Dark');
    await expect
      .poll(() => options.$$eval('input[value="dark"]:checked', ({ length }) => length))
      .toBe(1);
    await waitForText(options, 'Settings');
    expect([...errors(), ...faults()]).toEqual([]);
    await options.close();
  });
});
