import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { findTabId } from '@/test/drive/find-tab-id';
import { waitForText } from '@/test/support/controls';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** Presses a control of the panel without bringing its tab to the front: the panel follows the tab that is. */
async function pressBehind(panel: Page, words: string): Promise<void> {
  await panel.evaluate((start) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent.startsWith(start))?.click();
  }, words);
}

describe.each(browserNames)('the side panel in %s', (name) => {
  const session = useBrowser(name);

  it('lists the marks of the tab in front and leads to a place with its card', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    const panel = await browser.openExtensionPage('sidepanel.html');
    await waitForText(panel, 'In reading order');
    await pressBehind(panel, 'Board of Peace');
    const card = await waitForCard(browser, page, 'Board of Peace');
    expect(card.box.height).toBeGreaterThan(50);
    await panel.close();
  });

  it('opens a glossary of the page, ready for paper', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    const panel = await browser.openExtensionPage('sidepanel.html');
    await waitForText(panel, 'Take away');
    const tab = await findTabId(browser, page);
    const glossary = await browser.openExtensionPage(`glossary.html?tab=${tab}`);
    await waitForText(glossary, 'Terms of phase two in');
    const text = await glossary.evaluate(() => document.body.innerText);
    expect(text).toContain('Board of Peace');
    expect(text).toMatch(/latest known, \d+ \w+ 2026/);
    expect(text).toMatch(/https:\/\//);
    await glossary.close();
    await panel.close();
  });

  it('follows the reader to another page', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    const panel = await browser.openExtensionPage('sidepanel.html');
    await waitForText(panel, 'In reading order');
    await page.goto(`${news}/not-coverage.html`);
    await waitForText(panel, 'not taken for coverage of Gaza');
    await page.goto(`${news}/article.html`);
    await waitForText(panel, 'In reading order');
    await panel.close();
  });
});
