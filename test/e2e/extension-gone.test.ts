import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findCard, waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { listMarks } from '@/test/drive/marks';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const term = 'Board of Peace';

/** An extension that starts registers on its sites in its own time: a page loaded before that stays unread. */
async function marksAfterLoading(page: Page): Promise<number> {
  const { length } = await listMarks(page);
  if (length === 0) await page.reload();
  return length;
}

async function picture(page: Page): Promise<string> {
  const image = await page.screenshot({ fullPage: true });
  return Buffer.from(image).toString('base64');
}

describe.each(browserNames)('a page that is open in %s', (name) => {
  const session = useBrowser(name);

  /** A marked page with an open card, and how to see that nothing is left of either. */
  async function openWithCard(): Promise<{
    readonly page: Page;
    readonly expectBare: () => Promise<void>;
  }> {
    const { browser } = session();
    const bare = await picture(await browser.openPage('https://elsewhere.test/article.html'));
    const page = await browser.openPage(`${news}/article.html`);
    const errors = collectErrors(page);
    await expectMarks(page, [term]);
    await hover(page, term);
    await waitForCard(browser, page, term);
    const expectBare = async () => {
      // In Firefox the ranges stay where page scripts can list them; what is seen of them goes.
      await expect.poll(async () => (await picture(page)) === bare).toBe(true);
      await hover(page, 'Rafah crossing');
      await hover(page, term);
      expect(await findCard(browser, page)).toBeNull();
      expect(errors()).toEqual([]);
    };
    return { page, expectBare };
  }

  it('is bare after an update of the extension, and read anew at a press of its button', async () => {
    const { browser } = session();
    const { page, expectBare } = await openWithCard();
    await browser.reloadExtension();
    await expectBare();
    await browser.pressToolbarButton(page);
    await expect.poll(() => browser.closedRoots(page)).toEqual([]);
    await expectMarks(page, [term]);
    await hover(page, 'Rafah crossing');
    await waitForCard(browser, page, 'Rafah crossing');
    expect(await browser.closedRoots(page)).toHaveLength(1);
  });

  it('is read after an update of the extension when it is loaded again', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await browser.reloadExtension();
    await page.reload();
    await expect.poll(() => marksAfterLoading(page), { interval: 1_000 }).toBeGreaterThan(0);
  });

  it('is bare when the extension is switched off, and read by it when loaded after that', async () => {
    const { browser } = session();
    const { page, expectBare } = await openWithCard();
    await browser.extensionsPage.turn(false);
    await expectBare();
    await browser.extensionsPage.turn(true);
    await expect.poll(() => marksAfterLoading(page), { interval: 1_000 }).toBeGreaterThan(0);
  });

  it('is bare when the extension is removed', async () => {
    const { browser } = session();
    const { expectBare } = await openWithCard();
    await browser.extensionsPage.remove();
    await expectBare();
  });
});
