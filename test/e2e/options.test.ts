import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/lib/briefing/types';
import { findCard, waitForCard, waitForNoCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { findTabId } from '@/test/drive/find-tab-id';
import { hover } from '@/test/drive/hover';
import { listMarks } from '@/test/drive/marks';
import { storeSettings } from '@/test/drive/stored-settings';
import { press, waitForText } from '@/test/support/controls';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { demo, news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** In a page of the extension. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: null): Promise<Readonly<Record<string, unknown>>>;
      set(items: object): Promise<void>;
    };
  };
  readonly action: { getBadgeText(tab: { readonly tabId: number }): Promise<string> };
};

const term = 'Board of Peace';
const hamas = 'hamas' as EntityId;
const crossing = 'rafah-crossing' as EntityId;

async function countMarks(page: Page): Promise<number> {
  return (await listMarks(page)).length;
}

describe.each(browserNames)('the settings in %s', (name) => {
  const session = useBrowser(name);

  /** An article that is read, and the settings beside it as they are at first. */
  async function openBoth(
    address = `${news}/article.html`,
  ): Promise<{ readonly page: Page; readonly options: Page }> {
    const { browser } = session();
    const page = await browser.openPage(address);
    await expectMarks(page, [term]);
    const options = await browser.openExtensionPage('options.html');
    await storeSettings(browser, {});
    return { page, options };
  }

  it('mark every place, one in a paragraph or one on the page, on the open page', async () => {
    const { page, options } = await openBoth(demo);
    const calm = await countMarks(page);
    await press(options, 'Wherever it stands');
    await expect.poll(() => countMarks(page)).toBeGreaterThan(calm * 1.5);
    await press(options, 'Once on the page');
    await expect.poll(() => countMarks(page)).toBeLessThan(calm);
    await press(options, 'Once in each paragraph');
    await expect.poll(() => countMarks(page)).toBe(calm);
    await options.close();
  });

  it('leave a kind unmarked and mark it again', async () => {
    const { page, options } = await openBoth();
    await expectMarks(page, ['Rafah crossing']);
    await press(options, 'Place');
    await expect.poll(() => markedTexts(page)).not.toContain('Rafah crossing');
    expect(await markedTexts(page)).toContain(term);
    await press(options, 'Place');
    await expectMarks(page, ['Rafah crossing']);
    await options.close();
  });

  it('name what is known and what was misread, and mark it again at a press', async () => {
    const { page, options } = await openBoth();
    const refused = [{ entity: crossing, surface: 'Rafah crossing' }];
    await storeSettings(session().browser, { known: [hamas], refused });
    await expect.poll(() => markedTexts(page)).not.toContain('Hamas');
    await expect.poll(() => markedTexts(page)).not.toContain('Rafah crossing');
    await press(options, 'Mark again: Hamas');
    await expectMarks(page, ['Hamas']);
    await press(options, 'Mark again: Rafah crossing');
    await expectMarks(page, ['Rafah crossing']);
    await options.close();
  });

  it('name a paused site and mark it again at a press', async () => {
    const { page, options } = await openBoth();
    await storeSettings(session().browser, { pausedSites: ['news.localhost'] });
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await press(options, 'Mark again: news.localhost');
    await expectMarks(page, [term]);
    await options.close();
  });

  it('give card and settings their colours and text size', async () => {
    const { browser } = session();
    const { page, options } = await openBoth();
    await press(options, 'Dark');
    await press(options, 'Very large');
    await expect.poll(() => options.evaluate(wornColours)).toBe('dark');
    await page.bringToFront();
    await hover(page, term);
    const card = await waitForCard(browser, page, term);
    const worn = await card.root.call((root) => {
      const style = getComputedStyle(root.querySelector('.card') ?? root.host);
      return [style.colorScheme, style.fontSize];
    });
    expect(worn).toEqual(['dark', '18px']);
    const popup = await browser.openExtensionPage('popup.html');
    await expect.poll(() => popup.evaluate(wornColours)).toBe('dark');
    await popup.close();
    await options.close();
  });

  it('open cards at a click where that is wanted', async () => {
    const { browser } = session();
    const { page, options } = await openBoth();
    await press(options, 'At a click on a term');
    await expect.poll(() => options.$$('.slider')).toEqual([]);
    await page.bringToFront();
    const at = await hover(page, term);
    expect(await findCard(browser, page)).toBeNull();
    await page.mouse.click(at.x, at.y);
    await waitForCard(browser, page, term);
    await options.close();
  });

  it('move a delay by key, on the page at once', async () => {
    const { browser } = session();
    const { page, options } = await openBoth();
    await options.bringToFront();
    const slider = await options.waitForSelector('.slider:last-child input');
    await slider?.focus();
    await options.keyboard.press('End');
    await waitForText(options, '1,000 ms');
    await page.bringToFront();
    await hover(page, term);
    await waitForCard(browser, page, term);
    const started = Date.now();
    await page.mouse.move(990, 5);
    await waitForNoCard(browser, page);
    expect(Date.now() - started).toBeGreaterThan(900);
    await options.close();
  });

  it('show the number of mentions on the toolbar button, or none', async () => {
    const { page, options } = await openBoth();
    const tab = await findTabId(session().browser, page);
    const badge = () => options.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    await press(options, 'Show the number of mentions');
    await expect.poll(badge).toMatch(/^\d+$/);
    await press(options, 'Show the number of mentions');
    await expect.poll(badge).toBe('');
    await options.close();
  });

  it('can be tried on a text beside them, with the real card', async () => {
    const { browser } = session();
    const { options } = await openBoth();
    await expectMarks(options, [term, 'yellow line']);
    expect(await markedTexts(options)).not.toContain('Gaza');
    await options.bringToFront();
    await hover(options, term);
    const card = await waitForCard(browser, options, term);
    expect(card.text).toContain('Briefing to');
    await options.close();
  });

  it('are erased with everything else after one question', async () => {
    const { page, options } = await openBoth();
    await storeSettings(session().browser, { known: [hamas], theme: 'dark' });
    await expect.poll(() => markedTexts(page)).not.toContain('Hamas');
    await press(options, 'Erase everything');
    await waitForText(options, 'It cannot be brought back');
    await press(options, 'Yes, erase');
    await waitForText(options, 'Everything is erased');
    expect(await options.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    expect(await options.evaluate(wornColours)).toBe('light dark');
    await expectMarks(page, ['Hamas']);
    await options.close();
  });

  it('say that everything is erased, in the browser’s language, where another was chosen', async () => {
    const { options } = await openBoth();
    await press(options, 'Français');
    await waitForText(options, 'Tout effacer');
    await press(options, 'Tout effacer');
    await press(options, 'Oui, effacer');
    await waitForText(options, 'Everything is erased');
    expect(await options.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    // Said once: a page loaded later by hand says nothing of it.
    expect(await options.evaluate(() => history.state as unknown)).toBeNull();
    await options.close();
  });

  it('say in words that a save was refused, and stay as they were', async () => {
    const { options } = await openBoth();
    await options.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await press(options, 'Dark');
    await waitForText(options, 'This was not saved');
    expect(await options.$$eval('input[value="dark"]:checked', ({ length }) => length)).toBe(0);
    await options.close();
  });

  it('speak another language, here and on the cards of open pages', async () => {
    const { browser } = session();
    const { page, options } = await openBoth();
    await press(options, 'עברית');
    await waitForText(options, 'הגדרות');
    expect(await options.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.bringToFront();
    await hover(page, term);
    const card = await waitForCard(browser, page, term);
    expect(await card.root.call((root) => root.textContent)).toContain('עוד');
    await press(options, 'כמו בדפדפן');
    await waitForText(options, 'Settings');
    await options.close();
  });
});

describe('the list of sites in firefox', () => {
  const session = useBrowser('firefox', 'release');

  it('adds and removes a site, on pages that are open', async () => {
    const { browser } = session();
    const page = await browser.openPage('https://www.bbc.com/article.html');
    const options = await browser.openExtensionPage('options.html');
    await waitForText(options, 'No site is allowed');
    await options.bringToFront();
    await options.type('.add-site input', 'www.bbc.com/news');
    await options.click('.add-site button');
    await waitForText(options, 'bbc.com is allowed now.');
    await waitForText(options, 'BBC News in part: not on bbc.co.uk');
    await expectMarks(page, [term]);
    await press(options, 'Remove: bbc.com');
    await waitForText(options, 'bbc.com is no longer allowed.');
    await waitForText(options, 'No site is allowed');
    await expect.poll(() => markedTexts(page)).toEqual([]);
  });
});

describe('the list of sites in chromium', () => {
  const session = useBrowser('chromium');

  it('shows what the browser grants and says what it does not take back', async () => {
    const options = await session().browser.openExtensionPage('options.html');
    await waitForText(options, 'with all hosts below it');
    await press(options, 'Remove: localhost');
    await waitForText(options, 'The browser did not take localhost back');
    await options.type('.add-site input', 'no site');
    await options.click('.add-site button');
    await waitForText(options, '“no site” is no address of a site');
  });
});

/** Runs in a page of the extension. */
function wornColours(): string {
  return getComputedStyle(document.documentElement).colorScheme;
}
