import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** Runs in the page. What stands beside head and body is the card's own host. */
function readDocument(): string {
  return document.head.outerHTML + document.body.outerHTML;
}

describe.each(browserNames)('the page in %s', (name) => {
  const session = useBrowser(name);

  it('has the same body, byte for byte, with and without marks and a card', async () => {
    const { browser } = session();
    const untouched = await browser.openPage('https://elsewhere.test/article.html');
    const marked = await browser.openPage(`${news}/article.html`);
    await expectMarks(marked, ['Board of Peace']);
    await hover(marked, 'Board of Peace');
    await waitForCard(browser, marked);
    expect(await marked.evaluate(readDocument)).toBe(await untouched.evaluate(readDocument));
    expect(await marked.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('is marked and has its card under the strictest content security policy', async () => {
    const { browser } = session();
    const page = await browser.puppeteer.newPage();
    const errors = collectErrors(page);
    await page.goto('https://strict.localhost/article.html');
    await expectMarks(page, ['Board of Peace']);
    await hover(page, 'Board of Peace');
    const card = await waitForCard(browser, page);
    expect(card.text).toContain('Board of Peace');
    expect(card.box.width).toBeGreaterThan(200);
    expect(
      errors().filter(
        (error) =>
          !error.includes('Content-Security-Policy') && !error.includes('Content Security Policy'),
      ),
    ).toEqual([]);
  });
});
