import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askPage } from '@/test/drive/ask-page';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { press, waitForText } from '@/test/support/controls';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const text =
  'Talks go on in Cairo\n\nThe Board of Peace met on Monday. Hamas and Israel differ on the yellow\nline in Gaza.';

function selectText(phrase: string): void {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode() !== null) {
    const { currentNode: node } = walk;
    const at = node.textContent?.indexOf(phrase) ?? -1;
    if (at === -1) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + phrase.length);
    return;
  }
}

describe.each(browserNames)('a selection in %s', (name) => {
  const session = useBrowser(name);

  /** As the background does when its context-menu entry is pressed, which no driver can do. */
  function explain(page: Page): Promise<boolean | null> {
    return askPage(session().browser, page, 'page/explain');
  }

  it('is explained by the card of the first term in it', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    await page.evaluate(selectText, 'Board of Peace');
    expect(await explain(page)).toBe(true);
    await waitForCard(browser, page, 'Board of Peace');
  });

  it('without a known term is left to the paste page', async () => {
    const page = await session().browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await explain(page)).toBe(false);
  });
});

describe.each(browserNames)('the paste page in %s', (name) => {
  const session = useBrowser(name);

  it('marks a pasted text and shows its cards, dated as the reader says', async () => {
    const { browser } = session();
    const page = await browser.openExtensionPage('paste.html');
    await page.bringToFront();
    await page.waitForSelector('textarea');
    await page.$eval(
      'textarea',
      (field, words) => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
    await page.$eval('input', (field) => {
      field.value = '2026-03-04';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(page, 'Read this text');
    await waitForText(page, 'in this text, marked in');
    await expectMarks(page, ['Board of Peace', 'Hamas', 'yellow line']);
    await hover(page, 'Board of Peace');
    const card = await waitForCard(browser, page, 'when written');
    expect(card.text).toMatch(/4 March 2026|March 4, 2026/);
    await page.keyboard.press('Escape');
    await press(page, 'Read another text');
    await page.waitForSelector('textarea');
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await page.close();
  });
});
