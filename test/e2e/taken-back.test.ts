import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitForNoCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { grantedHosts, news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';
import { waitForPopup } from '@/test/support/wait-for-popup';

const term = 'Board of Peace';
const article = `${news}/article.html`;

describe.each(browserNames)('sites taken back on the page of extensions of %s', (name) => {
  const session = useBrowser(name);

  afterEach(() => session().browser.extensionsPage.allowOnly(grantedHosts));

  async function openWithCard(): Promise<{
    readonly page: Page;
    readonly errors: () => readonly string[];
  }> {
    const { browser } = session();
    const page = await browser.openPage(article);
    const errors = collectErrors(page);
    await expectMarks(page, [term]);
    await hover(page, term);
    await waitForCard(browser, page, term);
    return { page, errors };
  }

  it('lose marks and card on open pages, and the button reads such a page once', async () => {
    const { browser } = session();
    const { page, errors } = await openWithCard();
    await browser.extensionsPage.allowOnly([]);
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await waitForNoCard(browser, page);
    await page.reload();
    await hover(page, term);
    expect(await findCard(browser, page)).toBeNull();
    expect(await markedTexts(page)).toEqual([]);
    await browser.pressToolbarButton(page);
    await expectMarks(page, [term]);
    // Firefox tells its driver nothing of what opens below a button.
    if (name === 'chromium') await waitForPopup(browser, 'on this page');
    expect(errors()).toEqual([]);
  });

  it('leave the one that stays allowed as it is, and read the others again once they are allowed', async () => {
    const { browser } = session();
    const { page, errors } = await openWithCard();
    const other = await browser.openPage('https://strict.localhost/article.html');
    await expectMarks(other, [term]);
    await browser.extensionsPage.allowOnly([`${news}/*`]);
    await expect.poll(() => markedTexts(other)).toEqual([]);
    await expectMarks(page, [term]);
    await browser.extensionsPage.allowOnly(grantedHosts);
    await expectMarks(other, [term]);
    await page.bringToFront();
    // The first card may still be open, and stand on the next term.
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    await hover(page, 'Rafah crossing');
    await waitForCard(browser, page, 'Rafah crossing');
    expect(errors()).toEqual([]);
  });
});
