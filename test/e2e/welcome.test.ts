import { describe, expect, it } from 'vitest';
import { browserNames } from '@/test/drive/find-browser';
import { press, waitForText } from '@/test/support/controls';
import { useBrowser } from '@/test/support/use-browser';

describe.each(browserNames)('the first-run page in %s', (name) => {
  const session = useBrowser(name, 'release');

  it('opens at install and says what it does, where it may read and what it never does', async () => {
    const page = await session().browser.extensionPage('welcome.html');
    await waitForText(page, 'What it does');
    const headings = await page.$$eval('h2', (elements) => elements.map((h2) => h2.textContent));
    expect(headings).toEqual(
      expect.arrayContaining([
        expect.stringContaining('What it does'),
        expect.stringContaining('Where it may read'),
        expect.stringContaining('What it never does'),
      ]),
    );
  });

  it('has no site ticked before the reader ticks one', async () => {
    const page = await session().browser.extensionPage('welcome.html');
    await page.waitForSelector('input[type="checkbox"]');
    expect(await page.$$eval('input:checked', (inputs) => inputs.length)).toBe(0);
  });

  it('leads to a demonstration article that is marked like any other', async () => {
    const { browser } = session();
    const page = await browser.extensionPage('welcome.html');
    await press(page, 'Try it on a demonstration article');
    const article = await browser.extensionPage('demo.html');
    await article.waitForFunction(() => CSS.highlights.size > 0);
  });
});
