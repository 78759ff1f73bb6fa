import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { press, waitForText } from '@/test/support/controls';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

describe.each(browserNames)('the popup in %s', (name) => {
  const session = useBrowser(name);

  async function openPopupOver(
    path: string,
  ): Promise<{ readonly page: Page; readonly popup: Page }> {
    const { browser } = session();
    const page = await browser.openPage(`${news}/${path}`);
    return { page, popup: await browser.openExtensionPage('popup.html') };
  }

  it('lists what the page mentions and leads to the place with its card', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    const popup = await browser.openExtensionPage('popup.html');
    await press(popup, 'Board of Peace');
    await page.bringToFront();
    const card = await waitForCard(browser, page, 'Board of Peace');
    expect(card.box.height).toBeGreaterThan(50);
    await popup.close();
  });

  it('tells what phase two is, and where each part stands with a date and a source', async () => {
    const { popup } = await openPopupOver('article.html');
    await press(popup, 'Phase two');
    await waitForText(popup, 'Where each part stands');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toMatch(/\d{1,2} \w+ 2026/);
    expect(await popup.$$eval('a[href^="http"]', (links) => links.length)).toBeGreaterThan(0);
    await popup.close();
  });

  it('says that a page is not coverage, and reads it anyway when asked', async () => {
    const { page, popup } = await openPopupOver('not-coverage.html');
    await waitForText(popup, 'not taken for coverage of Gaza');
    expect(await markedTexts(page)).toEqual([]);
    await press(popup, 'Read this page anyway');
    await waitForText(popup, 'this page');
    await popup.waitForFunction(() => !document.body.innerText.includes('not taken for coverage'), {
      polling: 50,
    });
    await popup.close();
  });

  it('hides the marks and shows them again', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Hamas']);
    const popup = await browser.openExtensionPage('popup.html');
    await press(popup, 'Show marks on this page');
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await press(popup, 'Show marks on this page');
    await expectMarks(page, ['Hamas']);
    await popup.close();
  });
});
