import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { waitForReport } from '@/test/drive/page-state';
import { collectErrors } from '@/test/support/collect-errors';
import { waitForText } from '@/test/support/controls';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { hard } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const term = 'Board of Peace';

describe.each(browserNames)('a page that is too much in %s', (name) => {
  const session = useBrowser(name);

  async function open(
    query: string,
  ): Promise<{ readonly page: Page; readonly errors: () => readonly string[] }> {
    const page = await session().browser.puppeteer.newPage();
    const errors = collectErrors(page);
    await page.goto(`${hard}/heavy.html?${query}`, { waitUntil: 'domcontentloaded' });
    return { page, errors };
  }

  async function expectInPopup(words: string): Promise<void> {
    const popup = await session().browser.openExtensionPage('popup.html');
    await waitForText(popup, words);
    await popup.close();
  }

  it.each(['letter', 'dotted', 'joiner', 'name'])(
    'for a word of 1 MB (%s) has the names around it marked',
    async (unit) => {
      const { page, errors } = await open(`kind=word&of=${unit}`);
      await expectMarks(page, [
        'Hamas',
        'Nickolay Mladenov',
        'Kerem Shalom',
        'Donald Trump',
        'Erez crossing',
        term,
      ]);
      const { halted } = await waitForReport(session().browser, page);
      expect(halted).toBeNull();
      expect(errors()).toEqual([]);
      await page.close();
    },
  );

  it('for its 100,000 nodes is marked from the first to the last, and listed', async () => {
    const { page, errors } = await open('kind=nodes');
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(
      40_000,
    );
    const { mentions } = await waitForReport(session().browser, page);
    await expectMarks(page, ['Hamas', 'ceasefire', term]);
    expect(mentions.length).toBeGreaterThan(10_000);
    await page.bringToFront();
    await hover(page, 'Rafah crossing');
    await waitForCard(session().browser, page, 'Rafah');
    await expectInPopup('on this page');
    expect(errors()).toEqual([]);
    await page.close();
  });

  it('for its 10 MB of text has the first part marked, and the popup says so', async () => {
    const { page, errors } = await open('kind=text');
    // The browser's own layout of it takes seconds.
    const { halted } = await waitForReport(session().browser, page);
    await expectMarks(page, ['Hamas', 'Rafah crossing', 'Kerem Shalom']);
    expect(halted).toBe('too-long');
    expect(await markedTexts(page)).not.toContain(term);
    await page.bringToFront();
    await expectInPopup('only its first part was read');
    expect(errors()).toEqual([]);
    await page.close();
  });

  it('for elements that lie thousands deep in each other is marked as far as it is shown', async () => {
    // With 3,000 Chromium itself crashes; Firefox shows nothing that lies so deep.
    const isShown = name === 'chromium';
    const { page, errors } = await open(`kind=nested&depth=${isShown ? 1_500 : 5_000}`);
    await expectMarks(page, ['Hamas', term]);
    expect((await markedTexts(page)).includes('Nickolay Mladenov')).toBe(isShown);
    expect(errors()).toEqual([]);
    await page.close();
  });
});
